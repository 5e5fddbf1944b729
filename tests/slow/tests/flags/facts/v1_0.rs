//! Names and integers of the flags enumerations of v1.0.

flags_enumerations! {
    AccessPackageSuggestionFilterByCurrentUserOptions "accessPackageSuggestionFilterByCurrentUserOptions" {
        None "none" = 0, RelatedPeopleAssignments "relatedPeopleAssignments" = 1,
        AssignmentHistory "assignmentHistory" = 2, UnknownFutureValue "unknownFutureValue" = 4,
    }
    ApplicationDataType "applicationDataType" {
        None "none" = 0, CodingFiles "codingFiles" = 1, CreditCards "creditCards" = 2,
        DatabaseFiles "databaseFiles" = 4, Documents "documents" = 8, MediaFiles "mediaFiles" = 16,
        UnknownFutureValue "unknownFutureValue" = 32,
    }
    AuthenticationMethodModes "authenticationMethodModes" {
        Password "password" = 1, Voice "voice" = 2, HardwareOath "hardwareOath" = 4,
        SoftwareOath "softwareOath" = 8, Sms "sms" = 16, Fido2 "fido2" = 32,
        WindowsHelloForBusiness "windowsHelloForBusiness" = 64,
        MicrosoftAuthenticatorPush "microsoftAuthenticatorPush" = 128,
        DeviceBasedPush "deviceBasedPush" = 256,
        TemporaryAccessPassOneTime "temporaryAccessPassOneTime" = 512,
        TemporaryAccessPassMultiUse "temporaryAccessPassMultiUse" = 1024, Email "email" = 2048,
        X509CertificateSingleFactor "x509CertificateSingleFactor" = 4096,
        X509CertificateMultiFactor "x509CertificateMultiFactor" = 8192,
        FederatedSingleFactor "federatedSingleFactor" = 16384,
        FederatedMultiFactor "federatedMultiFactor" = 32768,
        UnknownFutureValue "unknownFutureValue" = 65536, QrCodePin "qrCodePin" = 131_072,
    }
    AuthenticationStrengthRequirements "authenticationStrengthRequirements" {
        None "none" = 0, Mfa "mfa" = 1, UnknownFutureValue "unknownFutureValue" = 2,
    }
    ChatMessageActions "chatMessageActions" {
        ReactionAdded "reactionAdded" = 1, ReactionRemoved "reactionRemoved" = 2,
        ActionUndefined "actionUndefined" = 4, UnknownFutureValue "unknownFutureValue" = 8,
    }
    ChatMessagePolicyViolationDlpActionTypes "chatMessagePolicyViolationDlpActionTypes" {
        None "none" = 0, NotifySender "notifySender" = 1, BlockAccess "blockAccess" = 2,
        BlockAccessExternal "blockAccessExternal" = 4,
    }
    ChatMessagePolicyViolationUserActionTypes "chatMessagePolicyViolationUserActionTypes" {
        None "none" = 0, Override "override" = 1, ReportFalsePositive "reportFalsePositive" = 2,
    }
    ChatMessagePolicyViolationVerdictDetailsTypes "chatMessagePolicyViolationVerdictDetailsTypes" {
        None "none" = 0, AllowFalsePositiveOverride "allowFalsePositiveOverride" = 1,
        AllowOverrideWithoutJustification "allowOverrideWithoutJustification" = 2,
        AllowOverrideWithJustification "allowOverrideWithJustification" = 4,
    }
    ClonableTeamParts "clonableTeamParts" {
        Apps "apps" = 1, Tabs "tabs" = 2, Settings "settings" = 4, Channels "channels" = 8,
        Members "members" = 16,
    }
    ConditionalAccessGuestOrExternalUserTypes "conditionalAccessGuestOrExternalUserTypes" {
        None "none" = 0, InternalGuest "internalGuest" = 1,
        B2bCollaborationGuest "b2bCollaborationGuest" = 2,
        B2bCollaborationMember "b2bCollaborationMember" = 4,
        B2bDirectConnectUser "b2bDirectConnectUser" = 8, OtherExternalUser "otherExternalUser" = 16,
        ServiceProvider "serviceProvider" = 32, UnknownFutureValue "unknownFutureValue" = 64,
    }
    ConditionalAccessInsiderRiskLevels "conditionalAccessInsiderRiskLevels" {
        Minor "minor" = 1, Moderate "moderate" = 2, Elevated "elevated" = 4,
        UnknownFutureValue "unknownFutureValue" = 8,
    }
    ConditionalAccessTransferMethods "conditionalAccessTransferMethods" {
        None "none" = 0, DeviceCodeFlow "deviceCodeFlow" = 1,
        AuthenticationTransfer "authenticationTransfer" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    ConfirmedBy "confirmedBy" {
        None "none" = 0, User "user" = 1, Manager "manager" = 2,
        UnknownFutureValue "unknownFutureValue" = 1024,
    }
    DataProtection "dataProtection" {
        None "none" = 0, ImpactAssessments "impactAssessments" = 1, Officers "officers" = 2,
        SecureCrossBorderDataTransfer "secureCrossBorderDataTransfer" = 4,
        UnknownFutureValue "unknownFutureValue" = 8,
    }
    DirectoryDefinitionDiscoverabilities "directoryDefinitionDiscoverabilities" {
        None "None" = 0, AttributeNames "AttributeNames" = 1,
        AttributeDataTypes "AttributeDataTypes" = 2, AttributeReadOnly "AttributeReadOnly" = 4,
        ReferenceAttributes "ReferenceAttributes" = 8, UnknownFutureValue "UnknownFutureValue" = 16,
    }
    EligibilityFilteringEnabledEntities "eligibilityFilteringEnabledEntities" {
        None "none" = 0, SwapRequest "swapRequest" = 1, OfferShiftRequest "offerShiftRequest" = 2,
        UnknownFutureValue "unknownFutureValue" = 4, TimeOffReason "timeOffReason" = 8,
    }
    FileStorageContainerTypeSettingsOverride "fileStorageContainerTypeSettingsOverride" {
        UrlTemplate "urlTemplate" = 0, IsDiscoverabilityEnabled "isDiscoverabilityEnabled" = 1,
        IsSearchEnabled "isSearchEnabled" = 2,
        IsItemVersioningEnabled "isItemVersioningEnabled" = 3,
        ItemMajorVersionLimit "itemMajorVersionLimit" = 4,
        MaxStoragePerContainerInBytes "maxStoragePerContainerInBytes" = 5,
        UnknownFutureValue "unknownFutureValue" = 6,
    }
    MailTipsType "mailTipsType" {
        AutomaticReplies "automaticReplies" = 1, MailboxFullStatus "mailboxFullStatus" = 2,
        CustomMailTip "customMailTip" = 4, ExternalMemberCount "externalMemberCount" = 8,
        TotalMemberCount "totalMemberCount" = 16, MaxMessageSize "maxMessageSize" = 32,
        DeliveryRestriction "deliveryRestriction" = 64, ModerationStatus "moderationStatus" = 128,
        RecipientScope "recipientScope" = 256, RecipientSuggestions "recipientSuggestions" = 512,
    }
    ManagedBrowserType "managedBrowserType" {
        NotConfigured "notConfigured" = 0, MicrosoftEdge "microsoftEdge" = 1,
    }
    NativeAuthenticationApisEnabled "nativeAuthenticationApisEnabled" {
        None "none" = 0, All "all" = 1, UnknownFutureValue "unknownFutureValue" = 2,
    }
    NotificationEventsType "notificationEventsType" {
        None "none" = 1, RestoreAndPolicyUpdates "restoreAndPolicyUpdates" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    NotificationRecipientsType "notificationRecipientsType" {
        None "none" = 0, GlobalAdmins "globalAdmins" = 1, BackupAdmins "backupAdmins" = 2,
        Custom "custom" = 4, AllAdmins "allAdmins" = 8,
        UnknownFutureValue "unknownFutureValue" = 16,
    }
    NotificationTemplateBrandingOptions "notificationTemplateBrandingOptions" {
        None "none" = 0, IncludeCompanyLogo "includeCompanyLogo" = 1,
        IncludeCompanyName "includeCompanyName" = 2,
        IncludeContactInformation "includeContactInformation" = 4,
        IncludeCompanyPortalLink "includeCompanyPortalLink" = 8,
        IncludeDeviceDetails "includeDeviceDetails" = 16,
        UnknownFutureValue "unknownFutureValue" = 32,
    }
    ObjectFlowTypes "objectFlowTypes" {
        None "None" = 0, Add "Add" = 1, Update "Update" = 2, Delete "Delete" = 4,
    }
    OidcResponseType "oidcResponseType" {
        Code "code" = 1, IdToken "id_token" = 2, Token "token" = 4,
        UnknownFutureValue "unknownFutureValue" = 8,
    }
    OnlineMeetingContentSharingDisabledReason "onlineMeetingContentSharingDisabledReason" {
        WatermarkProtection "watermarkProtection" = 1, UnknownFutureValue "unknownFutureValue" = 2,
    }
    OnlineMeetingVideoDisabledReason "onlineMeetingVideoDisabledReason" {
        WatermarkProtection "watermarkProtection" = 1, UnknownFutureValue "unknownFutureValue" = 2,
    }
    PasskeyTypes "passkeyTypes" {
        DeviceBound "deviceBound" = 1, Synced "synced" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    PasswordPolicy "passwordPolicy" {
        None "none" = 0, ChangePasswordPeriod "changePasswordPeriod" = 1,
        CharactersCombination "charactersCombination" = 2,
        PasswordHistoryAndReuse "passwordHistoryAndReuse" = 4,
        PasswordLengthLimit "passwordLengthLimit" = 8,
        PersonalInformationUse "personalInformationUse" = 16,
        UnknownFutureValue "unknownFutureValue" = 32,
    }
    ProtectionSource "protectionSource" {
        None "none" = 0, Manual "manual" = 1, DynamicRule "dynamicRule" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    RecipientScopeType "recipientScopeType" {
        None "none" = 0, Internal "internal" = 1, External "external" = 2,
        ExternalPartner "externalPartner" = 4, ExternalNonPartner "externalNonPartner" = 8,
    }
    ResourceAccessType "resourceAccessType" {
        None "none" = 0, Read "read" = 1, Write "write" = 2, Create "create" = 4,
        UnknownFutureValue "unknownFutureValue" = 8,
    }
    RestorePointTags "restorePointTags" {
        None "none" = 0, FastRestore "fastRestore" = 1, UnknownFutureValue "unknownFutureValue" = 2,
    }
    SearchContent "searchContent" {
        SharedContent "sharedContent" = 1, PrivateContent "privateContent" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    SharedPCAllowedAccountType "sharedPCAllowedAccountType" {
        Guest "guest" = 1, Domain "domain" = 2,
    }
    SynchronizationJobRestartScope "synchronizationJobRestartScope" {
        None "None" = 0, ConnectorDataStore "ConnectorDataStore" = 1, Escrows "Escrows" = 2,
        Watermark "Watermark" = 4, QuarantineState "QuarantineState" = 8, Full "Full" = 15,
        ForceDeletes "ForceDeletes" = 32,
    }
    TemplateApplicationLevel "templateApplicationLevel" {
        None "none" = 0, NewPartners "newPartners" = 1, ExistingPartners "existingPartners" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    TemplateScenarios "templateScenarios" {
        New "new" = 0, SecureFoundation "secureFoundation" = 1, ZeroTrust "zeroTrust" = 2,
        RemoteWork "remoteWork" = 4, ProtectAdmins "protectAdmins" = 8,
        EmergingThreats "emergingThreats" = 16, UnknownFutureValue "unknownFutureValue" = 32,
    }
    UsageRights "usageRights" {
        Unknown "unknown" = 1, DocEdit "docEdit" = 2, Edit "edit" = 4, Comment "comment" = 8,
        Export "export" = 16, Forward "forward" = 32, Owner "owner" = 64, Print "print" = 128,
        Reply "reply" = 256, ReplyAll "replyAll" = 512, View "view" = 1024,
        Extract "extract" = 2048, ViewRightsData "viewRightsData" = 4096,
        EditRightsData "editRightsData" = 8192, ObjModel "objModel" = 16384,
        AccessDenied "accessDenied" = 32768,
        UserDefinedProtectionTypeNotSupportedException "userDefinedProtectionTypeNotSupportedException" = 65536,
        EncryptedProtectionTypeNotSupportedException "encryptedProtectionTypeNotSupportedException" = 131_072,
        PurviewClaimsChallengeNotSupportedException "purviewClaimsChallengeNotSupportedException" = 262_144,
        Exception "exception" = 524_288, LabelNotFoundException "labelNotFoundException" = 1_048_576,
        UnknownFutureValue "unknownFutureValue" = 2_097_152,
    }
    UserActivityTypes "userActivityTypes" {
        None "none" = 0, UploadText "uploadText" = 1, UploadFile "uploadFile" = 2,
        DownloadText "downloadText" = 4, DownloadFile "downloadFile" = 8,
        UnknownFutureValue "unknownFutureValue" = 16, CopyToClipboard "copyToClipboard" = 32,
        PasteFromClipboard "pasteFromClipboard" = 64, Print "print" = 128,
        AccessDebugTools "accessDebugTools" = 256,
    }
    UserOwnership "userOwnership" {
        None "none" = 0, LawfulBasisForProcessing "lawfulBasisForProcessing" = 1,
        RightToAccess "rightToAccess" = 2, RightToBeInformed "rightToBeInformed" = 4,
        RightToDataPortability "rightToDataPortability" = 8, RightToObject "rightToObject" = 16,
        RightToRectification "rightToRectification" = 32,
        RightToRestrictionOfProcessing "rightToRestrictionOfProcessing" = 64,
        RightsRelatedToAutomatedDecisionMaking "rightsRelatedToAutomatedDecisionMaking" = 128,
        UnknownFutureValue "unknownFutureValue" = 256,
    }
    WeakAlgorithms "weakAlgorithms" {
        RsaSha1 "rsaSha1" = 1, UnknownFutureValue "unknownFutureValue" = 2,
    }
    WhatIfAnalysisReasons "whatIfAnalysisReasons" {
        NotSet "notSet" = 0, NotEnoughInformation "notEnoughInformation" = 1,
        InvalidCondition "invalidCondition" = 2, Users "users" = 4,
        WorkloadIdentities "workloadIdentities" = 8, Application "application" = 16,
        UserActions "userActions" = 32, AuthenticationContext "authenticationContext" = 64,
        DevicePlatform "devicePlatform" = 128, Devices "devices" = 256,
        ClientApps "clientApps" = 512, Location "location" = 1024, SignInRisk "signInRisk" = 2048,
        EmptyPolicy "emptyPolicy" = 4096, InvalidPolicy "invalidPolicy" = 8192,
        PolicyNotEnabled "policyNotEnabled" = 16384, UserRisk "userRisk" = 32768,
        Time "time" = 65536, InsiderRisk "insiderRisk" = 131_072,
        AuthenticationFlow "authenticationFlow" = 262_144,
        UnknownFutureValue "unknownFutureValue" = 524_288,
    }
    WindowsArchitecture "windowsArchitecture" {
        None "none" = 0, X86 "x86" = 1, X64 "x64" = 2, Arm "arm" = 4, Neutral "neutral" = 8,
    }
    WindowsDefenderProductStatus "windowsDefenderProductStatus" {
        NoStatus "noStatus" = 0, ServiceNotRunning "serviceNotRunning" = 1,
        ServiceStartedWithoutMalwareProtection "serviceStartedWithoutMalwareProtection" = 2,
        PendingFullScanDueToThreatAction "pendingFullScanDueToThreatAction" = 4,
        PendingRebootDueToThreatAction "pendingRebootDueToThreatAction" = 8,
        PendingManualStepsDueToThreatAction "pendingManualStepsDueToThreatAction" = 16,
        AvSignaturesOutOfDate "avSignaturesOutOfDate" = 32,
        AsSignaturesOutOfDate "asSignaturesOutOfDate" = 64,
        NoQuickScanHappenedForSpecifiedPeriod "noQuickScanHappenedForSpecifiedPeriod" = 128,
        NoFullScanHappenedForSpecifiedPeriod "noFullScanHappenedForSpecifiedPeriod" = 256,
        SystemInitiatedScanInProgress "systemInitiatedScanInProgress" = 512,
        SystemInitiatedCleanInProgress "systemInitiatedCleanInProgress" = 1024,
        SamplesPendingSubmission "samplesPendingSubmission" = 2048,
        ProductRunningInEvaluationMode "productRunningInEvaluationMode" = 4096,
        ProductRunningInNonGenuineMode "productRunningInNonGenuineMode" = 8192,
        ProductExpired "productExpired" = 16384, OfflineScanRequired "offlineScanRequired" = 32768,
        ServiceShutdownAsPartOfSystemShutdown "serviceShutdownAsPartOfSystemShutdown" = 65536,
        ThreatRemediationFailedCritically "threatRemediationFailedCritically" = 131_072,
        ThreatRemediationFailedNonCritically "threatRemediationFailedNonCritically" = 262_144,
        NoStatusFlagsSet "noStatusFlagsSet" = 524_288,
        PlatformOutOfDate "platformOutOfDate" = 1_048_576,
        PlatformUpdateInProgress "platformUpdateInProgress" = 2_097_152,
        PlatformAboutToBeOutdated "platformAboutToBeOutdated" = 4_194_304,
        SignatureOrPlatformEndOfLifeIsPastOrIsImpending "signatureOrPlatformEndOfLifeIsPastOrIsImpending" = 8_388_608,
        WindowsSModeSignaturesInUseOnNonWin10SInstall "windowsSModeSignaturesInUseOnNonWin10SInstall" = 16_777_216,
    }
    WindowsDeviceHealthState "windowsDeviceHealthState" {
        Clean "clean" = 0, FullScanPending "fullScanPending" = 1, RebootPending "rebootPending" = 2,
        ManualStepsPending "manualStepsPending" = 4, OfflineScanPending "offlineScanPending" = 8,
        Critical "critical" = 16,
    }
    WindowsDeviceType "windowsDeviceType" {
        None "none" = 0, Desktop "desktop" = 1, Mobile "mobile" = 2, Holographic "holographic" = 4,
        Team "team" = 8, UnknownFutureValue "unknownFutureValue" = 16,
    }
    WindowsStartMenuAppListVisibilityType "windowsStartMenuAppListVisibilityType" {
        UserDefined "userDefined" = 0, Collapse "collapse" = 1, Remove "remove" = 2,
        DisableSettingsApp "disableSettingsApp" = 4,
    }
    WindowsUpdateForBusinessUpdateWeeks "windowsUpdateForBusinessUpdateWeeks" {
        UserDefined "userDefined" = 0, FirstWeek "firstWeek" = 1, SecondWeek "secondWeek" = 2,
        ThirdWeek "thirdWeek" = 4, FourthWeek "fourthWeek" = 8, EveryWeek "everyWeek" = 15,
        UnknownFutureValue "unknownFutureValue" = 22,
    }
    WorkforceIntegrationSupportedEntities "workforceIntegrationSupportedEntities" {
        None "none" = 0, Shift "shift" = 1, SwapRequest "swapRequest" = 2,
        UserShiftPreferences "userShiftPreferences" = 8, OpenShift "openShift" = 16,
        OpenShiftRequest "openShiftRequest" = 32, OfferShiftRequest "offerShiftRequest" = 64,
        UnknownFutureValue "unknownFutureValue" = 1024, TimeCard "timeCard" = 2048,
        TimeOffReason "timeOffReason" = 4096, TimeOff "timeOff" = 8192,
        TimeOffRequest "timeOffRequest" = 16384,
    }
    LifecycleTaskCategory "lifecycleTaskCategory" {
        Joiner "joiner" = 1, Leaver "leaver" = 2, UnknownFutureValue "unknownFutureValue" = 4,
        Mover "mover" = 8,
    }
    AdditionalDataOptions "additionalDataOptions" {
        AllVersions "allVersions" = 1, LinkedFiles "linkedFiles" = 2,
        UnknownFutureValue "unknownFutureValue" = 4, AdvancedIndexing "advancedIndexing" = 8,
        ListAttachments "listAttachments" = 16, HtmlTranscripts "htmlTranscripts" = 32,
        MessageConversationExpansion "messageConversationExpansion" = 64,
        LocationsWithoutHits "locationsWithoutHits" = 256,
        AllItemsInFolder "allItemsInFolder" = 512,
        CloudNativeHtmlConversion "cloudNativeHtmlConversion" = 1024,
    }
    AdditionalOptions "additionalOptions" {
        None "none" = 0, TeamsAndYammerConversations "teamsAndYammerConversations" = 1,
        CloudAttachments "cloudAttachments" = 2, AllDocumentVersions "allDocumentVersions" = 4,
        SubfolderContents "subfolderContents" = 8, ListAttachments "listAttachments" = 16,
        UnknownFutureValue "unknownFutureValue" = 32, HtmlTranscripts "htmlTranscripts" = 64,
        AdvancedIndexing "advancedIndexing" = 128, AllItemsInFolder "allItemsInFolder" = 256,
        IncludeFolderAndPath "includeFolderAndPath" = 512, CondensePaths "condensePaths" = 1024,
        FriendlyName "friendlyName" = 2048, SplitSource "splitSource" = 4096,
        IncludeReport "includeReport" = 16384,
    }
    CorrelationReason "correlationReason" {
        RepeatedAlertOccurrence "repeatedAlertOccurrence" = 1, SameGeography "sameGeography" = 2,
        SimilarArtifacts "similarArtifacts" = 4, SameTargetedAsset "sameTargetedAsset" = 8,
        SameNetworkSegment "sameNetworkSegment" = 16, EventSequence "eventSequence" = 32,
        TimeFrame "timeFrame" = 64, SameThreatSource "sameThreatSource" = 128,
        SimilarTTPsOrBehavior "similarTTPsOrBehavior" = 256, SameActor "sameActor" = 512,
        SameCampaign "sameCampaign" = 1024, SharedIndicators "sharedIndicators" = 2048,
        SameAsset "sameAsset" = 4096, NetworkProximity "networkProximity" = 8192,
        EventCasualSequence "eventCasualSequence" = 16384,
        TemporalProximity "temporalProximity" = 32768,
        LateralMovementPath "lateralMovementPath" = 65536,
        UnknownFutureValue "unknownFutureValue" = 131_072,
    }
    DataSourceScopes "dataSourceScopes" {
        None "none" = 0, AllTenantMailboxes "allTenantMailboxes" = 1,
        AllTenantSites "allTenantSites" = 2, AllCaseCustodians "allCaseCustodians" = 4,
        AllCaseNoncustodialDataSources "allCaseNoncustodialDataSources" = 8,
        UnknownFutureValue "unknownFutureValue" = 16,
    }
    ExportCriteria "exportCriteria" {
        SearchHits "searchHits" = 1, PartiallyIndexed "partiallyIndexed" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    ExportLocation "exportLocation" {
        ResponsiveLocations "responsiveLocations" = 1,
        NonresponsiveLocations "nonresponsiveLocations" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    ExportOptions "exportOptions" {
        OriginalFiles "originalFiles" = 1, Text "text" = 2, PdfReplacement "pdfReplacement" = 4,
        Tags "tags" = 16, UnknownFutureValue "unknownFutureValue" = 32,
        SplitSource "splitSource" = 64, IncludeFolderAndPath "includeFolderAndPath" = 128,
        FriendlyName "friendlyName" = 256, CondensePaths "condensePaths" = 512,
    }
    ItemsToInclude "itemsToInclude" {
        SearchHits "searchHits" = 1, PartiallyIndexed "partiallyIndexed" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    PurgeAreas "purgeAreas" {
        Mailboxes "mailboxes" = 1, TeamsMessages "teamsMessages" = 2,
        UnknownFutureValue "unknownFutureValue" = 4,
    }
    RecipientType "recipientType" {
        User "user" = 1, RoleGroup "roleGroup" = 2, UnknownFutureValue "unknownFutureValue" = 4,
    }
    ReviewSetSettings "reviewSetSettings" {
        None "none" = 0, DisableGrouping "disableGrouping" = 1,
        UnknownFutureValue "unknownFutureValue" = 2,
    }
    SourceType "sourceType" {
        Mailbox "mailbox" = 1, Site "site" = 2, UnknownFutureValue "unknownFutureValue" = 4,
    }
    StatisticsOptions "statisticsOptions" {
        IncludeRefiners "includeRefiners" = 1, IncludeQueryStats "includeQueryStats" = 2,
        IncludeUnindexedStats "includeUnindexedStats" = 4, AdvancedIndexing "advancedIndexing" = 8,
        LocationsWithoutHits "locationsWithoutHits" = 16,
        UnknownFutureValue "unknownFutureValue" = 32,
    }
}

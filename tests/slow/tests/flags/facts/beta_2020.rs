//! Names and integers of the flags enumerations of the beta version of 2020.

flags_enumerations! {
    ConditionalAccessConditions "conditionalAccessConditions" {
        None "none" = 0, Application "application" = 1, Users "users" = 2,
        DevicePlatform "devicePlatform" = 4, Location "location" = 8, ClientType "clientType" = 16,
        SignInRisk "signInRisk" = 32, UserRisk "userRisk" = 64, Time "time" = 128,
        DeviceState "deviceState" = 256, Client "client" = 512,
    }
    MailTipsType "mailTipsType" {
        AutomaticReplies "automaticReplies" = 1, MailboxFullStatus "mailboxFullStatus" = 2,
        CustomMailTip "customMailTip" = 4, ExternalMemberCount "externalMemberCount" = 8,
        TotalMemberCount "totalMemberCount" = 16, MaxMessageSize "maxMessageSize" = 32,
        DeliveryRestriction "deliveryRestriction" = 64, ModerationStatus "moderationStatus" = 128,
        RecipientScope "recipientScope" = 256, RecipientSuggestions "recipientSuggestions" = 512,
    }
    RecipientScopeType "recipientScopeType" {
        None "none" = 0, Internal "internal" = 1, External "external" = 2,
        ExternalPartner "externalPartner" = 4, ExternalNonPartner "externalNonPartner" = 8,
    }
    DirectoryDefinitionDiscoverabilities "directoryDefinitionDiscoverabilities" {
        None "None" = 0, AttributeNames "AttributeNames" = 1,
        AttributeDataTypes "AttributeDataTypes" = 2, AttributeReadOnly "AttributeReadOnly" = 4,
        ReferenceAttributes "ReferenceAttributes" = 8, UnknownFutureValue "UnknownFutureValue" = 16,
    }
    ObjectFlowTypes "objectFlowTypes" {
        None "None" = 0, Add "Add" = 1, Update "Update" = 2, Delete "Delete" = 4,
    }
    SynchronizationJobRestartScope "synchronizationJobRestartScope" {
        ForceDeletes "ForceDeletes" = 32, Full "Full" = 15, QuarantineState "QuarantineState" = 8,
        Watermark "Watermark" = 4, Escrows "Escrows" = 2,
        ConnectorDataStore "ConnectorDataStore" = 1, None "None" = 0,
    }
    Win32LobAppNotification "win32LobAppNotification" {
        ShowAll "showAll" = 0, ShowReboot "showReboot" = 1, HideAll "hideAll" = 2,
    }
    WindowsArchitecture "windowsArchitecture" {
        None "none" = 0, X86 "x86" = 1, X64 "x64" = 2, Arm "arm" = 4, Neutral "neutral" = 8,
        Arm64 "arm64" = 16,
    }
    Win32LobAppDetectionOperator "win32LobAppDetectionOperator" {
        NotConfigured "notConfigured" = 0, Equal "equal" = 1, NotEqual "notEqual" = 2,
        GreaterThan "greaterThan" = 4, GreaterThanOrEqual "greaterThanOrEqual" = 5,
        LessThan "lessThan" = 8, LessThanOrEqual "lessThanOrEqual" = 9,
    }
    WindowsDeviceType "windowsDeviceType" {
        None "none" = 0, Desktop "desktop" = 1, Mobile "mobile" = 2, Holographic "holographic" = 4,
        Team "team" = 8,
    }
    SubjectAlternativeNameType "subjectAlternativeNameType" {
        None "none" = 0, EmailAddress "emailAddress" = 1, UserPrincipalName "userPrincipalName" = 2,
        CustomAzureADAttribute "customAzureADAttribute" = 4,
        DomainNameService "domainNameService" = 8,
    }
    KeyUsages "keyUsages" {
        KeyEncipherment "keyEncipherment" = 1, DigitalSignature "digitalSignature" = 2,
    }
    HashAlgorithms "hashAlgorithms" { Sha1 "sha1" = 1, Sha2 "sha2" = 2 }
    DeviceManagementDerivedCredentialNotificationType "deviceManagementDerivedCredentialNotificationType" {
        None "none" = 0, CompanyPortal "companyPortal" = 1, Email "email" = 2,
    }
    MacOSFileVaultRecoveryKeyTypes "macOSFileVaultRecoveryKeyTypes" {
        NotConfigured "notConfigured" = 0, InstitutionalRecoveryKey "institutionalRecoveryKey" = 1,
        PersonalRecoveryKey "personalRecoveryKey" = 2,
    }
    EasServices "easServices" {
        None "none" = 0, Calendars "calendars" = 1, Contacts "contacts" = 2, Email "email" = 4,
        Notes "notes" = 8, Reminders "reminders" = 16,
    }
    WindowsFirewallRuleNetworkProfileTypes "windowsFirewallRuleNetworkProfileTypes" {
        NotConfigured "notConfigured" = 0, Domain "domain" = 1, Private "private" = 2,
        Public "public" = 4,
    }
    WindowsFirewallRuleInterfaceTypes "windowsFirewallRuleInterfaceTypes" {
        NotConfigured "notConfigured" = 0, RemoteAccess "remoteAccess" = 1, Wireless "wireless" = 2,
        Lan "lan" = 4,
    }
    WindowsStartMenuAppListVisibilityType "windowsStartMenuAppListVisibilityType" {
        UserDefined "userDefined" = 0, Collapse "collapse" = 1, Remove "remove" = 2,
        DisableSettingsApp "disableSettingsApp" = 4,
    }
    WindowsHealthMonitoringScope "windowsHealthMonitoringScope" {
        Undefined "undefined" = 0, HealthMonitoring "healthMonitoring" = 1,
        BootPerformance "bootPerformance" = 2,
        UserExperienceAnalytics "userExperienceAnalytics" = 4,
    }
    SharedPCAllowedAccountType "sharedPCAllowedAccountType" {
        NotConfigured "notConfigured" = 0, Guest "guest" = 1, Domain "domain" = 2,
    }
    WindowsUpdateForBusinessUpdateWeeks "windowsUpdateForBusinessUpdateWeeks" {
        UserDefined "userDefined" = 0, FirstWeek "firstWeek" = 1, SecondWeek "secondWeek" = 2,
        ThirdWeek "thirdWeek" = 4, FourthWeek "fourthWeek" = 8, EveryWeek "everyWeek" = 15,
    }
    AdvancedBitLockerState "advancedBitLockerState" {
        Success "success" = 0, NoUserConsent "noUserConsent" = 1,
        OsVolumeEncryptionMethodMismatch "osVolumeEncryptionMethodMismatch" = 2,
        OsVolumeTpmRequired "osVolumeTpmRequired" = 4,
        OsVolumeTpmOnlyRequired "osVolumeTpmOnlyRequired" = 8,
        OsVolumeTpmPinRequired "osVolumeTpmPinRequired" = 16,
        OsVolumeTpmStartupKeyRequired "osVolumeTpmStartupKeyRequired" = 32,
        OsVolumeTpmPinStartupKeyRequired "osVolumeTpmPinStartupKeyRequired" = 64,
        OsVolumeUnprotected "osVolumeUnprotected" = 128,
        RecoveryKeyBackupFailed "recoveryKeyBackupFailed" = 256,
        FixedDriveNotEncrypted "fixedDriveNotEncrypted" = 512,
        FixedDriveEncryptionMethodMismatch "fixedDriveEncryptionMethodMismatch" = 1024,
        LoggedOnUserNonAdmin "loggedOnUserNonAdmin" = 2048,
        WindowsRecoveryEnvironmentNotConfigured "windowsRecoveryEnvironmentNotConfigured" = 4096,
        TpmNotAvailable "tpmNotAvailable" = 8192, TpmNotReady "tpmNotReady" = 16384,
        NetworkError "networkError" = 32768,
    }
    FileVaultState "fileVaultState" {
        Success "success" = 0, DriveEncryptedByUser "driveEncryptedByUser" = 1,
        UserDeferredEncryption "userDeferredEncryption" = 2,
        EscrowNotEnabled "escrowNotEnabled" = 4,
    }
    MicrosoftStoreForBusinessPortalSelectionOptions "microsoftStoreForBusinessPortalSelectionOptions" {
        None "none" = 0, CompanyPortal "companyPortal" = 1, PrivateStore "privateStore" = 2,
    }
    WindowsDeviceHealthState "windowsDeviceHealthState" {
        Clean "clean" = 0, FullScanPending "fullScanPending" = 1, RebootPending "rebootPending" = 2,
        ManualStepsPending "manualStepsPending" = 4, OfflineScanPending "offlineScanPending" = 8,
        Critical "critical" = 16,
    }
    DeviceManagementSubscriptions "deviceManagementSubscriptions" {
        None "none" = 0, Intune "intune" = 1, Office365 "office365" = 2,
        IntunePremium "intunePremium" = 4, IntuneEDU "intune_EDU" = 8, IntuneSMB "intune_SMB" = 16,
    }
    ManagedBrowserType "managedBrowserType" {
        NotConfigured "notConfigured" = 0, MicrosoftEdge "microsoftEdge" = 1,
    }
    AppManagementLevel "appManagementLevel" {
        Unspecified "unspecified" = 0, Unmanaged "unmanaged" = 1, Mdm "mdm" = 2,
        AndroidEnterprise "androidEnterprise" = 4,
    }
    NotificationTemplateBrandingOptions "notificationTemplateBrandingOptions" {
        None "none" = 0, IncludeCompanyLogo "includeCompanyLogo" = 1,
        IncludeCompanyName "includeCompanyName" = 2,
        IncludeContactInformation "includeContactInformation" = 4,
    }
    AllowedAudiences "allowedAudiences" {
        Me "me" = 0, Family "family" = 1, Contacts "contacts" = 2, GroupMembers "groupMembers" = 4,
        Organization "organization" = 8, FederatedOrganizations "federatedOrganizations" = 16,
        Everyone "everyone" = 32, UnknownFutureValue "unknownFutureValue" = 64,
    }
    ClonableTeamParts "clonableTeamParts" {
        Apps "apps" = 1, Tabs "tabs" = 2, Settings "settings" = 4, Channels "channels" = 8,
        Members "members" = 16,
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
    WorkforceIntegrationSupportedEntities "workforceIntegrationSupportedEntities" {
        None "none" = 0, Shift "shift" = 1, SwapRequest "swapRequest" = 2,
        UserShiftPreferences "userShiftPreferences" = 8, OpenShift "openShift" = 16,
        OpenShiftRequest "openShiftRequest" = 32,
    }
}

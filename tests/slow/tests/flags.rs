//! Every flags enumeration of v1.0 and some of beta: each member, each pair, the full set, the empty set, and
//! unknown names and bits mixed in.

use graph_enum::{Flags, FlagsEnum, ParseErrorKind};
use graph_enum_facts::{BETA, Enumeration, V1};

/// Enums with these names, each closed and open, and a test of each.
macro_rules! each_flags_enumeration {
    ($($version:ident { $($name:ident)* })*) => {$(
        mod $version {
            pub(super) const NAMES: &[&str] = &[$(stringify!($name)),*];

            pub(super) mod closed {$(
                #[graph_enum_catalog::$version(closed)]
                #[derive(Clone, Copy, Debug, PartialEq, Eq, graph_enum::GraphEnum)]
                pub(crate) enum $name {}
            )*}

            pub(super) mod open {$(
                #[graph_enum_catalog::$version]
                #[derive(Clone, Debug, PartialEq, Eq, graph_enum::GraphEnum)]
                pub(crate) enum $name {}
            )*}

            #[test]
            fn sets() {$(
                let members = super::members(stringify!($version), stringify!($name));
                super::check_closed::<closed::$name>(&members);
                super::check_open::<open::$name>(&members);
            )*}
        }
    )*};
}

each_flags_enumeration! {
    v1 {
        AccessPackageSuggestionFilterByCurrentUserOptions AdditionalDataOptions AdditionalOptions
        ApplicationDataType AuthenticationMethodModes AuthenticationStrengthRequirements
        ChatMessageActions ChatMessagePolicyViolationDlpActionTypes
        ChatMessagePolicyViolationUserActionTypes ChatMessagePolicyViolationVerdictDetailsTypes
        ClonableTeamParts ConditionalAccessGuestOrExternalUserTypes
        ConditionalAccessInsiderRiskLevels ConditionalAccessTransferMethods ConfirmedBy
        CorrelationReason DataProtection DataSourceScopes DirectoryDefinitionDiscoverabilities
        EligibilityFilteringEnabledEntities ExportCriteria ExportLocation ExportOptions
        FileStorageContainerTypeSettingsOverride ItemsToInclude LifecycleTaskCategory MailTipsType
        ManagedBrowserType NativeAuthenticationApisEnabled NotificationEventsType
        NotificationRecipientsType NotificationTemplateBrandingOptions ObjectFlowTypes
        OidcResponseType OnlineMeetingContentSharingDisabledReason OnlineMeetingVideoDisabledReason
        PasskeyTypes PasswordPolicy ProtectionSource PurgeAreas RecipientScopeType RecipientType
        ResourceAccessType RestorePointTags ReviewSetSettings SearchContent
        SharedPCAllowedAccountType SourceType StatisticsOptions SynchronizationJobRestartScope
        TemplateApplicationLevel TemplateScenarios UsageRights UserActivityTypes UserOwnership
        WeakAlgorithms WhatIfAnalysisReasons WindowsArchitecture WindowsDefenderProductStatus
        WindowsDeviceHealthState WindowsDeviceType WindowsStartMenuAppListVisibilityType
        WindowsUpdateForBusinessUpdateWeeks WorkforceIntegrationSupportedEntities
    }
    // Those that v1.0 lacks, of the flags enumerations that beta has had since 2020.
    beta {
        AdvancedBitLockerState AllowedAudiences AppManagementLevel ConditionalAccessConditions
        DeviceManagementDerivedCredentialNotificationType DeviceManagementSubscriptions EasServices
        FileVaultState HashAlgorithms KeyUsages MacOSFileVaultRecoveryKeyTypes
        MicrosoftStoreForBusinessPortalSelectionOptions SubjectAlternativeNameType
        Win32LobAppDetectionOperator WindowsFirewallRuleInterfaceTypes
        WindowsFirewallRuleNetworkProfileTypes WindowsHealthMonitoringScope
    }
}

#[test]
fn every_flags_enumeration_of_v1_0_is_named() {
    let flags = V1.all().filter(Enumeration::is_flags);
    assert_eq!((v1::NAMES.len(), flags.count()), (64, 64));
    assert_eq!(beta::NAMES.len(), 17);
}

/// Names and integers, from the text that the attributes read.
fn members(version: &str, name: &str) -> Vec<(&'static str, i32)> {
    let facts = if version == "v1" { V1 } else { BETA };
    let found = facts.called(name).find(Enumeration::is_flags);
    let members = found.expect("a flags enumeration").members();
    members
        .map(|member| (member.name, i32::try_from(member.value).unwrap()))
        .collect()
}

fn check_closed<E: FlagsEnum>(facts: &[(&str, i32)]) {
    check_sets::<E>(facts);
    let (name, _) = facts[0];
    let error = format!("{name},unheardOf").parse::<Flags<E>>().unwrap_err();
    assert_eq!(error.kind(), ParseErrorKind::UnknownName);
    assert_eq!(error.text(), "unheardOf");
    let error = format!("{name},1073741824")
        .parse::<Flags<E>>()
        .unwrap_err();
    assert_eq!(error.kind(), ParseErrorKind::UndeclaredBits);
    assert_eq!(error.text(), "1073741824");
}

fn check_open<E: FlagsEnum>(facts: &[(&str, i32)]) {
    check_sets::<E>(facts);
    check_unknown::<E>(facts);
}

/// Whether the integers just count, so that zero is a member like the others.
fn counts(facts: &[(&str, i32)]) -> bool {
    let mut values: Vec<i32> = facts.iter().map(|(_, value)| *value).collect();
    values.sort_unstable();
    let first = values[0];
    let last = values[values.len() - 1];
    values.len() >= 5 && (first == 0 || first == 1) && values.iter().copied().eq(first..=last)
}

/// The members of a text, ascending, with an absorbed zero left out: the written form but for the empty set.
fn written(facts: &[(&str, i32)], members: &[(&str, i32)]) -> String {
    let mut members = members.to_vec();
    members.retain(|(_, value)| *value != 0 || counts(facts));
    members.sort_by_key(|(_, value)| *value);
    members.dedup();
    let names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    names.join(",")
}

fn check_sets<E: FlagsEnum>(facts: &[(&str, i32)]) {
    let zero = facts.iter().find(|(_, value)| *value == 0);
    let zero = zero.filter(|_| !counts(facts));
    let empty = zero.map_or("0", |(name, _)| name);
    let text_of = |members: &[(&str, i32)]| match written(facts, members) {
        text if text.is_empty() => empty.to_owned(),
        text => text,
    };
    // The integer 0 is the empty set, also where a member counts from there.
    let number = |(name, value): (&str, i32)| match value {
        0 => name.to_owned(),
        _ => value.to_string(),
    };
    check_text(&Flags::<E>::empty(), empty, "0", 0);
    let mut all = facts.to_vec();
    all.retain(|(name, _)| !name.eq_ignore_ascii_case("unknownFutureValue"));
    check_text(
        &Flags::<E>::all(),
        &text_of(&all),
        &joined(&all),
        combined(&all),
    );
    assert!(Flags::<E>::all().is_all());
    for (index, one) in facts.iter().enumerate() {
        let member = E::from_name(one.0).unwrap();
        check_text(
            &Flags::from(&member),
            &text_of(&[*one]),
            &number(*one),
            one.1,
        );
        for other in &facts[index..] {
            let pair =
                Flags::<E>::from_iter([one, other].map(|(name, _)| E::from_name(name).unwrap()));
            let expected = text_of(&[*one, *other]);
            let bits = one.1 | other.1;
            check_text(&pair, &expected, &format!("{},{}", other.0, one.0), bits);
            let mixed = format!(" {}, {}\t", one.0, number(*other));
            check_text(&pair, &expected, &mixed, bits);
            assert!(pair.contains(&member) && pair.contains(E::from_name(other.0).unwrap()));
        }
    }
}

/// A set against its written form, and against another text that means the same.
fn check_text<E: FlagsEnum>(set: &Flags<E>, expected: &str, other: &str, bits: i32) {
    assert_eq!(set.to_string(), expected);
    assert_eq!(set.bits().into(), i64::from(bits), "{expected}");
    let mut texts = vec![expected.to_owned(), other.to_owned()];
    if !set.has_unknown() {
        texts.extend([expected.to_uppercase(), other.to_lowercase()]);
    }
    for text in &texts {
        assert_eq!(text.parse::<Flags<E>>().as_ref(), Ok(set), "{text}");
        let json = serde_json::to_string(text).unwrap();
        assert_eq!(
            serde_json::from_str::<Flags<E>>(&json).unwrap(),
            *set,
            "{json}"
        );
    }
    assert_eq!(serde_json::to_string(set).unwrap(), format!("{expected:?}"));
    let names: Vec<String> = set
        .iter()
        .map(|member| member.as_str().to_owned())
        .collect();
    assert_eq!(names.len(), set.len());
    if set.is_empty() {
        assert!(names.is_empty());
    } else {
        assert_eq!(names.join(","), expected);
    }
    assert_eq!(set.iter().collect::<Flags<E>>(), *set);
}

fn check_unknown<E: FlagsEnum>(facts: &[(&str, i32)]) {
    let known = facts.iter().filter(|(_, value)| *value != 0);
    for (name, value) in known {
        let text = format!("unheardOf,1073741824, {name},x y,unheardOf");
        let set: Flags<E> = text.parse().unwrap();
        let expected = format!("{name},unheardOf,x y,1073741824");
        check_text(&set, &expected, &text, value | 1_073_741_824);
        assert!(set.has_unknown() && set.contains(E::from_name(name).unwrap()));
        assert_eq!(
            set.unknown_names().collect::<Vec<_>>(),
            ["unheardOf", "x y"]
        );
    }
}

fn joined(facts: &[(&str, i32)]) -> String {
    let names: Vec<&str> = facts.iter().rev().map(|(name, _)| *name).collect();
    names.join(" , ")
}

fn combined(facts: &[(&str, i32)]) -> i32 {
    facts.iter().fold(0, |bits, (_, value)| bits | value)
}

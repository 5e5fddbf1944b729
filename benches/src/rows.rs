//! The JSON that is read: objects with three enum fields, and the same as a struct of each library.

use std::fmt::Write;

use crate::streams::{Kind, Random, fact, texts};

/// What objects the enums are in.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// The type `vppToken` of Microsoft Graph, with all of its properties; texts are `String`s, as in an SDK.
    Token,
    /// An id beside enumerations as most are: 4, 5 and 8 members. The median of v1.0 is 4, nine of ten have at most 10.
    Usual,
    /// An id beside the largest: 68, 472 and 826 members.
    Large,
}

impl Shape {
    fn enumerations(self) -> [&'static str; 3] {
        match self {
            Self::Token => [
                "microsoft.graph.vppTokenAccountType",
                "microsoft.graph.vppTokenState",
                "microsoft.graph.vppTokenSyncStatus",
            ],
            Self::Usual => [
                "microsoft.graph.activityDomain",
                "microsoft.graph.allowInvitesFrom",
                "microsoft.graph.complianceStatus",
            ],
            Self::Large => [
                "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType",
                "microsoft.graph.security.auditLogRecordType",
                "microsoft.graph.printerProcessingStateDetail",
            ],
        }
    }

    /// An object, without the brace and the id that it starts with.
    fn object(self, row: usize, [first, second, third]: [&str; 3]) -> String {
        match self {
            Self::Token => format!(
                r#""organizationName":"Contoso {row}","vppTokenAccountType":"{first}","appleId":"vpp{row}@contoso.example","expirationDateTime":"2027-03-01T08:00:00Z","lastSyncDateTime":"2026-11-20T02:10:44Z","token":null,"lastModifiedDateTime":"2026-11-20T02:10:44Z","state":"{second}","lastSyncStatus":"{third}","automaticallyUpdateApps":true,"countryOrRegion":"us"}}"#
            ),
            Self::Usual | Self::Large => {
                format!(r#""first":"{first}","second":"{second}","third":"{third}"}}"#)
            }
        }
    }
}

/// How many objects a page has: what Graph sends at once, about.
pub const PAGE: usize = 1_000;

/// So many pages of objects, each an array; one in `unknown` texts is of no member, or none for 0.
#[must_use]
pub fn pages(shape: Shape, count: usize, unknown: usize) -> Vec<String> {
    let streams = shape
        .enumerations()
        .map(|name| texts(Kind::Uniform, &fact(name)));
    let mut random = Random(7);
    let pages = (0..count).map(|_| page(shape, &streams, unknown, &mut random));
    pages.collect()
}

fn page(
    shape: Shape,
    streams: &[Vec<(&str, &str)>; 3],
    unknown: usize,
    random: &mut Random,
) -> String {
    let mut json = String::from("[");
    for row in 0..PAGE {
        let texts = streams.each_ref().map(|stream| {
            let text = stream[random.below(stream.len())].0;
            if unknown > 0 && random.below(unknown) == 0 {
                "addedLastNight"
            } else {
                text
            }
        });
        let comma = if row == 0 { "" } else { "," };
        let object = shape.object(row, texts);
        // Writing to a string cannot fail.
        let _ = write!(
            json,
            r#"{comma}{{"id":"5f0d8a1e-{row:04}-4a6e-9d2b-3d3f6f6f{row:04}",{object}"#
        );
    }
    json + "]"
}

/// An object, with these fields beside its id.
macro_rules! row {
    (
        $(#[$attribute:meta])* $row:ident { $($other:ident: $text:ty,)* }
        $($(#[$own:meta])* $field:ident: $type:ty,)*
    ) => {
        /// An object.
        $(#[$attribute])*
        #[derive(Debug, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[expect(missing_docs, reason = "named as in the objects")]
        pub struct $row<'a> {
            pub id: &'a str,
            $(pub $other: $text,)*
            $(
                $(#[$own])*
                pub $field: $type,
            )*
        }
    };
}

/// The rows of one shape: its fields beside the enums, and those.
macro_rules! shape {
    ($shape:ident $others:tt $($field:ident: $enum:ident,)*) => {
        /// The objects of one shape, a struct for each library.
        pub mod $shape {
            use crate::enums;
            row!(Borrowed $others $($field: &'a str,)*);
            row!(Owned $others $($field: String,)*);
            row!(Open $others $($field: enums::open::$enum,)*);
            row!(Closed $others $($field: enums::closed::$enum,)*);
            row!(Serde $others $($field: enums::serde_derived::$enum,)*);
            row!(SerdeOther $others $($field: enums::serde_other::$enum,)*);
            row!(SerdeUntagged $others $($field: enums::serde_untagged::$enum,)*);
            row!(Visitor $others $($field: enums::visitor::$enum,)*);
            row!(
                #[serde_with::serde_as]
                StrumDefault $others
                $(
                    #[serde_as(as = "serde_with::DisplayFromStr")]
                    $field: enums::strum_default::$enum,
                )*
            );
        }
    };
}

shape!(token {
        organization_name: String,
        apple_id: String,
        expiration_date_time: String,
        last_sync_date_time: String,
        token: Option<String>,
        last_modified_date_time: String,
        automatically_update_apps: bool,
        country_or_region: String,
    }
    vpp_token_account_type: VppTokenAccountType,
    state: VppTokenState,
    last_sync_status: VppTokenSyncStatus,
);
shape!(usual {}
    first: ActivityDomain,
    second: AllowInvitesFrom,
    third: ComplianceStatus,
);
shape!(large {}
    first: CloudPcOnPremisesConnectionHealthCheckErrorType,
    second: AuditLogRecordType,
    third: PrinterProcessingStateDetail,
);

//! The JSON that is read: objects with three enum fields, and the same as a struct of each library.

use std::fmt::Write;

use crate::streams::{Kind, Random, fact, texts};

/// What objects the enums are in.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Enumerations as most are: 4, 5 and 8 members. The median of v1.0 is 4, nine of ten have at most 10.
    Usual,
    /// The largest: 68, 472 and 826 members.
    Large,
}

const NAMES: [&str; 3] = ["first", "second", "third"];

impl Shape {
    fn fields(self) -> [&'static str; 3] {
        match self {
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
}

/// How many objects a page has: what Graph sends at once, about.
pub const PAGE: usize = 1_000;

/// So many pages of objects, each an array; one in `unknown` texts is of no member, or none for 0.
#[must_use]
pub fn pages(shape: Shape, count: usize, unknown: usize) -> Vec<String> {
    let streams = shape.fields().map(|name| texts(Kind::Uniform, &fact(name)));
    let mut random = Random(7);
    let pages = (0..count).map(|_| page(&streams, unknown, &mut random));
    pages.collect()
}

fn page(streams: &[Vec<(&str, &str)>; 3], unknown: usize, random: &mut Random) -> String {
    let mut json = String::from("[");
    for row in 0..PAGE {
        let comma = if row == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(json, "{comma}{{\"id\":{row}");
        for (field, stream) in NAMES.iter().zip(streams) {
            let text = stream[random.below(stream.len())].0;
            let text = if unknown > 0 && random.below(unknown) == 0 {
                "addedLastNight"
            } else {
                text
            };
            let _ = write!(json, ",\"{field}\":\"{text}\"");
        }
        json.push('}');
    }
    json + "]"
}

macro_rules! row {
    ($(#[$attribute:meta])* $row:ident $(<$life:lifetime>)?, $(#[$field:meta])* $one:ty, $two:ty, $three:ty) => {
        /// An object.
        $(#[$attribute])*
        #[derive(Debug, serde::Deserialize)]
        pub struct $row $(<$life>)? {
            /// Its number.
            pub id: u32,
            /// The first field.
            $(#[$field])*
            pub first: $one,
            /// The second field.
            $(#[$field])*
            pub second: $two,
            /// The third field.
            $(#[$field])*
            pub third: $three,
        }
    };
    ($(#[$attribute:meta])* $row:ident, $(#[$field:meta])* $module:ident, $a:ident, $b:ident, $c:ident) => {
        row!(
            $(#[$attribute])* $row, $(#[$field])*
            crate::enums::$module::$a, crate::enums::$module::$b, crate::enums::$module::$c
        );
    };
}

/// The rows of one shape.
macro_rules! shape {
    ($shape:ident, $($enums:tt)*) => {
        /// The objects of one shape, a struct for each library.
        pub mod $shape {
            row!(Open, open, $($enums)*);
            row!(Closed, closed, $($enums)*);
            row!(Serde, serde_derived, $($enums)*);
            row!(SerdeOther, serde_other, $($enums)*);
            row!(SerdeUntagged, serde_untagged, $($enums)*);
            row!(Visitor, visitor, $($enums)*);
            row!(
                #[serde_with::serde_as]
                StrumDefault, #[serde_as(as = "serde_with::DisplayFromStr")] strum_default, $($enums)*
            );
        }
    };
}

shape!(usual, ActivityDomain, AllowInvitesFrom, ComplianceStatus);
shape!(
    large,
    CloudPcOnPremisesConnectionHealthCheckErrorType,
    AuditLogRecordType,
    PrinterProcessingStateDetail
);
row!(Borrowed<'a>, #[serde(borrow)] &'a str, &'a str, &'a str);
row!(Owned, String, String, String);

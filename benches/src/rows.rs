//! The JSON that is read: objects with three enum fields, and the same as a struct of each library.

use std::fmt::Write;

use crate::streams::{Kind, Random, fact, texts};

/// The enumerations of the three fields, of 5, 16 and 68 members.
const FIELDS: [(&str, &str); 3] = [
    ("invites", "microsoft.graph.allowInvitesFrom"),
    (
        "determination",
        "microsoft.graph.security.alertDetermination",
    ),
    (
        "error",
        "microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType",
    ),
];

/// An array of so many objects; one in `unknown` texts is of no member, or none for 0.
#[must_use]
pub fn rows(count: usize, unknown: usize) -> String {
    let streams = FIELDS.map(|(_, name)| texts(Kind::Uniform, &fact(name)));
    let mut random = Random(7);
    let mut json = String::from("[");
    for row in 0..count {
        let comma = if row == 0 { "" } else { "," };
        // Writing to a string cannot fail.
        let _ = write!(json, "{comma}{{\"id\":{row}");
        for ((field, _), stream) in FIELDS.iter().zip(&streams) {
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
            /// A field of 5 members.
            $(#[$field])*
            pub invites: $one,
            /// A field of 16 members.
            $(#[$field])*
            pub determination: $two,
            /// A field of 68 members.
            $(#[$field])*
            pub error: $three,
        }
    };
    ($(#[$attribute:meta])* $row:ident, $(#[$field:meta])* $module:ident) => {
        row!(
            $(#[$attribute])* $row, $(#[$field])*
            crate::enums::$module::AllowInvitesFrom,
            crate::enums::$module::AlertDetermination,
            crate::enums::$module::CloudPcOnPremisesConnectionHealthCheckErrorType
        );
    };
}

row!(Open, open);
row!(Closed, closed);
row!(Serde, serde_derived);
row!(SerdeOther, serde_other);
row!(SerdeUntagged, serde_untagged);
row!(Visitor, visitor);
row!(
    #[serde_with::serde_as]
    StrumDefault,
    #[serde_as(as = "serde_with::DisplayFromStr")]
    strum_default
);
row!(Borrowed<'a>, #[serde(borrow)] &'a str, &'a str, &'a str);
row!(Owned, String, String, String);

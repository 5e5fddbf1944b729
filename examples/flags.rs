//! Flags: several members in one value, also members that this build does not know.
//!
//! ```text
//! cargo run --example flags
//! ```

use graph_enum::{Flags, GraphEnum, UnknownMember};
use serde::{Deserialize, Serialize};

/// What a user does in a browser that a session policy can block.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
#[repr(i32)]
enum UserActivityTypes {
    None = 0,
    UploadText = 1,
    UploadFile = 2,
    DownloadText = 4,
    DownloadFile = 8,
    UnknownFutureValue = 16,
    CopyToClipboard = 32,
    PasteFromClipboard = 64,
    Print = 128,
    AccessDebugTools = 256,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}
use UserActivityTypes::{DownloadFile, DownloadText, Print, UploadFile};

/// Which parts of a team are copied with it.
#[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
#[graph(flags)]
enum ClonableTeamParts {
    Apps = 1,
    Tabs = 2,
    Settings = 4,
    Channels = 8,
    Members = 16,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Policy {
    activities: Flags<UserActivityTypes>,
    parts_to_clone: Flags<ClonableTeamParts>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Blanks, any order, any case, an integer, and a flag that came after this build.
    let json = r#"{"activities":"Print, downloadFile,scan","partsToClone":"settings,3"}"#;
    let mut policy: Policy = serde_json::from_str(json)?;
    println!("read:    {:?}", policy.activities);
    println!("         {:?}", policy.parts_to_clone);

    let downloads = DownloadText | DownloadFile;
    println!("prints:  {}", policy.activities.contains(Print));
    println!(
        "any download: {}, all: {}",
        policy.activities.intersects(downloads.clone()),
        policy.activities.contains(&downloads)
    );
    println!(
        "unknown: {:?}",
        policy.activities.unknown_names().collect::<Vec<_>>()
    );

    // A closed set is copied like a number.
    let parts = policy.parts_to_clone;
    policy.parts_to_clone = (parts - ClonableTeamParts::Apps) | ClonableTeamParts::Members;
    policy.activities.insert(UploadFile);
    policy.activities.remove(Print);
    println!("written: {}", serde_json::to_string(&policy)?);
    println!(
        "as bits: {} and {}",
        policy.activities.bits(),
        policy.parts_to_clone.bits()
    );
    for part in !policy.parts_to_clone {
        println!("not cloned: {part}");
    }

    let error = "apps,,tabs"
        .parse::<Flags<ClonableTeamParts>>()
        .unwrap_err();
    println!("error:   {error}");
    Ok(())
}

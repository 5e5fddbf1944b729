//! XML with quick-xml: elements and attributes.

use graph_enum::Flags;
use graph_enum::beta::ActionState;
use serde::{Deserialize, Serialize};

use crate::{UserActivityTypes as Activity, WindowsArchitecture as Architecture};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Device {
    #[serde(rename = "@state")]
    attribute: ActionState,
    state: ActionState,
    optional: Option<ActionState>,
    #[serde(default)]
    several: Vec<ActionState>,
    architectures: Flags<Architecture>,
    activities: Option<Flags<Activity>>,
    #[serde(default)]
    sets: Vec<Flags<Activity>>,
}

fn read(xml: &str) -> Result<Device, String> {
    quick_xml::de::from_str(xml).map_err(|error| error.to_string())
}

#[test]
fn elements_alone_in_options_and_in_lists() {
    let device = Device {
        attribute: ActionState::Done,
        state: ActionState::Failed,
        optional: Some(ActionState::from("brandNew")),
        several: vec![ActionState::Active, ActionState::from("a<b")],
        architectures: Architecture::X86 | Architecture::X64,
        activities: Some("print,scan,1024".parse().unwrap()),
        sets: vec![Flags::empty(), Activity::Print | Activity::UploadText],
    };
    let xml = quick_xml::se::to_string_with_root("device", &device).unwrap();
    assert_eq!(
        xml,
        "<device state=\"done\"><state>failed</state><optional>brandNew</optional>\
         <several>active</several><several>a&lt;b</several>\
         <architectures>x86,x64</architectures><activities>print,scan,1024</activities>\
         <sets>none</sets><sets>uploadText,print</sets></device>"
    );
    assert_eq!(read(&xml), Ok(device));
}

#[test]
fn attributes_comments_and_character_data_of_an_element() {
    let device = read(
        r#"<device state="4"><state source="x" y="z">FAI<!-- -->LED</state><several> done </several>
           <architectures><![CDATA[x64, arm]]></architectures></device>"#,
    )
    .unwrap();
    assert_eq!(device.attribute, ActionState::from(4));
    assert_eq!(device.state, ActionState::Failed);
    assert_eq!(
        (device.optional, device.several),
        (None, vec![ActionState::Done])
    );
    assert_eq!(device.architectures, Architecture::X64 | Architecture::Arm);
}

#[test]
fn elements_without_text_or_with_elements_are_refused() {
    for inner in ["", "<b>failed</b>", "failed<b/>"] {
        let xml = format!(
            "<device state='done'><state>{inner}</state><architectures>x86</architectures></device>"
        );
        let error = read(&xml).unwrap_err();
        assert!(
            error
                .starts_with("invalid type: map, expected a member of microsoft.graph.actionState"),
            "{error}"
        );
    }
    let unknown =
        "<device state='done'><state>done</state><architectures>x87</architectures></device>";
    assert!(
        read(unknown)
            .unwrap_err()
            .contains("unknown member \"x87\"")
    );
}

//! Reading known names allocates nothing, from borrowed, escaped and streamed input.

use allocation_counter::measure;
use graph_enum::beta::VppTokenActionFailureReason as Reason;
use serde::Deserialize;

fn allocations(read: impl FnOnce()) -> u64 {
    measure(read).count_total
}

#[derive(Deserialize)]
struct Row {
    reason: Reason,
}

#[test]
fn text() {
    let read = || {
        for text in [
            "expiredVppToken",
            "EXPIREDVPPTOKEN",
            " expiredVppToken\n",
            "3",
            "+3",
        ] {
            assert_eq!(Reason::from(text), Reason::ExpiredVppToken);
        }
        assert_eq!(Reason::from(3).as_str(), "expiredVppToken");
    };
    assert_eq!(allocations(read), 0);
}

#[test]
fn json_borrowed() {
    let read = || {
        let row: Row = serde_json::from_str(r#"{"reason":"expiredVppToken"}"#).unwrap();
        assert_eq!(row.reason, Reason::ExpiredVppToken);
        let row: Row = serde_json::from_str(r#"{"reason":3}"#).unwrap();
        assert_eq!(row.reason, Reason::ExpiredVppToken);
    };
    assert_eq!(allocations(read), 0);
}

/// `serde_json` unescapes into one buffer of its own for a document; the enum adds nothing to that.
#[test]
fn json_escaped_and_streamed() {
    #[derive(Deserialize)]
    struct Text<'a> {
        #[serde(borrow)]
        reason: std::borrow::Cow<'a, str>,
    }
    let escaped = r#"{"reason":"expired\u0056ppToken"}"#;
    let buffer = allocations(|| {
        // An ignored string is unescaped into the same buffer.
        let ignored: Result<(), _> = serde_json::from_str(escaped);
        assert!(ignored.is_err());
    });
    let of_text = allocations(|| {
        let text: Text<'_> = serde_json::from_str(escaped).unwrap();
        assert_eq!(text.reason, "expiredVppToken");
    });
    let of_enum = allocations(|| {
        let row: Row = serde_json::from_str(escaped).unwrap();
        assert_eq!(row.reason, Reason::ExpiredVppToken);
    });
    assert!(
        of_enum < of_text,
        "{of_enum} allocations, text has {of_text}, an error {buffer}"
    );

    let row = r#"{"reason":"expiredVppToken"},"#.repeat(1000);
    let streamed = format!("[{}]", row.trim_end_matches(','));
    let of_rows = allocations(|| {
        let rows: Vec<Row> = serde_json::from_reader(streamed.as_bytes()).unwrap();
        assert_eq!(rows.len(), 1000);
    });
    // The growth of the rows' vector and of the reader's buffer.
    assert!(of_rows < 30, "{of_rows}");
}

#[test]
fn an_unknown_name_costs_its_text_alone() {
    let read = || assert!(Reason::from("brandNew").is_unknown());
    assert_eq!(allocations(read), 2);
}

//! Long lists, long tokens, and what reading costs.

use graph_enum::Flags;

use crate::enums::UserActivityTypes;

#[test]
fn a_long_hostile_list_takes_no_quadratic_time() {
    use std::fmt::Write;
    let mut text = String::from("print");
    for number in 0..50_000 {
        write!(text, ",x{number}").unwrap();
    }
    let types: Flags<UserActivityTypes> = text.parse().unwrap();
    assert_eq!(types.len(), 50_001);
    assert_eq!(types.iter().collect::<Flags<_>>(), types);
    assert!(types.contains(&types) && types.intersects(types.difference(UserActivityTypes::Print)));
}

/// One by one, and among the names that are there already.
#[test]
fn many_names_inserted_one_by_one() {
    let mut types = Flags::<UserActivityTypes>::empty();
    for number in (0..25_000).chain(0..25_000) {
        types.insert(UserActivityTypes::from(format!("x{number}").as_str()));
    }
    assert_eq!(types.len(), 25_000);
    assert_eq!(types.unknown_names().nth(24_999), Some("x24999"));
}

/// In another order than they arrived in, and where removing them all at once costs little.
#[test]
fn many_names_removed_one_by_one() {
    let member = |number: u64| UserActivityTypes::from(format!("x{number}").as_str());
    let all: Flags<UserActivityTypes> = (0..20_000).map(member).collect();
    let mut types = all.clone();
    // Each number below 20,000 once, far from the one before.
    for nth in 0..19_997 {
        types.remove(member(nth * 61_803 % 20_000));
    }
    assert_eq!(
        types.unknown_names().collect::<Vec<_>>(),
        ["x14591", "x16394", "x18197"]
    );
    for number in 0..20_000 {
        types.toggle(member(number));
    }
    assert_eq!(types.len(), 19_997);
    types ^= &all;
    assert_eq!(types.to_string(), "x14591,x16394,x18197");
    assert_eq!((&all - &types).len(), 19_997);
    assert_eq!((&all & &types), types);
    types -= all;
    assert!(types.is_empty());
}

#[test]
fn an_iterator_goes_on_behind_names_that_were_removed() {
    let mut types: Flags<UserActivityTypes> = (0..20)
        .map(|number| UserActivityTypes::from(format!("x{number}").as_str()))
        .collect();
    types.insert(UserActivityTypes::from(1024));
    for name in ["x0", "x7", "x19", "x7", "absent"] {
        types.remove(UserActivityTypes::from(name));
    }
    types.insert(UserActivityTypes::from("x7"));
    let mut members = types.clone().into_iter();
    assert_eq!(members.len(), 19);
    assert_eq!(members.next().unwrap().as_str(), "x1");
    let rest: Vec<String> = members.map(|member| member.to_string()).collect();
    assert_eq!(rest[4..7], ["x6", "x8", "x9"]);
    assert_eq!(rest[16..], ["x7", "1024"]);
    assert_eq!(rest[15], "x18");
    assert_eq!(types.iter().collect::<Flags<_>>(), types);
}

#[test]
fn duplicates_cost_no_memory() {
    let peak = |text: String| {
        let allocations = allocation_counter::measure(|| {
            text.parse::<Flags<UserActivityTypes>>().unwrap();
        });
        allocations.bytes_max
    };
    let names = (0..20)
        .map(|number| format!("name{number}"))
        .collect::<Vec<_>>()
        .join(",");
    assert_eq!(peak(vec![names.as_str(); 1000].join(",")), peak(names));
}

#[test]
fn contains_does_not_clone() {
    let types: Flags<UserActivityTypes> = "print,scan,fax,1024".parse().unwrap();
    let allocations = allocation_counter::measure(|| {
        assert!(types.contains(&types) && types.intersects(&types));
        assert!(types == types);
    });
    assert_eq!(allocations.count_total, 0);
}

#[test]
fn known_names_cost_no_allocation() {
    let read = |json: &str| {
        let allocations = allocation_counter::measure(|| {
            serde_json::from_str::<Flags<UserActivityTypes>>(json).unwrap();
        });
        allocations.count_total
    };
    assert_eq!(read(r#""uploadText,DOWNLOADFILE, print,256""#), 0);
    assert!(read(r#""uploadText,scan""#) > 0);
}

#[test]
fn commas_wherever_they_stand() {
    // Tokens of every length around the eight bytes that are looked at together.
    for before in 1..20 {
        for after in 1..20 {
            let text = format!("{},{}", "x".repeat(before), "-".repeat(after));
            let types: Flags<UserActivityTypes> = text.parse().unwrap();
            let names = ["x".repeat(before), "-".repeat(after)];
            assert_eq!(types.unknown_names().collect::<Vec<_>>(), names);
            let text = format!("{}print,{}", " ".repeat(before), "+".repeat(after));
            let types: Flags<UserActivityTypes> = text.parse().unwrap();
            assert_eq!(types.to_string(), format!("print,{}", "+".repeat(after)));
        }
    }
}

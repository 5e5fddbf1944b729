//! Member to name, member to integer, integer to member: how long does one conversion take?

use criterion::Criterion;
use graph_enum_benches::measure::{Contest, harness};
use graph_enum_benches::streams::{Kind, fact, indices};
use graph_enum_benches::{each_enum, enums};

/// The members of a contender's enum in the order of a stream.
fn members<E: Copy>(
    indices: &[usize],
    values: &[i32],
    from_value: impl Fn(i32) -> Option<E>,
) -> Vec<E> {
    let members: Vec<E> = values
        .iter()
        .filter_map(|value| from_value(*value))
        .collect();
    indices.iter().map(|index| members[*index]).collect()
}

fn integer_to_member(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("convert integer to member");
    macro_rules! each {
        ($size:literal, $name:literal, $enum:ident) => {
            let values = values(&fact($name));
            let indices = indices(Kind::Uniform, values.len());
            let stream: Vec<i32> = indices.iter().map(|index| values[*index]).collect();
            let mut contest = Contest::new(&mut group, stringify!($size));
            contest.run("graph-enum", &stream, enums::closed::$enum::from_value);
            contest.run("graph-enum, open", &stream, enums::open::$enum::from_value);
            contest.run("match", &stream, enums::by_hand::$enum::from_value);
            contest.run("num_enum", &stream, |value| {
                enums::num_enum::$enum::try_from(value).ok()
            });
            contest.run("strum", &stream, enums::strum::$enum::from_repr);
        };
    }
    each_enum!(each);
    group.finish();
}

fn member_to_name(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("convert member to name");
    macro_rules! each {
        ($size:literal, $name:literal, $enum:ident) => {
            let values = values(&fact($name));
            let indices = indices(Kind::Uniform, values.len());
            let mut contest = Contest::new(&mut group, stringify!($size));
            let stream = members(&indices, &values, enums::closed::$enum::from_value);
            contest.run("graph-enum", &stream, |member| member.as_str());
            let open: Vec<enums::open::$enum> = values
                .iter()
                .filter_map(|value| enums::open::$enum::from_value(*value))
                .collect();
            let stream: Vec<&enums::open::$enum> =
                indices.iter().map(|index| &open[*index]).collect();
            contest.run("graph-enum, open", &stream, |member| member.as_str());
            let stream = members(&indices, &values, enums::by_hand::$enum::from_value);
            contest.run("match", &stream, enums::by_hand::$enum::as_str);
            let stream = members(&indices, &values, enums::strum::$enum::from_repr);
            contest.run("strum", &stream, <&'static str>::from);
        };
    }
    each_enum!(each);
    group.finish();
}

fn member_to_integer(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("convert member to integer");
    macro_rules! each {
        ($size:literal, $name:literal, $enum:ident) => {
            let values = values(&fact($name));
            let indices = indices(Kind::Uniform, values.len());
            let mut contest = Contest::new(&mut group, stringify!($size));
            let stream = members(&indices, &values, enums::closed::$enum::from_value);
            contest.run("graph-enum", &stream, i32::from);
            let find = |value| enums::num_enum::$enum::try_from(value).ok();
            let stream = members(&indices, &values, find);
            contest.run("num_enum", &stream, i32::from);
            let stream = members(&indices, &values, enums::by_hand::$enum::from_value);
            contest.run("as", &stream, |member| member as i32);
        };
    }
    each_enum!(each);
    group.finish();
}

fn values(fact: &graph_enum_benches::facts::Fact) -> Vec<i32> {
    let values = fact.members.iter().map(|(_, value)| i32::try_from(*value));
    values.filter_map(Result::ok).collect()
}

fn main() {
    let mut criterion = harness();
    integer_to_member(&mut criterion);
    member_to_name(&mut criterion);
    member_to_integer(&mut criterion);
    criterion.final_summary();
}

//! A program of these enums, with a table of what each text is read as.

use std::fmt::Write as _;

use super::enumeration::{Enumeration, Kind};
use super::names::{mutate, other_case};
use super::random::Random;
use super::sets::set_checks;

pub(super) fn program(enums: &[Enumeration], random: &mut Random) -> String {
    let mut source = String::from(include_str!("check.rs"));
    let mut main = String::new();
    for (nth, enumeration) in enums.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            source,
            "mod e{nth} {{\nuse super::*;\n{}\npub fn check() {{\n{}}}\n}}",
            declaration(enumeration),
            checks(enumeration, random)
        );
        let _ = writeln!(main, "    e{nth}::check();");
    }
    let _ = writeln!(main, "    println!(\"{} enums\");", enums.len());
    source + &format!("fn main() {{\n{main}}}\n")
}

fn declaration(enumeration: &Enumeration) -> String {
    let (derives, unknown) = match enumeration.kind {
        Kind::Open => ("Clone", "(graph_enum::UnknownMember)"),
        Kind::Closed | Kind::Lossy => ("Clone, Copy", ""),
    };
    let mut text =
        format!("#[derive({derives}, Debug, PartialEq, Eq, Hash, graph_enum::GraphEnum)]\n");
    for (is_there, key) in [
        (enumeration.is_flags, "flags"),
        (enumeration.is_case_sensitive, "case_sensitive"),
    ] {
        if is_there {
            let _ = writeln!(text, "#[graph({key})]");
        }
    }
    if !enumeration.rename_all.is_empty() {
        let _ = writeln!(text, "#[graph(rename_all = {:?})]", enumeration.rename_all);
    }
    if !enumeration.repr.is_empty() {
        let _ = writeln!(text, "#[repr({})]", enumeration.repr);
    }
    text.push_str("pub enum E {\n");
    let mut implicit = Some(0);
    for (nth, member) in enumeration.members.iter().enumerate() {
        if member.variant.is_none() {
            let _ = write!(text, "#[graph(name = {:?})] ", member.name);
        }
        for alias in &member.aliases {
            let _ = write!(text, "#[graph(alias = {alias:?})] ");
        }
        // Where the integer follows from the one before, it may be left out.
        let written = if implicit == Some(member.value) {
            String::new()
        } else {
            format!(" = {}", member.value)
        };
        implicit = member.value.checked_add(1);
        let variant = member.variant.clone().unwrap_or_else(|| format!("Nr{nth}"));
        let _ = writeln!(text, "{variant}{written},");
    }
    let (name, value) = &enumeration.unknown;
    match enumeration.kind {
        Kind::Closed => {}
        Kind::Open => _ = writeln!(text, "#[graph(unknown)] UnknownMember{unknown} = {value},"),
        Kind::Lossy => {
            _ = writeln!(
                text,
                "#[graph(unknown, name = {name:?})] Unknown = {value},"
            );
        }
    }
    text + "}"
}

fn checks(enumeration: &Enumeration, random: &mut Random) -> String {
    let sentinel = enumeration.sentinel();
    let mut text = format!(
        "let sentinel: Option<&str> = {:?};\n",
        sentinel.map(|it| &it.name)
    );
    text.push_str("let members: &[(&str, i64, bool)] = &[");
    for member in &enumeration.members {
        let is_above = sentinel.is_some_and(|sentinel| member.value > sentinel.value);
        let _ = write!(text, "({:?}, {}, {is_above}), ", member.name, member.value);
    }
    text.push_str("];\nlet texts: &[(&str, Option<usize>)] = &[");
    for probe in probes(enumeration, random) {
        let _ = write!(text, "({probe:?}, {:?}), ", enumeration.read(&probe));
    }
    text.push_str("];\nlet names: &[(&str, Option<usize>)] = &[");
    for probe in probes(enumeration, random) {
        let _ = write!(text, "({probe:?}, {:?}), ", enumeration.named(&probe));
    }
    text.push_str("];\nlet integers: &[(i64, Option<usize>)] = &[");
    for value in integers(enumeration) {
        let _ = write!(text, "({value}, {:?}), ", enumeration.valued(value));
    }
    let kind = match enumeration.kind {
        Kind::Closed => "closed",
        Kind::Open => "open",
        Kind::Lossy => "lossy",
    };
    let _ = writeln!(
        text,
        "];\ncheck_{kind}!(E, (members, sentinel), texts, names, integers);"
    );
    if enumeration.is_flags && enumeration.kind != Kind::Lossy {
        text.push_str(&set_checks(enumeration, random));
    }
    text
}

fn probes(enumeration: &Enumeration, random: &mut Random) -> Vec<String> {
    let mut probes = vec![
        String::new(),
        " ".to_owned(),
        ",".to_owned(),
        "+".to_owned(),
    ];
    for member in &enumeration.members {
        probes.push(member.name.clone());
        probes.push(other_case(&member.name, random));
        probes.push(format!("\t{} \n", member.name));
        probes.push(mutate(&member.name, random));
        probes.push(member.value.to_string());
        probes.extend(member.aliases.iter().cloned());
        if random.one_in(4) {
            probes.push(format!(" +00{}", member.value));
            probes.push(member.value.wrapping_add(1).to_string());
            probes.push(format!("{},{}", member.name, member.name));
            probes.push(format!("{}\u{a0}", member.name));
            probes.extend(member.aliases.iter().map(|it| other_case(it, random)));
        }
    }
    // The lossy variant's own name is read as that variant.
    probes.retain(|probe| {
        let probe = probe.trim().to_ascii_lowercase();
        enumeration.kind != Kind::Lossy || probe != enumeration.unknown.0.to_ascii_lowercase()
    });
    probes
}

fn integers(enumeration: &Enumeration) -> Vec<i64> {
    let members = enumeration.members.iter().map(|member| member.value);
    let near = members.flat_map(|value| [value, value.wrapping_add(1), value.wrapping_sub(1)]);
    near.chain([0, -1, 127, 128, 255, 256, i64::MAX, i64::MIN])
        .collect()
}

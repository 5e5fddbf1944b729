//! Suggestions for a name that does not exist.

use std::collections::BTreeSet;

use graph_enum_core::nearest;

use crate::diagnostic::Diagnostic;
use crate::schema::EnumerationType;

/// The most names listed in a message.
const MOST_LISTED: usize = 8;

/// The nearest name of a type. A qualified name is compared as a whole, then by its last part.
pub(crate) fn meant(name: &str, types: &[&EnumerationType]) -> Option<String> {
    let names = types.iter().map(|found| found.name.as_str());
    let Some((_, last)) = name.rsplit_once('.') else {
        return nearest(name, names).map(str::to_owned);
    };
    let qualified: Vec<String> = types.iter().map(|found| found.qualified_name()).collect();
    let near = nearest(name, qualified.iter().map(String::as_str));
    near.map(str::to_owned).or_else(|| {
        let last = nearest(last, names)?;
        let found = types.iter().find(|found| found.name == last)?;
        Some(found.qualified_name())
    })
}

/// The error for a namespace without types.
pub(crate) fn no_namespace(namespace: &str, types: &[&EnumerationType]) -> Diagnostic {
    let namespaces = types.iter().map(|found| found.namespace.as_str());
    let namespaces: BTreeSet<&str> = namespaces.collect();
    let message = format!("there is no namespace `{namespace}` in the sources");
    let last = |name: &str| {
        name.rsplit('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let by_end = || {
        let end = last(namespace);
        let ends: Vec<(String, &str)> = namespaces.iter().map(|name| (last(name), *name)).collect();
        let near = nearest(&end, ends.iter().map(|(end, _)| end.as_str()))?;
        ends.iter()
            .find(|(end, _)| end == near)
            .map(|(_, name)| *name)
    };
    let help = match nearest(namespace, namespaces.iter().copied()).or_else(by_end) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None if namespaces.is_empty() => "no enumeration type is there either".to_owned(),
        None if namespaces.len() > MOST_LISTED => {
            "`graph-enum list SOURCE` names those of all types".to_owned()
        }
        None => {
            let names: Vec<String> = namespaces.iter().map(|name| format!("`{name}`")).collect();
            format!("there is {}", names.join(", "))
        }
    };
    Diagnostic::error(message).help(help)
}

#[cfg(test)]
mod tests {
    use crate::schema::Schema;
    use crate::select::Selection;
    use crate::source::Source;

    #[test]
    fn up_to_eight_namespaces_are_listed() {
        let help = |namespaces: &[&str]| {
            let types = namespaces.iter().map(|namespace| {
                format!("<Schema Namespace=\"{namespace}\"><EnumType Name=\"tone\"/></Schema>")
            });
            let csdl = format!("<Edmx>{}</Edmx>", types.collect::<Vec<_>>().concat());
            let schema = Schema::parse(&[Source::new("a.csdl", csdl)]);
            let selection = Selection::new::<&str>([], Some("zzzzzz"));
            let report = selection.check(&[&schema]).expect_err("no such namespace");
            report.diagnostics[0].help.clone().unwrap_or_default()
        };
        let names = ["a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8", "i9"];
        assert_eq!(help(&[]), "no enumeration type is there either");
        assert_eq!(help(&names[..1]), "there is `a1`");
        assert_eq!(
            help(&names[..8]),
            "there is `a1`, `b2`, `c3`, `d4`, `e5`, `f6`, `g7`, `h8`"
        );
        assert_eq!(
            help(&names),
            "`graph-enum list SOURCE` names those of all types"
        );
    }
}

use graph_enum::private::serde_core::{Serialize, de::DeserializeOwned};
use graph_enum::{EnumType, GraphEnum};

/// What is checked of a type, with members as their indices. Not generic, so that it is compiled once.
struct Subject<'a> {
    schema: &'static EnumType,
    names: Vec<&'a str>,
    values: Vec<Option<i64>>,
    of_name: &'a dyn Fn(&str) -> Option<usize>,
    of_value: &'a dyn Fn(i64) -> Option<usize>,
    of_text: &'a dyn Fn(&str) -> Option<usize>,
    of_json: &'a dyn Fn(&str) -> Option<usize>,
    to_json: &'a dyn Fn(usize) -> String,
}

fn check<E>(qualified_name: &str, is_flags: bool, expected: &[(&str, i64)])
where
    E: GraphEnum + for<'a> From<&'a str> + Serialize + DeserializeOwned,
    E::Repr: TryFrom<i64>,
{
    let subject = Subject {
        schema: E::TYPE,
        names: E::MEMBERS.iter().map(|member| member.as_str()).collect(),
        values: E::MEMBERS.iter().map(|member| member.value().map(Into::into)).collect(),
        of_name: &|name| E::from_name(name)?.index(),
        of_value: &|value| E::from_value(value.try_into().ok()?)?.index(),
        of_text: &|text| E::from(text).index(),
        of_json: &|json| serde_json::from_str::<E>(json).unwrap().index(),
        to_json: &|index| serde_json::to_string(&E::MEMBERS[index]).unwrap(),
    };
    assert_eq!(subject.schema.qualified_name(), qualified_name);
    assert_eq!(subject.schema.is_flags(), is_flags, "{qualified_name}");
    subject.check(qualified_name, expected);
}

impl Subject<'_> {
    fn check(&self, type_name: &str, expected: &[(&str, i64)]) {
        let names: Vec<&str> = expected.iter().map(|(name, _)| *name).collect();
        let values: Vec<Option<i64>> = expected.iter().map(|(_, value)| Some(*value)).collect();
        assert_eq!((&self.names, &self.values), (&names, &values), "{type_name}");
        for (index, (name, value)) in expected.iter().enumerate() {
            let found = Some(index);
            assert_eq!((self.of_name)(name), found, "{type_name}.{name}");
            assert_eq!((self.of_name)(&name.to_uppercase()), found, "{type_name}.{name}");
            assert_eq!((self.of_name)(&name.to_lowercase()), found, "{type_name}.{name}");
            assert_eq!((self.of_value)(*value), found, "{type_name}.{name}");
            assert_eq!((self.of_text)(&format!(" {name}\n")), found, "{type_name}.{name}");
            assert_eq!((self.of_text)(&value.to_string()), found, "{type_name}.{name}");
            let json = format!("{name:?}");
            assert_eq!((self.to_json)(index), json, "{type_name}.{name}");
            assert_eq!((self.of_json)(&json), found, "{type_name}.{name}");
            assert_eq!((self.of_json)(&value.to_string()), found, "{type_name}.{name}");
            let row = self.schema.member(name).expect("a row in the schema");
            assert_eq!((row.name(), row.value()), (*name, *value), "{type_name}");
            for other in [format!("{name}x"), format!("x{name}"), name[1..].to_owned()] {
                let is_declared = names.iter().any(|name| name.eq_ignore_ascii_case(&other));
                assert_eq!((self.of_name)(&other).is_some(), is_declared, "{type_name} {other}");
            }
        }
        for probe in [-2_147_483_648, -1, 0, 1, 99, 1000, 32_767, 2_147_483_647] {
            let is_declared = values.contains(&Some(probe));
            assert_eq!((self.of_value)(probe).is_some(), is_declared, "{type_name} {probe}");
            let of_text = (self.of_text)(&probe.to_string());
            assert_eq!(of_text.is_some(), is_declared, "{type_name} {probe}");
            let of_json = (self.of_json)(&probe.to_string());
            assert_eq!(of_json.is_some(), is_declared, "{type_name} {probe}");
        }
    }
}

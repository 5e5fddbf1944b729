use graph_enum::GraphEnum;

fn check<E>(qualified_name: &str, expected: &[(&str, i64)])
where
    E: GraphEnum + Clone + PartialEq + std::fmt::Debug + for<'a> From<&'a str> + From<E::Repr>,
    E: serde_json_like::Json,
{
    assert_eq!(E::TYPE.qualified_name(), qualified_name);
    assert_eq!(E::MEMBERS.len(), expected.len());
    for (index, (name, value)) in expected.iter().enumerate() {
        let member = &E::MEMBERS[index];
        assert_eq!(member.as_str(), *name);
        assert_eq!(member.value().map(Into::into), Some(*value), "{qualified_name}.{name}");
        assert_eq!(E::from_name(name).as_ref(), Some(member));
        assert_eq!(E::from_name(&name.to_uppercase()).as_ref(), Some(member));
        assert_eq!(E::from_name(&name.to_lowercase()).as_ref(), Some(member));
        assert_eq!(member.value().and_then(E::from_value).as_ref(), Some(member));
        assert_eq!(E::from(format!(" {name}\n").as_str()), *member);
        assert_eq!(E::from(value.to_string().as_str()), *member);
        assert_eq!(member.json(), format!("{name:?}"));
        assert_eq!(E::from_json(&format!("{name:?}")), *member);
        assert_eq!(E::from_json(&value.to_string()), *member);
        let row = E::TYPE.member(name).expect("a row in the schema");
        assert_eq!((row.name(), row.value()), (*name, *value));
        for other in [format!("{name}x"), format!("x{name}"), name[1..].to_owned()] {
            let is_declared = expected.iter().any(|(name, _)| name.eq_ignore_ascii_case(&other));
            assert_eq!(E::from_name(&other).is_some(), is_declared, "{qualified_name} {other}");
        }
    }
    for probe in [-2_147_483_648, -1, 0, 1, 99, 1000, 32_767, 2_147_483_647] {
        let is_declared = expected.iter().any(|(_, value)| *value == probe);
        let found = E::from_json(&probe.to_string());
        assert_eq!(!found.is_unknown(), is_declared, "{qualified_name} {probe}");
    }
}

mod serde_json_like {
    pub trait Json: Sized {
        fn json(&self) -> String;
        fn from_json(text: &str) -> Self;
    }

    impl<E> Json for E
    where
        E: graph_enum::private::serde_core::Serialize
            + graph_enum::private::serde_core::de::DeserializeOwned,
    {
        fn json(&self) -> String {
            serde_json::to_string(self).unwrap()
        }

        fn from_json(text: &str) -> Self {
            serde_json::from_str(text).unwrap()
        }
    }
}

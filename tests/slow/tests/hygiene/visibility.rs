//! Visibility from private to public: the items are public, and no more visible than the enum.

mod outer {
    pub(super) mod inner {
        use graph_enum::GraphEnum;

        #[derive(Debug, PartialEq, GraphEnum)]
        enum Private {
            Low,
        }

        #[derive(Debug, PartialEq, GraphEnum)]
        #[expect(clippy::needless_pub_self, reason = "it is allowed, and means private")]
        pub(self) enum Own {
            Low,
        }

        #[derive(Debug, PartialEq, GraphEnum)]
        pub(super) enum Parent {
            Low,
        }

        #[derive(Debug, PartialEq, GraphEnum)]
        pub(in super::super) enum Path {
            Low,
            #[graph(unknown)]
            Unknown(Hidden),
        }

        /// As private as the enum that holds it.
        #[derive(Debug, PartialEq)]
        pub(in super::super) struct Hidden(String);

        impl From<&str> for Hidden {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl AsRef<str> for Hidden {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        #[derive(Debug, PartialEq, GraphEnum)]
        pub(crate) enum Crate {
            Low,
        }

        #[derive(Debug, PartialEq, GraphEnum)]
        pub enum Public {
            Low,
        }

        pub(super) fn names() -> [&'static str; 2] {
            [Private::Low.as_str(), Own::Low.as_str()]
        }
    }

    pub(super) fn names() -> ([&'static str; 2], &'static str) {
        (inner::names(), inner::Parent::Low.as_str())
    }
}

#[test]
fn works() {
    assert_eq!(outer::names(), (["low", "low"], "low"));
    assert_eq!(
        outer::inner::Path::from_name("low"),
        Some(outer::inner::Path::Low)
    );
    assert_eq!(outer::inner::Path::from("new").as_str(), "new");
    assert_eq!(outer::inner::Crate::TYPE.name(), "crate");
    assert_eq!(outer::inner::Public::MEMBERS, [outer::inner::Public::Low]);
}

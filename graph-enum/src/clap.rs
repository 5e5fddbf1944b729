//! Value parsers of clap 4, for arguments that hold a member or a set of members.
//!
//! They are functions, not impls of `ValueEnum`: with the feature `clap` in the build, clap's derive would choose
//! such an impl over the `FromStr` of every other crate's argument.
//!
//! ```
//! # extern crate clap_builder as clap;
//! use clap::{Arg, Command};
//! use graph_enum::{GraphEnum, UnknownMember};
//!
//! #[derive(Clone, Debug, PartialEq, GraphEnum)]
//! enum RiskLevel {
//!     /// Probably legitimate.
//!     Low,
//!     /// Needs a second look.
//!     Medium,
//!     /// Probably compromised.
//!     High,
//!     #[graph(unknown)]
//!     UnknownMember(UnknownMember),
//! }
//!
//! let level = Arg::new("level")
//!     .long("level")
//!     .value_delimiter(',')
//!     .value_parser(graph_enum::clap::known::<RiskLevel>());
//! let command = Command::new("risky-users").arg(level);
//!
//! let matches = command.clone().try_get_matches_from(["risky-users", "--level", "HIGH,medium"]).unwrap();
//! let levels: Vec<&RiskLevel> = matches.get_many("level").unwrap().collect();
//! assert_eq!(levels, [&RiskLevel::High, &RiskLevel::Medium]);
//!
//! // error: invalid value 'hgih' for '--level <level>'
//! //   [possible values: low, medium, high]
//! //
//! //   tip: a similar value exists: 'high'
//! assert!(command.try_get_matches_from(["risky-users", "--level", "hgih"]).is_err());
//! ```
//!
//! With clap's derive the same parser is
//! `#[arg(long, value_delimiter = ',', value_parser = graph_enum::clap::known::<RiskLevel>())]`.

use std::boxed::Box;
use std::ffi::OsStr;
use std::string::String;

use clap_builder::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap_builder::error::{Error, ErrorKind};
use clap_builder::{Arg, Command};

use crate::flags::{Flags, FlagsEnum};
use crate::graph_enum::GraphEnum;
use crate::schema::{EnumType, Member};

/// Parses one declared member: a name or alias in any ASCII case, or an integer.
///
/// Text that names no member is an error, also for an open enum. Help and completions list the members with their
/// descriptions; the sentinel and deprecated members are parsed but not listed.
#[must_use]
pub fn known<E>() -> impl TypedValueParser<Value = E>
where
    E: GraphEnum + Clone + Send + Sync,
{
    Parser {
        enum_type: E::TYPE,
        parse: |text| E::from_name(E::TYPE.parse_known(text).ok()?.name()),
        is_list: false,
    }
}

/// Parses a set: a comma list of members, each as in [`known`].
///
/// ```
/// # extern crate clap_builder as clap;
/// use clap::{Arg, Command};
/// use graph_enum::{Flags, GraphEnum};
///
/// #[derive(Clone, Copy, Debug, PartialEq, GraphEnum)]
/// #[graph(flags)]
/// enum WindowsArchitecture {
///     None = 0,
///     X86 = 1,
///     X64 = 2,
///     Arm = 4,
/// }
/// use WindowsArchitecture::{X64, X86};
///
/// let parser = graph_enum::clap::flags::<WindowsArchitecture>();
/// let command = Command::new("build").arg(Arg::new("for").long("for").value_parser(parser));
/// let matches = command.try_get_matches_from(["build", "--for", "x86,X64"]).unwrap();
/// assert_eq!(matches.get_one("for"), Some(&(X86 | X64)));
/// ```
#[must_use]
pub fn flags<E>() -> impl TypedValueParser<Value = Flags<E>>
where
    E: FlagsEnum,
    Flags<E>: Send + Sync,
{
    Parser {
        enum_type: E::TYPE,
        parse: |text| Flags::parse_known(text).ok(),
        is_list: true,
    }
}

/// The parser of [`known`] and [`flags`].
#[derive(Clone)]
struct Parser<T> {
    enum_type: &'static EnumType,
    parse: fn(&str) -> Option<T>,
    /// Whether the text is a comma list, so that an error names one of its tokens.
    is_list: bool,
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Parser<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        let parsed = value.to_str().and_then(self.parse);
        parsed.ok_or_else(|| self.error(command, arg, value))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(possible_values(self.enum_type)))
    }
}

impl<T> Parser<T> {
    /// Clap's own error, with its list of values and its tip.
    fn error(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Error {
        let mut wrong = value;
        if let (true, Some(text)) = (self.is_list, value.to_str()) {
            let mut tokens = text.split(',').map(str::trim_ascii);
            let is_wrong = |token: &&str| !token.is_empty() && (self.parse)(token).is_none();
            wrong = tokens.find(is_wrong).map_or(value, OsStr::new);
        }
        let names = PossibleValuesParser::new(possible_values(self.enum_type));
        match names.parse_ref(command, arg, wrong) {
            Err(error) => error,
            Ok(_) => Error::new(ErrorKind::InvalidValue).with_cmd(command),
        }
    }
}

fn possible_values(enum_type: &'static EnumType) -> impl Iterator<Item = PossibleValue> {
    enum_type.members().iter().map(|member| {
        let value = PossibleValue::new(member.name())
            .aliases(member.aliases().iter().copied())
            .hide(member.is_sentinel() || member.is_deprecated());
        match help(member) {
            help if help.is_empty() => value,
            help => value.help(help),
        }
    })
}

/// The description as plain text, without control characters.
fn help(member: &Member) -> String {
    let letters = crate::render::plain(member.description());
    letters
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

//! Errors and warnings about a source.

use std::fmt;

use crate::hidden::printable;
use crate::source::Location;

/// An error or a warning about a source.
///
/// ```
/// use graph_enum_codegen::{Schema, Source};
///
/// let source = Source::new("cut.csdl", "<edmx:Edmx>\n  <Schema");
/// let report = Schema::read(&[source]).unwrap_err();
/// assert_eq!(
///     report.to_string(),
///     "error: cut.csdl:2:3: syntax error: tag not closed: `>` not found before end of input\n  \
///      help: the file is cut off or damaged; fetch it again",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The rule that is broken.
    pub message: String,
    /// Locations with a label each. The first is the location of the error, the others are related.
    pub labels: Vec<(Location, String)>,
    /// The fix.
    pub help: Option<String>,
    /// The qualified name of the type that it is about, if it is about one.
    pub type_name: Option<String>,
}

/// The severity of a [`Diagnostic`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is read or generated.
    Error,
    /// The message says what was assumed or left out.
    Warning,
}

impl Diagnostic {
    pub(crate) fn error(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            message: message.into(),
            labels: Vec::new(),
            help: None,
            type_name: None,
        }
    }

    pub(crate) fn warning(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(message)
        }
    }

    pub(crate) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub(crate) fn at(mut self, location: &Location, label: impl Into<String>) -> Self {
        self.labels.push((location.clone(), label.into()));
        self
    }

    /// Sets the type that it is about.
    pub(crate) fn about(mut self, type_name: &str) -> Self {
        self.type_name = Some(type_name.to_owned());
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// `error: file:line:column: message`, then the help on a line of its own; as [`printable`] has it.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.severity {
            Severity::Error => "error: ",
            Severity::Warning => "warning: ",
        })?;
        if let Some((location, _)) = self.labels.first() {
            write!(f, "{location}: ")?;
        }
        f.write_str(&printable(&self.message))?;
        for (location, label) in self.labels.iter().skip(1) {
            write!(f, "\n  {location}: {}", printable(label))?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {}", printable(help))?;
        }
        Ok(())
    }
}

/// All errors and warnings of one operation. As an `Err` it has at least one error.
///
/// `Debug` prints the same as `Display`, for a `main` that returns a report, and for `unwrap`.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// In the order found.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Returns `true` if one of the diagnostics is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        let mut severities = self
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.severity);
        severities.any(|severity| severity == Severity::Error)
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Sets the type of the diagnostics after the first `known`.
    pub(crate) fn about(&mut self, type_name: &str, known: usize) {
        for diagnostic in self.diagnostics.iter_mut().skip(known) {
            diagnostic.type_name = Some(type_name.to_owned());
        }
    }

    /// The errors and the warnings.
    pub(crate) fn split(self) -> (Self, Self) {
        let diagnostics = self.diagnostics.into_iter();
        let (errors, warnings) = diagnostics.partition(Diagnostic::is_error);
        let report = |diagnostics| Self { diagnostics };
        (report(errors), report(warnings))
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }
}

impl From<Diagnostic> for Report {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            diagnostics: vec![diagnostic],
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            diagnostic.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Report {}

#[cfg(test)]
mod tests {
    use super::{Diagnostic, Report};

    #[test]
    fn a_report_is_its_diagnostics_line_by_line() {
        let mut report = Report::from(Diagnostic::error("one").help("two"));
        assert_eq!(report.to_string(), "error: one\n  help: two");
        report.push(Diagnostic::warning("three"));
        report.push(Diagnostic::warning("four"));
        let text = "error: one\n  help: two\nwarning: three\nwarning: four";
        assert_eq!(report.to_string(), text);
        assert_eq!(format!("{report:?}"), text);
    }
}

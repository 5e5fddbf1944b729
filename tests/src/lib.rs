//! Tests.
#![allow(missing_docs)]
use graph_enum::{GraphEnum, UnknownMember};

/// Why an action on an Apple Volume Purchase Program token failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, GraphEnum)]
#[graph(namespace = "microsoft.graph", version = "beta")]
#[repr(i32)]
#[non_exhaustive]
pub enum VppTokenActionFailureReason {
    /// Nothing failed.
    None = 0,
    /// Apple's service reported an error.
    AppleFailure = 1,
    /// The service itself failed.
    InternalError = 2,
    /// The token has expired.
    ExpiredVppToken = 3,
    /// The push notification certificate has expired.
    ExpiredApplePushNotificationCertificate = 4,
    /// A reason that this build does not know.
    #[graph(unknown)]
    Unknown(UnknownMember),
}

#[cfg(test)]
mod tests {
    use super::*;
    use VppTokenActionFailureReason as R;
    #[test]
    fn basics() {
        const X: Option<R> = R::from_name("expiredVppToken");
        assert_eq!(X, Some(R::ExpiredVppToken));
        for m in R::MEMBERS {
            assert_eq!(R::from_name(m.as_str()).as_ref(), Some(m));
            assert_eq!(R::from_value(m.value().unwrap()).as_ref(), Some(m));
        }
        assert_eq!(R::from("EXPIREDvppToken"), R::ExpiredVppToken);
        assert_eq!(R::from(" 3 "), R::ExpiredVppToken);
        assert_eq!(R::from("nope").to_string(), "nope");
        assert_eq!(size_of::<R>(), 16);
        assert_eq!(size_of::<Option<R>>(), 16);
        let v: Vec<R> = serde_json::from_str(r#"["none","apple\u0046ailure",4,77,"zzz"]"#).unwrap();
        assert_eq!(
            serde_json::to_string(&v).unwrap(),
            r#"["none","appleFailure","expiredApplePushNotificationCertificate","77","zzz"]"#
        );
        assert!(serde_json::from_str::<R>("true").is_err());
        println!("{:?}", R::TYPE);
    }
}

//! The hook that is called for unknown members.

#[cfg(feature = "std")]
use std::sync::{PoisonError, RwLock};

use crate::schema::EnumType;

#[cfg(feature = "std")]
type Hook = fn(&'static EnumType, &str);

#[cfg(feature = "std")]
static HOOK: RwLock<Option<Hook>> = RwLock::new(None);

/// Sets the function that is called for each unknown member that is read, for example to log it.
///
/// Its arguments are the enumeration type and the text. `FromStr`, `From` and serde call it once for each unknown member
/// of an open enum, and once for each unknown token of an open set. Known members cost nothing. A new hook replaces the
/// last one.
///
/// The hook runs in the thread that reads. If it reads unknown members itself, it is called for those as well.
///
/// ```
/// use std::sync::Mutex;
///
/// use graph_enum::{EnumType, beta::VppTokenState};
///
/// static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());
///
/// graph_enum::set_unknown_hook(|enum_type: &'static EnumType, text| {
///     SEEN.lock().unwrap().push(format!("{} {text}", enum_type.name()));
/// });
/// let states: Vec<VppTokenState> = serde_json::from_str(r#"["valid", "suspended"]"#).unwrap();
/// assert!(states[1].is_unknown());
/// assert_eq!(*SEEN.lock().unwrap(), ["vppTokenState suspended"]);
/// ```
#[cfg(feature = "std")]
pub fn set_unknown_hook(hook: fn(&'static EnumType, &str)) {
    *HOOK.write().unwrap_or_else(PoisonError::into_inner) = Some(hook);
}

/// Calls the hook.
#[cfg(feature = "std")]
#[cold]
pub(crate) fn call(enum_type: &'static EnumType, text: &str) {
    // The lock is released before the call: the hook may read, and may set another hook.
    let hook = *HOOK.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(hook) = hook {
        hook(enum_type, text);
    }
}

/// Without the feature `std` there is no hook.
#[cfg(not(feature = "std"))]
pub(crate) fn call(_: &'static EnumType, _: &str) {}

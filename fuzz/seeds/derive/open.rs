/** Open. */
#[derive(Clone)]
#[graph(name = "state", namespace = "microsoft.graph", version = "beta", crate = ::graph_enum)]
#[graph(rename_all = "camelCase", case_sensitive, doc("de" = "Offen.", "zh-CN" = "打开。"))]
#[repr(i32)]
#[non_exhaustive]
pub(in crate::a) enum State {
    /// Low.
    Low = -1,
    #[graph(name = "high", alias = "highest", alias = "top", doc("de" = "Hoch."))]
    #[deprecated(note = "old")]
    High = 1 << 3,
    r#Type = CONSTANT + (2 * 3),
    Ähnlich,
    #[graph(unknown)]
    Unknown(::graph_enum::UnknownMember),
}

close
#[derive(GraphEnum)]
#[graph(namespace = "microsoft.graph.security", version = "v1.0", rename_all = "kebab-case", crate = a::b)]
enum AlertStatus { Unknown, Purple(u8), #[graph(unknown)] Other(UnknownMember) = -3 }

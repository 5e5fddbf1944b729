enum Lossy { Low, #[graph(unknown, name = "other")] Other }

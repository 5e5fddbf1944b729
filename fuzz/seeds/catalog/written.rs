closed
#[derive(GraphEnum)]
#[graph(name = "windowsArchitecture", flags)]
#[repr(i32)]
enum Architecture { #[default] None, #[graph(name = "x64")] Amd64 = 2, Arm }

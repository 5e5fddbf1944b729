//! Sets of flags: parse, print, contains, union, iterate, beside `bitflags` and `enumflags2` in their
//! own text forms, and beside the loop that people write by hand over strum's `FromStr`.

use std::hint::black_box;

use bitflags::parser::WriteHex;
use criterion::Criterion;
use graph_enum::{Flags, FlagsEnum};
use graph_enum_benches::measure::{Contest, harness};
use graph_enum_benches::streams::{Kind, indices};

/// The same enumeration for each contender.
macro_rules! enumeration {
    ($module:ident { $($variant:ident $name:literal = $value:literal),* $(,)? }) => {
        mod $module {
            #[derive(Clone, Copy, PartialEq, Eq, graph_enum::GraphEnum)]
            #[graph(flags)]
            pub(crate) enum Closed {
                $(#[graph(name = $name)] $variant = $value,)*
            }

            #[derive(Clone, PartialEq, Eq, graph_enum::GraphEnum)]
            #[graph(flags)]
            #[repr(i32)]
            pub(crate) enum Open {
                $(#[graph(name = $name)] $variant = $value,)*
                #[graph(unknown)]
                UnknownMember(graph_enum::UnknownMember),
            }

            #[enumflags2::bitflags]
            #[repr(u32)]
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub(crate) enum Repr {
                $($variant = $value,)*
            }

            bitflags::bitflags! {
                #[derive(Clone, Copy, PartialEq, Eq)]
                pub(crate) struct Bits: u32 {
                    $(const $variant = $value;)*
                }
            }

            #[derive(Clone, Copy, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
            #[repr(u32)]
            pub(crate) enum Strum {
                $(#[strum(serialize = $name)] $variant = $value,)*
            }

            pub(crate) const ALL: &[Strum] = &[$(Strum::$variant),*];

            pub(crate) fn bits(sets: &[u32]) -> Vec<Bits> {
                sets.iter().map(|bits| Bits::from_bits_truncate(*bits)).collect()
            }

            pub(crate) fn enums(sets: &[u32]) -> Vec<enumflags2::BitFlags<Repr>> {
                let sets = sets.iter();
                sets.map(|bits| enumflags2::BitFlags::from_bits_truncate(*bits)).collect()
            }

            /// The loop that people write.
            pub(crate) fn parse_by_hand(text: &str) -> Result<u32, strum::ParseError> {
                text.split(',').try_fold(0, |bits, token| {
                    let member: Strum = token.trim().parse()?;
                    Ok(bits | member as u32)
                })
            }

            /// The members of what that gives.
            pub(crate) fn members_by_hand(bits: u32) -> impl Iterator<Item = Strum> {
                ALL.iter().copied().filter(move |member| bits & *member as u32 != 0)
            }
        }
    };
}

enumeration! {
    windows_architecture {
        X86 "x86" = 1, X64 "x64" = 2, Arm "arm" = 4, Neutral "neutral" = 8,
    }
}

enumeration! {
    authentication_method_modes {
        Password "password" = 1, Voice "voice" = 2, HardwareOath "hardwareOath" = 4,
        SoftwareOath "softwareOath" = 8, Sms "sms" = 16, Fido2 "fido2" = 32,
        WindowsHelloForBusiness "windowsHelloForBusiness" = 64,
        MicrosoftAuthenticatorPush "microsoftAuthenticatorPush" = 128,
        DeviceBasedPush "deviceBasedPush" = 256,
        TemporaryAccessPassOneTime "temporaryAccessPassOneTime" = 512,
        TemporaryAccessPassMultiUse "temporaryAccessPassMultiUse" = 1024, Email "email" = 2048,
        X509CertificateSingleFactor "x509CertificateSingleFactor" = 4096,
        X509CertificateMultiFactor "x509CertificateMultiFactor" = 8192,
        FederatedSingleFactor "federatedSingleFactor" = 16_384,
        FederatedMultiFactor "federatedMultiFactor" = 32_768,
        UnknownFutureValue "unknownFutureValue" = 65_536, QrCodePin "qrCodePin" = 131_072,
    }
}

/// Sets of one to four members, as integers.
fn sets(members: usize) -> Vec<u32> {
    let picks = indices(Kind::Uniform, members);
    let sets = picks.chunks_exact(4).map(|picks| {
        let wanted = picks.iter().take(1 + picks[0] % 4);
        wanted.fold(0, |bits, pick| bits | 1 << pick)
    });
    sets.collect()
}

fn ours<E: FlagsEnum<Repr = i32>>(sets: &[u32]) -> Vec<Flags<E>> {
    let sets = sets.iter().map(|bits| bits.cast_signed());
    sets.map(Flags::from_bits_truncate).collect()
}

fn bitflags_text<B: bitflags::Flags<Bits: WriteHex>>(set: &B) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = bitflags::parser::to_writer(set, &mut text);
    text
}

/// Calls a macro with each enumeration and one member of it.
macro_rules! each_enumeration {
    ($each:ident) => {
        $each!("4", windows_architecture, X64);
        $each!("18", authentication_method_modes, Fido2);
    };
}

fn parse(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("flags parse");
    macro_rules! each {
        ($size:literal, $module:ident, $_:ident) => {
            let sets = sets($module::ALL.len());
            let texts: Vec<_> = ours::<$module::Closed>(&sets)
                .iter()
                .map(ToString::to_string)
                .collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut contest = Contest::new(&mut group, $size);
            contest.run("graph-enum", &texts, str::parse::<Flags<$module::Closed>>);
            contest.run(
                "graph-enum, open",
                &texts,
                str::parse::<Flags<$module::Open>>,
            );
            contest.run("split and strum", &texts, $module::parse_by_hand);
            let bits = $module::bits(&sets);
            let texts: Vec<String> = bits.iter().map(bitflags_text).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            contest.run(
                "bitflags",
                &texts,
                bitflags::parser::from_str::<$module::Bits>,
            );
        };
    }
    each_enumeration!(each);
    group.finish();
}

fn print(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("flags print");
    macro_rules! each {
        ($size:literal, $module:ident, $_:ident) => {
            let sets = sets($module::ALL.len());
            let mut contest = Contest::new(&mut group, $size);
            contest.run("graph-enum", &ours::<$module::Closed>(&sets), |set| {
                set.to_string()
            });
            let open = ours::<$module::Open>(&sets);
            let open: Vec<_> = open.iter().collect();
            contest.run("graph-enum, open", &open, ToString::to_string);
            contest.run("collect and join", &sets, |bits| {
                let names = $module::members_by_hand(bits).map(<&'static str>::from);
                names.collect::<Vec<_>>().join(",")
            });
            contest.run("bitflags", &$module::bits(&sets), |set| bitflags_text(&set));
        };
    }
    each_enumeration!(each);
    group.finish();
}

/// A set, and whether it holds a member that the compiler knows, or all of another set.
fn contains(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("flags contains");
    macro_rules! each {
        ($size:literal, $module:ident, $member:ident) => {
            let sets = sets($module::ALL.len());
            let mut contest = Contest::new(&mut group, $size);
            let closed = ours::<$module::Closed>(&sets);
            contest.run("graph-enum", &closed, |set| {
                set.contains($module::Closed::$member)
            });
            let open = ours::<$module::Open>(&sets);
            let open: Vec<_> = open.iter().collect();
            contest.run("graph-enum, open", &open, |set| {
                set.contains($module::Open::$member)
            });
            let bits = $module::bits(&sets);
            contest.run("bitflags", &bits, |set| {
                set.contains($module::Bits::$member)
            });
            let enums = $module::enums(&sets);
            contest.run("enumflags2", &enums, |set| {
                set.contains($module::Repr::$member)
            });
        };
    }
    each_enumeration!(each);
    group.finish();
}

/// Two sets that follow each other in the stream.
fn union(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("flags union");
    macro_rules! each {
        ($size:literal, $module:ident, $_:ident) => {
            let sets = sets($module::ALL.len());
            let mut contest = Contest::new(&mut group, $size);
            let closed = ours::<$module::Closed>(&sets);
            contest.run("graph-enum", &pairs(&closed), |(left, right)| {
                *left | *right
            });
            let open = ours::<$module::Open>(&sets);
            contest.run("graph-enum, open", &pairs(&open), |(left, right)| {
                left.union(right)
            });
            let bits = $module::bits(&sets);
            contest.run("bitflags", &pairs(&bits), |(left, right)| *left | *right);
            let enums = $module::enums(&sets);
            contest.run("enumflags2", &pairs(&enums), |(left, right)| *left | *right);
        };
    }
    each_enumeration!(each);
    group.finish();
}

fn pairs<T>(sets: &[T]) -> Vec<(&T, &T)> {
    sets.iter().zip(sets.iter().skip(1)).collect()
}

/// Over the members of a set, each of them consumed.
fn iterate(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("flags iterate");
    macro_rules! each {
        ($size:literal, $module:ident, $_:ident) => {
            let sets = sets($module::ALL.len());
            let mut contest = Contest::new(&mut group, $size);
            contest.run("graph-enum", &ours::<$module::Closed>(&sets), |set| {
                consume(set)
            });
            let open = ours::<$module::Open>(&sets);
            let open: Vec<_> = open.iter().collect();
            contest.run("graph-enum, open", &open, |set| consume(set));
            let bits = $module::bits(&sets);
            contest.run("bitflags", &bits, |set| consume(set.iter()));
            let enums = $module::enums(&sets);
            contest.run("enumflags2", &enums, |set| consume(set.iter()));
            contest.run("by hand", &sets, |bits| {
                consume($module::members_by_hand(bits))
            });
        };
    }
    each_enumeration!(each);
    group.finish();
}

fn consume<T>(members: impl IntoIterator<Item = T>) {
    for member in members {
        black_box(member);
    }
}

fn main() {
    let mut criterion = harness();
    parse(&mut criterion);
    print(&mut criterion);
    contains(&mut criterion);
    union(&mut criterion);
    iterate(&mut criterion);
    criterion.final_summary();
}

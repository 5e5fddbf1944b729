//! A million sign-ins in columns: Arrow in memory, Parquet on disk, SQL by DataFusion.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::types::UInt16Type;
use datafusion::arrow::array::{
    ArrayRef, DictionaryArray, ListArray, ListBuilder, StringArray, StringBuilder, UInt16Array,
};
use datafusion::arrow::record_batch::RecordBatch;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use graph_enum::{Flags, FlagsEnum, GraphEnum, UnknownMember};

/// How likely it is that an account is compromised.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[repr(i32)]
enum RiskLevel {
    Low = 0,
    Medium = 1,
    High = 2,
    Hidden = 3,
    None = 4,
    UnknownFutureValue = 5,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

/// The tokens that a client signed in with.
#[derive(Clone, Debug, PartialEq, GraphEnum)]
#[graph(flags, version = "beta")]
#[repr(i32)]
enum IncomingTokenType {
    None = 0,
    PrimaryRefreshToken = 1,
    Saml11 = 2,
    Saml20 = 4,
    UnknownFutureValue = 8,
    RemoteDesktopToken = 16,
    RefreshToken = 32,
    #[graph(unknown)]
    UnknownMember(UnknownMember),
}

type Error = Box<dyn std::error::Error>;

// begin
/// A dictionary column. The code of a declared member is its `index()`; unknown members follow.
fn dictionary<E: GraphEnum>(values: &[E]) -> DictionaryArray<UInt16Type> {
    let mut names: Vec<&str> = E::MEMBERS.iter().map(E::as_str).collect();
    let mut unknown = HashMap::new();
    let codes = values.iter().map(|value| {
        let code = value.index().unwrap_or_else(|| {
            *unknown.entry(value.as_str()).or_insert_with(|| {
                names.push(value.as_str());
                names.len() - 1
            })
        });
        u16::try_from(code).ok()
    });
    let codes: UInt16Array = codes.collect();
    DictionaryArray::new(codes, Arc::new(StringArray::from(names)))
}

/// A column of lists: the names of each set.
fn lists<E: FlagsEnum>(sets: &[Flags<E>]) -> ListArray {
    let mut lists = ListBuilder::new(StringBuilder::new());
    for set in sets {
        lists.append_value(set.names().map(Some));
    }
    lists.finish()
}
// end

/// Made sign-ins: of a hundred one is high, four are medium, and one is what no schema declares.
fn sign_ins(count: usize) -> Result<RecordBatch, Error> {
    let level = |nth: usize| match nth % 100 {
        0 => RiskLevel::High,
        1..=4 => RiskLevel::Medium,
        5 => RiskLevel::from("severe"),
        6..=19 => RiskLevel::Low,
        _ => RiskLevel::None,
    };
    let of_two: Flags<_> = IncomingTokenType::PrimaryRefreshToken | IncomingTokenType::Saml20;
    let of_unknown: Flags<IncomingTokenType> = "saml20,deviceBoundToken".parse()?;
    let tokens = |nth: usize| match nth % 10 {
        0 => of_two.clone(),
        1 => of_unknown.clone(),
        2..=4 => IncomingTokenType::RefreshToken.into(),
        _ => Flags::empty(),
    };
    let levels: Vec<RiskLevel> = (0..count).map(level).collect();
    let tokens: Vec<Flags<IncomingTokenType>> = (0..count).map(tokens).collect();
    let columns: [(&str, ArrayRef); 2] = [
        ("level", Arc::new(dictionary(&levels))),
        ("tokens", Arc::new(lists(&tokens))),
    ];
    Ok(RecordBatch::try_from_iter(columns)?)
}

fn write(batch: &RecordBatch, path: &Path) -> Result<(), Error> {
    let mut writer = ArrowWriter::try_new(File::create(path)?, batch.schema(), None)?;
    writer.write(batch)?;
    writer.close()?;
    Ok(())
}

const BY_LEVEL: &str = "
    SELECT level, count(*) AS sign_ins FROM sign_ins
    WHERE level IN ('high', 'medium', 'severe') GROUP BY level ORDER BY level";

const BY_TOKEN: &str = "
    SELECT token, count(*) AS sign_ins FROM (SELECT level, unnest(tokens) AS token FROM sign_ins)
    WHERE level <> 'none' GROUP BY token ORDER BY token";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("sign_ins.parquet");
    write(&sign_ins(1_000_000)?, &path)?;
    let context = SessionContext::new();
    let options = ParquetReadOptions::default();
    context
        .register_parquet("sign_ins", path.to_string_lossy(), options)
        .await?;
    for query in [BY_LEVEL, BY_TOKEN] {
        let batches = context.sql(query).await?.collect().await?;
        println!("{}", pretty_format_batches(&batches)?);
    }
    Ok(())
}

//! The formats, each as a pair of functions over a struct with one field.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A struct with a value in one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row<T> {
    pub(crate) value: T,
    /// So that a CSV record is never an empty line.
    pub(crate) note: u8,
}

/// A data format.
pub(crate) trait Format {
    const NAME: &'static str;
    fn write<T: Serialize>(value: T) -> Option<Vec<u8>>;
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Option<T>;
}

macro_rules! formats {
    ($($format:ident $name:literal { |$row:ident| $write:expr } { |$bytes:ident| $read:expr })*) => {
        $(pub(crate) enum $format {}

        impl Format for $format {
            const NAME: &'static str = $name;

            fn write<T: Serialize>(value: T) -> Option<Vec<u8>> {
                let $row = &Row { value, note: 1 };
                $write
            }

            fn read<T: DeserializeOwned>($bytes: &[u8]) -> Option<T> {
                let row: Row<T> = $read?;
                Some(row.value)
            }
        })*

        /// Calls a generic function for each format.
        macro_rules! for_each_format {
            ($function:ident $arguments:tt) => {
                [$($function::<crate::format::$format> $arguments),*]
            };
        }
        pub(crate) use for_each_format;
    };
}

formats! {
    Json "JSON" { |row| serde_json::to_vec(row).ok() } { |bytes| serde_json::from_slice(bytes).ok() }
    JsonKey "JSON map key" {
        |row| serde_json::to_vec(&Map { key: &row.value }).ok()
    } {
        |bytes| serde_json::from_slice(bytes).ok().map(|map: Map<T>| Row { value: map.key, note: 1 })
    }
    Yaml "YAML" { |row| text(serde_yaml_ng::to_string(row)) } { |bytes| serde_yaml_ng::from_slice(bytes).ok() }
    Toml "TOML" { |row| text(toml::to_string(row)) } { |bytes| toml::from_slice(bytes).ok() }
    Ron "RON" { |row| text(ron::to_string(row)) } { |bytes| ron::de::from_bytes(bytes).ok() }
    Csv "CSV" { |row| write_csv(row) } { |bytes| csv::Reader::from_reader(bytes).deserialize().next()?.ok() }
    Form "form-encoded" { |row| text(serde_urlencoded::to_string(row)) } { |bytes| serde_urlencoded::from_bytes(bytes).ok() }
    XmlElement "XML element" {
        |row| text(quick_xml::se::to_string_with_root("row", row))
    } {
        |bytes| quick_xml::de::from_reader(bytes).ok()
    }
    XmlAttribute "XML attribute" {
        |row| text(quick_xml::se::to_string_with_root("row", &BTreeMap::from([("@value", &row.value)])))
    } {
        |bytes| quick_xml::de::from_reader(bytes).ok().map(|row: Attribute<T>| Row { value: row.value, note: 1 })
    }
    Postcard "postcard" { |row| postcard::to_allocvec(row).ok() } { |bytes| postcard::from_bytes(bytes).ok() }
    Bincode "bincode" {
        |row| bincode::serde::encode_to_vec(row, bincode::config::standard()).ok()
    } {
        |bytes| bincode::serde::decode_from_slice(bytes, bincode::config::standard()).ok().map(|(row, _)| row)
    }
    MessagePack "MessagePack" { |row| rmp_serde::to_vec(row).ok() } { |bytes| rmp_serde::from_slice(bytes).ok() }
    Cbor "CBOR" { |row| write_cbor(row) } { |bytes| ciborium::from_reader(bytes).ok() }
}

/// A map with one key.
struct Map<T> {
    key: T,
}

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(&self.key, 1)])
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneKey<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for OneKey<T> {
            type Value = Map<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map with one key")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
                let entry = map.next_entry::<T, u8>()?;
                let (key, _) = entry.ok_or_else(|| A::Error::invalid_length(0, &self))?;
                Ok(Map { key })
            }
        }

        deserializer.deserialize_map(OneKey(PhantomData))
    }
}

#[derive(Deserialize)]
struct Attribute<T> {
    #[serde(rename = "@value")]
    value: T,
}

fn text<E>(text: Result<String, E>) -> Option<Vec<u8>> {
    text.ok().map(String::into_bytes)
}

fn write_csv<T: Serialize>(row: &Row<T>) -> Option<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.serialize(row).ok()?;
    writer.into_inner().ok()
}

fn write_cbor<T: Serialize>(row: &Row<T>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    ciborium::into_writer(row, &mut bytes).ok()?;
    Some(bytes)
}

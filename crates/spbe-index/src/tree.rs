//! JSON as a tree, read without any code for floats.
//!
//! `serde_json` reads its own [`Value`] in a way that can complain of a float that stands in the wrong place, and so brings
//! along what writes floats: a fortieth of the page's first load, for a message that cannot come. Reading the same tree with
//! a visitor of our own leaves it out. Where the feature `arbitrary_precision` is on, as in the page, a number with decimals
//! comes as the text that it is: every format of ours takes exact decimals as texts too.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// What `serde_json` calls the one field of a number that is still text.
const NUMBER: &str = "$serde_json::private::Number";

/// Reads a JSON text.
///
/// # Errors
/// The place in the text and what is wrong there.
///
/// ```
/// let json = spbe_index::tree::read(r#"{ "a": [1, 2.50, "x"] }"#)?;
/// assert_eq!(json.pointer("/a/2").and_then(|text| text.as_str()), Some("x"));
/// assert_eq!(spbe_index::tree::read("[1,").map_err(|error| error.line()), Err(1));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn read(text: &str) -> Result<Value, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Tree.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// Any value.
struct Tree;

/// A text, and nothing else.
struct Words;

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    /// Never met in the page, where numbers come as text.
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        if cfg!(target_family = "wasm") {
            return Err(E::custom("a float"));
        }
        Ok(value.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Tree)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key_seed(Words)? {
            if name == NUMBER {
                return fields.next_value_seed(Words).map(number);
            }
            object.insert(name, fields.next_value_seed(Tree)?);
        }
        Ok(Value::Object(object))
    }
}

/// A whole number, or the digits as they are.
fn number(digits: String) -> Value {
    match (digits.parse::<u64>(), digits.parse::<i64>()) {
        (Ok(number), _) => number.into(),
        (_, Ok(number)) => number.into(),
        _ => Value::String(digits),
    }
}

impl<'de> DeserializeSeed<'de> for Words {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Words {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    // What follows keeps the trait's own answers away, which name what they met.

    fn visit_unit<E: serde::de::Error>(self) -> Result<String, E> {
        Err(E::custom("no text"))
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<String, E> {
        Err(E::custom("no text"))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<String, E> {
        Err(E::custom("no text"))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<String, E> {
        Err(E::custom("no text"))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<String, E> {
        Err(E::custom("no text"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<String, A::Error> {
        Err(A::Error::custom("no text"))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<String, A::Error> {
        Err(A::Error::custom("no text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_the_one_that_serde_json_reads() {
        for text in [
            "null",
            "[]",
            "{}",
            r#" {"a":1,"b":[true,false,null,-2,3.25,1e3,"x\né"],"c":{"d":{"e":0}},"":18446744073709551615} "#,
            "\"\u{1f600}\"",
        ] {
            assert_eq!(read(text).unwrap(), serde_json::from_str::<Value>(text).unwrap(), "{text}");
        }
    }

    #[test]
    fn what_is_no_json_is_refused_at_its_place() {
        for text in ["", "{", "[1,]", "{\"a\":}", "nul", "1 2", "{1:2}", "\"\\x\""] {
            let (ours, theirs) = (read(text).unwrap_err(), serde_json::from_str::<Value>(text).unwrap_err());
            assert_eq!((ours.line(), ours.column()), (theirs.line(), theirs.column()), "{text}");
            assert_eq!(ours.to_string(), theirs.to_string(), "{text}");
        }
        assert!(read(&"[".repeat(100_000)).is_err(), "depth has an end");
    }
}

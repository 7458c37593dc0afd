//! What is known of the baseline, as its word in JSON.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use spbe_index::Standing;

const OFFICIAL: &str = "official";
const SELF_ASSESSED: &str = "self-assessed";
const UNASKED: &str = "unasked";

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(super) fn serialize<S: Serializer>(standing: &Standing, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match standing {
        Standing::Unasked => UNASKED,
        Standing::SelfAssessed => SELF_ASSESSED,
        Standing::Official => OFFICIAL,
    })
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Standing, D::Error> {
    let word = String::deserialize(deserializer)?;
    match &*word {
        UNASKED => Ok(Standing::Unasked),
        SELF_ASSESSED => Ok(Standing::SelfAssessed),
        OFFICIAL => Ok(Standing::Official),
        _ => Err(D::Error::custom("the standing is \"official\", \"self-assessed\" or \"unasked\"")),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(super) fn is_unasked(standing: &Standing) -> bool {
    *standing == Standing::Unasked
}

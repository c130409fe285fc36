//! placeholder
use super::Decision;
/// e
#[derive(Debug)]
pub struct Explanation<'a>(Decision<'a>);

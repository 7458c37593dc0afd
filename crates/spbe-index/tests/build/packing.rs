//! What is packed is what is read.

use proptest::prelude::*;

use crate::numbers::Numbers;
use crate::pack;

proptest! {
    #[test]
    fn tables_come_back_as_they_were(
        rows in prop::collection::vec(any::<[u16; 3]>(), 0..400),
        number in any::<u16>(),
        few in prop::collection::vec(prop::array::uniform3(prop_oneof![0..3_u16, 254..257_u16, Just(u16::MAX)]), 0..20),
    ) {
        let mut bytes = Vec::new();
        pack::table(&mut bytes, &rows);
        pack::number(&mut bytes, number);
        pack::table(&mut bytes, &few);
        let mut numbers = Numbers::new(&bytes);
        prop_assert_eq!(numbers.table(3), rows.concat());
        prop_assert_eq!(numbers.next(), number);
        prop_assert_eq!(numbers.table(3), few.concat());
        prop_assert_eq!(numbers.next(), 0);
    }
}

#[test]
fn a_small_number_is_one_byte() {
    for (number, expected) in [(0, &[0][..]), (254, &[254]), (255, &[255, 0]), (600, &[255, 255, 90])] {
        let mut bytes = Vec::new();
        pack::number(&mut bytes, number);
        assert_eq!(bytes, expected);
    }
}

//! Results of years without a list that start an agency.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::published::Published;
use spbe_simulator::view::peers::peer_year;
use spbe_workspace::{derive, opened, sharing};

#[test]
fn a_result_of_2025_opens_travels_as_a_link_and_is_compared_with_the_list_of_2024() {
    let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
    for (name, year, listed, index) in
        [("Pemerintah Kab. Jepara", 2025, 2024, "3.75"), ("Pemerintah Kab. Magelang", 2022, 2023, "3.13")]
    {
        let agency = Published::results().named(name).unwrap();
        let model = opened::published(&instrument, agency, agency.full_result(year).unwrap()).unwrap();
        assert_eq!(derive(&model).baseline.index().rounded(2).to_string(), index, "{name}");
        assert_eq!((model.agency.year, peer_year(&model.agency)), (Some(year), listed));
        assert_eq!(model.baseline.estimated.len(), 47);
        // The reconstruction is not written into the link: it is found again.
        let shared = sharing::shared(&model);
        let text = shared.write(&instrument);
        assert!(text.len() < 60, "{text}");
        let come = sharing::model(&instrument, &shared, &model).unwrap();
        assert_eq!((&come.agency, &come.baseline), (&model.agency, &model.baseline));
    }
}

//! Members out of the published results.

use super::{Cohort, Member, MemberId, Origin};
use crate::instrument::Instrument;
use crate::published::{Agency, AgencyId, Published, starting_values};

/// The governments of the example: named in its sources, no list of the pilot's 62 is published.
const EXAMPLE: [&str; 4] = [
    "Pemerintah Kab. Musi Banyuasin",
    "Pemerintah Kab. Ogan Ilir",
    "Pemerintah Kab. Ogan Komering Ulu",
    "Pemerintah Kab. Sumedang",
];

/// The year of the example's results.
const EXAMPLE_YEAR: u16 = 2024;

impl Cohort {
    /// An example, not the pilot: Musi Banyuasin, Ogan Ilir, Ogan Komering Ulu and Sumedang with their published
    /// results of 2024, the levels estimated. Empty for another instrument than PermenPANRB 59/2020.
    pub fn example(instrument: &Instrument) -> Self {
        let mut cohort = Self::new(instrument);
        for name in EXAMPLE {
            if let Some(agency) = Published::results().named(name) {
                cohort.push_published(instrument, agency, EXAMPLE_YEAR);
            }
        }
        cohort
    }

    /// Every one of these agencies that has a result in `year`, in this order, with levels that reproduce it; the others
    /// come beside the cohort.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::Cohort;
    /// use spbe_index::published::Published;
    ///
    /// // Lembaga Administrasi Negara has a result of 2023 and none of 2024.
    /// let published = Published::results();
    /// let named = |name| published.named(name).map(|agency| agency.id()).ok_or("no such agency");
    /// let ids = [named("Lembaga Administrasi Negara")?, named("Pemerintah Kab. Sumedang")?];
    /// let (cohort, absent) = Cohort::of_published(Instrument::permenpanrb_59_2020(), &ids, 2024);
    /// assert_eq!((cohort.len(), absent), (1, vec![ids[0]]));
    /// assert_eq!(cohort.indexes().mean().map(|mean| mean.rounded(2).to_string()).as_deref(), Some("4.51"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of_published(instrument: &Instrument, agencies: &[AgencyId], year: u16) -> (Self, Vec<AgencyId>) {
        let (mut cohort, mut absent) = (Self::new(instrument), Vec::new());
        for id in agencies {
            let agency = Published::results().agency(*id);
            if agency.and_then(|agency| cohort.push_published(instrument, agency, year)).is_none() {
                absent.push(*id);
            }
        }
        cohort.shrink();
        (cohort, absent)
    }

    /// Puts an agency with its published result behind the other members, its levels marked as
    /// [estimated](Origin::Estimated); `None` when it has no result in `year`, or not of this instrument.
    pub fn push_published(
        &mut self,
        instrument: &Instrument,
        agency: &Agency,
        year: u16,
    ) -> Option<MemberId> {
        let starting = starting_values(instrument, agency.kind(), agency.result(year)?)?;
        let member = Member {
            agency: agency.name(),
            kind: Some(agency.kind().code()),
            province: agency.province(),
            year: Some(year),
            origin: Origin::Estimated,
        };
        (instrument.id() == self.instrument()).then(|| self.push(member, starting.values()))
    }
}

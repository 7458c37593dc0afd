//! The kinds of agencies.

/// The groups that the ministry reports by.
///
/// ```
/// use spbe_index::published::AgencyKind;
///
/// assert_eq!(AgencyKind::from_code("kota"), Some(AgencyKind::City));
/// assert_eq!(AgencyKind::from_code("desa"), None);
/// assert!(AgencyKind::ALL.into_iter().all(|kind| AgencyKind::from_code(kind.code()) == Some(kind)));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum AgencyKind {
    /// *Kementerian*.
    Ministry,
    /// *Lembaga pemerintah nonkementerian* (LPNK): agencies under the president.
    NonMinistry,
    /// *Lembaga nonstruktural* (LNS): commissions, councils and other bodies.
    NonStructural,
    /// *Instansi pusat lain*: high state institutions, police, prosecution, public broadcasters.
    OtherCentral,
    /// *Pemerintah provinsi*.
    Province,
    /// *Pemerintah kabupaten*.
    Regency,
    /// *Pemerintah kota*.
    City,
}

impl AgencyKind {
    /// All of them, central before regional.
    pub const ALL: [Self; 7] = [
        Self::Ministry,
        Self::NonMinistry,
        Self::NonStructural,
        Self::OtherCentral,
        Self::Province,
        Self::Regency,
        Self::City,
    ];

    /// The word for it in the data files: `kementerian`, `lpnk`, `lns`, `instansi pusat lain`, `provinsi`,
    /// `kabupaten`, `kota`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ministry => "kementerian",
            Self::NonMinistry => "lpnk",
            Self::NonStructural => "lns",
            Self::OtherCentral => "instansi pusat lain",
            Self::Province => "provinsi",
            Self::Regency => "kabupaten",
            Self::City => "kota",
        }
    }

    /// The kind that this word stands for in the data files.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is a regional government, which has a province.
    pub fn is_regional(self) -> bool {
        matches!(self, Self::Province | Self::Regency | Self::City)
    }
}

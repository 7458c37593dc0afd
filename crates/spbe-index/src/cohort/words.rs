//! The texts of the members, without an allocation for each.

/// One text for each member, all in one string.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Names {
    text: String,
    ends: Vec<u32>,
}

/// One of a few texts for each member: kinds, provinces.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Labels {
    known: Vec<Box<str>>,
    places: Vec<u32>,
}

/// How many labels are looked through for one that is there already. A column with more different texts than this
/// is no column of kinds or provinces, and is kept as it is.
const MOST_COMPARED: usize = 256;

impl Names {
    pub(super) fn push(&mut self, name: &str) {
        self.text.push_str(name);
        self.ends.push(end(&self.text));
    }

    pub(super) fn get(&self, position: usize) -> Option<&str> {
        let start = position.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..*self.ends.get(position)? as usize)
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn set(&mut self, position: usize, name: &str) {
        let mut names = Self::default();
        for other in 0..self.len() {
            names.push(if other == position { name } else { self.get(other).unwrap_or_default() });
        }
        *self = names;
    }

    pub(super) fn retain(&mut self, keeps: &[bool]) {
        let mut names = Self::default();
        for (position, keeps) in keeps.iter().enumerate() {
            if *keeps {
                names.push(self.get(position).unwrap_or_default());
            }
        }
        *self = names;
    }

    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * 4
    }
}

fn end(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

impl Labels {
    pub(super) fn push(&mut self, label: Option<&str>) {
        let place = self.place(label);
        self.places.push(place);
    }

    pub(super) fn get(&self, position: usize) -> Option<&str> {
        let place = (*self.places.get(position)?).checked_sub(1)?;
        self.known.get(place as usize).map(AsRef::as_ref)
    }

    pub(super) fn set(&mut self, position: usize, label: Option<&str>) {
        let found = self.place(label);
        if let Some(place) = self.places.get_mut(position) {
            *place = found;
        }
    }

    pub(super) fn retain(&mut self, keeps: &[bool]) {
        let mut keeps = keeps.iter();
        self.places.retain(|_| keeps.next().copied().unwrap_or(true));
    }

    pub(super) fn shrink(&mut self) {
        self.places.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        let mut bytes = self.places.capacity() * 4;
        for known in &self.known {
            bytes += known.len() + size_of::<Box<str>>();
        }
        bytes
    }

    /// 1 for the first known label, 0 for none.
    fn place(&mut self, label: Option<&str>) -> u32 {
        let Some(label) = label else { return 0 };
        let mut seen = self.known.iter().take(MOST_COMPARED);
        let place = seen.position(|known| **known == *label).unwrap_or_else(|| {
            self.known.push(label.into());
            self.known.len() - 1
        });
        u32::try_from(place + 1).unwrap_or(0)
    }
}

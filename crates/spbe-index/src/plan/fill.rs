//! The dynamic programme: the least cost of every gain, for a choice of one way for each indicator.
//!
//! Row by row from the last indicator to the first, `least[gain]` is the least cost of gaining *at least* that much with the
//! indicators from there on:
//!
//! ```text
//! least_i[gain] = min over ways w of indicator i: cost(w) + least_(i+1)[max(0, gain − gain(w))]
//! ```
//!
//! Which way was taken rides in the last byte of the cost, so that the inner loop is nothing but additions and minima.
//! Back-tracking goes from the first indicator on, and of equal costs the way with more steps has the smaller
//! last byte: where two best choices first differ, the one that raises the earlier indicator further is taken.

/// So many steps of one indicator: what they gain, in units, and what they cost ([`cost`]).
#[derive(Copy, Clone, Debug)]
pub(super) struct Way {
    pub(super) gain: usize,
    pub(super) cost: u64,
}

/// The least costs, and the way that each takes.
#[derive(Clone, Debug)]
pub(super) struct Filled {
    /// By gain: the least cost of gaining at least so much.
    pub(super) least: Vec<u64>,
    /// By indicator, then by gain.
    taken: Vec<Box<[u8]>>,
}

const CODE_BITS: u32 = 8;
const SECOND_BITS: u32 = 14;
const CODE: u64 = (1 << CODE_BITS) - 1;

/// The largest second part of a cost, and more than the indicators of any instrument.
pub(super) const MOST_SECOND: u64 = (1 << SECOND_BITS) - 1;

/// The largest sum of efforts, in hundredths.
pub(super) const MOST_EFFORT: u64 = (1 << (63 - CODE_BITS - SECOND_BITS)) - 1;

/// The most steps of one indicator.
pub(super) const MOST_STEPS: usize = 255;

/// A cost of two parts: the first decides, the second breaks ties.
pub(super) fn cost(first: u64, second: u64) -> u64 {
    (first << SECOND_BITS | second.min(MOST_SECOND)) << CODE_BITS
}

/// The first part of a cost.
pub(super) fn first(cost: u64) -> u64 {
    cost >> (SECOND_BITS + CODE_BITS)
}

/// The least cost of every gain up to `most`, or to what all ways can gain together.
pub(super) fn fill(rows: &[Vec<Way>], most: usize) -> Filled {
    let mut costs = Costs::new(rows, most);
    let mut taken = Vec::with_capacity(rows.len());
    for row in rows.iter().rev() {
        taken.push(costs.extend(row));
    }
    taken.reverse();
    Filled { least: costs.before.split_off(costs.margin), taken }
}

/// The costs before and after one indicator more.
///
/// The first `margin` cells are for gains below zero, which cost nothing, so that every cell is computed alike.
struct Costs {
    before: Vec<u64>,
    after: Vec<u64>,
    margin: usize,
    most: usize,
}

/// More than any cost, and still far enough from the end to add one.
const NEVER: u64 = 1 << 63;

/// No step: gains nothing, costs nothing.
const STAY: (Way, u64) = (Way { gain: 0, cost: 0 }, CODE);

impl Costs {
    fn new(rows: &[Vec<Way>], most: usize) -> Self {
        let gained = |row: &Vec<Way>| row.last().map_or(0, |way| way.gain);
        let margin = rows.iter().map(gained).max().unwrap_or(0);
        Self { before: vec![0; margin + 1], after: Vec::new(), margin, most }
    }

    /// Takes one indicator more into the costs, and says which way each takes.
    fn extend(&mut self, row: &[Way]) -> Box<[u8]> {
        let gained = row.last().map_or(0, |way| way.gain);
        let reach = (self.before.len() - 1 - self.margin).saturating_add(gained).min(self.most);
        if row.is_empty() {
            return vec![u8::MAX; reach + 1].into();
        }
        self.before.resize(self.margin + reach + 1, NEVER);
        self.after.clear();
        self.after.resize(self.margin, 0);
        self.after.resize(self.margin + reach + 1, NEVER);
        let mut ways = vec![STAY];
        ways.extend(row.iter().copied().zip((0..CODE).rev()));
        for ways in ways.chunks(4) {
            self.lower(ways);
        }
        std::mem::swap(&mut self.before, &mut self.after);
        settle(self.before.get_mut(self.margin..).unwrap_or_default())
    }

    /// Lowers the costs after to what up to four ways make of those before.
    ///
    /// This is where the time goes: four ways at once, because it is loads and stores that a single one would wait for.
    fn lower(&mut self, ways: &[(Way, u64)]) {
        let margin = self.margin;
        let after = self.after.get_mut(margin..).unwrap_or_default();
        let before = &self.before;
        let source = |place: usize| {
            let (way, code) = ways.get(place).copied().unwrap_or(STAY);
            (before.get(margin - way.gain..).unwrap_or_default(), way.cost | code)
        };
        let [(one, first), (two, second), (three, third), (four, fourth)] = [0, 1, 2, 3].map(source);
        if ways.len() <= 2 {
            for ((cell, one), two) in after.iter_mut().zip(one).zip(two) {
                *cell = (one + first).min(two + second).min(*cell);
            }
            return;
        }
        for ((((cell, one), two), three), four) in after.iter_mut().zip(one).zip(two).zip(three).zip(four) {
            *cell = (one + first).min(two + second).min((three + third).min(four + fourth)).min(*cell);
        }
    }
}

/// Takes the codes out of the costs.
fn settle(costs: &mut [u64]) -> Box<[u8]> {
    let mut codes = vec![0; costs.len()];
    for (cost, taken) in costs.iter_mut().zip(&mut codes) {
        let [code, ..] = cost.to_le_bytes();
        *taken = code;
        *cost &= !CODE;
    }
    codes.into()
}

impl Filled {
    /// The highest gain that is listed.
    pub(super) fn reach(&self) -> usize {
        self.least.len() - 1
    }

    /// How many bytes the table takes.
    pub(super) fn bytes(&self) -> usize {
        self.least.len() * 8 + self.taken.iter().map(|row| row.len()).sum::<usize>()
    }

    /// For each indicator from `row` on, how many steps it takes in the choice of least cost that gains at least `gain`.
    pub(super) fn rises<'filled>(
        &'filled self,
        rows: &'filled [Vec<Way>],
        row: usize,
        mut gain: usize,
    ) -> impl Iterator<Item = (usize, Option<Way>)> + 'filled {
        let taken = self.taken.get(row..).unwrap_or_default();
        taken.iter().zip(rows.get(row..).unwrap_or_default()).map(move |(taken, ways)| {
            let code = taken.get(gain).map_or(u8::MAX, |code| *code);
            let steps = usize::from(u8::MAX - code);
            let way = steps.checked_sub(1).and_then(|last| ways.get(last)).copied();
            gain = gain.saturating_sub(way.map_or(0, |way| way.gain));
            (steps, way)
        })
    }
}

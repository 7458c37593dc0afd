//! Steps into years: a search, within so many nodes, for what a bound still allows.
//!
//! The indicators are gone through one after the other, those that take most first, and for each a way is chosen: so many of its
//! steps in each year. What is left of the budgets must be enough for what is left to gain:
//!
//! ```text
//! least_i(gain still wanted) ≤ Σ over years: the most of the year's rest that steps of the indicators from i on fill
//! ```
//!
//! with `least_i` from the dynamic programme of the frontier. Where that fails for every way, no roadmap fulfils the wish.

use std::collections::BTreeMap;

/// As many as a roadmap has at most.
const YEARS: usize = 5;

/// What each year has, takes or is left with.
type Loads = [u64; YEARS];

/// How many steps an indicator takes in each year.
pub(super) type Way = [u8; YEARS];

/// More than any effort.
const NEVER: u64 = 1 << 60;

/// 16 MB of least efforts, and 8 MB of what can be filled.
const MOST_CELLS: usize = 2_000_000;

/// The steps of one indicator.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Steps {
    /// What each takes.
    pub(super) efforts: Vec<u64>,
    /// What the first, the first two … gain.
    pub(super) gains: Vec<usize>,
}

/// What is wanted: at least this gain for at most this effort.
#[derive(Copy, Clone, Debug)]
pub(super) struct Wish {
    pub(super) gain: usize,
    pub(super) effort: u64,
}

/// A roadmap: for each indicator, in the order in which they were given, its steps in each year.
#[derive(Clone, Debug)]
pub(super) struct Packed {
    pub(super) ways: Vec<Way>,
    pub(super) gain: usize,
    pub(super) effort: u64,
}

/// What came of a search.
enum Outcome {
    Found(Packed),
    /// There is none.
    None,
    /// The nodes ran out.
    Unknown,
}

/// The best that was found, and what is proven.
#[derive(Clone, Debug)]
pub(super) struct Answer<Bound> {
    pub(super) packed: Option<Packed>,
    pub(super) proven: Bound,
}

/// Indicators and years, made ready for any wish.
pub(super) struct Years {
    places: Vec<Place>,
    budgets: Loads,
    /// From each place on, and after the last one: the least effort by gain.
    least: Vec<Vec<u64>>,
    /// From each place on, for each year: how much of a rest can be filled at most.
    fills: Vec<Vec<Filling>>,
    prices: Option<Prices>,
}

/// What a unit of each year's budget is worth, in parts of a gain: a choice of every indicator for itself that pays these prices gains
/// no less than the best roadmap.
struct Prices {
    years: Loads,
    /// From each place on, and after the last one: what is gained beyond the prices, at most.
    beyond: Vec<u64>,
}

/// How many parts a gain has in prices.
const PARTS: u64 = 1 << 16;

/// How many prices are tried.
const TRIES: u64 = 160;

/// How much of a year's rest can be filled.
enum Filling {
    /// By rest.
    Exact(Vec<u32>),
    /// Efforts so fine that every sum counts as one that can be made, up to this.
    UpTo(u64),
}

struct Place {
    /// Where it stands in the order in which it was given.
    position: usize,
    options: Vec<Choice>,
    /// Whether the place before is alike, so that the two can be exchanged.
    is_repeated: bool,
}

/// One way of an indicator.
#[derive(Clone, Debug)]
struct Choice {
    way: Way,
    loads: Loads,
    gain: usize,
    effort: u64,
}

impl Years {
    /// For gains of at most `most`. `None` for what is too large to be searched.
    pub(super) fn new(steps: Vec<Steps>, budgets: &[u64], rise: usize, most: usize) -> Option<Self> {
        if steps.len().checked_mul(most + 1)? > MOST_CELLS {
            return None;
        }
        let all = steps.iter().flat_map(|steps| &steps.efforts).sum::<u64>();
        let mut every: Vec<_> = steps.into_iter().enumerate().collect();
        every.sort_by(|(_, one), (_, other)| whole(other).cmp(&whole(one)).then_with(|| one.cmp(other)));
        let mut limits = [0; YEARS];
        for (limit, budget) in limits.iter_mut().zip(budgets) {
            *limit = (*budget).min(all);
        }
        let years = budgets.len();
        let (mut least, mut reached) = (vec![vec![0]], Reached::new(&limits, every.len()));
        let mut fills = vec![reached.fillings()];
        for (_, steps) in every.iter().rev() {
            let before = least.last().map(Vec::as_slice).unwrap_or_default();
            least.push(extended(before, steps, rise * years, most));
            reached.add(steps, rise);
            fills.push(reached.fillings());
        }
        least.reverse();
        fills.reverse();
        let mut list: Vec<Place> = Vec::new();
        let mut before: Option<Steps> = None;
        for (position, steps) in every {
            let options = options(&steps, &limits, rise, years);
            list.push(Place { position, options, is_repeated: before.as_ref() == Some(&steps) });
            before = Some(steps);
        }
        Some(Self { places: list, budgets: limits, least, fills, prices: None })
    }

    /// The highest gain above `known`, of which `bound` is known to be the most there can be.
    pub(super) fn highest(&mut self, known: usize, bound: usize, nodes: &mut usize) -> Answer<usize> {
        let mut answer = Answer { packed: None, proven: bound };
        let (mut low, mut high, mut wanted) = (known, bound, bound);
        while low < high {
            let wish = Wish { gain: wanted, effort: NEVER };
            match self.look(wish, *nodes / 8 + 1, nodes) {
                Outcome::Found(packed) => {
                    low = packed.gain.min(bound);
                    answer.packed = Some(packed);
                }
                Outcome::None => {
                    high = wanted - 1;
                    answer.proven = high;
                }
                Outcome::Unknown => high = wanted - 1,
            }
            wanted = low + (high.saturating_sub(low)).div_ceil(2);
        }
        if low < answer.proven && self.prices.is_none() {
            answer.proven = self.price(answer.proven).max(low);
            let again = self.highest(low, answer.proven, nodes);
            return Answer { packed: again.packed.or(answer.packed), proven: again.proven };
        }
        while low < answer.proven && *nodes > 0 {
            let wish = Wish { gain: low + 1, effort: NEVER };
            match self.look(wish, *nodes, nodes) {
                Outcome::Found(packed) => {
                    low = packed.gain.min(bound);
                    answer.packed = Some(packed);
                }
                Outcome::None => answer.proven = low,
                Outcome::Unknown => break,
            }
        }
        answer
    }

    /// The least effort for a gain, below `known` and not below `bound`.
    pub(super) fn cheapest(&mut self, gain: usize, known: u64, bound: u64, nodes: &mut usize) -> Answer<u64> {
        let mut answer = Answer { packed: None, proven: bound };
        let (mut low, mut high, mut allowed) = (bound, known, bound);
        while low < high {
            match self.look(Wish { gain, effort: allowed }, *nodes / 4 + 1, nodes) {
                Outcome::Found(packed) => {
                    high = packed.effort;
                    answer.packed = Some(packed);
                }
                Outcome::None => {
                    low = allowed + 1;
                    answer.proven = low;
                }
                Outcome::Unknown => low = allowed + 1,
            }
            allowed = low + (high.saturating_sub(low + 1)) / 2;
        }
        while answer.proven < high && *nodes > 0 {
            match self.look(Wish { gain, effort: high - 1 }, *nodes, nodes) {
                Outcome::Found(packed) => {
                    high = packed.effort;
                    answer.packed = Some(packed);
                }
                Outcome::None => answer.proven = high,
                Outcome::Unknown => break,
            }
        }
        answer
    }

    fn look(&self, wish: Wish, most: usize, nodes: &mut usize) -> Outcome {
        let granted = most.min(*nodes);
        let mut search =
            Search { years: self, wish, nodes: granted, chosen: Vec::new(), failed: BTreeMap::new() };
        let outcome = match search.visit(self.budgets, 0, 0) {
            Found::Yes => Outcome::Found(search.packed()),
            Found::No => Outcome::None,
            Found::Unknown => Outcome::Unknown,
        };
        *nodes -= granted - search.nodes;
        outcome
    }

    /// Looks for the prices that leave least above the best roadmap, and gives the gain that they prove to be the most.
    fn price(&mut self, bound: usize) -> usize {
        let sum: u64 = self.budgets.iter().sum();
        let start = parts(bound) / sum.max(1);
        let mut prices: Loads = [start.max(1); YEARS];
        let mut best = (u64::MAX, prices);
        for attempt in 0..TRIES {
            let (mut most, mut used) = (worth(&self.budgets, &prices), [0; YEARS]);
            for place in &self.places {
                let dearest =
                    place.options.iter().rev().map(|option| (beyond(option, &prices), &option.loads));
                let Some((beyond, loads)) = dearest.max_by_key(|(beyond, _)| *beyond) else { continue };
                most = beyond.saturating_add(most);
                for (used, load) in used.iter_mut().zip(loads) {
                    *used += load;
                }
            }
            best = best.min((most, prices));
            for ((price, used), budget) in prices.iter_mut().zip(&used).zip(&self.budgets) {
                let change = (*price / (4 + attempt)).max(1);
                *price = if used > budget { *price + change } else { price.saturating_sub(change) };
            }
        }
        let (most, years) = best;
        let mut sums = vec![0];
        for place in self.places.iter().rev() {
            let more = place.options.iter().map(|option| beyond(option, &years)).max().unwrap_or(0);
            sums.push(more + sums.last().copied().unwrap_or(0));
        }
        sums.reverse();
        self.prices = Some(Prices { years, beyond: sums });
        index(most / PARTS).min(bound)
    }

    /// How much of these rests can be filled from a place on.
    fn filled(&self, place: usize, rests: &Loads) -> u64 {
        let fills = self.fills.get(place).map(Vec::as_slice).unwrap_or_default();
        rests.iter().zip(fills).map(|(rest, filling)| filling.of(*rest)).sum()
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Found {
    Yes,
    No,
    Unknown,
}

struct Search<'years> {
    years: &'years Years,
    wish: Wish,
    nodes: usize,
    chosen: Vec<usize>,
    /// By place and rests: the least gain that was wanted there in vain.
    failed: BTreeMap<(usize, Loads), usize>,
}

/// What an option gains beyond its price.
fn beyond(option: &Choice, prices: &Loads) -> u64 {
    parts(option.gain).saturating_sub(worth(&option.loads, prices))
}

/// What these loads cost.
fn worth(loads: &Loads, prices: &Loads) -> u64 {
    loads.iter().zip(prices).fold(0, |sum, (load, price)| sum.saturating_add(load.saturating_mul(*price)))
}

fn parts(gain: usize) -> u64 {
    u64::try_from(gain).unwrap_or(u64::MAX).saturating_mul(PARTS)
}

impl Prices {
    /// What a place with these rests may still gain at most, in parts.
    fn reach(&self, place: usize, rests: &Loads) -> u64 {
        worth(rests, &self.years).saturating_add(self.beyond.get(place).copied().unwrap_or(0))
    }
}

impl Search<'_> {
    fn visit(&mut self, rests: Loads, gain: usize, effort: u64) -> Found {
        let depth = self.chosen.len();
        let Some(place) = self.years.places.get(depth) else {
            return if gain >= self.wish.gain { Found::Yes } else { Found::No };
        };
        let wanted = self.wish.gain.saturating_sub(gain);
        let key = (depth, rests);
        if !place.is_repeated && self.failed.get(&key).is_some_and(|failed| wanted >= *failed) {
            return Found::No;
        }
        for (_, choice) in self.next(place, &rests, gain, effort) {
            if self.nodes == 0 {
                return Found::Unknown;
            }
            self.nodes -= 1;
            let Some(option) = place.options.get(choice) else { continue };
            self.chosen.push(choice);
            let found = self.visit(less(&rests, &option.loads), gain + option.gain, effort + option.effort);
            if found != Found::No {
                return found;
            }
            self.chosen.pop();
        }
        if !place.is_repeated {
            self.failed.insert(key, wanted);
        }
        Found::No
    }

    /// What may be chosen for a place, the most promising first: what leaves most room, then what leaves it evenly.
    fn next(&self, place: &Place, rests: &Loads, gain: usize, effort: u64) -> Vec<((u64, u64), usize)> {
        let (years, after) = (self.years, self.chosen.len() + 1);
        let least = years.least.get(after).map(Vec::as_slice).unwrap_or_default();
        let first = self.chosen.last().copied().filter(|_| place.is_repeated).unwrap_or(0);
        let mut next = Vec::new();
        for (choice, option) in place.options.iter().enumerate().skip(first) {
            if option.loads.iter().zip(rests).any(|(load, rest)| load > rest) {
                continue;
            }
            let left = less(rests, &option.loads);
            let spent = effort + option.effort;
            let wanted = self.wish.gain.saturating_sub(gain + option.gain);
            let Some(needed) = least.get(wanted).copied() else { continue };
            let room = years.filled(after, &left).min(self.wish.effort.saturating_sub(spent));
            let lost = match &years.prices {
                Some(prices) => {
                    prices.reach(after, &left).checked_sub(parts(wanted)).map(|over| NEVER - over)
                }
                None => Some(NEVER - (room.saturating_sub(needed))),
            };
            let Some(lost) = lost else { continue };
            if spent <= self.wish.effort && needed <= room {
                let unevenness: u64 =
                    left.iter().map(|rest| rest.saturating_mul(*rest)).fold(0, u64::saturating_add);
                next.push(((lost, unevenness), choice));
            }
        }
        next.sort_unstable();
        next
    }

    fn packed(&self) -> Packed {
        let mut packed = Packed { ways: vec![[0; YEARS]; self.chosen.len()], gain: 0, effort: 0 };
        for (place, choice) in self.years.places.iter().zip(&self.chosen) {
            let Some(option) = place.options.get(*choice) else { continue };
            if let Some(way) = packed.ways.get_mut(place.position) {
                *way = option.way;
            }
            packed.gain += option.gain;
            packed.effort += option.effort;
        }
        packed
    }
}

fn whole(steps: &Steps) -> u64 {
    steps.efforts.iter().sum()
}

fn index(effort: u64) -> usize {
    usize::try_from(effort).unwrap_or(usize::MAX)
}

fn less(rests: &Loads, loads: &Loads) -> Loads {
    let mut left = *rests;
    for (rest, load) in left.iter_mut().zip(loads) {
        *rest -= load;
    }
    left
}

/// The least effort by gain with one indicator more.
fn extended(before: &[u64], steps: &Steps, most_steps: usize, most: usize) -> Vec<u64> {
    let gained = steps.gains.iter().take(most_steps).next_back().copied().unwrap_or(0);
    let mut after = before.to_vec();
    after.resize((before.len() - 1 + gained).min(most) + 1, NEVER);
    let mut effort = 0;
    for (gain, step) in steps.gains.iter().zip(&steps.efforts).take(most_steps) {
        effort += step;
        let middle = (*gain).min(after.len());
        let (low, high) = after.split_at_mut(middle);
        // Up to its own gain this indicator is enough alone.
        for cell in low {
            *cell = (*cell).min(effort);
        }
        for (cell, before) in high.iter_mut().zip(before) {
            *cell = (*cell).min(effort + before);
        }
    }
    after
}

/// The sums that steps can make in each year.
struct Reached {
    limits: Loads,
    /// For each year, by sum; nothing where efforts are too fine for that.
    sums: Option<Vec<Vec<u8>>>,
    /// For each year the largest sum.
    most: Loads,
}

impl Reached {
    fn new(limits: &Loads, places: usize) -> Self {
        let cells: u64 = limits.iter().map(|limit| limit + 1).sum();
        let is_small = usize::try_from(cells).is_ok_and(|cells| cells.saturating_mul(places) <= MOST_CELLS);
        let none = |limit: &u64| {
            let mut sums = vec![0; index(*limit) + 1];
            if let Some(nothing) = sums.first_mut() {
                *nothing = 1;
            }
            sums
        };
        Self { limits: *limits, sums: is_small.then(|| limits.iter().map(none).collect()), most: [0; YEARS] }
    }

    /// Takes the steps of one indicator more, of which a year takes so many in a row.
    fn add(&mut self, steps: &Steps, rise: usize) {
        for (year, (most, limit)) in self.most.iter_mut().zip(&self.limits).enumerate() {
            let mut sums = self.sums.as_mut().and_then(|sums| sums.get_mut(year));
            let (before, mut largest) = (sums.as_deref().cloned().unwrap_or_default(), 0);
            for start in 0..=(rise * year).min(steps.efforts.len()) {
                let mut sum = 0;
                for effort in steps.efforts.iter().skip(start).take(rise) {
                    sum += effort;
                    largest = largest.max(sum);
                    let moved = sums.as_mut().and_then(|sums| sums.get_mut(index(sum)..)).unwrap_or_default();
                    for (cell, before) in moved.iter_mut().zip(&before) {
                        *cell |= before;
                    }
                }
            }
            *most = (*most + largest).min(*limit);
        }
    }

    fn fillings(&self) -> Vec<Filling> {
        match &self.sums {
            Some(years) => years.iter().map(|sums| Filling::Exact(most_filled(sums))).collect(),
            None => self.most.iter().map(|most| Filling::UpTo(*most)).collect(),
        }
    }
}

impl Filling {
    fn of(&self, rest: u64) -> u64 {
        match self {
            Self::Exact(fills) => fills.get(index(rest)).copied().map_or(0, u64::from),
            Self::UpTo(most) => rest.min(*most),
        }
    }
}

/// By rest, the largest sum that is not above it.
fn most_filled(sums: &[u8]) -> Vec<u32> {
    let mut last = 0;
    let filled = (0..).zip(sums).map(|(sum, reached)| {
        if *reached > 0 {
            last = sum;
        }
        last
    });
    filled.collect()
}

/// Every way that keeps within the budgets.
fn options(steps: &Steps, limits: &Loads, rise: usize, years: usize) -> Vec<Choice> {
    let start = Choice { way: [0; YEARS], loads: [0; YEARS], gain: 0, effort: 0 };
    let mut options = vec![(0, start)];
    for year in 0..years {
        let mut more = Vec::new();
        for (done, option) in &options {
            let (mut load, mut option) = (0, option.clone());
            for (step, effort) in (*done..).zip(steps.efforts.iter().skip(*done).take(rise)) {
                load += effort;
                if limits.get(year).is_none_or(|limit| load > *limit) {
                    break;
                }
                if let (Some(count), Some(sum)) = (option.way.get_mut(year), option.loads.get_mut(year)) {
                    (*count, *sum) = (*count + 1, load);
                }
                option.gain = steps.gains.get(step).copied().unwrap_or(0);
                option.effort += effort;
                more.push((step + 1, option.clone()));
            }
        }
        options.append(&mut more);
    }
    options.into_iter().map(|(_, option)| option).collect()
}

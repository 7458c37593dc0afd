//! Other plans that are as good, or nearly.

use super::effort::Effort;
use super::fill::{self, Filled, MOST_EFFORT, MOST_SECOND, Way};
use super::frontier::Frontier;
use super::steps::Plan;
use crate::score::Score;

/// How many plans there are to choose from, with the first.
pub const MOST_PLANS: usize = 5;

/// How many choices are looked at for one more plan: nearly always one of the first few is new.
const MOST_TRIED: usize = 100;

/// How many of them where steps in common have a price, and a lower price can still be asked.
const MOST_TRIED_AT_A_PRICE: usize = 8;

impl Frontier {
    /// Up to [`MOST_PLANS`] plans that reach the target with at most `margin` more than the least effort; none when no plan
    /// reaches it. The first is that of [`Frontier::plan`].
    ///
    /// No two are alike, and from none but the first could an indicator's last step be left out (and from the first only one without effort).
    /// With no margin each next one has, of all such plans of least effort, the fewest steps in common with those
    /// before it. With a margin it need not be the one with the fewest: a step less in common has a price, and the
    /// highest of a few prices is taken whose plan keeps within the margin.
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Effort, Efforts, MOST_PLANS, Problem};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // Any one of the six services of 3.00 % will do for 3.03.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
    /// let plans = problem.frontier().alternatives(Score::from_hundredths(303), Effort::ZERO);
    /// assert_eq!(plans.len(), MOST_PLANS);
    /// assert!(plans.iter().all(|plan| plan.effort == Effort::ONE && plan.index == Score::from_hundredths(303)));
    /// assert!(plans.windows(2).all(|pair| pair[0] != pair[1]));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn alternatives(&self, target: Score, margin: Effort) -> Vec<Plan> {
        let mut plans = Vec::new();
        while let Some(plan) = self.alternative(target, margin, &plans) {
            plans.push(plan);
        }
        plans
    }

    /// The next of [`Frontier::alternatives`] after those that there are, for who must not wait for all of them at once.
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Effort, Efforts, Problem};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
    /// let (frontier, target) = (problem.frontier(), Score::from_hundredths(303));
    /// let first = frontier.alternative(target, Effort::ZERO, &[]).ok_or("out of reach")?;
    /// assert_eq!(Ok(&first), frontier.plan(target).as_ref());
    /// assert!(frontier.alternative(target, Effort::ZERO, &[first.clone()]).is_some_and(|next| next != first));
    /// assert_eq!(frontier.alternative(Score::from_hundredths(501), Effort::ZERO, &[]), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn alternative(&self, target: Score, margin: Effort, shown: &[Plan]) -> Option<Plan> {
        let first = self.rises_to(target)?;
        if shown.is_empty() {
            return Some(self.problem.plan(&first));
        }
        if shown.len() >= MOST_PLANS {
            return None;
        }
        let most = self.problem.plan(&first).effort + margin;
        let units = self.problem.units_to(target, self.unit);
        let shown: Vec<_> = shown.iter().map(|plan| self.problem.rises_of(plan)).collect();
        self.another(&shown, units, margin, most).map(|rises| self.problem.plan(&rises))
    }

    /// The plan that trades most effort for steps not yet shown and keeps within `most`.
    fn another(
        &self,
        shown: &[Vec<usize>],
        units: usize,
        margin: Effort,
        most: Effort,
    ) -> Option<Vec<usize>> {
        let in_common = self.in_common(shown);
        let all: u64 = in_common.iter().flatten().sum();
        if all > MOST_SECOND {
            return None;
        }
        let room = (MOST_EFFORT - self.problem.effort_of_all().hundredths()) / all.max(1);
        let price = margin.hundredths().min(room);
        let mut prices = vec![price, price / 4, 0];
        prices.dedup();
        prices.into_iter().find_map(|price| {
            let rows = self.problem.ways(self.unit, &mut |position, steps, effort| {
                let shared = in_common.get(position).map_or(0, |row| row.iter().take(steps).sum());
                fill::cost(effort.hundredths() + price * shared, shared)
            });
            let filled = fill::fill(&rows, units);
            let best = BestFirst::new(&rows, &filled, units);
            let most_tried = if price == 0 { MOST_TRIED } else { MOST_TRIED_AT_A_PRICE };
            best.take(most_tried).find(|rises| self.is_new(rises, shown, units, most))
        })
    }

    /// For each indicator and step, how many of the plans take it.
    fn in_common(&self, shown: &[Vec<usize>]) -> Vec<Vec<u64>> {
        let mut counts = Vec::new();
        for (position, ladder) in self.problem.ladders.iter().enumerate() {
            let mut row = vec![0; ladder.rungs.len()];
            for rises in shown {
                for count in row.iter_mut().take(rises.get(position).copied().unwrap_or(0)) {
                    *count += 1;
                }
            }
            counts.push(row);
        }
        counts
    }

    fn is_new(&self, rises: &Vec<usize>, shown: &[Vec<usize>], units: usize, most: Effort) -> bool {
        !shown.contains(rises) && self.problem.plan(rises).effort <= most && self.is_needed(rises, units)
    }

    /// Whether the target is missed without any one indicator's last step.
    fn is_needed(&self, rises: &[usize], units: usize) -> bool {
        let gained = |rises: &[usize]| {
            let pairs = self.problem.ladders.iter().zip(rises);
            pairs.map(|(ladder, rise)| ladder.gain(*rise)).sum::<u64>()
        };
        let needed = u64::try_from(units).unwrap_or(u64::MAX).saturating_mul(self.unit);
        let all = gained(rises);
        self.problem.ladders.iter().zip(rises).all(|(ladder, rise)| {
            let last = rise.checked_sub(1).map(|before| ladder.gain(*rise) - ladder.gain(before));
            last.is_none_or(|last| all - last < needed)
        })
    }
}

/// All choices that gain at least so much, the least cost first.
///
/// Each choice that was given out splits the rest by where they first differ from it (Lawler 1972, *Management
/// Science* 18/7): the best of each part is known from the table at once.
struct BestFirst<'filled> {
    rows: &'filled [Vec<Way>],
    filled: &'filled Filled,
    units: usize,
    parts: Vec<Part>,
}

/// The best of all choices that agree with it before `fixed` and take none of `barred` there.
struct Part {
    cost: u64,
    rises: Vec<usize>,
    fixed: usize,
    barred: Vec<usize>,
}

impl<'filled> BestFirst<'filled> {
    fn new(rows: &'filled [Vec<Way>], filled: &'filled Filled, units: usize) -> Self {
        let mut best = Self { rows, filled, units, parts: Vec::new() };
        let (cost, rises) = best.completed(&[]);
        best.parts.push(Part { cost, rises, fixed: 0, barred: Vec::new() });
        best
    }

    /// The best choice that begins with these rises, and its cost.
    fn completed(&self, begin: &[usize]) -> (u64, Vec<usize>) {
        let (mut cost, mut gained, mut rises) = (0, 0, begin.to_vec());
        for (row, rise) in self.rows.iter().zip(begin) {
            let way = rise.checked_sub(1).and_then(|last| row.get(last));
            cost += way.map_or(0, |way| way.cost);
            gained += way.map_or(0, |way| way.gain);
        }
        for (rise, way) in self.filled.rises(self.rows, begin.len(), self.units.saturating_sub(gained)) {
            cost += way.map_or(0, |way| way.cost);
            gained += way.map_or(0, |way| way.gain);
            rises.push(rise);
        }
        (if gained < self.units { u64::MAX } else { cost }, rises)
    }

    fn split(&mut self, part: &Part) {
        for place in part.fixed..self.rows.len() {
            let taken = part.rises.get(place).copied().unwrap_or(0);
            let mut barred = if place == part.fixed { part.barred.clone() } else { Vec::new() };
            barred.push(taken);
            let mut begin = part.rises.get(..place).unwrap_or_default().to_vec();
            let ways = self.rows.get(place).map_or(0, Vec::len);
            let mut best: Option<(u64, Vec<usize>)> = None;
            for rise in (0..=ways).rev().filter(|rise| !barred.contains(rise)) {
                begin.push(rise);
                let (cost, rises) = self.completed(&begin);
                if cost < best.as_ref().map_or(u64::MAX, |(least, _)| *least) {
                    best = Some((cost, rises));
                }
                begin.pop();
            }
            if let Some((cost, rises)) = best {
                self.parts.push(Part { cost, rises, fixed: place, barred });
            }
        }
    }
}

impl Iterator for BestFirst<'_> {
    type Item = Vec<usize>;

    fn next(&mut self) -> Option<Vec<usize>> {
        let (mut least, mut best) = (0, self.parts.first()?);
        for (position, part) in self.parts.iter().enumerate() {
            // Of equal costs the one that raises the earlier indicator further, as everywhere.
            if part.cost < best.cost || (part.cost == best.cost && part.rises > best.rises) {
                (least, best) = (position, part);
            }
        }
        let part = self.parts.swap_remove(least);
        self.split(&part);
        Some(part.rises)
    }
}

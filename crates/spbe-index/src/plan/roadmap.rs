//! A plan over several years.

use super::calendar::Calendar;
use super::effort::Effort;
use super::pack::{Packed, Years};
use super::problem::Problem;
use super::steps::{Plan, Step};
use crate::instrument::{BandId, Instrument};
use crate::score::{Difference, Score};

/// Which steps are taken in which year.
///
/// A roadmap is feasible: each year keeps to its budget and to the most steps of one indicator, and steps are
/// taken in order. What is optimal about it, and how far it can be from the optimum otherwise, is its [`Proof`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Roadmap {
    /// The years in order.
    pub years: Vec<Year>,
    /// What of the plan no year has room for; always empty for a roadmap that had no plan to keep to.
    pub left: Vec<Step>,
    /// How good it is.
    pub proof: Proof,
}

/// One year of a roadmap.
///
/// ```
/// use spbe_index::plan::{Calendar, Constraints, Effort, Efforts, Problem};
/// use spbe_index::{Instrument, Score, Values};
///
/// // No year takes more than its budget, nor has a higher index than its bound.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(2).ok_or("no such level")?);
/// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// let budget = Effort::from_hundredths(1050);
/// let calendar = Calendar::new(vec![budget; 2], 1).map_err(|_| "no calendar")?;
/// for year in problem.roadmap(instrument, Score::from_hundredths(300), &calendar).years {
///     assert!(year.effort <= budget && year.index <= year.bound);
///     assert_eq!(year.band, instrument.band_of(year.index));
/// }
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Year {
    /// Its steps, in the instrument's order.
    pub steps: Vec<Step>,
    /// What they take together.
    pub effort: Effort,
    /// The exact index at its end.
    pub index: Score,
    /// The band of that index.
    pub band: BandId,
    /// No roadmap of the same steps, budgets and largest rise has a higher index at the end of this year: the
    /// frontier's index for all budgets up to then as if they were one, or less where a search has ruled that out. It
    /// need not be possible to reach.
    pub bound: Score,
}

/// How good a roadmap is. A gap of zero is a proof that it is optimal.
///
/// ```
/// use spbe_index::plan::{Calendar, Constraints, Effort, Efforts, Problem, Proof};
/// use spbe_index::{Instrument, Score, Values};
///
/// // One unit for one step is not enough for 3.50; 3.03 is, and is known to be, the most that it buys.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// let calendar = Calendar::new(vec![Effort::ONE], 1).map_err(|_| "no calendar")?;
/// let roadmap = problem.roadmap(instrument, Score::from_hundredths(350), &calendar);
/// assert_eq!(roadmap.years[0].index, Score::from_hundredths(303));
/// assert!(matches!(roadmap.proof, Proof::Short { gap } if gap.is_zero()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Proof {
    /// The target is reached, with so much more effort than the bound: the least that any plan for the target takes
    /// whose indicators rise no further than the years together allow, or more where a search has ruled that out. (For a
    /// given plan: all of its steps have a year.)
    Reached {
        /// Effort above the bound.
        gap: Effort,
    },
    /// The target is not reached. The index at the end of the last year is so far below that year's bound.
    Short {
        /// Index below the bound.
        gap: Difference,
    },
}

/// As many partial roadmaps are looked at as take a few milliseconds.
const NODE_LIMIT: usize = 20_000;

impl Problem {
    /// Spreads the steps of a plan over the years.
    ///
    /// Year by year, the steps are taken that add most to the index within the year's budget, after those that could
    /// not be finished in time if they were put off. Where that leaves steps over, a search looks for the years that
    /// take most of the index, as [`Self::roadmap`] does.
    ///
    /// ```
    /// use spbe_index::plan::{Calendar, Constraints, Effort, Efforts, Problem};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // A year with room for ten of 18 steps leaves eight of them.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
    /// let plan = problem.frontier().plan(Score::from_hundredths(350)).map_err(|_| "out of reach")?;
    /// let calendar = Calendar::new(vec![Effort::from_hundredths(1000)], 2).map_err(|_| "no calendar")?;
    /// let roadmap = problem.roadmap_of(instrument, &plan, &calendar);
    /// assert_eq!((roadmap.years[0].steps.len(), roadmap.left.len()), (10, 8));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn roadmap_of(&self, instrument: &Instrument, plan: &Plan, calendar: &Calendar) -> Roadmap {
        let kept = self.kept(plan);
        let (draft, bound) = kept.highest(kept.spread(calendar), calendar, &mut None);
        let (left, roadmap) =
            (draft.rest.every_step(), draft.years(&kept, instrument, calendar, Some(bound)));
        let proof = if left.is_empty() { Proof::Reached { gap: Effort::ZERO } } else { roadmap.proof };
        Roadmap { left, proof, ..roadmap }
    }

    /// Plans the years jointly: towards the target with the least effort or, where the budgets do not allow it, to
    /// the highest index at the end of the last year.
    ///
    /// Several roadmaps are made (the best plan for all years together, spread over them; each year the best for
    /// itself). Where none of them meets the bound, a search goes through the ways that steps can be put into years, as
    /// far as a few milliseconds go. The [`Proof`] says how far the best of all that can be from the optimum over all
    /// roadmaps; mostly it is the optimum.
    ///
    /// ```
    /// use spbe_index::plan::{Calendar, Constraints, Effort, Efforts, Problem, Proof};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // 18 steps from 3.00 to Sangat Baik (3.50), nine in each of two years.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
    /// let calendar = Calendar::new(vec![Effort::from_hundredths(900); 2], 1).map_err(|_| "no calendar")?;
    /// let roadmap = problem.roadmap(instrument, Score::from_hundredths(350), &calendar);
    /// assert_eq!(roadmap.proof, Proof::Reached { gap: Effort::ZERO });
    /// assert_eq!(roadmap.years.iter().map(|year| year.steps.len()).collect::<Vec<_>>(), [9, 9]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn roadmap(&self, instrument: &Instrument, target: Score, calendar: &Calendar) -> Roadmap {
        let relaxed = self.limited(&self.same_rise(calendar.rise * calendar.budgets.len()));
        let frontier = relaxed.frontier();
        let total = calendar.total(calendar.budgets.len());
        let least = frontier.least_effort(target).filter(|least| *least <= total);
        let most = || frontier.plan_within(total);
        let plan = least.and_then(|_| frontier.plan(target).ok()).unwrap_or_else(most);
        let mut drafts = vec![self.kept(&plan).spread(calendar), self.year_by_year(calendar, target)];
        if least.is_some() && cheapest(&drafts, target).is_none() {
            drafts.push(self.kept(&most()).spread(calendar));
        }
        let known = cheapest(&drafts, target).cloned();
        let mut search = None;
        if let Some(least) = least {
            let (draft, least) = self.cheapest(known, target, least, calendar, &mut search);
            if let Some(draft) = draft {
                let proof = Proof::Reached { gap: draft.effort().less(least) };
                return Roadmap { proof, ..draft.years(self, instrument, calendar, None) };
            }
        }
        let best =
            drafts.into_iter().reduce(|best, draft| if draft.index() > best.index() { draft } else { best });
        let (best, bound) = self.highest(best.unwrap_or_else(|| Draft::new(self)), calendar, &mut search);
        let roadmap = best.years(self, instrument, calendar, Some(bound));
        // The search for the highest index may find what the one for the least effort has not.
        let proof = match least.filter(|_| best.index() >= target) {
            Some(least) => Proof::Reached { gap: best.effort().less(least) },
            None => roadmap.proof,
        };
        Roadmap { proof, ..roadmap }
    }

    /// The roadmap of least effort to the target, and the effort that every roadmap to it is proven to take.
    fn cheapest(
        &self,
        known: Option<Draft>,
        target: Score,
        least: Effort,
        calendar: &Calendar,
        search: &mut Option<Search>,
    ) -> (Option<Draft>, Effort) {
        if known.as_ref().is_some_and(|draft| draft.effort() <= least) {
            return (known, least);
        }
        let Some(search) = self.search(calendar, search) else { return (known, least) };
        let gain = self.units_to(target, search.unit);
        let beyond = calendar.total(calendar.budgets.len()).hundredths() / search.part + 1;
        let effort = known.as_ref().map_or(beyond, |draft| draft.effort().hundredths() / search.part);
        let bound = least.hundredths() / search.part;
        let answer = search.years.cheapest(gain, effort, bound, &mut search.nodes);
        let least = Effort::of_sum(answer.proven.min(effort) * search.part);
        (answer.packed.map(|packed| self.drafted(&packed, calendar)).or(known), least)
    }

    /// A roadmap with a higher index than one that is known, if there is any, and an index that none is above.
    fn highest(&self, known: Draft, calendar: &Calendar, search: &mut Option<Search>) -> (Draft, Score) {
        let bound = self.bound(calendar, calendar.budgets.len());
        if known.index() >= bound {
            return (known, bound);
        }
        let Some(search) = self.search(calendar, search) else { return (known, bound) };
        let (low, high) = (known.rest.units_above(self, search.unit), self.units_to(bound, search.unit));
        let answer = search.years.highest(low, high, &mut search.nodes);
        let bound = self.index_at(answer.proven, search.unit);
        (answer.packed.map_or(known, |packed| self.drafted(&packed, calendar)), bound)
    }

    /// The search, made ready where it is not yet; `None` for a problem that is too large for it.
    fn search<'search>(
        &self,
        calendar: &Calendar,
        search: &'search mut Option<Search>,
    ) -> Option<&'search mut Search> {
        if search.is_none() {
            let (unit, part) = (self.unit(), self.effort_part());
            let budgets: Vec<_> = calendar.budgets.iter().map(|budget| budget.hundredths() / part).collect();
            let most = self.units_to(self.bound(calendar, calendar.budgets.len()), unit);
            let years = Years::new(self.steps_in(unit, part), &budgets, calendar.rise, most)?;
            *search = Some(Search { years, unit, part, nodes: NODE_LIMIT });
        }
        search.as_mut()
    }

    /// What was found by a search, with the same steps in the years that gain most early, if there is room for all of
    /// them so.
    fn drafted(&self, packed: &Packed, calendar: &Calendar) -> Draft {
        let mut draft = Draft::new(self);
        for year in 0..calendar.budgets.len() {
            let rise = |way: &[u8; 5]| way.get(year).copied().map_or(0, usize::from);
            draft.push(&packed.ways.iter().map(rise).collect::<Vec<_>>());
        }
        let rises: Vec<_> =
            packed.ways.iter().map(|way| way.iter().copied().map(usize::from).sum()).collect();
        let spread = self.limited(&rises).spread(calendar);
        if spread.index() < draft.index() {
            return draft;
        }
        let mut draft = Draft::new(self);
        for year in &spread.years {
            draft.push(&self.rises_of(year));
        }
        draft
    }

    /// Nothing but the steps of a plan.
    fn kept(&self, plan: &Plan) -> Self {
        self.limited(&self.rises_of(plan))
    }

    fn same_rise(&self, rise: usize) -> Vec<usize> {
        vec![rise; self.ladders.len()]
    }

    /// Every year the most index for its budget, but what would be too late for the last year comes first.
    fn spread(&self, calendar: &Calendar) -> Draft {
        let mut draft = Draft::new(self);
        for (year, budget) in (1..).zip(&calendar.budgets) {
            let later = calendar.rise * (calendar.budgets.len() - year);
            let lengths = draft.rest.ladders.iter().map(|ladder| ladder.rungs.len());
            let urgent: Vec<_> =
                lengths.map(|steps| steps.saturating_sub(later).min(calendar.rise)).collect();
            let effort = draft.rest.plan(&urgent).effort;
            let urgent = if effort <= *budget { urgent } else { draft.rest.same_rise(0) };
            let effort = draft.rest.plan(&urgent).effort;
            let free: Vec<_> = urgent.iter().map(|steps| calendar.rise - steps).collect();
            let more =
                draft.rest.climbed(&urgent).limited(&free).frontier().rises_within(budget.less(effort));
            let rises: Vec<_> = urgent.iter().zip(more).map(|(urgent, more)| urgent + more).collect();
            draft.push(&rises);
        }
        draft
    }

    /// Every year the most index for its budget, and the least effort in the year that can reach the target.
    fn year_by_year(&self, calendar: &Calendar, target: Score) -> Draft {
        let mut draft = Draft::new(self);
        for budget in &calendar.budgets {
            let frontier = draft.rest.limited(&draft.rest.same_rise(calendar.rise)).frontier();
            let is_near = frontier.least_effort(target).is_some_and(|effort| effort <= *budget);
            let arriving = frontier.rises_to(target).filter(|_| is_near);
            draft.push(&arriving.unwrap_or_else(|| frontier.rises_within(*budget)));
        }
        draft
    }

    /// The highest index for all budgets of the first years as if they were one.
    fn bound(&self, calendar: &Calendar, years: usize) -> Score {
        let relaxed = self.limited(&self.same_rise(calendar.rise * years));
        relaxed.frontier().plan_within(calendar.total(years)).index
    }
}

/// The search for better roadmaps, with what its numbers mean.
struct Search {
    years: Years,
    /// What a gain is counted in.
    unit: u64,
    /// How many hundredths an effort is counted in.
    part: u64,
    nodes: usize,
}

/// A roadmap in the making.
#[derive(Clone)]
struct Draft {
    years: Vec<Plan>,
    /// What lies before the agency after those years.
    rest: Problem,
}

impl Draft {
    fn new(problem: &Problem) -> Self {
        Self { years: Vec::new(), rest: problem.clone() }
    }

    fn push(&mut self, rises: &[usize]) {
        self.years.push(self.rest.plan(rises));
        self.rest = self.rest.climbed(rises);
    }

    fn effort(&self) -> Effort {
        self.years.iter().map(|year| year.effort).sum()
    }

    fn index(&self) -> Score {
        self.rest.index()
    }

    /// The years; `last` is what no roadmap is above at the end.
    fn years(
        &self,
        problem: &Problem,
        instrument: &Instrument,
        calendar: &Calendar,
        last: Option<Score>,
    ) -> Roadmap {
        let (mut years, mut gap) = (Vec::new(), Difference::new(0, 1));
        for (count, plan) in (1..).zip(&self.years) {
            let proven = last.filter(|_| count == self.years.len());
            let bound = proven.unwrap_or_else(|| problem.bound(calendar, count));
            let band = instrument.band_of(plan.index);
            gap = bound.since(plan.index);
            years.push(Year {
                steps: plan.steps.clone(),
                effort: plan.effort,
                index: plan.index,
                band,
                bound,
            });
        }
        Roadmap { years, left: Vec::new(), proof: Proof::Short { gap } }
    }
}

/// The draft that reaches the target with the least effort.
fn cheapest(drafts: &[Draft], target: Score) -> Option<&Draft> {
    drafts.iter().filter(|draft| draft.index() >= target).min_by_key(|draft| draft.effort())
}

//! What pays most, step by step.

use std::cmp::Ordering;

use super::problem::Problem;
use super::steps::Step;

impl Problem {
    /// The next step of every indicator that can take one, the most index for its effort first.
    ///
    /// A step without effort comes before all others; steps that pay alike stand in the order of their gain,
    /// then in the instrument's. It is a list to look at, not a plan: a later step of an indicator may pay more than its next.
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Efforts, Problem};
    /// use spbe_index::{Instrument, Values};
    ///
    /// // Where every step takes the same, the six public services of 3.00 % pay most.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(2).ok_or("no such level")?);
    /// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
    /// let wins = problem.quick_wins();
    /// let numbers = wins.iter().filter_map(|step| instrument.indicator(step.indicator)).map(|one| one.number());
    /// assert_eq!(numbers.take(6).collect::<Vec<_>>(), ["42", "43", "44", "45", "46", "47"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn quick_wins(&self) -> Vec<Step> {
        let mut wins = Vec::new();
        for (position, step) in self.next_steps().into_iter().enumerate() {
            wins.push(Win { step, position });
        }
        crate::sorted(wins).into_iter().map(|win| win.step).collect()
    }
}

struct Win {
    step: Step,
    position: usize,
}

impl Win {
    fn gain(&self) -> u128 {
        u128::from(self.step.gain.numerator().unsigned_abs())
    }

    fn effort(&self) -> u128 {
        u128::from(self.step.effort.hundredths())
    }
}

impl Ord for Win {
    fn cmp(&self, other: &Self) -> Ordering {
        // a / b before c / d where a · d is more than c · b. Without effort the first product is zero for one alone.
        let pays = |one: &Self, other: &Self| one.gain() * other.effort();
        pays(other, self)
            .cmp(&pays(self, other))
            .then_with(|| other.gain().cmp(&self.gain()))
            .then_with(|| self.position.cmp(&other.position))
    }
}

impl PartialOrd for Win {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Win {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Win {}

//! What hangs on each claim, and which to secure. Computed a moment after the page has been drawn and in slices, so that
//! neither a press nor a drag waits for it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use spbe_index::risk::{Influence, SecuredClaims, SecuredClaimsSearch};
use spbe_index::{Claims, IndicatorId};
use spbe_workspace::{Marks, RiskSettings};
use yew::prelude::*;

use super::claims::Listing;
use super::figures::{Inputs, Target};

/// How long the suppositions must rest, in milliseconds.
const REST: u32 = 60;

/// As many sets of claims as are looked at in one go: a few milliseconds.
const SETS: usize = 60;

/// What matters, as far as it is computed; what has changed since is shown until the new is there.
#[derive(Clone, Default)]
pub(super) struct Matters {
    pub(super) weights: Option<Rc<Weights>>,
    pub(super) answer: Option<Rc<SecuredAnswer>>,
}

/// What hangs on each claim.
pub(super) struct Weights {
    inputs: Inputs,
    turn: u32,
    pub(super) target: Target,
    /// How likely the target is.
    pub(super) chance: f64,
    /// The share of the uncertainty that is the assessors' common mood.
    pub(super) common: f64,
    /// Every indicator, in the order to be listed in. Marking a claim does not move it away under the hand.
    pub(super) influences: Vec<Influence>,
}

/// Which claims to secure.
pub(super) struct SecuredAnswer {
    inputs: Inputs,
    most: usize,
    pub(super) target: Target,
    pub(super) secured: SecuredClaims,
}

/// What waits to be done next; dropping it stops the work.
type Waiting = Rc<RefCell<Option<Timeout>>>;

/// What matters for these inputs.
#[hook]
pub(super) fn use_matters(inputs: &Inputs, listing: Listing) -> Matters {
    let weights = use_state(|| None::<Rc<Weights>>);
    let answer = use_state(|| None::<Rc<SecuredAnswer>>);
    {
        let (weights, answer) = (weights.clone(), answer.clone());
        use_effect_with((inputs.clone(), listing.most, listing.turn), move |(inputs, most, turn)| {
            let (inputs, most, turn) = (inputs.clone(), *most, *turn);
            let waiting = Waiting::default();
            let next = Rc::clone(&waiting);
            let first = move || {
                // The room says itself why there are none.
                let Ok(claims) = inputs.claims() else { return };
                let search = SecuredClaimsSearch::new(&claims, inputs.target().score, most);
                weights.set(Some(Rc::new(Weights::new(inputs.clone(), &claims, turn, weights.as_deref()))));
                let done = move |secured| {
                    let target = inputs.target();
                    answer.set(Some(Rc::new(SecuredAnswer { inputs, most, target, secured })));
                };
                slice(search, done, next);
            };
            *waiting.borrow_mut() = Some(Timeout::new(REST, first));
            move || drop(waiting.borrow_mut().take())
        });
    }
    Matters { weights: (*weights).clone(), answer: (*answer).clone() }
}

/// One slice of the search, and the next one after the page has had its turn.
fn slice(mut search: SecuredClaimsSearch, done: impl FnOnce(SecuredClaims) + 'static, waiting: Waiting) {
    let next = Rc::clone(&waiting);
    let timer =
        Timeout::new(
            0,
            move || {
                if search.look(SETS) { done(search.found()) } else { slice(search, done, next) }
            },
        );
    *waiting.borrow_mut() = Some(timer);
}

impl Weights {
    fn new(inputs: Inputs, claims: &Claims, turn: u32, before: Option<&Self>) -> Self {
        let target = inputs.target();
        let found = claims.influences(target.score);
        let mut influences = found.indicators;
        if let Some(before) = before.filter(|before| before.orders_alike(&inputs, turn)) {
            influences = in_order_of(&before.influences, &influences);
        }
        Self { inputs, turn, target, chance: found.chance, common: found.common_share, influences }
    }

    /// The order stays while only certainties and evidence change.
    fn orders_alike(&self, inputs: &Inputs, turn: u32) -> bool {
        let unmarked = |inputs: &Inputs| {
            let risk = RiskSettings {
                sure: Marks::default(),
                doubtful: Marks::default(),
                evidence: None,
                ..(*inputs.risk).clone()
            };
            Inputs { risk: Rc::new(risk), baseline: Rc::clone(&inputs.scenario), ..inputs.clone() }
        };
        self.turn == turn && unmarked(&self.inputs) == unmarked(inputs)
    }
}

impl SecuredAnswer {
    /// Whether this answers what is asked at the moment.
    pub(super) fn is_of(&self, inputs: &Inputs, most: usize) -> bool {
        self.most == most && self.inputs == *inputs
    }

    /// The claims to secure, by their titles.
    pub(super) fn titles(&self, title: impl Fn(IndicatorId) -> String) -> String {
        self.secured.indicators.iter().map(|id| title(*id)).collect::<Vec<_>>().join(", ")
    }
}

fn in_order_of(order: &[Influence], influences: &[Influence]) -> Vec<Influence> {
    let of = |id: IndicatorId| influences.iter().find(|influence| influence.indicator == id).copied();
    order.iter().filter_map(|influence| of(influence.indicator)).collect()
}

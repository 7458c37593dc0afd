//! What cannot be planned with is refused, each in its own sentence.

use spbe_index::plan::{Calendar, Limit};
use spbe_index::{Constraints, Effort, Efforts, Problem, Target, Values};

use super::cases::Case;
use crate::drawn;
use crate::support::{pemdi, spbe, spbe_2018};

#[test]
fn a_ceiling_below_the_present_level_is_refused() {
    let [two, three] = [2, 3].map(|level| spbe().scale().level(level));
    let values = Values::filled(spbe(), three.unwrap());
    let limit = Limit { ceiling: two, ..Limit::default() };
    let constraints = Constraints::none(spbe()).with(Case::first(), limit);
    let faults = Problem::new(spbe(), &values, &constraints, &Efforts::one_each(spbe())).unwrap_err();
    let messages: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(messages, ["indicator 1: the ceiling 2 is below its present value 3"]);
    assert!(Problem::new(spbe(), &Values::empty(spbe()), &constraints, &Efforts::one_each(spbe())).is_ok());
}

#[test]
fn what_is_beyond_counting_is_refused() {
    let many = drawn::instrument(&vec![1; 3000], (1, 5, "1"));
    let (values, constraints) = (Values::empty(&many), Constraints::none(&many));
    let efforts = Efforts::filled(&many, Effort::from_hundredths(u32::MAX));
    let faults = Problem::new(&many, &values, &constraints, &efforts).unwrap_err();
    let message = "the efforts add up to 515396075400; the most that can be planned with is 21990232555.51";
    assert_eq!(faults[0].to_string(), message);
    let weights: Vec<_> = (0..400).map(|place| 1000 + place).collect();
    let fine = drawn::instrument(&weights, (1, 5, "0.01"));
    let items =
        fine.indicators().map(|(id, _)| fine.scale().value(100 + u16::try_from(id.position() % 99).unwrap()));
    let values = Values::new(&fine, items.collect()).unwrap();
    let faults =
        Problem::new(&fine, &values, &Constraints::none(&fine), &Efforts::one_each(&fine)).unwrap_err();
    assert!(faults[0].to_string().starts_with("the instrument is too fine to plan with: "), "{}", faults[0]);
}

#[test]
fn a_target_is_a_band_or_an_index_on_the_scale() {
    for (instrument, text, score) in [
        (spbe(), "2.6", "2.60"),
        (spbe(), " 2,6195 ", "2.6195"),
        (spbe(), "5", "5.00"),
        (spbe(), "Memuaskan", "4.20"),
        (spbe(), "very good", "3.50"),
        (pemdi(), "memuaskan", "4.00"),
        (spbe_2018(), "0", "0.00"),
    ] {
        assert_eq!(Target::parse(instrument, text).unwrap().score(instrument).exact(), score);
    }
    let bands =
        "give one of Kurang, Cukup, Baik, Sangat Baik, Memuaskan, or an index with at most four decimals";
    let ends = "outside the scale, which goes from 1.00 to 5.00";
    for (text, message) in [
        ("", format!("the target \"\" is empty: {bands}")),
        ("Hebat", format!("the target \"Hebat\" is not a number: {bands}")),
        ("2.61951", format!("the target \"2.61951\" is a number with too many decimals: {bands}")),
        ("5.0001", format!("the target \"5.0001\" is {ends}")),
        ("0.9999", format!("the target \"0.9999\" is {ends}")),
        ("-3", format!("the target \"-3\" is {ends}")),
        ("99999999999", format!("the target \"99999999999\" is {ends}")),
    ] {
        assert_eq!(Target::parse(spbe(), text).unwrap_err().to_string(), message);
    }
}

#[test]
fn a_step_ends_at_the_next_whole_level_or_at_the_ceiling() {
    let value = |hundredths| pemdi().scale().value(hundredths);
    let values = Values::empty(pemdi()).with(Case::first(), value(235));
    let limit = Limit { ceiling: value(450), ..Limit::default() };
    let constraints = Constraints::each(pemdi(), &|id| {
        if id == Case::first() { limit } else { Limit { locked: true, ..Limit::default() } }
    });
    let levels = (2..=5).zip([700, 30, 40, 55]);
    let efforts = levels.fold(Efforts::one_each(pemdi()), |efforts, (level, effort)| {
        efforts.with(Case::first(), level, Effort::from_hundredths(effort))
    });
    let problem = Problem::new(pemdi(), &values, &constraints, &efforts).unwrap();
    let plan = problem.frontier().plan_within(Effort::from_hundredths(u32::MAX));
    let steps: Vec<_> =
        plan.steps.iter().map(|step| format!("{} {} {}", step.from, step.to, step.effort)).collect();
    assert_eq!(steps, ["2.35 3 0.30", "3 4 0.40", "4 4.50 0.55"]);
}

#[test]
fn efforts_can_be_set_for_an_aspect_at_once() {
    let two = Effort::from_hundredths(200);
    let (_, aspect) = spbe().aspects().nth(1).unwrap();
    let efforts = Efforts::one_each(spbe()).with_aspect(aspect, two);
    for (id, _) in spbe().indicators() {
        let is_of_aspect = spbe().indicators_of(aspect).any(|(of_aspect, _)| of_aspect == id);
        for level in 1..=6 {
            let expected = (2..=5).contains(&level).then_some(if is_of_aspect { two } else { Effort::ONE });
            assert_eq!(efforts.get(id, level), expected);
        }
    }
    assert_eq!(Efforts::one_each(spbe_2018()).levels().collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
}

#[test]
fn a_calendar_has_one_to_five_years() {
    let message = |years, rise| {
        Calendar::new(vec![Effort::ONE; years], rise).map(|_| ()).map_err(|fault| fault.to_string())
    };
    assert_eq!(message(0, 1), Err("0 years; a plan by year has 1 to 5".to_owned()));
    assert_eq!(message(6, 1), Err("6 years; a plan by year has 1 to 5".to_owned()));
    assert_eq!(
        message(5, 0),
        Err("an indicator that may not take a step in any year does not rise".to_owned())
    );
    assert_eq!(message(5, 1), Ok(()));
}

#[test]
fn with_equal_efforts_it_says_how_much_there_is_to_choose_from() {
    let problem =
        Problem::new(spbe(), &Values::empty(spbe()), &Constraints::none(spbe()), &Efforts::one_each(spbe()));
    let problem = problem.unwrap();
    assert_eq!((problem.open_indicators(), problem.open_steps()), (47, 188));
    let frontier = problem.frontier();
    // The weights are 26, 50, 30, 55 and 60 of 2 000 parts, times four levels.
    assert_eq!(frontier.gains(), 8001);
    assert!(frontier.bytes() < 400_000, "{}", frontier.bytes());
}

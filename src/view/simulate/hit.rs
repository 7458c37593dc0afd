//! Where a search hit an indicator: what the list itself does not show, such as its official name, what a level asks for and its
//! evidence.

use spbe_index::{Guidance, IndicatorGuidance};
use yew::prelude::*;

use super::row::RowProps;
use crate::i18n::{Locale, MoreMessages, ReconciledWords};
use crate::view::labels::IndicatorLabels;

/// As many characters as are shown on either side of a hit.
const AROUND: usize = 48;

/// Whether every word of `text` is in a name of the indicator or in one of its texts, in either language.
pub(super) fn finds(text: &str, labels: &IndicatorLabels, guidance: &Guidance) -> bool {
    let Some(guidance) = guidance.get(labels.id) else { return false };
    let texts = texts(guidance);
    let is_there = |word: &str| labels.sought.contains(word) || texts.iter().any(|text| text.contains(word));
    let text = text.to_lowercase();
    text.split_whitespace().all(is_there)
}

/// All texts of an indicator in small letters.
fn texts(guidance: &IndicatorGuidance) -> Vec<String> {
    let all = guidance.levels().iter().chain([guidance.evidence()]);
    all.flat_map(|text| [text.id(), text.en()]).map(str::to_lowercase).collect()
}

/// The place of a hit, and the words around it.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Hit {
    place: String,
    before: String,
    found: String,
    after: String,
}

/// A line with the hit marked; nothing where the number and the short name answer all that is looked for.
pub(super) fn view(props: &RowProps) -> Html {
    let hit = hit(&props.sought, &props.labels, props.guidance.as_deref(), props.page.locale);
    hit.map_or_else(Html::default, |hit| {
        html! { <p class="hit">{ hit.place }{": "}{ hit.before }<mark>{ hit.found }</mark>{ hit.after }</p> }
    })
}

fn hit(text: &str, labels: &IndicatorLabels, guidance: Option<&Guidance>, locale: Locale) -> Option<Hit> {
    let words = &MoreMessages::of(locale).details;
    let found: &ReconciledWords = &MoreMessages::of(locale).reconciled;
    let seen = labels.title().to_lowercase();
    let text = text.to_lowercase();
    let word = text.split_whitespace().find(|word| !seen.contains(word))?;
    let mut places = vec![(words.official_name.to_owned(), labels.tier.name.to_string())];
    if let Some(guidance) = guidance.and_then(|guidance| guidance.get(labels.id)) {
        places.push((words.evidence.to_owned(), locale.text(guidance.evidence())));
        for (level, sentence) in labels.levels.iter().zip(guidance.levels()) {
            places.push((
                format!("{} {}", found.level, locale.value(Some(level.value))),
                locale.text(sentence),
            ));
        }
    }
    places.into_iter().find_map(|(place, text)| around(place, &text, word))
}

/// The words around the first place of `word` in a text.
fn around(place: String, text: &str, word: &str) -> Option<Hit> {
    let letters: Vec<char> = text.chars().collect();
    let small: Vec<char> =
        letters.iter().map(|letter| letter.to_lowercase().next().unwrap_or(*letter)).collect();
    let word: Vec<char> = word.chars().collect();
    let start = small.windows(word.len()).position(|window| window == word.as_slice())?;
    let end = start + word.len();
    let part =
        |from: usize, to: usize| letters.get(from..to).map(|part| part.iter().collect()).unwrap_or_default();
    let (from, to) = (start.saturating_sub(AROUND), (end + AROUND).min(letters.len()));
    let (before, after): (String, String) = (part(from, start), part(end, to));
    // Whole words only, with a mark where the text goes on.
    let before = match before.split_once(' ') {
        Some((_, whole)) if from > 0 => format!("… {whole}"),
        _ => before,
    };
    let after = match after.rsplit_once(' ') {
        Some((whole, _)) if to < letters.len() => format!("{whole} …"),
        _ => after,
    };
    Some(Hit { place, before, found: part(start, end), after })
}

#[cfg(test)]
mod tests {
    use spbe_index::{Instrument, Language};

    use super::*;
    use crate::view::labels::Labels;

    fn guidance() -> Guidance {
        let json = std::fs::read_to_string("data/instruments/texts/permenpanrb-59-2020.json").unwrap();
        Guidance::from_json(&json, Instrument::permenpanrb_59_2020()).unwrap()
    }

    #[test]
    fn what_only_the_texts_say_is_found_and_its_place_shown() {
        let (instrument, guidance) = (Instrument::permenpanrb_59_2020(), guidance());
        let locale = Locale::new(Language::Indonesian, ',');
        let labels = Labels::new(instrument, locale);
        for word in ["sop", "reviu", "pedoman", "Laporan"] {
            let found: Vec<_> = instrument
                .indicators()
                .filter_map(|(id, _)| labels.indicator(id))
                .filter(|labels| finds(word, labels, &guidance))
                .collect();
            assert!(!found.is_empty(), "{word}");
            for labels in found {
                let says = |text: &str| text.to_lowercase().contains(&word.to_lowercase());
                let Some(hit) = hit(word, labels, Some(&guidance), locale) else {
                    // On the row itself, or in the other language alone.
                    let own = guidance.get(labels.id).unwrap();
                    let texts = own.levels().iter().chain([own.evidence()]);
                    assert!(
                        says(&labels.title()) || !texts.into_iter().any(|text| says(text.id())),
                        "{word}"
                    );
                    continue;
                };
                assert_eq!(hit.found.to_lowercase(), word.to_lowercase());
            }
        }
    }

    #[test]
    fn every_word_must_be_somewhere_and_what_is_on_the_row_needs_no_line() {
        let (instrument, guidance) = (Instrument::permenpanrb_59_2020(), guidance());
        let locale = Locale::new(Language::Indonesian, ',');
        let labels = Labels::new(instrument, locale);
        let first = labels.indicator(instrument.indicator_numbered("1").unwrap()).unwrap();
        assert!(!finds("sop takadasatupun", first, &guidance));
        assert_eq!(hit(&first.title(), first, Some(&guidance), locale), None);
        let official = hit("kematangan", first, None, locale).unwrap();
        assert_eq!((official.place.as_str(), official.found.as_str()), ("Nama resmi", "Kematangan"));
    }

    #[test]
    fn a_hit_is_cut_between_words() {
        let text = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas SOP dua belas tiga belas empat belas lima belas enam belas";
        let hit = around("Data dukung".to_owned(), text, "sop").unwrap();
        assert_eq!(hit.found, "SOP");
        assert!(hit.before.starts_with("… ") && hit.before.ends_with("sebelas "), "{}", hit.before);
        assert!(hit.after.starts_with(" dua belas") && hit.after.ends_with(" …"), "{}", hit.after);
        assert_eq!(
            around("Data dukung".to_owned(), "SOP", "sop").map(|hit| hit.before + hit.after.as_str()),
            Some(String::new())
        );
        assert_eq!(around("Data dukung".to_owned(), "so", "sop"), None);
    }
}

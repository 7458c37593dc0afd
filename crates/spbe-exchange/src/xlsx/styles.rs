//! How cells look: readable in black and white, inputs apart from results.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};
use spbe_index::Scale;

pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) hint: Format,
    pub(super) header: Format,
    pub(super) plain: Format,
    pub(super) text: Format,
    pub(super) center: Format,
    /// A level that may be changed.
    pub(super) level: Format,
    /// A level that the planner has locked.
    pub(super) locked: Format,
    /// A name of an aspect or a domain.
    pub(super) tier: Format,
    /// The index of an aspect or a domain.
    pub(super) tier_figure: Format,
    /// The index of an aspect below the index of its domain.
    pub(super) figure: Format,
    /// The index itself.
    pub(super) index: Format,
    pub(super) band: Format,
    /// An index with all of its decimals.
    pub(super) exact: Format,
    pub(super) percent: Format,
    /// A share of one.
    pub(super) share: Format,
    pub(super) number: Format,
    pub(super) gain: Format,
    pub(super) year: Format,
    /// A cell that only formulas look at.
    pub(super) calculation: Format,
}

impl Styles {
    pub(super) fn new(scale: Scale) -> Self {
        let plain = Format::new().set_align(FormatAlign::Top);
        let text = plain.clone().set_text_wrap();
        let boxed = Format::new().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x7F_7F7F));
        let level = boxed
            .clone()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::Top)
            .set_num_format(if scale.is_whole() { "0" } else { "0.00" });
        let tier = plain.clone().set_bold().set_background_color(Color::RGB(0xED_EDED)).set_text_wrap();
        let figure = |format: Format, digits| format.set_num_format(digits).set_align(FormatAlign::Center);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            hint: Format::new().set_italic(),
            header: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0xD9_D9D9))
                .set_border_bottom(FormatBorder::Medium),
            center: figure(plain.clone(), "General"),
            locked: level.clone().set_background_color(Color::RGB(0xD9_D9D9)).set_italic(),
            level: level.set_background_color(Color::RGB(0xFF_F8DC)),
            tier_figure: figure(tier.clone(), "0.00"),
            figure: figure(plain.clone(), "0.00"),
            tier,
            // Two decimals, or as many as it takes to see the band.
            index: figure(Format::new().set_bold().set_font_size(12), "0.00##########"),
            band: figure(Format::new().set_bold(), "General"),
            exact: figure(plain.clone(), "0.00##########"),
            percent: figure(plain.clone(), "0.00####"),
            share: figure(plain.clone(), "0.0%"),
            number: figure(plain.clone(), "General"),
            gain: figure(plain.clone(), "+0.00##########;-0.00##########;0.00"),
            year: figure(plain.clone(), "0"),
            calculation: Format::new().set_font_color(Color::RGB(0x80_8080)).set_num_format("0"),
            plain,
            text,
        }
    }
}

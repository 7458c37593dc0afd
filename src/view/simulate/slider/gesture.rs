//! Whether a finger on a slider means it. One that scrolls or swipes past sets nothing; a press does, and a drag of the knob.

/// How far from the middle of the knob a finger still holds it, in pixels.
pub(super) const REACH: i32 = 24;

/// How far a finger may wander in a press, in pixels.
const WANDER: i32 = 10;

/// How long after a gesture the browser may still tell what came of it, in microseconds. All moments are those at which the page
/// hears of something, not those at which it happened: a busy page hears late.
const ECHO: u64 = 500_000;

/// What a finger is doing; nothing where a mouse, a pen or a key is at work.
#[derive(Copy, Clone, Debug, Default, PartialEq)]
pub(super) struct Gesture {
    phase: Phase,
    is_on_knob: bool,
    from: (i32, i32),
}

#[derive(Copy, Clone, Debug, Default, PartialEq)]
enum Phase {
    #[default]
    None,
    /// It may be a press, or a drag of the knob.
    Meant,
    /// It is on its way past.
    Passing,
    /// It was, until this moment.
    Passed(u64),
}

impl Gesture {
    /// What begins with a pointer that goes down.
    pub(super) fn begin(is_touch: bool, is_on_knob: bool, from: (i32, i32)) -> Self {
        let phase = if is_touch { Phase::Meant } else { Phase::None };
        Self { phase, is_on_knob, from }
    }

    /// Takes in where it is now, and says whether it turns out not to be meant.
    pub(super) fn moves(&mut self, to: (i32, i32)) -> bool {
        let is_far = (to.0 - self.from.0).abs().max((to.1 - self.from.1).abs()) > WANDER;
        let turns = self.phase == Phase::Meant && !self.is_on_knob && is_far;
        if turns {
            self.phase = Phase::Passing;
        }
        turns
    }

    /// Takes in that it is over, or that the browser scrolls with it, and says whether it was not meant.
    pub(super) fn ends(&mut self, is_cancelled: bool, moment: u64) -> bool {
        let passes = match self.phase {
            Phase::Passing => true,
            Phase::Meant => is_cancelled,
            Phase::None | Phase::Passed(_) => false,
        };
        if passes {
            self.phase = Phase::Passed(moment);
        } else if self.phase == Phase::Meant {
            self.phase = Phase::None;
        }
        passes
    }

    /// Whether what the slider tells at a moment comes of a finger that did not mean it.
    pub(super) fn is_void(&self, moment: u64) -> bool {
        match self.phase {
            Phase::None | Phase::Meant => false,
            Phase::Passing => true,
            Phase::Passed(end) => moment.saturating_sub(end) < ECHO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: (i32, i32) = (100, 300);

    #[test]
    fn only_a_press_or_a_drag_of_the_knob_is_meant() {
        // Whether it is a finger, whether that is on the knob, where it goes, whether the browser takes it for scrolling, and
        // whether what comes of it counts.
        for (is_touch, is_on_knob, to, is_cancelled, counts) in [
            (true, false, (100, 300), false, true),
            (true, false, (104, 306), false, true),
            (true, false, (160, 300), false, false),
            (true, false, (100, 240), false, false),
            (true, false, (100, 303), true, false),
            (true, true, (160, 300), false, true),
            (true, true, (100, 240), true, false),
            (false, false, (160, 300), false, true),
            (false, false, (100, 240), false, true),
        ] {
            let mut gesture = Gesture::begin(is_touch, is_on_knob, DOWN);
            let moved = gesture.moves(to);
            assert_eq!(moved, gesture.is_void(10_000), "{to:?}");
            gesture.ends(is_cancelled, 20_000);
            let said = format!("finger {is_touch}, knob {is_on_knob}, to {to:?}, cancelled {is_cancelled}");
            assert_eq!(!gesture.is_void(30_000), counts, "{said}");
            // Whoever sets the slider later by other means is heard.
            assert!(!gesture.is_void(1_000_000), "{said}");
        }
    }

    #[test]
    fn a_finger_that_wanders_and_comes_back_is_still_passing() {
        let mut gesture = Gesture::begin(true, false, DOWN);
        assert!(gesture.moves((100, 360)));
        assert!(!gesture.moves(DOWN), "it is told once");
        assert!(gesture.is_void(10_000));
        assert!(gesture.ends(false, 20_000));
        assert!(gesture.is_void(400_000));
        assert_eq!(
            Gesture::begin(true, false, DOWN),
            Gesture { phase: Phase::Meant, is_on_knob: false, from: DOWN }
        );
    }
}

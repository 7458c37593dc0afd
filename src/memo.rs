//! Parts of the page that are drawn anew only when what they show has changed.
//!
//! A press on a level draws the page anew from its root. Most of it stays as it was, and comparing what a part shows costs
//! a tenth of building and comparing what it is drawn as.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::Key;

/// Everything that a part shows, and how it is drawn from that and nothing else: as exactly one element.
pub trait Memo: PartialEq + 'static {
    /// Draws it.
    fn draw(&self) -> Html;
}

/// The part, drawn only when it is not equal to what stood in its place before.
pub fn memo(part: impl Memo) -> Html {
    html! { <Place part={Part(Rc::new(part))}/> }
}

/// The same in a list whose items come and go.
pub fn memo_in_list(key: impl Into<Key>, part: impl Memo) -> Html {
    html! { <Place key={key.into()} part={Part(Rc::new(part))}/> }
}

/// What all of them have in common. One component serves every kind of part: each of its own would be 2.5 kB of the page.
trait AnyMemo {
    fn draw(&self) -> Html;
    fn is_same(&self, other: &dyn AnyMemo) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: Memo> AnyMemo for T {
    fn draw(&self) -> Html {
        Memo::draw(self)
    }

    fn is_same(&self, other: &dyn AnyMemo) -> bool {
        other.as_any().downcast_ref::<T>().is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Clone)]
struct Part(Rc<dyn AnyMemo>);

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&*other.0)
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    part: Part,
}

#[component]
fn Place(props: &Props) -> Html {
    props.part.0.draw()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(PartialEq)]
    struct One(u8);

    #[derive(PartialEq)]
    struct Other(u8);

    impl Memo for One {
        fn draw(&self) -> Html {
            html! { <p>{ self.0 }</p> }
        }
    }

    impl Memo for Other {
        fn draw(&self) -> Html {
            html! { <b>{ self.0 }</b> }
        }
    }

    #[test]
    fn parts_are_the_same_when_they_are_of_one_kind_and_equal() {
        let part = |part: Rc<dyn AnyMemo>| Part(part);
        assert!(part(Rc::new(One(1))) == part(Rc::new(One(1))));
        assert!(part(Rc::new(One(1))) != part(Rc::new(One(2))));
        assert!(part(Rc::new(One(1))) != part(Rc::new(Other(1))));
    }
}

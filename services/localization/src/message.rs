//! Which messages there are, and what each needs: one type for a message, its fields the facts.
//!
//! A message is declared once, by a line of [`messages!`]: what the type is called, its facts, and its id in the .ftl files.
//! From that line come the type, the names of the facts for translators (`starts_at` is `$startsAt`; a text that may be
//! missing, `place`, brings `$hasPlace`; a message without facts is a unit), its samples for the check and the preview, and its place in the list of all
//! messages, which the check holds against the .ftl files. An id that is not declared, or a fact that is not given, does not
//! compile; an id that is declared and not translated, or translated and not declared, is found by the check.

use std::borrow::Cow;

use jiff::Timestamp;

use crate::arguments::Arguments;
use crate::samples;
use crate::words::{EncounterTypeRef, LanguageRef, Modality};

/// A message with all its facts. [`Catalogue::text`](crate::Catalogue::text) puts it in words.
pub trait Message {
    /// Its id, as in the .ftl files.
    const ID: &'static str;

    /// Its facts, by the names that translators use.
    #[doc(hidden)]
    fn facts(&self) -> Facts;
}

/// A message may be passed on by reference as well.
impl<M: Message> Message for &M {
    const ID: &'static str = M::ID;

    fn facts(&self) -> Facts {
        (**self).facts()
    }
}

/// The facts of a message, by the names that translators use.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts(pub(crate) Arguments);

/// What a fact of a declared message may be.
pub(crate) trait Fact: Sized {
    /// Adds itself under its name.
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments;
    /// The values that show a message at its worst: the longest, and each of a choice.
    fn worst() -> Vec<Self>;
}

impl Fact for u32 {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.count(name, *self)
    }
    fn worst() -> Vec<u32> {
        samples::COUNTS.to_vec()
    }
}

impl Fact for bool {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.flag(name, *self)
    }
    fn worst() -> Vec<bool> {
        vec![true, false]
    }
}

impl Fact for String {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.text(name, self)
    }
    fn worst() -> Vec<String> {
        vec![samples::LONG_NAME.to_owned()]
    }
}

impl Fact for Option<String> {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let has: String = "has".chars().chain(first).chain(letters).collect();
        to.optional(has, name, self.as_ref())
    }
    fn worst() -> Vec<Option<String>> {
        vec![Some(samples::LONG_PLACE.to_owned()), None]
    }
}

impl Fact for Timestamp {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.moment(name, *self)
    }
    fn worst() -> Vec<Timestamp> {
        vec![samples::long_date()]
    }
}

impl Fact for LanguageRef {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.language(name, self)
    }
    fn worst() -> Vec<LanguageRef> {
        vec![samples::unlisted(), samples::listed()]
    }
}

impl Fact for Vec<LanguageRef> {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.language_list(name, self)
    }
    fn worst() -> Vec<Vec<LanguageRef>> {
        vec![vec![samples::listed(), samples::unlisted(), samples::listed()]]
    }
}

impl Fact for EncounterTypeRef {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.encounter_type(name, self)
    }
    fn worst() -> Vec<EncounterTypeRef> {
        vec![EncounterTypeRef::new("housing_court_clinic", "Housing court self-help clinic")]
    }
}

impl Fact for Modality {
    fn add(&self, name: Cow<'static, str>, to: Arguments) -> Arguments {
        to.modality(name, *self)
    }
    fn worst() -> Vec<Modality> {
        Modality::ALL.to_vec()
    }
}

/// A declared message, for the check and the preview.
pub(crate) struct Declared {
    /// Its id.
    pub(crate) id: &'static str,
    /// Its facts at their worst.
    pub(crate) samples: fn() -> Vec<Arguments>,
}

/// The name of a field as translators know it: `starts_at` is `startsAt`.
pub(crate) fn camel(field: &'static str) -> Cow<'static, str> {
    if !field.contains('_') {
        return Cow::Borrowed(field);
    }
    let mut name = String::with_capacity(field.len());
    for (index, word) in field.split('_').enumerate() {
        let mut letters = word.chars();
        if index > 0 {
            name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        }
        name.push_str(letters.as_str());
    }
    Cow::Owned(name)
}

/// Declares messages: `Type { field: Kind, … } = "id";`, and under the first name the list of them.
macro_rules! messages {
    ($list:ident: $(
        $(#[doc = $doc:literal])+
        $name:ident $({ $( $(#[doc = $field_doc:literal])+ $field:ident : $kind:ty ),+ $(,)? })? = $id:literal;
    )*) => {
        $(
            $crate::message::message_type! {
                $(#[doc = $doc])+
                $name $({ $( $(#[doc = $field_doc])+ $field: $kind, )+ })?
            }

            impl $crate::message::Message for $name {
                const ID: &'static str = $id;

                fn facts(&self) -> $crate::message::Facts {
                    let facts = $crate::arguments::Arguments::new();
                    $($(
                        let name = $crate::message::camel(stringify!($field));
                        let facts = $crate::message::Fact::add(&self.$field, name, facts);
                    )+)?
                    $crate::message::Facts(facts)
                }
            }
        )*

        /// The messages declared here.
        pub(crate) const $list: &[$crate::message::Declared] = &[$(
            $crate::message::Declared {
                id: $id,
                samples: || {
                    $($( let $field = <$kind as $crate::message::Fact>::worst(); )+)?
                    // Each value of each fact comes at least once.
                    let most = [1 $($(, $field.len())+)?].into_iter().max().unwrap_or(1);
                    let sample = |_index: usize| $name { $($( $field: $field[_index % $field.len()].clone(), )+)? };
                    (0..most).map(|index| $crate::message::Message::facts(&sample(index)).0).collect()
                },
            }
        ),*];
    };
}

/// The type of one message. Without facts it is a unit, so that it is named by its bare name: `say(texts::SignOut)`.
macro_rules! message_type {
    ($(#[doc = $doc:literal])+ $name:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub struct $name;
    };
    ($(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $field_doc:literal])+ $field:ident : $kind:ty, )+ }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $( $(#[doc = $field_doc])+ pub $field: $kind, )+
        }
    };
}

pub(crate) use {message_type, messages};

#[cfg(test)]
#[allow(unreachable_pub, reason = "messages are public where they are declared for real")]
mod tests {
    use super::{Message, camel};
    use crate::arguments::Fact;
    use crate::{Catalogue, LanguageRef, SourceFile};

    messages! { SAMPLE:
        /// For this test.
        Ready {
            /// When.
            starts_at: jiff::Timestamp,
            /// Where.
            meeting_place: Option<String>,
            /// How many.
            count: u32,
        } = "ready";
        /// Without facts.
        Empty = "empty";
        /// Several languages.
        Spoken {
            /// Which.
            languages: Vec<LanguageRef>,
        } = "spoken";
    }

    #[test]
    fn a_field_is_known_to_translators_by_its_name() {
        assert_eq!([camel("count"), camel("starts_at"), camel("a_b_c")], ["count", "startsAt", "aBC"]);
        let at = jiff::Timestamp::UNIX_EPOCH;
        let facts = Ready { starts_at: at, meeting_place: None, count: 3 }.facts().0;
        let named: Vec<(&str, &Fact)> = facts.iter().collect();
        let (no, nothing) = (Fact::Key("no".to_owned()), Fact::Text(String::new()));
        let expected = [
            ("startsAt", &Fact::Moment(at)),
            ("hasMeetingPlace", &no),
            ("meetingPlace", &nothing),
            ("count", &Fact::Count(3)),
        ];
        assert_eq!(named, expected);
        assert_eq!(Empty.facts().0.iter().count(), 0);
        assert_eq!(
            SAMPLE.iter().map(|declared| declared.id).collect::<Vec<_>>(),
            ["ready", Empty::ID, "spoken"]
        );
        assert!((SAMPLE[0].samples)().len() > 2, "each count comes");
    }

    #[test]
    fn several_languages_are_one_line_as_the_locale_writes_it() {
        let mut sources = Catalogue::built_in_sources();
        for locale in ["en-US", "ht", "ko"] {
            let (path, text) = (format!("locales/{locale}/test.ftl"), "spoken = { $languages }.\n".into());
            sources.push(SourceFile { locale: locale.to_owned(), path, text });
        }
        let catalogue = Catalogue::from_sources(&sources).expect("in order");
        let language = |tag: &str| LanguageRef::new(tag, "", "");
        let spoken = Spoken { languages: ["mam", "quc", "es"].map(language).to_vec() };
        for (tag, expected) in [
            ("en-US", "Mam, K’iche’, and Spanish."),
            ("ht", "mam, kiche ak panyòl."),
            ("ko", "맘어(Mam), 키체어(K’iche’) 및 스페인어."),
        ] {
            let locale = catalogue.locale(tag).expect("built in");
            let said = catalogue.text(&locale, &jiff::tz::TimeZone::UTC, &spoken).expect("it can be said");
            assert_eq!(said, expected);
        }
    }
}

//! Which locale to *read*, from a tag or an `Accept-Language` list.
//!
//! Plain on purpose: the same tag or one that the locale's `locale.toml` names as its readers'; else the same without its
//! last part; else the same language; else the next wish; else en-US. No distances, no "would probably cope with": Kreyòl
//! never becomes French, Kabuverdianu never Portuguese.

use crate::description::Description;
use crate::locale::Locale;

/// Longer lists are cut: nobody reads twenty languages, and the header comes from outside.
const MOST_WISHES: usize = 20;

/// The locale for one tag or an `Accept-Language` list; en-US when none of the wishes is there.
pub(crate) fn negotiate(wanted: &str, there: &[&Description]) -> Locale {
    let mut wishes: Vec<(f32, &str)> = wanted.split(',').take(MOST_WISHES).filter_map(wish).collect();
    // A stable sort: equal weights keep the order in which they were written.
    wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    wishes.into_iter().find_map(|(_, tag)| locale_for(tag, there)).unwrap_or_default()
}

/// One entry of the list with its weight; `None` when it is empty, unwanted (`q=0`) or unreadable.
fn wish(entry: &str) -> Option<(f32, &str)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(q) => q.trim().parse::<f32>().ok().filter(|q| (0.0..=1.0).contains(q))?,
        None => 1.0,
    };
    (weight > 0.0).then_some((weight, tag))
}

/// The locale of this tag or of its readers' tags, else of a shorter tag, else of the language.
fn locale_for(tag: &str, there: &[&Description]) -> Option<Locale> {
    let tag = tag.replace('_', "-");
    let tag = tag.split(['.', '@']).next()?;
    // A pseudo-locale only by exactly its tag.
    if let Some(exact) = there.iter().find(|it| it.locale.tag().eq_ignore_ascii_case(tag)) {
        return Some(exact.locale);
    }
    let there: Vec<&&Description> = there.iter().filter(|it| it.pseudo.is_none()).collect();
    let mut part = tag;
    loop {
        let named = |tag: &str| tag.eq_ignore_ascii_case(part);
        let own = there.iter().find(|it| named(it.locale.tag()));
        let found = own.or_else(|| there.iter().find(|it| it.given.readers.iter().any(|tag| named(tag))));
        if let Some(found) = found {
            return Some(found.locale);
        }
        match part.rsplit_once('-') {
            Some((shorter, _)) => part = shorter,
            None => break,
        }
    }
    // `part` is the bare language now.
    there.iter().map(|it| it.locale).find(|locale| locale.language().eq_ignore_ascii_case(part))
}

#[cfg(test)]
mod tests {
    use crate::Catalogue;

    #[test]
    fn a_tag_or_a_list_finds_a_locale() {
        let catalogue = Catalogue::built_in().expect("the built-in files are in order");
        for (wanted, expected) in [
            ("en-US", "en-US"),
            ("es-US", "es-US"),
            ("ES-us", "es-US"),
            ("es", "es-US"),
            ("es-MX", "es-US"),
            ("es_GT.UTF-8", "es-US"),
            ("pt-PT", "pt-BR"),
            ("ht", "ht"),
            ("ht-HT", "ht"),
            ("hat", "ht"),
            ("ar-EG", "ar"),
            ("en-GB", "en-US"),
            // The order is that of the weights, then that of the list.
            ("ln;q=0.9, es;q=0.4, ar;q=0.8", "ar"),
            ("pt, es", "pt-BR"),
            ("ht;q=0, es;q=0.1", "es-US"),
            // Not there: the default, never a "near" language.
            ("kea", "en-US"),
            ("qu", "en-US"),
            ("ln-FR", "en-US"),
            // A pseudo-locale only by its whole tag.
            ("en-XA", "en-XA"),
            ("AR_xb", "ar-XB"),
            ("ar-XB-x", "ar"),
            // Rubbish is no error: somebody must still be told something.
            ("", "en-US"),
            ("*", "en-US"),
            (";;;,,q=9", "en-US"),
            ("es;q=oops, ar;q=0.2", "ar"),
        ] {
            assert_eq!(catalogue.negotiate(wanted).tag(), expected, "{wanted:?}");
        }
    }
}

//! Which shipped locale to *read*, from a tag or an `Accept-Language` list.
//!
//! Plain on purpose: the same tag, else the same language; else the next wish; else en-US. No distances, no "would
//! probably cope with": Kreyòl never becomes French, Kabuverdianu never Portuguese.

use crate::locale::Locale;

/// Longer lists are cut: nobody reads twenty languages, and the header comes from outside.
const MOST_WISHES: usize = 20;

/// The shipped locale for one tag or an `Accept-Language` list; en-US when none of the wishes is shipped.
pub(crate) fn negotiate(wanted: &str, shipped: &[Locale]) -> Locale {
    let mut wishes: Vec<(f32, &str)> = wanted.split(',').take(MOST_WISHES).filter_map(wish).collect();
    // A stable sort: equal weights keep the order in which they were written.
    wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    wishes.into_iter().find_map(|(_, tag)| shipped_for(tag, shipped)).unwrap_or_default()
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

/// The shipped locale of exactly this tag, else of its language.
fn shipped_for(tag: &str, shipped: &[Locale]) -> Option<Locale> {
    let tag = tag.replace('_', "-");
    if let Some(exact) = shipped.iter().find(|locale| locale.tag().eq_ignore_ascii_case(&tag)) {
        return Some(*exact);
    }
    let language = tag.split(['-', '.', '@']).next()?.to_ascii_lowercase();
    // ISO 639-2 and -3 spellings of the shipped languages, which partner systems send.
    let language = match language.as_str() {
        "eng" => "en",
        "spa" => "es",
        "por" => "pt",
        "hat" => "ht",
        "ara" | "arb" => "ar",
        other => other,
    };
    shipped.iter().copied().find(|locale| locale.language() == language)
}

#[cfg(test)]
mod tests {
    use super::negotiate;
    use crate::Locale;

    #[test]
    fn a_tag_or_a_list_finds_a_shipped_locale() {
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
            ("fr;q=0.9, es;q=0.4, ar;q=0.8", "ar"),
            ("pt, es", "pt-BR"),
            ("ht;q=0, es;q=0.1", "es-US"),
            // Not shipped: the default, never a "near" language.
            ("fr", "en-US"),
            ("fr-HT", "en-US"),
            ("kea", "en-US"),
            ("qu", "en-US"),
            ("yo", "en-US"),
            // Rubbish is no error: somebody must still be told something.
            ("", "en-US"),
            ("*", "en-US"),
            (";;;,,q=9", "en-US"),
            ("es;q=oops, ar;q=0.2", "ar"),
        ] {
            assert_eq!(negotiate(wanted, Locale::ALL).tag(), expected, "{wanted:?}");
        }
    }
}

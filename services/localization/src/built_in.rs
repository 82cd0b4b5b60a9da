//! The files that are built into the binary. A new locale is a line here and a value of `Locale`.

use std::borrow::Cow;

use crate::locale::Locale;
use crate::source::SourceFile;

/// The four files of one locale.
macro_rules! files_of {
    ($($locale:ident, $tag:literal);+ $(;)?) => {
        const FILES: &[(Locale, &str, &str)] = &[$(
            (
                Locale::$locale,
                concat!("locales/", $tag, "/terms.ftl"),
                include_str!(concat!("../../../locales/", $tag, "/terms.ftl")),
            ),
            (
                Locale::$locale,
                concat!("locales/", $tag, "/names.ftl"),
                include_str!(concat!("../../../locales/", $tag, "/names.ftl")),
            ),
            (
                Locale::$locale,
                concat!("locales/", $tag, "/notices.ftl"),
                include_str!(concat!("../../../locales/", $tag, "/notices.ftl")),
            ),
            (
                Locale::$locale,
                concat!("locales/", $tag, "/errors.ftl"),
                include_str!(concat!("../../../locales/", $tag, "/errors.ftl")),
            ),
        )+];
    };
}

files_of! {
    EN_US, "en-US";
    ES_US, "es-US";
    PT_BR, "pt-BR";
    HT, "ht";
    AR, "ar";
}

/// Every built-in file.
pub(crate) fn sources() -> Vec<SourceFile> {
    FILES
        .iter()
        .map(|(locale, path, text)| SourceFile {
            locale: *locale,
            path: (*path).to_owned(),
            text: Cow::Borrowed(text),
        })
        .collect()
}

//! Each rule finds the fault it is for, and the built-in files have none.

use std::borrow::Cow;

use super::{Rule, check};
use crate::{Catalogue, SourceFile};

/// The reference and the locale of a file, with one replacement in that file, which must really be there.
fn with(path: &str, from: &str, to: &str) -> Vec<SourceFile> {
    let tag = path.split('/').nth(1).expect("locales/<tag>/<file>");
    let mut sources = Catalogue::built_in_sources();
    sources.retain(|file| [tag, "en-US"].contains(&file.locale.as_str()));
    let file = sources.iter_mut().find(|file| file.path == path).expect("the file is built in");
    assert!(file.text.contains(from), "{path} does not contain {from:?}");
    file.text = Cow::Owned(file.text.replacen(from, to, 1));
    sources
}

/// The rules that such a replacement breaks, and the first finding in words.
fn broken(path: &str, from: &str, to: &str) -> (Vec<Rule>, String) {
    let findings = check(&with(path, from, to));
    let mut rules: Vec<Rule> = findings.iter().map(|finding| finding.rule).collect();
    rules.dedup();
    (rules, findings.first().map(ToString::to_string).unwrap_or_default())
}

#[test]
fn the_built_in_catalogue_has_no_findings() {
    let findings = check(&Catalogue::built_in_sources());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn every_seeded_fault_is_found() {
    let es = "locales/es-US/notices.ftl";
    for (path, from, to, rule) in [
        (es, "running-late =\n    {", "running-late =\n    {{", Rule::Syntax),
        (es, "running-late =", "session-extended =", Rule::DuplicateId),
        (es, "\nrunning-late =", "\nrunning-lat =", Rule::MissingId),
        (es, "\nrunning-late =", "\nrunning-lat =", Rule::ExtraId),
        (es, "    .subject = Su intérprete llegará tarde\n", "", Rule::MissingPart),
        (es, "    .subject = Su intérprete", "    .title = x\n    .subject = Su intérprete", Rule::ExtraPart),
        (es, "Teléfono: { $vendorPhone }", "Teléfono: { $telefono }", Rule::UnknownVariable),
        (es, "Teléfono: { $vendorPhone }", "Teléfono: 311", Rule::MissingVariable),
        (es, "#   $vendorPhone (String) - the number to call\n", "", Rule::UndocumentedVariable),
        (es, "{ -coordinator }", "{ -coordinador }", Rule::UnknownReference),
        (es, "{ DATETIME($startsAt) }", "{ FECHA($startsAt) }", Rule::UnknownFunction),
        (es, "timeStyle: \"short\"", "timestyle: \"short\"", Rule::UnknownFunction),
        (es, "[yes] ahora\n", "[si] ahora\n", Rule::SelectionKeys),
        (es, "Su intérprete llegará tarde", "Your interpreter is running late", Rule::CopiedText),
        (es, "Su intérprete llegará tarde", "Su <b>intérprete</b> llegará tarde", Rule::RawHtml),
        (es, "        [one] Falta { $inMinutes }", "        [few] Falta { $inMinutes }", Rule::PluralForms),
        ("locales/ar/names.ftl", "        [two] دقيقتان\n", "", Rule::PluralForms),
        ("locales/ht/names.ftl", "        [1] { $minutes }", "        [one] { $minutes }", Rule::PluralForms),
        ("locales/en-US/errors.ftl", "\nerror-internal =", "\nerror-inner =", Rule::UndefinedId),
        ("locales/en-US/errors.ftl", "\nerror-internal =", "\nerror-inner =", Rule::UnusedId),
        ("locales/en-US/errors.ftl", "“{ $input }”", "“{ $nothing }”", Rule::UnknownVariable),
        ("locales/ht/names.ftl", "        [es] panyòl\n", "", Rule::SelectionKeys),
        (es, "{ DATETIME($startsAt) }", "{ DATETIME($startsAt, month: \"numeric\") }", Rule::UnknownFunction),
        (
            "locales/pt-BR/portal-figures.ftl",
            "month: \"long\", year: \"numeric\"",
            "dateStyle: \"long\", year: \"numeric\"",
            Rule::UnknownFunction,
        ),
        (
            "locales/pt-BR/portal-figures.ftl",
            "month: \"long\", year: \"numeric\"",
            "weekday: \"long\", year: \"numeric\"",
            Rule::UnknownFunction,
        ),
        (es, "# Review:", "# Reviewed:", Rule::Header),
        (es, "# Locale: es-US", "# Locale: es-MX", Rule::Header),
        (
            es,
            "[yes] Nota: { $accessHint }",
            "[yes] We keep looking, and we will tell you if somebody accepts. { $accessHint }",
            Rule::CopiedText,
        ),
        (es, "{ $interpreterName } va en", "{ NUMBER($interpreterName) } va en", Rule::Unformattable),
        ("locales/es-US/locale.toml", "direction = \"ltr\"", "direction = \"left\"", Rule::Description),
        ("locales/es-US/locale.toml", "direction = \"ltr\"", "directoin = \"ltr\"", Rule::Description),
        ("locales/es-US/locale.toml", "{date}, a las {time}", "{date}, a las {tiempo}", Rule::Description),
        ("locales/ht/locale.toml", "\"fevriye\", ", "", Rule::Description),
        ("locales/ht/locale.toml", "date = \"{weekday} {day} {month} {year}\"\n", "", Rule::Description),
    ] {
        let (rules, first) = broken(path, from, to);
        assert!(rules.contains(&rule), "{from:?} → {to:?} in {path} gave {rules:?}: {first}");
    }
}

#[test]
fn a_finding_names_file_and_line() {
    let sources = with("locales/es-US/notices.ftl", "Teléfono: { $vendorPhone }", "Teléfono: { $telefono }");
    let text =
        sources.iter().find(|file| file.path.contains("es-US/notices")).expect("built in").text.clone();
    let line = 1 + text.lines().position(|line| line.starts_with("request-fallback =")).expect("defined");
    let found = check(&sources);
    assert!(
        found.iter().any(|finding| finding.to_string()
            == format!(
                "locales/es-US/notices.ftl:{line}: “request-fallback” uses $telefono, which the reference does not know; \
                 it has $accessHint, $hasHint, $language, $vendorName, $vendorPhone"
            )),
        "{found:?}"
    );
}

#[test]
fn a_missing_file_is_found_once() {
    let mut sources = with("locales/ht/notices.ftl", "# Review:", "# Review:");
    sources.retain(|file| file.path != "locales/ht/errors.ftl");
    let findings = check(&sources);
    let missing: Vec<_> = findings.iter().filter(|finding| finding.path == "locales/ht/errors.ftl").collect();
    assert_eq!(missing.len(), 1, "{findings:?}");
    assert_eq!(missing[0].rule, Rule::MissingFile);
}

/// The reference and Kreyòl without a text of the portal, and with this list of files that wait for their translator.
fn waiting(files: &[&str]) -> Vec<SourceFile> {
    let mut sources = with("locales/ht/locale.toml", "clock =", "clock =");
    sources.retain(|file| file.locale == "en-US" || !file.name().starts_with("portal"));
    let description =
        sources.iter_mut().find(|file| file.path == "locales/ht/locale.toml").expect("built in");
    let lines = description.text.lines().filter(|line| !line.starts_with("untranslated"));
    let list = format!("untranslated = {files:?}");
    description.text = Cow::Owned(std::iter::once(list.as_str()).chain(lines).collect::<Vec<_>>().join("\n"));
    sources
}

#[test]
fn a_file_of_the_portal_may_wait_for_its_translator_and_then_is_listed() {
    let reference = Catalogue::built_in_sources().into_iter().filter(|file| file.locale == "en-US");
    let portal: Vec<SourceFile> = reference.filter(|file| file.name().starts_with("portal")).collect();
    let names: Vec<&str> = portal.iter().map(SourceFile::name).collect();
    let mut sources = waiting(&names);
    assert_eq!(check(&sources), []);
    let catalogue = Catalogue::from_sources(&sources).expect("readable");
    let kreyol = catalogue.locale("ht").expect("there");
    assert!(catalogue.awaits_translation(&kreyol, "portal-sign-out"));
    assert!(!catalogue.awaits_translation(&kreyol, "offer-made"));

    let found = |sources: &[SourceFile], wanted: &str| {
        let findings: Vec<String> = check(sources).iter().map(ToString::to_string).collect();
        assert!(findings.iter().any(|finding| finding == wanted), "{findings:?}");
    };
    let start = "locales/ht/locale.toml:1: ";
    let frame = portal.into_iter().find(|file| file.name() == "portal.ftl").expect("there");
    sources.push(SourceFile { locale: "ht".to_owned(), path: "locales/ht/portal.ftl".to_owned(), ..frame });
    found(&sources, &format!("{start}“portal.ftl” is there; take it out of this list"));
    found(
        &waiting(&["portal-nothing.ftl"]),
        &format!("{start}the reference has no “portal-nothing.ftl”; take it out of this list"),
    );
    // What people are told never waits.
    let reason = "“notices.ftl” must be translated; only files of the portal (portal….ftl) may wait";
    found(&waiting(&["notices.ftl"]), &format!("{start}{reason}"));
}

#[test]
fn a_copy_of_the_english_text_may_be_right_and_then_says_so() {
    let es = "locales/es-US/notices.ftl";
    let (rules, _) = broken(es, "Su intérprete llegará tarde", "Your interpreter is running late");
    assert_eq!(rules, [Rule::CopiedText]);
    let mut sources = with(es, "Su intérprete llegará tarde", "Your interpreter is running late");
    let file = sources.iter_mut().find(|file| file.path == es).expect("built in");
    let comment = "# The interpreter says that they will be late.\n";
    assert!(file.text.contains(comment), "the comment above running-late");
    let reasoned = format!("{comment}# Same as English: nobody would say it otherwise\n");
    file.text = Cow::Owned(file.text.replacen(comment, &reasoned, 1));
    assert_eq!(check(&sources), []);
    // Where nothing is the same, the line is out of date.
    let file = sources.iter_mut().find(|file| file.path == es).expect("built in");
    file.text =
        Cow::Owned(file.text.replacen("Your interpreter is running late", "Su intérprete llegará tarde", 1));
    assert_eq!(check(&sources).iter().map(|finding| finding.rule).collect::<Vec<_>>(), [Rule::CopiedText]);
}

#[test]
fn a_text_message_of_more_than_two_parts_is_found() {
    let path = "locales/ar/sms.ftl";
    let sms = Catalogue::built_in_sources();
    let text = &sms.iter().find(|file| file.path == path).expect("built in").text;
    let line = text.lines().find(|line| line.starts_with("sms-reply-stopped =")).expect("defined");
    let (rules, first) = broken(path, line, &format!("{line} {}", "كلام كثير ".repeat(12)));
    assert_eq!(rules, [Rule::SmsTooLong], "{first}");
    assert!(first.contains("can take 3 parts") || first.contains("can take 4 parts"), "{first}");
}

/// The findings in the file of a replacement, in words.
fn said(path: &str, from: &str, to: &str) -> Vec<String> {
    let findings = check(&with(path, from, to));
    findings.into_iter().filter(|finding| finding.path == path).map(|finding| finding.reason).collect()
}

#[test]
fn what_cannot_be_read_is_said_once_and_plainly() {
    let es = "locales/es-US/notices.ftl";
    for (from, to, plain) in [
        ("       *[other] Faltan", "        [other] Faltan", "put * before the bracket"),
        ("{ DATETIME($startsAt) }", "{ datetime($startsAt) }", "written in capitals"),
        ("{ DATETIME($startsAt) }", "{ DATETIME($startsAt, dateStyle: “full”) }", "straight quotation marks"),
        ("{ $interpreterName }", "{ $interpreterName", "a brace is open"),
        ("running-late =", "running late =", "without spaces in it"),
        ("running-late =\n    ", "running-late =\n\t", "four spaces (no tab)"),
    ] {
        let said = said(es, from, to);
        assert!(said[0].contains(plain), "{plain}: {said:#?}");
        assert!(said.len() == 1 || to.contains("running late"), "{plain}: {said:#?}");
    }
}

#[test]
fn a_form_that_was_translated_or_left_out_is_found() {
    let es = "locales/es-US/notices.ftl";
    let line = "        [one] Falta { $inMinutes } minuto para que comience la sesión.\n";
    for (to, what) in [(line.replace("[one]", "[uno]"), "no form [uno]"), (String::new(), "[one] is missing")]
    {
        let said = said(es, line, &to);
        assert!(said.iter().any(|text| text.contains(what)), "{what}: {said:#?}");
    }
}

#[test]
fn a_description_that_was_only_copied_is_found() {
    let ht = "locales/ht/locale.toml";
    for (from, to, key) in [
        ("name = \"Kreyòl ayisyen\"", "name = \"English\"", "own name"),
        ("english = \"Haitian Creole\"", "english = \"English\"", "English name"),
        ("readers = [", "readers = [\"eng\", ", "reads the reference"),
    ] {
        let said = said(ht, from, to);
        assert!(said.len() == 1 && said[0].contains(key), "{key}: {said:?}");
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    use super::plurals::forms_of;
    use crate::source::LocaleSource;
    let sources = Catalogue::built_in_sources();
    let (locales, problems) = LocaleSource::group(&sources);
    assert!(problems.is_empty(), "{problems:?}");
    for (tag, required, optional) in [
        ("en-US", "one other", ""),
        ("es-US", "one other", "many"),
        ("pt-BR", "one other", "many"),
        ("ar", "few many one other two zero", ""),
        ("ht", "other", ""),
    ] {
        let locale = locales.iter().find(|it| it.description.locale.tag() == tag).expect("built in");
        let mut forms = forms_of(&locale.description);
        forms.required.sort();
        assert_eq!((forms.required.join(" "), forms.optional.join(" ")), (required.into(), optional.into()));
    }
}

//! Each rule finds the fault it is for, and the built-in files have none.

use std::borrow::Cow;

use super::{Rule, check};
use crate::{Catalogue, Locale, SourceFile};

/// The built-in files with one replacement in one of them, which must really be there.
fn with(path: &str, from: &str, to: &str) -> Vec<SourceFile> {
    let mut sources = Catalogue::built_in_sources();
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
                "locales/es-US/notices.ftl:{line}: “request-fallback” uses $telefono, which the reference does not know"
            )),
        "{found:?}"
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    use super::plurals::{Forms, forms_of};
    let named = |required: &[&'static str], optional: &[&'static str]| Forms::Named {
        required: required.to_vec(),
        optional: optional.to_vec(),
    };
    let sorted = |forms: Forms| match forms {
        Forms::Named { mut required, optional } => {
            required.sort_unstable();
            Forms::Named { required, optional }
        }
        other => other,
    };
    assert_eq!(sorted(forms_of(Locale::EN_US)), named(&["one", "other"], &[]));
    assert_eq!(sorted(forms_of(Locale::ES_US)), named(&["one", "other"], &["many"]));
    assert_eq!(sorted(forms_of(Locale::PT_BR)), named(&["one", "other"], &["many"]));
    assert_eq!(sorted(forms_of(Locale::AR)), named(&["few", "many", "one", "other", "two", "zero"], &[]));
    assert_eq!(forms_of(Locale::HT), Forms::ByNumber);
}

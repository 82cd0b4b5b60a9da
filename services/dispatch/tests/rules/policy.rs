//! Reading the policy: defaults, overlays, and every problem at once.

use proptest::prelude::*;
use turjuman_dispatch::model::{Modality, RequestId};
use turjuman_dispatch::policy::{MaxTier, Policy, PolicyProblem, VendorHours, VendorLanguages};
use uuid::Uuid;

fn problems(text: &str) -> Vec<PolicyProblem> {
    Policy::parse(text).expect_err("this text has problems").problems
}

/// The one problem of a text, as a person reads it.
fn problem(text: &str) -> String {
    let found = problems(text);
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].to_string()
}

#[test]
fn the_built_in_text_is_the_built_in_policy() {
    let defaults = Policy::built_in();
    assert_eq!(Policy::parse(""), Ok(defaults.clone()));
    assert_eq!(Policy::parse(Policy::built_in_text()), Ok(defaults));
}

#[test]
fn a_citys_text_is_laid_over_the_defaults() {
    let text = r#"
        budget.offers_per_hour = 3
        [encounter_types.hearing]
        max_minutes = 300
        [encounter_types.outreach]
        enabled = false
        [encounter_types.library]
        label = "Library hour"
        qualification_floor = []
        max_tier = "C"
        high_stakes = false
        gender_may_be_requested = false
        default_minutes = 30
        max_minutes = 60
        modalities = ["phone"]
    "#;
    let policy = Policy::parse(text).unwrap();
    let defaults = Policy::built_in();
    assert_eq!(policy.budget.offers_per_hour, 3);
    assert_eq!(policy.budget.open_at_once, defaults.budget.open_at_once);
    let hearing = policy.encounter_type("hearing").unwrap();
    assert_eq!((hearing.max_minutes, hearing.max_tier), (300, MaxTier::Same));
    assert!(!policy.encounter_type("outreach").unwrap().enabled);
    assert_eq!(policy.encounter_type("library").unwrap().modalities, [Modality::Phone]);
    assert_eq!(policy.encounter_type("libary"), None);
}

#[test]
fn lists_are_replaced_as_a_whole() {
    let text = r#"
        [[fallback.vendors]]
        name = "One"
        phone = "+19735550104"
        languages = ["ht"]
        hours = "always"
    "#;
    let policy = Policy::parse(text).unwrap();
    let [only] = policy.fallback.vendors.as_slice() else { panic!("{:?}", policy.fallback.vendors) };
    assert_eq!((only.access_hint.as_deref(), &only.hours), (None, &VendorHours::Always));
    assert!(matches!(&only.languages, VendorLanguages::Listed(tags) if tags.len() == 1));
    assert_eq!(Policy::parse("fallback.vendors = []").unwrap().fallback.vendors, []);
}

#[test]
fn an_unknown_key_is_refused_with_the_nearest_known_one() {
    assert_eq!(
        problem("\n[budget]\noffers_per_hor = 3\n"),
        "line 3: `budget.offers_per_hor` is not a key; did you mean `offers_per_hour`?"
    );
    assert_eq!(problem("[bugdet]\n"), "line 1: `bugdet` is not a key; did you mean `budget`?");
    assert!(problem("[acceptance]\nxyzzy = 1").ends_with("is not a key; known here: prior"));
}

#[test]
fn every_problem_is_reported_with_its_line() {
    let text = "[city]\ntime_zone = \"Newark\"\n[budget]\nopen_at_once = 0\n[travel]\nradius_km = [30, 10]\n\
                [encounter_types.hearing]\nqualification_floor = [\"court_certifed\"]\nmax_tier = \"X\"\nhigh_stakes = 1\n";
    let found: Vec<_> = problems(text).into_iter().map(|p| (p.line, p.key)).collect();
    let at = |line: usize, key: &str| (Some(line), key.to_owned());
    assert_eq!(
        found,
        [
            at(2, "city.time_zone"),
            at(4, "budget.open_at_once"),
            at(5, "travel.radius_km"),
            at(8, "encounter_types.hearing.qualification_floor"),
            at(9, "encounter_types.hearing.max_tier"),
            at(10, "encounter_types.hearing.high_stakes"),
        ]
    );
}

#[test]
fn a_syntax_error_does_not_hide_the_others() {
    let found = problems("budget.open_at_once = = 3\nsearch.patience_minutes = 0\n");
    assert!(
        found.iter().any(|p| p.message.contains("not readable as TOML") && p.line == Some(1)),
        "{found:?}"
    );
    assert!(found.iter().any(|p| p.key == "search.patience_minutes" && p.line == Some(2)), "{found:?}");
}

#[test]
fn what_does_not_fit_together_is_refused() {
    for (text, key) in [
        ("urgency.immediate.min_size = 50", "urgency.immediate.min_size"),
        ("search.patience_minutes = 300", "search.patience_minutes"),
        ("limits.min_minutes = 400\nlimits.max_minutes = 300", "limits.min_minutes"),
        ("encounter_types.medical.default_minutes = 300", "encounter_types.medical.default_minutes"),
        ("video.link_template = \"https://meet.example.org/\"", "video.link_template"),
        ("video.link_template = \"javascript:{request}\"", "video.link_template"),
        ("travel.radius_km = []", "travel.radius_km"),
        ("[qualifications.Court]\nlabel = \"x\"\nrank = 1", "qualifications.Court"),
        ("[qualifications.oath]\nlabel = \"x\"", "qualifications.oath.rank"),
        ("budget = 3", "budget"),
        ("acceptance.prior = nan", "acceptance.prior"),
    ] {
        assert!(problems(text).iter().any(|p| p.key == key), "{text}: {:?}", problems(text));
    }
}

#[test]
fn vendors_are_checked() {
    let vendor = |languages: &str, hours: &str| {
        let head = "[[fallback.vendors]]\nname = \"One\"\nphone = \"+19735550104\"\n";
        Policy::parse(&format!("{head}languages = {languages}\nhours = {hours}\n"))
    };
    assert!(vendor("[\"ht\"]", "\"always\"").is_ok());
    assert!(vendor("[]", "\"always\"").is_err());
    assert!(vendor("[\"*\", \"ase\"]", "\"always\"").is_err());
    assert!(vendor("[\"not a tag\"]", "\"always\"").is_err());
    assert!(vendor("[\"ht\"]", "\"never\"").is_err());
    assert!(vendor("[\"ht\"]", "[]").is_err());
    assert!(vendor("[\"ht\"]", "[{ days = [\"mon\"], from = \"8\", until = \"9\" }]").is_err());
    assert!(vendor("[\"ht\"]", "[{ days = [\"monday\"], from = \"08:00\", until = \"24:30\" }]").is_err());
}

#[test]
fn the_link_names_the_request() {
    let id = RequestId::from_uuid(Uuid::from_u128(7));
    let link = Policy::built_in().video_link(id);
    assert_eq!(link, format!("https://meet.example.org/{id}"));
}

proptest! {
    #[test]
    fn a_policy_reads_back_as_it_was_written(
        patience in 1u32..=240,
        target in 0.05f64..0.99,
        radii in prop::collection::vec(1u32..500, 1..5),
        pierce: bool,
        tier in 0usize..3,
        label in "[A-Za-z\"\\\\' áÿ]{0,20}x",
    ) {
        let mut policy = Policy::built_in();
        policy.search.patience_minutes = patience;
        policy.urgency.scheduled.target_acceptance = target;
        let mut radii: Vec<f64> = radii.into_iter().map(f64::from).collect();
        radii.sort_by(f64::total_cmp);
        policy.travel.radius_km = radii;
        policy.budget.urgent_may_pierce_quiet_hours = pierce;
        let hearing = policy.encounter_types.get_mut("hearing").unwrap();
        hearing.max_tier = [MaxTier::Same, MaxTier::Confirm, MaxTier::Consent][tier];
        hearing.label = label.trim().to_owned();
        let text = policy.to_toml().unwrap();
        prop_assert_eq!(Policy::parse(&text).map_err(|e| e.to_string()), Ok(policy), "{}", text);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\[[a-z_.]{0,12}\\]|[a-z_]{1,10} = (-?[0-9]{1,25}|\"[a-z]*\"|\\[1, \"\\]|\\{\\})|\n|=|\"){0,12}") {
        let _ = Policy::parse(&text);
    }
}

//! Which fallback vendor is named.

use turjuman_dispatch::policy::Policy;

use crate::build::*;

const TEXT: &str = r#"
[[fallback.vendors]]
name = "Weekdays"
phone = "+19735550102"
languages = ["ht", "es"]
hours = [{ days = ["tuesday"], from = "09:00", until = "10:30" }, { days = ["friday"], from = "22:00", until = "02:00" }]

[[fallback.vendors]]
name = "Everything"
phone = "+19735550103"
languages = ["*"]
hours = "always"
"#;

#[test]
fn the_first_vendor_that_has_the_language_and_is_open_is_named() {
    let policy = Policy::parse(TEXT).unwrap();
    let named = |language: &str, text: &str| {
        policy.fallback_vendor_for(&tag(language), at(text)).map(|vendor| vendor.name.as_str())
    };
    assert_eq!(named("ht", NOW), Some("Weekdays"));
    assert_eq!(named("ht", "2026-03-03T15:30:00Z"), Some("Everything"), "closed at 10:30");
    assert_eq!(named("ht", "2026-03-07T06:59:00Z"), Some("Weekdays"), "Friday's hours last into Saturday");
    assert_eq!(named("ht", "2026-03-07T07:00:00Z"), Some("Everything"));
    assert_eq!(named("vi", NOW), Some("Everything"));
    assert_eq!(named("ase", NOW), None, "a star is every spoken language");
}

#[test]
fn the_built_in_policy_names_somebody_for_signs_in_office_hours() {
    let policy = Policy::built_in();
    assert!(policy.fallback_vendor_for(&tag("ase"), now()).is_some());
    assert!(policy.fallback_vendor_for(&tag("ase"), at("2026-03-03T08:00:00Z")).is_none());
    assert!(policy.fallback_vendor_for(&tag("quc"), now()).is_some());
}

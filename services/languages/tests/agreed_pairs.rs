//! Pairs whose tiers were agreed on beforehand: every refusal and every question right, at least 95% of
//! all tiers (E and S count alike, because neither asks anybody).
#![allow(clippy::unwrap_used)]

use turjuman_languages::{LanguageTag, Tier, compare};

#[test]
fn the_agreed_pairs_come_out() {
    let mut differences = Vec::new();
    let mut total = 0;
    for line in include_str!("agreed-pairs.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [requested, offered, tier] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let expected: Tier = tier.parse().unwrap();
        let found = compare(&LanguageTag::parse(requested).unwrap(), &LanguageTag::parse(offered).unwrap());
        total += 1;
        let alike = |tier: Tier| if tier == Tier::Same { Tier::Exact } else { tier };
        if alike(found.tier) != alike(expected) {
            let refusal = matches!(expected, Tier::No | Tier::Ambiguous);
            assert!(
                !refusal,
                "{requested} -> {offered}: expected {expected}, got {} ({})",
                found.tier, found.why
            );
            differences.push(format!("{requested} -> {offered}: expected {expected}, got {}", found.tier));
        }
    }
    assert!(total >= 75);
    assert!(differences.len() * 20 <= total, "{differences:#?}");
}

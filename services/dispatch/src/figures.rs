//! Figures of the service: how many were served and how long they waited, without saying anything about anybody.
//!
//! A small number can point at a person: the one who asked for Mam in March. So a group of fewer than [`SMALLEST`] requests never
//! stands alone. Small groups are counted together, and if they are still too few, with the next smallest group, so that what
//! is not shown cannot be worked out as what remains of the total. Periods are whole calendar months and nothing else:
//! figures of periods that overlap could be taken from each other.

use std::collections::BTreeMap;

/// The smallest group of requests that is shown alone.
pub const SMALLEST: u32 = 5;

/// What became of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The tag of the language; empty while nobody knows which it was.
    pub language: String,
    /// The department that asked.
    pub department: String,
    /// Seconds until somebody was found; `None` when nobody was.
    pub found_after: Option<u32>,
    /// True when somebody was needed at once: only then is waiting a wait.
    pub immediate: bool,
}

/// What is counted of a group of requests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Count {
    /// A language or a department; `None` for several of them together, and for everything.
    pub group: Option<String>,
    /// How many of them are counted together.
    pub groups: u32,
    /// How many requests.
    pub requests: u32,
    /// For how many somebody was found.
    pub served: u32,
    /// Seconds that those waited who needed somebody at once and got somebody: half of them, and nine of ten.
    pub wait: Option<Wait>,
}

/// How long people waited, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// Half of them waited no longer.
    pub p50: u32,
    /// Nine of ten waited no longer.
    pub p90: u32,
}

/// The figures of a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// Everything together; `None` when that is too little to say anything.
    pub total: Option<Count>,
    /// By language, the most asked for first, several together last.
    pub by_language: Vec<Count>,
    /// By department, the same way.
    pub by_department: Vec<Count>,
}

/// Counts what became of the requests of a period.
pub fn figures(outcomes: &[Outcome]) -> Figures {
    if u32::try_from(outcomes.len()).unwrap_or(u32::MAX) < SMALLEST {
        return Figures::default();
    }
    Figures {
        total: Some(count(None, 0, &outcomes.iter().collect::<Vec<_>>())),
        by_language: table(outcomes, |outcome| &outcome.language),
        by_department: table(outcomes, |outcome| &outcome.department),
    }
}

/// One count for each group that is large enough, and one for the rest together.
fn table(outcomes: &[Outcome], group_of: impl Fn(&Outcome) -> &String) -> Vec<Count> {
    let mut groups: BTreeMap<&str, Vec<&Outcome>> = BTreeMap::new();
    for outcome in outcomes {
        groups.entry(group_of(outcome)).or_default().push(outcome);
    }
    let mut groups: Vec<(&str, Vec<&Outcome>)> = groups.into_iter().collect();
    // The largest first; of equal ones the first by name.
    groups.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(b.0)));
    let enough = usize::try_from(SMALLEST).unwrap_or(usize::MAX);
    let (mut together, mut number) = (Vec::new(), 0);
    while let Some((_, last)) = groups.last() {
        // One small group alone would be what remains: a second one hides it.
        let hidden = together.len() >= enough && number != 1;
        if last.len() >= enough && (number == 0 || hidden) {
            break;
        }
        together.extend(last.iter().copied());
        number += 1;
        groups.pop();
    }
    let mut counts: Vec<Count> =
        groups.iter().map(|(group, outcomes)| count(Some((*group).to_owned()), 1, outcomes)).collect();
    if number > 0 {
        counts.push(count(None, number, &together));
    }
    counts
}

fn count(group: Option<String>, groups: u32, outcomes: &[&Outcome]) -> Count {
    let number = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
    let mut waits: Vec<u32> = outcomes
        .iter()
        .filter(|outcome| outcome.immediate)
        .filter_map(|outcome| outcome.found_after)
        .collect();
    waits.sort_unstable();
    let wait = (number(waits.len()) >= SMALLEST)
        .then(|| Wait { p50: percentile(&waits, 50), p90: percentile(&waits, 90) });
    Count {
        group,
        groups,
        requests: number(outcomes.len()),
        served: number(outcomes.iter().filter(|outcome| outcome.found_after.is_some()).count()),
        wait,
    }
}

/// The nearest-rank percentile: the smallest value that this share does not exceed.
fn percentile(sorted: &[u32], percent: usize) -> u32 {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asked(language: &str, department: &str, times: usize) -> Vec<Outcome> {
        let outcome = |index: usize| Outcome {
            language: language.to_owned(),
            department: department.to_owned(),
            found_after: (index % 4 != 3).then_some(u32::try_from(index).unwrap_or_default() * 10),
            immediate: true,
        };
        (0..times).map(outcome).collect()
    }

    #[test]
    fn small_groups_are_counted_together_and_none_remains_alone() {
        let all = [
            asked("es", "health", 20),
            asked("ht", "health", 9),
            asked("mam", "housing", 2),
            asked("twi", "housing", 1),
        ];
        let figures = figures(&all.concat());
        let shown: Vec<_> =
            figures.by_language.iter().map(|one| (one.group.as_deref(), one.groups, one.requests)).collect();
        // Three requests of two languages would still be few: the next smallest goes with them.
        assert_eq!(shown, [(Some("es"), 1, 20), (None, 3, 12)]);
        // One small department would be what remains of the total.
        assert_eq!(figures.by_department.len(), 1);
        assert_eq!(figures.by_department[0].groups, 2);
        assert_eq!(figures.total.as_ref().map(|total| (total.requests, total.served)), Some((32, 25)));
    }

    #[test]
    fn little_says_nothing_and_much_says_all() {
        assert_eq!(figures(&asked("es", "health", 4)), Figures::default());
        let enough = figures(&[asked("es", "health", 5), asked("ht", "health", 5)].concat());
        assert_eq!(enough.by_language.len(), 2);
        assert!(enough.by_language.iter().all(|one| one.group.is_some() && one.wait.is_none()));
        let waits = figures(&asked("es", "health", 40)).total.and_then(|total| total.wait);
        assert_eq!(waits, Some(Wait { p50: 180, p90: 340 }));
    }

    proptest! {
        /// Whatever is asked: the counts add up, and nothing below the smallest group is shown or can be worked out.
        #[test]
        fn nothing_small_can_be_worked_out(sizes in prop::collection::vec(1_usize..12, 0..12)) {
            let all: Vec<Outcome> = sizes
                .iter()
                .enumerate()
                .flat_map(|(index, size)| asked(&format!("q{index}"), "health", *size))
                .collect();
            let figures = figures(&all);
            if let Some(total) = figures.total {
                let sum: u32 = figures.by_language.iter().map(|one| one.requests).sum();
                prop_assert_eq!(sum, total.requests);
                for one in &figures.by_language {
                    prop_assert!(one.requests >= SMALLEST);
                    prop_assert!(one.group.is_some() || one.groups != 1 || figures.by_language.len() == 1);
                }
            } else {
                prop_assert!(figures.by_language.is_empty());
            }
        }
    }
}

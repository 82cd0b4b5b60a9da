//! How unequally work is spread.

/// The Gini coefficient of each language's sessions among the people who serve it: 0 when all have the same, towards 1
/// when one has them all. Mean over languages, by their sessions; a language of one person says nothing.
pub(super) fn inequality(languages: impl IntoIterator<Item = Vec<u64>>) -> f64 {
    let (mut sum, mut weight) = (0.0, 0.0);
    for mut sessions in languages {
        let all: u64 = sessions.iter().sum();
        if sessions.len() < 2 || all == 0 {
            continue;
        }
        sum += gini(&mut sessions) * all as f64;
        weight += all as f64;
    }
    if weight > 0.0 { sum / weight } else { 0.0 }
}

fn gini(values: &mut [u64]) -> f64 {
    values.sort_unstable();
    let n = values.len() as f64;
    let all: u64 = values.iter().sum();
    let ranked: f64 = (1..).zip(values.iter()).map(|(rank, value)| f64::from(rank) * *value as f64).sum();
    2.0 * ranked / (n * all as f64) - (n + 1.0) / n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_work_is_0_and_one_who_does_it_all_is_near_1() {
        assert_eq!(inequality([vec![5, 5, 5, 5]]), 0.0);
        assert!((inequality([vec![0, 0, 0, 8]]) - 0.75).abs() < 1e-9);
        // Of two, one has three times the work: a quarter.
        assert!((inequality([vec![3, 1]]) - 0.25).abs() < 1e-9);
    }

    #[test]
    fn languages_count_by_their_sessions() {
        // 8 sessions at 0.75, 24 at 0; a language of one person and one without sessions do not count.
        let mean = inequality([vec![0, 8, 0, 0], vec![12, 12], vec![100], vec![0, 0]]);
        assert!((mean - 0.1875).abs() < 1e-9, "{mean}");
    }
}

//! Policies for tests: the built-in one with a pace that tests can wait for. Each is laid over the defaults.

/// One person at a time, generously paced: who is asked is the story, not when.
pub const ONE_BY_ONE: &str = r#"
[urgency.immediate]
answer_seconds = 120
wave_seconds = 120
min_size = 1
max_size = 1

[urgency.within_a_day]
answer_seconds = 120
wave_seconds = 120
min_size = 1
max_size = 1

[urgency.scheduled]
answer_seconds = 120
wave_seconds = 120
min_size = 1
max_size = 1

[session]
no_show_after_minutes = 0
"#;

/// Two at a time: for stories in which two people answer.
pub const PAIRS: &str = r#"
[urgency.immediate]
answer_seconds = 120
wave_seconds = 120
min_size = 2
max_size = 2
target_acceptance = 0.5
"#;

/// Offers that expire after the shortest time a policy may allow, and waves that follow each other every second.
pub const QUICK_EXPIRY: &str = r#"
[urgency.immediate]
answer_seconds = 5
wave_seconds = 1
min_size = 1
max_size = 1
recheck_seconds = 5
"#;

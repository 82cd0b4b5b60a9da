//! Who is on the roster, who asks for what: drawn like the baseline's, the same on every run.

use std::fmt::Write as _;

use turjuman_proto::v1::SubmitRequestRequest;
use turjuman_tests::{ask_by_phone, ask_by_video};

/// Languages, spoken most first. Each is a tag of its own that stands for one language.
const LANGUAGES: [&str; 100] = [
    "es", "pt", "ht", "cmn", "yue", "ar", "ru", "ko", "vi", "tl", "fr", "pl", "it", "hi", "bn", "ur", "pa",
    "gu", "ne", "te", "ta", "ml", "si", "th", "lo", "km", "my", "ja", "id", "ms", "fa", "prs", "ps", "ckb",
    "kmr", "tr", "az", "uz", "kk", "ky", "tg", "tk", "mn", "ka", "hy", "he", "el", "ro", "hu", "cs", "sk",
    "sl", "hr", "sr", "mk", "bg", "sq", "uk", "be", "lt", "lv", "et", "fi", "sv", "da", "nl", "de", "yi",
    "am", "ti", "om", "so", "sw", "rw", "rn", "ln", "lg", "ig", "yo", "ha", "tw", "ee", "wo", "ffm", "bm",
    "kri", "mg", "sn", "zu", "xh", "ny", "quc", "mam", "kjb", "kek", "quz", "ay", "gn", "or", "bo",
];
/// How much more often the first language is asked for than the last, as an exponent of e.
const SKEW: f64 = 4.6;
/// A language has one of the city's for so many people on duty, or nobody might be there for the rarest.
const PEOPLE_A_LANGUAGE: usize = 20;
/// So many of each language can do everything, so that no request is for nobody.
const SURE: usize = 4;
/// What requests are for, with rising demands: no qualification, one of language, one of medicine.
const ENCOUNTERS: [&str; 3] = ["counter_service", "interview", "medical"];
/// What makes somebody good enough for the encounters above, one after the other.
const QUALIFICATIONS: [&str; 4] = [
    "",
    "language_tested:Testing Service",
    "language_tested:Testing Service;medical_certified:Health Board",
    "language_tested:Testing Service;medical_certified:Health Board;court_certified:Court Office",
];

/// Numbers that look random and are the same on every run (SplitMix64).
struct Draws(u64);

impl Draws {
    /// A sequence of its own for each use and number.
    fn of(what: u64, number: u64) -> Self {
        let mut draws = Self(what << 56 ^ number);
        // Neighbours begin alike; after one step they do not.
        Self(draws.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// At least 0, less than 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, end: usize) -> usize {
        (self.unit() * end as f64) as usize
    }
}

/// The roster's size, and how many of it work at all hours; the others never work.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// Entries on the roster.
    pub(crate) interpreters: usize,
    /// How many of them are on duty.
    pub(crate) on_duty: usize,
}

impl Shape {
    fn languages(self) -> usize {
        (self.on_duty / PEOPLE_A_LANGUAGE).clamp(1, LANGUAGES.len())
    }

    /// The subject of the token of interpreter number so and so.
    pub(crate) fn subject(index: usize) -> String {
        format!("interpreter-{index}")
    }

    /// The roster as a file for `turjuman import roster`.
    pub(crate) fn roster_csv(self) -> String {
        let mut csv =
            String::from("display_name,subject,languages,modalities,qualifications,weekly_hours,active\n");
        for index in 0..self.interpreters {
            let (languages, modalities, qualifications) = self.skills(index);
            let hours = if index < self.on_duty { "always" } else { "" };
            let subject = Self::subject(index);
            let _ = writeln!(
                csv,
                "Interpreter {index},{subject},{languages},{modalities},{qualifications},{hours},yes"
            );
        }
        csv
    }

    fn skills(self, index: usize) -> (String, String, &'static str) {
        let count = self.languages();
        let mut draws = Draws::of(1, index as u64);
        let mut languages = Vec::new();
        if index < count * SURE {
            languages.push(index % count);
        }
        // One to three, log-uniform: the first language has the most people.
        for another in [1.0, 0.5, 0.5] {
            let language = ((count as f64).powf(draws.unit()).round() as usize).clamp(1, count) - 1;
            if draws.unit() < another && !languages.contains(&language) {
                languages.push(language);
            }
        }
        let languages: Vec<&str> = languages.into_iter().map(|language| LANGUAGES[language]).collect();
        // Any of on site, phone and video, but at least one.
        let mut modalities = 1 + draws.below(7);
        let mut qualification = draws.below(QUALIFICATIONS.len());
        if index < count * SURE {
            (modalities, qualification) = (7, QUALIFICATIONS.len() - 1);
        }
        let modalities: Vec<&str> = ["on_site", "phone", "video"]
            .into_iter()
            .enumerate()
            .filter(|(bit, _)| modalities >> bit & 1 == 1)
            .map(|(_, name)| name)
            .collect();
        (languages.join(";"), modalities.join(";"), QUALIFICATIONS[qualification])
    }

    /// What request number so and so asks for.
    pub(crate) fn request(self, number: u64) -> SubmitRequestRequest {
        let mut draws = Draws::of(2, number);
        let end = (-SKEW).exp();
        let share = -(end + (1.0 - end) * (1.0 - draws.unit())).ln() / SKEW;
        let count = self.languages();
        let language = LANGUAGES[((share * count as f64) as usize).min(count - 1)];
        let ask = if draws.unit() < 0.5 { ask_by_phone(language) } else { ask_by_video(language) };
        SubmitRequestRequest { encounter_type: ENCOUNTERS[draws.below(ENCOUNTERS.len())].into(), ..ask }
    }
}

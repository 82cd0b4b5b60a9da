//! One entry of the roster: adding an interpreter, changing what is known of them, and adding many from a file.

use crate::message::messages;

messages! { ENTRY:
    /// Add an interpreter.
    EntryNew = "entry-new";
    /// Their name.
    EntryTitle {
        /// The name of the interpreter.
        name: String,
    } = "entry-title";
    /// The interpreter was added.
    EntryAdded = "entry-added";
    /// The changes are saved.
    EntrySaved = "entry-saved";
    /// Something is not right yet.
    EntryProblems = "entry-problems";
    /// Somebody else has changed this entry in the meantime.
    EntryOutdated = "entry-outdated";
    /// The entry as it is now.
    EntryAsKept = "entry-as-kept";
    /// Save.
    EntrySave = "entry-save";
    /// Add this interpreter.
    EntryAdd = "entry-add";
    /// Who it is.
    EntryPerson = "entry-person";
    /// Name, as they wish to be introduced.
    EntryName = "entry-name";
    /// Write the name, in at most 80 characters.
    EntryNameMissing = "entry-name-missing";
    /// Sign-in name.
    EntrySubject = "entry-subject";
    /// The name under which the city's sign-in knows this person.
    EntrySubjectHint = "entry-subject-hint";
    /// Somebody else on the roster has this sign-in name.
    EntrySubjectUsed = "entry-subject-used";
    /// Gender.
    EntryGender = "entry-gender";
    /// Not stated.
    EntryGenderUnstated = "entry-gender-unstated";
    /// Woman.
    EntryGenderWoman = "entry-gender-woman";
    /// Man.
    EntryGenderMan = "entry-gender-man";
    /// Non-binary.
    EntryGenderNonBinary = "entry-gender-non-binary";
    /// Is asked for sessions.
    EntryActive = "entry-active";
    /// Without the tick this person stays on the roster and is not asked.
    EntryActiveHint = "entry-active-hint";
    /// Languages.
    EntryLanguages = "entry-languages";
    /// One language on each line.
    EntryLanguagesHint = "entry-languages-hint";
    /// Write at least one language.
    EntryLanguagesMissing = "entry-languages-missing";
    /// "…" can be several languages.
    EntryLanguageAsk {
        /// What was typed.
        input: String,
        /// A list of languages.
        candidates: String,
    } = "entry-language-ask";
    /// "…" is not a language that we know.
    EntryLanguageUnknown {
        /// What was typed.
        input: String,
    } = "entry-language-unknown";
    /// How they work.
    EntryWays = "entry-ways";
    /// Choose at least one way.
    EntryWaysMissing = "entry-ways-missing";
    /// Qualifications.
    EntryQualifications = "entry-qualifications";
    /// Leave the first field of a line empty to take that line out.
    EntryQualificationsHint = "entry-qualifications-hint";
    /// Qualification.
    EntryQualification = "entry-qualification";
    /// None.
    EntryQualificationNone = "entry-qualification-none";
    /// Issued by.
    EntryIssuer = "entry-issuer";
    /// Holds until, that day included.
    EntryExpires = "entry-expires";
    /// This date cannot be read.
    EntryExpiresWrong = "entry-expires-wrong";
    /// One more qualification.
    EntryQualificationMore = "entry-qualification-more";
    /// How they are reached.
    EntryContact = "entry-contact";
    /// E-mail.
    EntryEmail = "entry-email";
    /// Phone.
    EntryPhone = "entry-phone";
    /// Language of their messages.
    EntryLocale = "entry-locale";
    /// When they can be asked.
    EntryWhen = "entry-when";
    /// Outside these hours they are asked only while they have switched themselves to available.
    EntryWhenHint = "entry-when-hint";
    /// Time zone.
    EntryZone = "entry-zone";
    /// This time zone is not known.
    EntryZoneWrong = "entry-zone-wrong";
    /// On-site work.
    EntryWhere = "entry-where";
    /// Where they usually start from.
    EntryWhereHint = "entry-where-hint";
    /// Latitude.
    EntryLatitude = "entry-latitude";
    /// Longitude.
    EntryLongitude = "entry-longitude";
    /// Write both in degrees.
    EntryPlaceWrong = "entry-place-wrong";
    /// Kilometers they travel at most.
    EntryTravel = "entry-travel";
    /// Write a number from 0 to 2000, or nothing.
    EntryTravelWrong = "entry-travel-wrong";
    /// Or choose a CSV file.
    ImportFile = "import-file";
    /// If you choose a file, it counts instead of what stands in the field above.
    ImportFileHint = "import-file-hint";
    /// This file cannot be read.
    ImportFileUnreadable = "import-file-unreadable";
}

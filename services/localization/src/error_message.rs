//! The errors people are shown: one variant for each stable reason, with the few facts that its sentence needs.

use crate::arguments::Arguments;

/// Ties each error to its stable reason and its message id, in one place.
macro_rules! errors {
    ($(
        #[doc = $doc:literal]
        $kind:ident $({ $( #[doc = $field_doc:literal] $field:ident : $type:ty ),+ $(,)? })? = $reason:literal, $id:literal
    );+ $(;)?) => {
        /// Why a call was refused. [`Catalogue::error_message`](crate::Catalogue::error_message) puts it in words.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum ErrorMessage {
            $( #[doc = $doc] $kind $({ $( #[doc = $field_doc] $field : $type ),+ })? ),+
        }

        impl ErrorMessage {
            /// The stable reasons of all errors, in order.
            pub const REASONS: &'static [&'static str] = &[$($reason),+];

            /// The ids of all errors, as in `errors.ftl`.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable reason for machines, SCREAMING_SNAKE_CASE; it never changes once released.
            pub const fn reason(&self) -> &'static str {
                match self { $( ErrorMessage::$kind $({ $($field: _),+ })? => $reason ),+ }
            }

            /// The id of its message.
            pub const fn id(&self) -> &'static str {
                match self { $( ErrorMessage::$kind $({ $($field: _),+ })? => $id ),+ }
            }
        }
    };
}

errors! {
    /// The call has several problems; each is listed with its field.
    InvalidRequest {
        /// How many.
        count: u32,
    } = "INVALID_REQUEST", "error-invalid-request";
    /// The language is not known.
    LanguageUnknown {
        /// As written.
        input: String,
    } = "LANGUAGE_UNKNOWN", "error-language-unknown";
    /// The policy has no such encounter type.
    EncounterTypeUnknown {
        /// As written.
        value: String,
    } = "ENCOUNTER_TYPE_UNKNOWN", "error-encounter-type-unknown";
    /// The time has passed.
    TimePast = "TIME_PAST", "error-time-past";
    /// The end is not after the start, or the span is too short or too long.
    WindowInvalid = "WINDOW_INVALID", "error-window-invalid";
    /// A field is needed and was not given.
    FieldRequired {
        /// Path of the field.
        field: String,
    } = "FIELD_REQUIRED", "error-field-required";
    /// A field is too long.
    FieldTooLong {
        /// Path of the field.
        field: String,
        /// The most characters allowed.
        max: u32,
    } = "FIELD_TOO_LONG", "error-field-too-long";
    /// A field does not have the wanted form.
    FieldInvalid {
        /// Path of the field.
        field: String,
    } = "FIELD_INVALID", "error-field-invalid";
    /// A field is not an id of the wanted kind.
    IdInvalid {
        /// Path of the field.
        field: String,
    } = "ID_INVALID", "error-id-invalid";
    /// The site is not on the roster of sites, or not active.
    SiteUnknown = "SITE_UNKNOWN", "error-site-unknown";
    /// The policy does not let gender be asked for in this encounter type.
    GenderNotAskable = "GENDER_NOT_ASKABLE", "error-gender-not-askable";
    /// The field mask names a field that cannot be changed.
    FieldMaskInvalid {
        /// The path in the mask.
        path: String,
    } = "FIELD_MASK_INVALID", "error-field-mask-invalid";
    /// The page token is damaged or of another list.
    PageTokenInvalid = "PAGE_TOKEN_INVALID", "error-page-token-invalid";
    /// There is no such thing, or the caller may not know of it.
    NotFound = "NOT_FOUND", "error-not-found";
    /// The caller's roles do not allow the call.
    RoleMissing = "ROLE_MISSING", "error-role-missing";
    /// The caller is not an interpreter of the roster.
    NotRosterMember = "NOT_ROSTER_MEMBER", "error-not-roster-member";
    /// The organization is not known here.
    OrganizationUnknown = "ORGANIZATION_UNKNOWN", "error-organization-unknown";
    /// The offer's time to answer is over.
    OfferExpired = "OFFER_EXPIRED", "error-offer-expired";
    /// A colleague accepted first.
    OfferTaken = "OFFER_TAKEN", "error-offer-taken";
    /// The offer was withdrawn.
    OfferWithdrawn = "OFFER_WITHDRAWN", "error-offer-withdrawn";
    /// The offer was answered before.
    OfferAnswered = "OFFER_ANSWERED", "error-offer-answered";
    /// The request was cancelled.
    RequestCancelled = "REQUEST_CANCELLED", "error-request-cancelled";
    /// The request, offer or assignment is in a state in which this cannot be done.
    StateForbids {
        /// The stable name of the state, such as `in_session`.
        state: String,
    } = "STATE_FORBIDS", "error-state-forbids";
    /// The interpreter cannot serve the request.
    InterpreterNotEligible = "INTERPRETER_NOT_ELIGIBLE", "error-interpreter-not-eligible";
    /// The interpreter is bound at that time.
    InterpreterBusy = "INTERPRETER_BUSY", "error-interpreter-busy";
    /// The row was changed by somebody else meanwhile.
    VersionConflict = "VERSION_CONFLICT", "error-version-conflict";
    /// A changing call came without an idempotency key.
    IdempotencyKeyMissing = "IDEMPOTENCY_KEY_MISSING", "error-idempotency-key-missing";
    /// The idempotency key was used for another call.
    IdempotencyKeyReused = "IDEMPOTENCY_KEY_REUSED", "error-idempotency-key-reused";
    /// The call came without a token.
    TokenMissing = "TOKEN_MISSING", "error-token-missing";
    /// The token is not valid here.
    TokenInvalid = "TOKEN_INVALID", "error-token-invalid";
    /// The token's time is over.
    TokenExpired = "TOKEN_EXPIRED", "error-token-expired";
    /// The sequence number to resume from is not kept any more.
    SequenceGone = "SEQUENCE_GONE", "error-sequence-gone";
    /// The caller has too many streams open.
    TooManyStreams = "TOO_MANY_STREAMS", "error-too-many-streams";
    /// Too much is going on.
    Overloaded {
        /// When to try again, in seconds.
        seconds: u32,
    } = "OVERLOADED", "error-overloaded";
    /// A part the service needs is away.
    Unavailable = "UNAVAILABLE", "error-unavailable";
    /// The service failed.
    Internal = "INTERNAL", "error-internal";
}

impl ErrorMessage {
    /// The facts, named as in the `# Variables:` comments of `errors.ftl`.
    pub(crate) fn arguments(&self) -> Arguments {
        let arguments = Arguments::new();
        match self {
            ErrorMessage::InvalidRequest { count } => arguments.count("count", *count),
            ErrorMessage::LanguageUnknown { input } => arguments.text("input", input),
            ErrorMessage::EncounterTypeUnknown { value } => arguments.text("value", value),
            ErrorMessage::FieldRequired { field }
            | ErrorMessage::FieldInvalid { field }
            | ErrorMessage::IdInvalid { field } => arguments.text("field", field),
            ErrorMessage::FieldTooLong { field, max } => arguments.text("field", field).count("max", *max),
            ErrorMessage::FieldMaskInvalid { path } => arguments.text("path", path),
            ErrorMessage::StateForbids { state } => arguments.key("state", state),
            ErrorMessage::Overloaded { seconds } => arguments.count("seconds", *seconds),
            ErrorMessage::TimePast
            | ErrorMessage::WindowInvalid
            | ErrorMessage::SiteUnknown
            | ErrorMessage::GenderNotAskable
            | ErrorMessage::PageTokenInvalid
            | ErrorMessage::NotFound
            | ErrorMessage::RoleMissing
            | ErrorMessage::NotRosterMember
            | ErrorMessage::OrganizationUnknown
            | ErrorMessage::OfferExpired
            | ErrorMessage::OfferTaken
            | ErrorMessage::OfferWithdrawn
            | ErrorMessage::OfferAnswered
            | ErrorMessage::RequestCancelled
            | ErrorMessage::InterpreterNotEligible
            | ErrorMessage::InterpreterBusy
            | ErrorMessage::VersionConflict
            | ErrorMessage::IdempotencyKeyMissing
            | ErrorMessage::IdempotencyKeyReused
            | ErrorMessage::TokenMissing
            | ErrorMessage::TokenInvalid
            | ErrorMessage::TokenExpired
            | ErrorMessage::SequenceGone
            | ErrorMessage::TooManyStreams
            | ErrorMessage::Unavailable
            | ErrorMessage::Internal => arguments,
        }
    }
}

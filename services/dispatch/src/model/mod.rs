//! The nouns: what the desk keeps and decides about. Data and the invariants of a single thing; rules that need more
//! than one thing (eligibility, ranking, waves) are beside this module, not in it.

mod assignment;
mod calendar;
mod ids;
mod interpreter;
mod kinds;
mod language;
mod offer;
mod pair_report;
mod preferences;
mod request;
mod site;
mod time;

pub use assignment::{Assignment, AssignmentState};
pub use calendar::{Calendar, Commitment, OfferCount, Standing};
pub use ids::{
    AssignmentId, DeliveryId, DeviceId, ExceptionId, IdError, InterpreterId, NoticeId, OfferId,
    OrganizationId, RequestId, SiteId, StepId, WebhookDeliveryId, WebhookId,
};
pub use interpreter::{AvailabilityException, Interpreter, Qualification, SpokenLanguage, WeeklyHours};
pub(crate) use kinds::named;
pub use kinds::{Gender, Modality, ModalitySet, UnknownName};
pub use language::{
    FurtherLanguage, Identification, IdentificationMethod, LanguageNeed, LanguageSource, Proficiency, Spoken,
};
pub use offer::{DeclineReason, Offer, OfferState};
pub use pair_report::PairReport;
pub use preferences::{ChannelKind, Preferences, QuietHours, Reader};
pub use request::{
    CancelReason, Department, FallbackNamed, Join, ProblemKind, Request, RequestState, Subject,
};
pub use site::{GeoPoint, Site};
pub use time::{Interval, micros};

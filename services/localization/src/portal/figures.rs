//! Figures of the service, for its oversight.

use jiff::Timestamp;

use crate::message::messages;

messages! { FIGURES:
    /// Figures of the service.
    FiguresTitle = "figures-title";
    /// Month.
    FiguresMonth = "figures-month";
    /// …
    FiguresMonthName {
        /// Some day of the month.
        day: Timestamp,
    } = "figures-month-name";
    /// Show.
    FiguresShow = "figures-show";
    /// There were fewer than … requests in this month. So few are not counted here: figures must not point at a person.
    FiguresTooFew {
        /// The smallest number that is shown.
        smallest: u32,
    } = "figures-too-few";
    /// Groups of fewer than … requests are counted together with others, so that no figure points at a person.
    FiguresSmallTogether {
        /// The smallest number that is shown alone.
        smallest: u32,
    } = "figures-small-together";
    /// Requests that a department took back before anybody was found are not counted. The wait is that of people who needed somebody at once.
    FiguresWhatCounts = "figures-what-counts";
    /// Everything together.
    FiguresAll = "figures-all";
    /// By language.
    FiguresByLanguage = "figures-by-language";
    /// By department.
    FiguresByDepartment = "figures-by-department";
    /// Language.
    FiguresLanguage = "figures-language";
    /// Department.
    FiguresDepartment = "figures-department";
    /// Requests.
    FiguresRequests = "figures-requests";
    /// Served.
    FiguresServed = "figures-served";
    /// Half waited at most.
    FiguresWait = "figures-wait";
    /// Nine of ten waited at most.
    FiguresWaitLong = "figures-wait-long";
    /// …%.
    FiguresShare {
        /// From 0 to 100.
        percent: u32,
    } = "figures-share";
    /// … others together.
    FiguresTogether {
        /// How many; at least 2.
        groups: u32,
    } = "figures-together";
    /// Not known.
    FiguresUnknownLanguage = "figures-unknown-language";
    /// too few to say.
    FiguresNoWait = "figures-no-wait";
    /// Requests and the served part of them. The table below says the same in numbers.
    FiguresChart = "figures-chart";
    /// … min … s.
    FiguresMinutes {
        /// Whole minutes.
        minutes: u32,
        /// Seconds beside them, from 0 to 59.
        seconds: u32,
    } = "figures-minutes";
    /// … s.
    FiguresSeconds {
        /// From 0 to 59.
        seconds: u32,
    } = "figures-seconds";
}

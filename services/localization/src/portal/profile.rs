//! The settings of a person.

use crate::message::messages;

messages! { PROFILE:
    /// My settings.
    ProfileTitle = "profile-title";
    /// Your settings are saved.
    ProfileSaved = "profile-saved";
    /// Nothing was saved. Check what is marked.
    ProfileProblems = "profile-problems";
    /// Language of messages.
    ProfileLanguage = "profile-language";
    /// In this language you get e-mail and text messages. The language of these pages is chosen below on every page.
    ProfileLanguageHint = "profile-language-hint";
    /// How we tell you.
    ProfileChannels = "profile-channels";
    /// Everything is in your inbox as well.
    ProfileChannelsHint = "profile-channels-hint";
    /// By e-mail.
    ProfileByEmail = "profile-by-email";
    /// E-mail address.
    ProfileEmail = "profile-email";
    /// This is not an e-mail address. It looks like name@example.org.
    ProfileEmailWrong = "profile-email-wrong";
    /// Give the address to which we write.
    ProfileEmailMissing = "profile-email-missing";
    /// By text message.
    ProfileBySms = "profile-by-sms";
    /// Mobile phone number.
    ProfilePhone = "profile-phone";
    /// Give a phone number with its area code, such as (973) 555-0100.
    ProfilePhoneWrong = "profile-phone-wrong";
    /// Give the number to which we write.
    ProfilePhoneMissing = "profile-phone-missing";
    /// Quiet hours.
    ProfileQuiet = "profile-quiet";
    /// In these hours we do not disturb you. What concerns a session that begins before they end comes all the same.
    ProfileQuietHint = "profile-quiet-hint";
    /// From.
    ProfileQuietFrom = "profile-quiet-from";
    /// Until.
    ProfileQuietUntil = "profile-quiet-until";
    /// Give both times, or leave both empty.
    ProfileQuietIncomplete = "profile-quiet-incomplete";
    /// This is no time. Write it like 22:00.
    ProfileQuietUnreadable = "profile-quiet-unreadable";
    /// Give two different times.
    ProfileQuietSame = "profile-quiet-same";
    /// These are too many. Give at most seven.
    ProfileQuietTooMany = "profile-quiet-too-many";
    /// You may disturb me in quiet hours when somebody needs an interpreter now.
    ProfileUrgent = "profile-urgent";
    /// Save my settings.
    ProfileSave = "profile-save";
    /// My sessions in my calendar.
    ProfileCalendar = "profile-calendar";
    /// Calendar programs can show your sessions. They need a private address, which is shown only once. Whoever knows it can see your sessions.
    ProfileCalendarHint = "profile-calendar-hint";
    /// Your calendar has an address.
    ProfileCalendarOn = "profile-calendar-on";
    /// Your calendar has no address yet.
    ProfileCalendarOff = "profile-calendar-off";
    /// Your private address. Copy it into your calendar program now:.
    ProfileCalendarAddress = "profile-calendar-address";
    /// The address was made before and is not shown again. Make a new one if you do not have it.
    ProfileCalendarShown = "profile-calendar-shown";
    /// Make a new address.
    ProfileCalendarRenew = "profile-calendar-renew";
    /// The old address stops working.
    ProfileCalendarRenewHint = "profile-calendar-renew-hint";
    /// Take the address away.
    ProfileCalendarRevoke = "profile-calendar-revoke";
}

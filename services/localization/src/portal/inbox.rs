//! The inbox.

use crate::message::messages;

messages! { INBOX:
    /// Inbox.
    InboxTitle = "inbox-title";
    /// There is nothing here yet. What the desk tells you stands here, whatever else you chose.
    InboxEmpty = "inbox-empty";
    /// New.
    InboxUnread = "inbox-unread";
    /// Mark as read.
    InboxRead = "inbox-read";
    /// Mark all as read.
    InboxReadAll = "inbox-read-all";
    /// Open it.
    InboxOpen = "inbox-open";
    /// Older.
    InboxOlder = "inbox-older";
    /// Newest.
    InboxNewest = "inbox-newest";
}

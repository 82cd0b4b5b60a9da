//! Every message with its worst-case facts: the longest names, the longest dates, the counts that need plural forms. For
//! tests and previews.

//! Checks that the locales agree with the reference.

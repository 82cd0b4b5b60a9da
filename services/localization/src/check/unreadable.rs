//! What cannot be read, in words for somebody who has never seen the format: what is wrong, and what to do.

use fluent_syntax::parser::{ErrorKind, ParserError};

/// What is wrong at this place of a file.
pub(super) fn reason(error: &ParserError) -> String {
    let what = match &error.kind {
        ErrorKind::ExpectedToken('}') => {
            "a brace is open: every “{” needs its “}”, and a choice ends with “}” in a line of its own".to_owned()
        }
        ErrorKind::ExpectedToken('=') => {
            "this is no message: one begins with its name, without spaces in it, and “=”; a line of a text begins with four spaces".to_owned()
        }
        ErrorKind::ExpectedToken(token) => format!("“{token}” is missing here"),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            format!("“{entry_id}” has no text: begin every line of it with four spaces (no tab)")
        }
        ErrorKind::MissingDefaultVariant => {
            "no line of this choice has the star; put * before the bracket of its last line, as in *[other]".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "two lines of this choice have the star; leave one".to_owned(),
        ErrorKind::MissingValue => "nothing stands after the bracket; write the text there, or { \"\" } for nothing".to_owned(),
        ErrorKind::ForbiddenCallee => "functions are written in capitals: DATETIME or NUMBER".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "a “}” has no “{” before it".to_owned(),
        ErrorKind::ExpectedLiteral | ErrorKind::UnterminatedStringLiteral => {
            "a value of an option stands between straight quotation marks, as in dateStyle: \"full\"".to_owned()
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedCharRange { .. } => {
            "what stands in the braces is no variable or term; copy it from the English file, letter by letter".to_owned()
        }
        other => format!("{other}; compare it with the English file"),
    };
    format!("this cannot be read: {what}")
}

//! The HTML part: the same words as the text part, for readers who want larger type, a direction and links to tap.
//!
//! Nothing is fetched: no picture, no style sheet, no font. Mail programs drop `<html>` and `<body>`, so the language and
//! the direction stand on an element inside as well.

use turjuman_localization::Direction;

const TYPE: &str = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;\
    font-size:17px;line-height:1.5;max-width:38em;margin:0 auto;padding:16px";

/// The message as a page, in a locale and its direction.
pub(crate) fn page(locale: &str, direction: Direction, subject: &str, body: &str) -> String {
    let marks = format!("lang=\"{}\" dir=\"{}\"", escaped(locale), direction.html());
    let subject = escaped(subject);
    let mut page = format!(
        "<!doctype html>\n<html {marks}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{subject}</title>\n</head>\n\
         <body style=\"margin:0\">\n<div {marks} style=\"{TYPE}\">\n\
         <h1 style=\"font-size:20px;line-height:1.3\">{subject}</h1>\n"
    );
    for paragraph in paragraphs(body) {
        let lines: Vec<String> = paragraph.iter().map(|line| linked(line)).collect();
        page.push_str(&format!("<p>{}</p>\n", lines.join("<br>\n")));
    }
    page.push_str("</div>\n</body>\n</html>\n");
    page
}

/// Lines between empty lines.
fn paragraphs(body: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = body.lines().map(str::trim_end).collect();
    lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).map(<[&str]>::to_vec).collect()
}

/// A line with its web addresses made links.
fn linked(line: &str) -> String {
    let mut html = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find("https://").or_else(|| rest.find("http://")) {
        let (before, from) = rest.split_at(start);
        let ends = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c) || "<>\"".contains(c);
        let end = from.find(ends).unwrap_or(from.len());
        // A full stop after an address belongs to the sentence.
        let address = from[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '،', '。']);
        html.push_str(&escaped(before));
        let shown = escaped(address);
        html.push_str(&format!("<a href=\"{shown}\" dir=\"ltr\">{shown}</a>"));
        rest = &from[address.len()..];
    }
    html.push_str(&escaped(rest));
    html
}

/// The marks that keep texts of two directions apart.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_text_and_never_markup() {
        let line = "Where: <script>alert(1)</script> & \"Co\"";
        assert_eq!(linked(line), "Where: &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;");
    }

    #[test]
    fn addresses_become_links_without_the_marks_and_stops_around_them() {
        let line = "الرابط: \u{2068}https://meet.example/a?b=1&c=2\u{2069}.";
        let link = "<a href=\"https://meet.example/a?b=1&amp;c=2\" dir=\"ltr\">https://meet.example/a?b=1&amp;c=2</a>";
        assert_eq!(linked(line), format!("الرابط: \u{2068}{link}\u{2069}."));
        assert_eq!(linked("https://").matches("<a").count(), 1, "and a lone scheme ends the search");
        assert!(!linked("javascript:alert(1)").contains("<a"));
    }

    #[test]
    fn empty_lines_part_paragraphs() {
        assert_eq!(paragraphs("\na\nb\n\n\nc\n"), [vec!["a", "b"], vec!["c"]]);
    }
}

//! How the scene looks on a terminal: 80 columns, colour where the terminal has it.

use anstyle::{AnsiColor, Style};

const WIDTH: usize = 78;

/// A heading: what happens now.
pub(super) fn heading(text: &str) {
    let style = Style::new().bold().fg_color(Some(AnsiColor::Cyan.into()));
    anstream::println!("\n{style}{text}{style:#}");
}

/// Somebody does something.
pub(super) fn act(who: &str, what: &str) {
    let style = Style::new().bold();
    let lines = wrap(what, WIDTH - 4);
    anstream::println!("  {style}{who}{style:#}");
    for line in lines {
        anstream::println!("    {line}");
    }
}

/// Something in passing: why somebody was asked, how long it took.
pub(super) fn aside(text: &str) {
    let style = Style::new().dimmed();
    for line in wrap(text, WIDTH - 4) {
        anstream::println!("    {style}{line}{style:#}");
    }
}

/// A good end.
pub(super) fn done(text: &str) {
    let style = Style::new().bold().fg_color(Some(AnsiColor::Green.into()));
    anstream::println!("  {style}✓ {text}{style:#}");
}

/// What somebody was told, in their own language.
pub(super) fn told(who: &str, locale: &str, subject: &str, body: &str) {
    let (name, text) = (Style::new().bold(), Style::new().fg_color(Some(AnsiColor::Yellow.into())));
    anstream::println!("  {name}{who}{name:#} reads in {locale}:");
    for line in wrap(subject, WIDTH - 6) {
        anstream::println!("    {text}│ {name}{line}{name:#}");
    }
    for line in body.lines().flat_map(|line| wrap(line, WIDTH - 6)) {
        anstream::println!("    {text}│{text:#} {line}");
    }
}

/// A line to copy; never wrapped.
pub(super) fn paste(line: &str) {
    anstream::println!("{line}");
}

/// Breaks text into lines at spaces. Counts characters, which is right for the scripts of the scene.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.len() - 1;
        let used = lines[line].chars().count();
        if used > 0 && used + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if used > 0 {
                lines[line].push(' ');
            }
            lines[line].push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_at_spaces_and_long_words_are_kept_whole() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("https://meet.example.org/req", 5), ["https://meet.example.org/req"]);
        assert_eq!(wrap("", 5), [""]);
    }
}

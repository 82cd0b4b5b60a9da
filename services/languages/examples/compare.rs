//! Reads `requested<TAB>offered` lines and writes the tier and the reason behind each:
//! `printf 'ht\tfr\n' | cargo run -q -p turjuman-languages --example compare`.

use std::io::{self, BufRead};

use turjuman_languages::{LanguageTag, TagError, compare};

fn main() -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut tags = line.split('\t');
        let (requested, offered) = (tags.next().unwrap_or_default(), tags.next().unwrap_or_default());
        match answer(requested, offered) {
            Ok(answer) => println!("{requested}\t{offered}\t{answer}"),
            Err(error) => eprintln!("{line}: {error}"),
        }
    }
    Ok(())
}

fn answer(requested: &str, offered: &str) -> Result<String, TagError> {
    let comparison = compare(&LanguageTag::parse(requested)?, &LanguageTag::parse(offered)?);
    Ok(format!("{}\t{}", comparison.tier, comparison.why))
}

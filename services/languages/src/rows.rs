//! Reads the tab-separated tables that are compiled into this crate.
//!
//! They are part of the program, not input: a line with the wrong number of columns is a mistake of
//! ours that every test meets, so it stops the program with the file and the line.

/// The rows of `text` as arrays of `N` trimmed columns, with their line numbers. Lines that start with
/// `#` and empty lines are skipped.
pub(crate) fn rows<const N: usize>(
    file: &'static str,
    text: &'static str,
) -> impl Iterator<Item = (usize, [&'static str; N])> {
    text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty()).map(
        move |(index, line)| {
            let mut columns = line.split('\t').map(str::trim);
            let row = std::array::from_fn(|_| columns.next().unwrap_or_default());
            assert!(
                line.matches('\t').count() + 1 == N,
                "{file}:{}: expected {N} columns separated by tabs",
                index + 1
            );
            (index + 1, row)
        },
    )
}

/// The parts of a cell that holds a list: separated by `|`, trimmed, without empty ones.
pub(crate) fn list(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split('|').map(str::trim).filter(|part| !part.is_empty())
}

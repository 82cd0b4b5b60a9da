//! A bar for each row of a table, drawn by the server. The table beside it says the same in numbers, so the picture is only for
//! eyes.

/// Height of a bar and of the gap under it, and the width of the longest, in units of the picture.
const BAR: u32 = 14;
const GAP: u32 = 10;
const WIDTH: u32 = 300;

/// One bar: all, and the part of it that was served. In units of the picture.
pub(super) struct Bar {
    pub(super) y: u32,
    pub(super) all: u32,
    pub(super) served: u32,
}

/// The bars of a table.
pub(super) struct Chart {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) bar: u32,
    pub(super) bars: Vec<Bar>,
}

impl Chart {
    /// A chart of requests, and how many of them were served.
    pub(super) fn of(counts: impl Iterator<Item = (u32, u32)>) -> Self {
        let counts: Vec<(u32, u32)> = counts.collect();
        let longest = u64::from(counts.iter().map(|(all, _)| *all).max().unwrap_or_default().max(1));
        let long = |count: u32| u32::try_from(u64::from(count) * u64::from(WIDTH) / longest).unwrap_or(WIDTH);
        let bars = counts.iter().zip(0..).map(|((all, served), row)| Bar {
            y: row * (BAR + GAP),
            // A bar that is there can be seen.
            all: long(*all).max(2),
            served: long(*served),
        });
        let bars: Vec<Bar> = bars.collect();
        let rows = u32::try_from(bars.len()).unwrap_or_default();
        Self { width: WIDTH, height: rows * (BAR + GAP), bar: BAR, bars }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_is_as_long_as_the_picture() {
        let chart = Chart::of([(200, 100), (50, 50), (0, 0)].into_iter());
        let drawn: Vec<_> = chart.bars.iter().map(|bar| (bar.y, bar.all, bar.served)).collect();
        assert_eq!(drawn, [(0, 300, 150), (24, 75, 75), (48, 2, 0)]);
        assert_eq!((chart.width, chart.height), (300, 72));
        assert!(Chart::of(std::iter::empty()).bars.is_empty());
    }
}

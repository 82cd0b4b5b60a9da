#![allow(clippy::unwrap_used)]

use jiff::civil::{Weekday, date, time};
use turjuman_dispatch::model::{Gender, Modality};

use super::{CsvProblem, read, read_sites};

const HEADER: &str = "display_name,languages,modalities,weekly_hours";

fn problems(text: &str) -> Vec<(u64, String, String)> {
    let problem = |p: CsvProblem| (p.line, p.column, p.problem.to_string());
    read(text.as_bytes()).unwrap_err().into_iter().map(problem).collect()
}

#[test]
fn a_full_row_is_read_whatever_the_order_of_columns() {
    let text = "\u{feff}Active,locale,weekly_hours,time_zone,max_travel_km,home_longitude,home_latitude,\
        qualifications,modalities,languages,gender,phone,email,subject,display_name\r\n\
        no,ht,mon 09:00-17:00; fri-sat 22:00-06:00,America/New_York,12.5,-74.17,40.73,\
        medical_certified:A Board:2027-01-31; community_trained:City,On-site; phone,ht; Spanish,woman,\
        +1 973 555 0100,a1@example.org,subject-1,Interpreter A1\r\n";
    let rows = read(text.as_bytes()).unwrap();
    let [(line, entry)] = rows.as_slice() else { panic!("{rows:?}") };
    assert_eq!(*line, 2);
    assert_eq!(entry.display_name, "Interpreter A1");
    assert_eq!(entry.language_tags, ["ht", "Spanish"]);
    assert_eq!(entry.modalities, [Modality::OnSite, Modality::Phone]);
    assert_eq!(entry.gender, Some(Gender::Woman));
    assert!(!entry.active);
    assert_eq!(entry.qualifications[0].expires_on, Some(date(2027, 1, 31)));
    assert_eq!(entry.qualifications[1].expires_on, None);
    assert_eq!(entry.home.unwrap().latitude, 40.73);
    // The two nights become four spans, beside Monday.
    assert_eq!(entry.weekly_hours.len(), 5);
    let sunday = entry.weekly_hours.iter().find(|span| span.weekday == Weekday::Sunday).unwrap();
    assert_eq!((sunday.from, sunday.until), (time(0, 0, 0, 0), time(6, 0, 0, 0)));
}

#[test]
fn always_is_every_day_from_midnight_to_midnight() {
    let rows = read(format!("{HEADER}\nA1,es,phone,always\n").as_bytes()).unwrap();
    assert_eq!(rows[0].1.weekly_hours.len(), 7);
}

#[test]
fn every_problem_is_named_with_line_and_column() {
    let text = format!(
        "{HEADER},gender,max_travel_km,home_latitude,home_longitude,qualifications,active\n\
         ,es,phone,mon 9-17,,,,,,\n\
         A2,,fax,always,robot,near,40.7,,medical,maybe\n"
    );
    let found: Vec<(u64, String)> =
        problems(&text).into_iter().map(|(line, column, _)| (line, column)).collect();
    let expected = [
        (2, "display_name"),
        (2, "weekly_hours"),
        (3, "active"),
        (3, "gender"),
        (3, "home_longitude"),
        (3, "languages"),
        (3, "max_travel_km"),
        (3, "modalities"),
        (3, "qualifications"),
    ];
    assert_eq!(found, expected.map(|(line, column)| (line, column.to_owned())));
}

#[test]
fn unknown_missing_and_doubled_columns_are_named() {
    let found = problems("display_name,language,modalities,modalities\nA1,es,phone,phone\n");
    let text = format!("{found:?}");
    assert!(text.contains("language") && text.contains("not known"), "{text}");
    assert!(text.contains("missing: languages, weekly_hours"), "{text}");
    assert!(text.contains("twice"), "{text}");
    assert!(problems("")[0].2.contains("empty"));
}

#[test]
fn lines_are_counted_over_quotes_and_empty_lines() {
    let text = format!("{HEADER}\r\n\r\n\"A\r\n1\",es,phone,always\r\n\r\nA2,es,fax,always\r\n");
    let found = problems(&text);
    assert_eq!((found[0].0, found[0].1.as_str()), (6, "modalities"));
}

#[test]
fn rows_of_another_length_and_of_nothing_are_told_apart() {
    let found = problems(&format!("{HEADER}\nA1,es,phone\n,,,\nA2,es,phone,always,more\n"));
    assert_eq!(found.iter().map(|p| p.0).collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn other_encodings_are_refused_where_they_are() {
    let mut text = format!("{HEADER}\nA1,es,phone,always\n").into_bytes();
    text.extend(b"Andr\xe9,es,phone,always\n");
    let found = read(text.as_slice()).unwrap_err();
    assert_eq!((found[0].line, found[0].column.as_str()), (3, "display_name"));
    assert!(read(&b"\xff\xfed\0i\0"[..]).unwrap_err()[0].problem.to_string().contains("UTF-16"));
}

#[test]
fn a_subject_is_one_person() {
    let found = problems(&format!("{HEADER},subject\nA1,es,phone,always,s1\nA2,es,phone,always,s1\n"));
    assert!(found[0].0 == 3 && found[0].2.contains("line 2"), "{found:?}");
}

#[test]
fn overlapping_hours_are_refused() {
    let found = problems(&format!("{HEADER}\nA1,es,phone,mon 22:00-06:00; tue 05:00-09:00\n"));
    assert!(found[0].2.contains("tuesday"), "{found:?}");
}

#[test]
fn sites_have_a_place_on_the_map() {
    let good = "name,address,latitude,longitude\nCity Hall,\"1 Example St, Newark\",40.73,-74.17\n";
    assert_eq!(read_sites(good.as_bytes()).unwrap()[0].1.name, "City Hall");
    let bad = "name,address,latitude,longitude\nCity Hall,1 Example St,140,-74.17\nLibrary,,,\n";
    let found: Vec<_> =
        read_sites(bad.as_bytes()).unwrap_err().into_iter().map(|p| (p.line, p.column)).collect();
    let expected = [(2, "latitude"), (3, "address"), (3, "latitude"), (3, "longitude")];
    assert_eq!(found, expected.map(|(line, column)| (line, column.to_owned())));
}

#!/usr/bin/env python3
"""Makes the sample data of this folder. Run it once, by hand, when the sample should change:

    python3 sample.py CALLS.csv

CALLS.csv is the whole call log (see README.md); sample-calls.csv becomes a part of it. sample-roster.csv and
sample-sites.csv are invented: no name, address or number in them belongs to anybody. The same Python makes the same files.
"""

import collections
import csv
import random
import sys

DRAW = random.Random(1666)  # The year in which Newark was founded.
PEOPLE = 300
HOURS = range(24 * 7)
STAFFED = 4  # People on shift by telephone, for each language, at every hour of the week.

# Families of languages that one person may well have together, with how many people have the first as their main one.
# The weights are those of a city like Newark; the rest is what a big city's emergency line is called in.
FAMILIES = [
    (46, ["es", "pt", "it"]),
    (24, ["pt", "pt-BR", "es"]),
    (16, ["ht", "fr"]),
    (11, ["ar", "apd", "fr"]),
    (10, ["fr", "wo", "fuf", "bm", "mnk", "ln"]),
    (8, ["tw", "ee", "gaa", "ha"]),
    (8, ["yo", "ig", "pcm"]),
    (4, ["ig", "ha", "yo"]),
    (4, ["kea", "pt"]),
    (4, ["quc", "mam", "es"]),
    (4, ["quz", "qug", "es"]),
    (10, ["yue", "yue-x-taishan", "cmn"]),
    (9, ["cmn", "wuu", "cdo", "nan-TW"]),
    (4, ["nan", "nan-x-teochew", "nan-TW", "cmn"]),
    (8, ["ru", "uk", "uz", "kk"]),
    (4, ["uk", "ru"]),
    (4, ["ka", "hy", "ru"]),
    (7, ["it", "sq"]),
    (7, ["ta", "si", "ml"]),
    (6, ["fa", "prs", "ps"]),
    (4, ["ckb", "kmr", "aii", "ar"]),
    (6, ["hi", "ur", "gu", "pa"]),
    (4, ["bn", "hi", "ne"]),
    (4, ["te", "kn", "ml", "hi"]),
    (5, ["ko", "ja"]),
    (5, ["vi", "km", "lo"]),
    (4, ["th", "lo", "mww"]),
    (4, ["my", "ksw", "cnh"]),
    (4, ["tl", "ilo", "ceb"]),
    (4, ["id", "ms"]),
    (5, ["pl", "sk", "cs"]),
    (5, ["hu", "ro"]),
    (4, ["el", "bg", "mk"]),
    (4, ["sr", "hr", "bs"]),
    (6, ["tr", "az"]),
    (4, ["so", "sw"]),
    (4, ["am", "ti", "om"]),
    (4, ["rw", "rn", "sw"]),
    (4, ["he", "yi"]),
    (4, ["de", "fi", "lt"]),
    (4, ["bo", "mn", "cmn"]),
]
# Signed languages need sight: on site and by video only.
SIGNERS = 10

LOCALES = {"es": "es-US", "pt": "pt-BR", "kea": "pt-BR", "ht": "ht", "ar": "ar", "quc": "es-US", "quz": "es-US"}
SHIFTS = [
    "mon-fri 07:00-19:00",
    "mon-fri 08:00-17:00",
    "mon-sun 15:00-23:00",
    "mon-sun 21:00-07:00",
    "fri-mon 19:00-07:00",
    "sat-sun 08:00-20:00",
]
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def hours_of(text):
    """The hours of the week, from Monday's first, that a shift covers whole."""
    if text == "always":
        return set(HOURS)
    days, times = text.split()
    first, last = (DAYS.index(day) for day in days.split("-"))
    start, end = (int(time.removesuffix(":00")) for time in times.split("-"))
    length = (end - start) % 24
    day, covered = first, set()
    while True:
        covered |= {(day * 24 + start + hour) % (24 * 7) for hour in range(length)}
        if day == last:
            return covered
        day = (day + 1) % 7


def languages():
    """The languages of each person: the main one and up to two of its family."""
    people, family_of = [], []
    for count, family in FAMILIES:
        others = family[1:]
        for turn in range(count):
            # They go round, so that the smaller languages of the family are there often enough. In large groups most
            # people have one language beside the city's own.
            alone = count > 8 and DRAW.random() < 0.55
            chosen = set() if alone else {others[turn % len(others)], others[(turn + 1) % len(others)]}
            people.append([family[0], *[tag for tag in others if tag in chosen]])
            family_of.append(family)
    speakers = collections.Counter(tag for tags in people for tag in tags)
    for tags, family in zip(people, family_of):
        for tag in family:
            if speakers[tag] < STAFFED and tag not in tags and len(tags) < 4:
                tags.append(tag)
                speakers[tag] += 1
    return people


def staff(people):
    """A shift for each person, such that every language has enough people at every hour. Those of small languages are on
    call around the clock, as they are in life."""
    speakers = collections.defaultdict(list)
    for person, tags in enumerate(people):
        for tag in tags:
            speakers[tag].append(person)
    shifts = [SHIFTS[DRAW.randrange(len(SHIFTS))] for _ in people]
    for tag in sorted(speakers, key=lambda tag: (len(speakers[tag]), tag)):
        ours = speakers[tag]
        while True:
            thin = [hour for hour in HOURS if sum(hour in hours_of(shifts[p]) for p in ours) < STAFFED]
            free = [person for person in ours if shifts[person] != "always"]
            if not thin or not free:
                break
            shifts[min(free, key=lambda person: (len(people[person]), person))] = "always"
        if thin and len(ours) < STAFFED:
            sys.exit(f"{tag} has {len(ours)} speakers; give its family more people")
    return shifts


def qualifications(tags, rank):
    """More training where there are more people to choose from; everybody has some."""
    held = ["community_trained:Sample Training Centre"]
    if rank % 3 != 2:
        held.append("language_tested:Sample Testing Service:2031-06-30")
    if rank % 4 == 1:
        held.append("medical_certified:Sample Health Board:2030-12-31")
    if rank % 6 == 0:
        held.append("court_qualified:Sample Court Office")
    if rank % 9 == 4:
        held.append("court_certified:Sample Court Office:2032-03-31")
    return ";".join(held)


def roster():
    people = languages()
    shifts = staff(people)
    people += [["ase"] for _ in range(SIGNERS)]
    shifts += ["always" if turn < 4 else SHIFTS[turn % len(SHIFTS)] for turn in range(SIGNERS)]
    if len(people) != PEOPLE:
        sys.exit(f"{len(people)} people instead of {PEOPLE}: change the families")
    ranks = collections.Counter()
    letters = "ABCDEFGHJKLMNPRSTVWYZ"
    for number, (tags, shift) in enumerate(zip(people, shifts), start=1):
        rank = ranks[tags[0]]
        ranks[tags[0]] += 1
        signs = tags == ["ase"]
        place = number - 1
        initials = letters[place % 21] + letters[place * 5 // 21 % 21]
        held = "community_trained:Sample Training Centre;sign_certified:Sample Sign Registry:2031-12-31"
        yield {
            "display_name": f"Interpreter {initials}-{number:03}",
            "subject": f"sample-{number:03}",
            "email": f"interpreter-{number:03}@example.org",
            # 555-0100 to 555-0199 belong to nobody.
            "phone": f"+1 {['973', '862', '201'][place // 100]} 555 01{place % 100:02}",
            "gender": DRAW.choice(["woman", "woman", "man", "man", "non_binary", ""]) if rank % 8 else "woman",
            "languages": ";".join(tags),
            "modalities": "on_site;video" if signs else ["phone", "phone;video", "on_site;phone", "on_site;phone;video"][rank % 4],
            "qualifications": held if signs else qualifications(tags, rank),
            "home_latitude": f"{40.73 + DRAW.gauss(0, 0.035):.3f}",
            "home_longitude": f"{-74.17 + DRAW.gauss(0, 0.045):.3f}",
            "max_travel_km": DRAW.choice(["", "10", "15", "25", "40"]),
            "time_zone": "America/New_York",
            "weekly_hours": shift,
            "locale": LOCALES.get(tags[0], "en-US") if rank % 7 else "en-US",
            "active": "yes",
        }


def calls(path):
    """Stretches of the log with every form of time stamp, and every row with a spelling that is rare."""
    with open(path, encoding="utf-8", newline="") as file:
        header, *rows = file.read().splitlines()
    spelling = [row.split(",")[1].upper() for row in rows]
    counts = collections.Counter(spelling)
    stretches = [(0, 430), (9490, 9900), (10960, 11160), (14030, 14230)]
    kept = {place for first, last in stretches for place in range(first, last)}
    kept |= {place for place, name in enumerate(spelling) if counts[name] <= 30}
    return [header, *[rows[place] for place in sorted(kept)]]


SITES = [
    ("City Hall (sample)", "1 Sample Street, Newark, NJ", 40.7321, -74.1735),
    ("Main Library (sample)", "2 Sample Street, Newark, NJ", 40.7439, -74.1713),
    ("Health Centre East (sample)", "3 Sample Avenue, Newark, NJ", 40.7266, -74.1501),
    ("Municipal Court (sample)", "4 Sample Square, Newark, NJ", 40.7308, -74.1779),
    ("Neighbourhood School West (sample)", "5 Sample Road, Newark, NJ", 40.7402, -74.2108),
    ("Police Precinct South (sample)", "6 Sample Avenue, Newark, NJ", 40.7105, -74.1993),
]


def main():
    rows = list(roster())
    with open("sample-roster.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    with open("sample-sites.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "address", "latitude", "longitude"])
        writer.writerows(SITES)
    with open("sample-calls.csv", "w", encoding="utf-8", newline="") as file:
        file.writelines(line + "\n" for line in calls(sys.argv[1]))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()

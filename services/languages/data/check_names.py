#!/usr/bin/env python3
"""Checks the names in languages.tsv that are said to come from CLDR against CLDR itself.

    npm install cldr-localenames-full@48.2.0      # anywhere, a temporary folder does
    python3 check_names.py path/to/node_modules

The last column of languages.tsv has one letter each for autonym, English, Spanish and Portuguese:
c = taken from CLDR, o = own curation. Exit 1 when a "c" differs; "o" names that CLDR also has are listed
for a reader to look at, and are no fault.
"""
import json
import pathlib
import sys

# Where a tag's own names are kept under another locale.
LOCALES = {"no": "nb", "cmn": "zh", "tl": "fil", "sh": "sr-Latn"}


def names(modules, locale):
    path = modules / "cldr-localenames-full" / "main" / locale / "languages.json"
    if not path.exists():
        return {}
    return json.loads(path.read_text())["main"][locale]["localeDisplayNames"]["languages"]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    modules = pathlib.Path(sys.argv[1])
    foreign = [names(modules, locale) for locale in ("en", "es", "pt")]
    wrong, own = [], 0
    for line in pathlib.Path(__file__).with_name("languages.tsv").read_text().splitlines():
        if line.startswith("#"):
            continue
        tag, *given, _aliases, _home, _families, origin = line.split("\t")
        locale = LOCALES.get(tag, tag)
        itself = names(modules, locale)
        autonym = itself.get(locale.split("-")[0]) or itself.get(locale) or ""
        known = [autonym[:1].upper() + autonym[1:]] + [table.get(tag, "") for table in foreign]
        for letter, ours, theirs in zip(origin, given, known, strict=True):
            if letter == "c" and ours != theirs:
                wrong.append(f"{tag}: {ours!r} is said to be CLDR's, which has {theirs!r}")
            if letter == "o" and theirs and ours != theirs:
                own += 1
                print(f"{tag}: ours {ours!r}, CLDR {theirs!r}")
    print(f"{own} names differ on purpose, {len(wrong)} by mistake")
    sys.exit("\n".join(wrong) if wrong else 0)


main()

"""Holds our table of who understands whom against two matchers of languages to read, on the same pairs: PyPI's langcodes and
npm's @formatjs/intl-localematcher. Both answer another question well (which text would this reader cope with); the figures
show what happens when they are asked ours. Prints every pair that must be refused and that one of them would serve.

    compare.py TURJUMAN PAIRS.tsv... [--node DIRECTORY]

TURJUMAN is the program, DIRECTORY holds match.mjs with its installed packages. Exit 1 when our own answer is not the one in
the files (E and S count alike) or when a pair that must be refused is not refused.
"""

import argparse
import json
import subprocess
import sys

import langcodes


def read_pairs(paths):
    """The pairs of the files with their tiers, each once."""
    pairs = {}
    for path in paths:
        for line in open(path, encoding="utf-8"):
            columns = line.rstrip("\n").split("\t")
            if len(columns) >= 3 and not line.startswith("#") and len(columns[2]) == 1:
                pairs[columns[0], columns[1]] = columns[2]
    return pairs


def ours(program, pairs):
    """The tiers that our program answers with."""
    lines = "".join(f"{requested}\t{offered}\n" for requested, offered in pairs)
    said = subprocess.run(
        [program, "languages", "compare", "--format", "tsv"], input=lines, capture_output=True, text=True, check=True
    )
    return [line.split("\t")[2] for line in said.stdout.splitlines()]


def by_langcodes(requested, offered):
    """Whether langcodes would serve it, with the distance that it takes for good enough; None for what it does not read."""
    try:
        return langcodes.closest_match(requested, [offered])[0] != "und"
    except Exception:  # It raises several kinds of its own.
        return None


def by_formatjs(directory, pairs):
    """Whether the other would; None for each pair where node is missing."""
    if directory is None:
        return [None] * len(pairs)
    said = subprocess.run(
        ["node", "match.mjs"], cwd=directory, input=json.dumps(list(pairs)), capture_output=True, text=True, check=True
    )
    return json.loads(said.stdout)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("pairs", nargs="+")
    arguments.add_argument("--node")
    arguments = arguments.parse_args()
    pairs = read_pairs(arguments.pairs)
    answers = ours(arguments.program, pairs)
    assert len(answers) == len(pairs), "every pair is answered"
    reading = [by_langcodes(*pair) for pair in pairs]
    matching = by_formatjs(arguments.node, pairs)

    refused = {"ours": 0, "langcodes": 0, "formatjs": 0}
    wrong = []
    no_rows = 0
    for (pair, tier), answer, langcodes_serves, formatjs_serves in zip(pairs.items(), answers, reading, matching):
        alike = {"E": "S"}
        if alike.get(answer, answer) != alike.get(tier, tier):
            wrong.append((*pair, tier, answer))
        if tier != "N":
            continue
        no_rows += 1
        refused["ours"] += answer == "N"
        refused["langcodes"] += not langcodes_serves
        refused["formatjs"] += not formatjs_serves
        served = [name for name, yes in (("langcodes", langcodes_serves), ("formatjs", formatjs_serves)) if yes]
        if served:
            print(f"{pair[0]:>6} → {pair[1]:<6} must be refused; served by {' and '.join(served)}")
    if arguments.node is None:
        refused["formatjs"] = "not asked: node is missing"
    print(json.dumps({"pairs": len(pairs), "must_be_refused": no_rows, "refused": refused, "ours_wrong": wrong}))
    return 1 if wrong or refused["ours"] != no_rows else 0


sys.exit(main())

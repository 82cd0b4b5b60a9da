#!/usr/bin/env python3
"""Reads a calendar file with the `icalendar` package, which nobody here wrote: text on standard input, JSON on standard
output. What the package finds wrong is told as well."""

import json
import sys

import icalendar


def read(text):
    calendar = icalendar.Calendar.from_ical(text)
    return {
        "method": str(calendar.get("method")),
        "version": str(calendar.get("version")),
        "errors": [str(error) for error in calendar.errors],
        "entries": [entry(event) for event in calendar.walk("VEVENT")],
    }


def entry(event):
    found = {name.lower(): shown(value) for name, value in event.items()}
    return {**found, "errors": [str(error) for error in event.errors]}


def shown(value):
    return value.dt.isoformat() if hasattr(value, "dt") else str(value)


if __name__ == "__main__":
    print(json.dumps(read(sys.stdin.buffer.read())))

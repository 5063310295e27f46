#!/usr/bin/env python3
"""Checks that every quoted text equals the slice of its report: slices.py FILE|STORE... [--app ./rapporteur]

Each FILE holds JSON objects with id, text and perhaps title, one a line (or .gz of it); findings come from `code`. Of a
STORE, a folder, all that it holds is checked. All objects of a finding that have start and end are checked against the
report, in UTF-16 code units. Exits with 1 when one differs, or when nothing was found at all.
"""
import argparse
import gzip
import json
import os
import shlex
import subprocess
import sys
import tempfile

TEXT_KEYS = ("text", "entity_text", "extracted_place")


def lines(path):
    with (gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")) as file:
        yield from (json.loads(line) for line in file if line.strip())


def spans(value):
    """All (part, start, end, text) below a JSON value."""
    if isinstance(value, list):
        for item in value:
            yield from spans(item)
    elif isinstance(value, dict):
        if "start" in value and "end" in value and isinstance(value["start"], int):
            texts = [value[key] for key in TEXT_KEYS if key in value]
            yield value.get("part", "text"), value["start"], value["end"], texts[0] if texts else None
        if "event_text_start" in value:
            part = value.get("event_text_part", "text")
            yield part, value["event_text_start"], value["event_text_end"], value["event_text"]
        for item in value.values():
            yield from spans(item)


def utf16(text):
    return (text or "").encode("utf-16-le", "surrogatepass")


def rows(app, *arguments):
    run = subprocess.run(shlex.split(app) + list(arguments), capture_output=True)
    if run.returncode:
        sys.exit(f"{' '.join(arguments)}: exit {run.returncode}: {run.stderr.decode()[-500:]}")
    return [json.loads(line) for line in run.stdout.decode("utf8").split("\n") if line]


def coded(path, app):
    """Reports of a file by id, and what `code` finds in them."""
    reports = {}
    with tempfile.TemporaryDirectory() as folder:
        given = os.path.join(folder, "reports.jsonl")
        with open(given, "w", encoding="utf8") as out:
            for number, row in enumerate(lines(path)):
                row = {k: row[k] for k in ("id", "title", "text", "published") if row.get(k)}
                row["id"] = f"{number}"
                reports[row["id"]] = row
                out.write(json.dumps(row) + "\n")
        return reports, rows(app, "code", given)


def kept(store, app):
    """Reports of a store by id, and its findings."""
    reports = {row["id"]: row for row in rows(app, "export", "reports", "--store", store)}
    findings = []
    for kind in ("events", "quotations", "quantities", "relations"):
        findings += rows(app, "export", kind, "--store", store, "--confidence", "0")
    return reports, findings


def check(path, app):
    reports, findings = (kept if os.path.isdir(path) else coded)(path, app)
    texts = {id: {part: utf16(row.get(part)) for part in ("text", "title")} for id, row in reports.items()}
    checked = wrong = 0
    for finding in findings:
        wrong += not finding["evidence"]
        for part, start, end, text in spans(finding):
            checked += 1
            if text is None or texts[finding["report"]][part][2 * start : 2 * end] != utf16(text):
                wrong += 1
                print(f"{path}: report {finding['report']}, finding {finding['id']}: {part} {start}..{end}: {text!r}")
    print(f"{path}: {len(reports)} reports, {len(findings)} findings, {checked} quoted spans, {wrong} wrong", flush=True)
    return len(findings) > 0 and wrong == 0


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("paths", nargs="+")
    arguments.add_argument("--app", default="./rapporteur")
    given = arguments.parse_args()
    sys.exit(0 if all([check(path, given.app) for path in given.paths]) else 1)

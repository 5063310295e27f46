#!/usr/bin/env python3
"""Draws coded events for judging: bench/draw_events.py EVENTS.jsonl REPORTS.jsonl [--seed 20261125] [--number 200]

EVENTS.jsonl and REPORTS.jsonl are what `rapporteur export events` and `export reports` write. Prints a line for each
event drawn: article, start and end of its trigger, type, auxiliary modes, actors, recipients, and the sentence that
the trigger stands in; so that somebody can judge it from the sentence alone. Verdicts go to docs/precision*.tsv,
without the sentence.
"""
import argparse
import json
import random
import re

END = re.compile(r'(?<=[.!?])["”’)]*\s+(?=["“‘(]*[A-Z0-9])|\n+')


def sentence(text, start, end):
    """The sentence around a stretch, by full stops; a cut at a title's full stop shortens it, no more."""
    first, last = 0, len(text)
    for cut in END.finditer(text):
        if cut.end() <= start:
            before = text[max(0, cut.start() - 6):cut.start()]
            if not re.search(r"\b(Mr|Ms|Mrs|Dr|Sen|Rep|Gen|Gov|Lt|Col|St|No|U\.S|[A-Z])\.$", before):
                first = cut.end()
        elif cut.start() >= end:
            before = text[max(0, cut.start() - 6):cut.start()]
            if not re.search(r"\b(Mr|Ms|Mrs|Dr|Sen|Rep|Gen|Gov|Lt|Col|St|No|U\.S|[A-Z])\.$", before):
                last = cut.start()
                break
    return re.sub(r"\s+", " ", text[first:last])


def names(parties):
    return "; ".join(party["entity_text"] for party in parties) or "-"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("events")
    arguments.add_argument("reports")
    arguments.add_argument("--seed", type=int, default=20261125)
    arguments.add_argument("--number", type=int, default=200)
    given = arguments.parse_args()
    with open(given.reports, encoding="utf-8") as lines:
        reports = {report["id"]: report for report in map(json.loads, lines)}
    with open(given.events, encoding="utf-8") as lines:
        events = [json.loads(line) for line in lines]
    events.sort(key=lambda event: (reports[event["report"]]["source_id"], event["event_text_start"], event["id"]))
    for event in random.Random(given.seed).sample(events, given.number):
        report = reports[event["report"]]
        start, end = event["event_text_start"], event["event_text_end"]
        titled = report["text"][start:end] != event["event_text"]
        words = report["title"] if titled else sentence(report["text"], start, end)
        print(report["source_id"], start, end, "title" if titled else "text", event["event_text"], event["event"],
              ",".join(event["auxiliary_mode"]) or "-", names(event["actor"]), names(event["recipient"]), words,
              sep="\t")


if __name__ == "__main__":
    main()

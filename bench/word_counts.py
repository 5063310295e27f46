#!/usr/bin/env python3
"""Counts in how many reports of a corpus each word stands, for reconcile's word-counts.tsv.

  word_counts.py REPORTS.jsonl.gz > word-counts.tsv

The words are cut and folded as org.rapporteur.reconcile.alike.Words does it.
"""
import collections
import gzip
import json
import re
import sys

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
HEADER = """\
# In how many reports of a corpus of news each word stands.
# Columns: word (folded as the class Words does it), reports that hold it.
# Source: counted by bench/word_counts.py over {n} English news reports under Apache-2.0; words of fewer than 2
# reports are left out. The first line of data, "*", gives the number of reports.
# Date: 2026-11-22. Licence: Apache-2.0, own compilation.
"""


def fold(word):
    word = word.lower().replace("’", "'")
    if word.endswith("'s"):
        word = word[:-2]
    word = word.replace("'", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def main():
    counts, reports = collections.Counter(), 0
    with gzip.open(sys.argv[1], "rt", encoding="utf8") as lines:
        for line in lines:
            report = json.loads(line)
            text = (report.get("title") or "") + " " + report["text"]
            counts.update({fold(word) for word in WORD.findall(text)})
            reports += 1
    print(HEADER.format(n=reports), end="")
    print("word\treports")
    print(f"*\t{reports}")
    for word, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        if count >= 2 and 2 <= len(word) <= 24:
            print(f"{word}\t{count}")


main()

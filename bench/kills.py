#!/usr/bin/env python3
"""Kills `read` and runs it again: kills.py FILE [--reports 100] [--kills 20] [--seed 1] [--app ./rapporteur]

FILE holds one report a line (JSON Lines, or .gz of it); its first reports are read. An undisturbed run says how long
reading takes and what the record must be. Then, once for each kill, a fresh store: `read` is killed (-9, with all that
it started) at a random moment of that time, the same command is run again, and the exported record must be byte for
byte that of the undisturbed run. Exits with 1 when one is not.
"""
import argparse
import gzip
import hashlib
import os
import random
import shlex
import signal
import subprocess
import sys
import tempfile
import time


def first_reports(path, count, to):
    with (gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")) as file:
        with open(to, "w", encoding="utf8") as out:
            for _, line in zip(range(count), file):
                out.write(line)


def read(app, store, path, kill_after=None):
    """Seconds that it took; killed, unless it ended before."""
    begun = time.time()
    command = shlex.split(app) + ["read", "--store", store, path]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
    try:
        _, errors = process.communicate(timeout=kill_after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return time.time() - begun
    if process.returncode:
        sys.exit(f"read: exit {process.returncode}: {errors.decode()[-500:]}")
    return time.time() - begun


def record(app, store):
    run = subprocess.run(shlex.split(app) + ["export", "record", "--store", store], capture_output=True)
    if run.returncode:
        sys.exit(f"export: exit {run.returncode}: {run.stderr.decode()[-500:]}")
    return run.stdout


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("file")
    arguments.add_argument("--reports", type=int, default=100)
    arguments.add_argument("--kills", type=int, default=20)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--app", default="./rapporteur")
    given = arguments.parse_args()
    draw = random.Random(given.seed)
    differing = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "reports.jsonl")
        first_reports(given.file, given.reports, path)
        undisturbed = os.path.join(folder, "undisturbed")
        seconds = read(given.app, undisturbed, path)
        wanted = record(given.app, undisturbed)
        print(f"undisturbed: {seconds:.1f} s, {len(wanted)} bytes, sha256 {hashlib.sha256(wanted).hexdigest()[:16]}")
        for kill in range(1, given.kills + 1):
            store = os.path.join(folder, f"killed-{kill}")
            moment = draw.uniform(0, seconds)
            read(given.app, store, path, kill_after=moment)
            read(given.app, store, path)
            same = record(given.app, store) == wanted
            differing += not same
            print(f"kill {kill} after {moment:.1f} s: {'the same record' if same else 'ANOTHER RECORD'}", flush=True)
    print(f"{given.kills - differing} of {given.kills} the same")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()

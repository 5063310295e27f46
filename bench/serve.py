#!/usr/bin/env python3
"""Measures a running `rapporteur serve`: the first view, searches, and a steady load of reads.

    bench/serve.py http://127.0.0.1:8080 [--seconds 30] [--rate 500] [--connections 32]

Asks this machine only. The load needs wrk (Debian's package). Prints one JSON object a line. What is read
under load is what people read: the front, stories, pairs, parties, differences, searches, reports and
filtered lists, each by ids that the record holds; so most answers are made once and then come from memory.
"""
import argparse
import json
import os
import random
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

API = "/api/v1"


def get(base, path):
    request = urllib.request.Request(base + path, headers={"Accept-Encoding": "identity"})
    start = time.perf_counter()
    with urllib.request.urlopen(request, timeout=60) as answer:
        body = answer.read()
    return body, time.perf_counter() - start


def items(base, path):
    return json.loads(get(base, API + path)[0])["items"]


def words(base):
    """Words of headlines in the record, some together."""
    titles = [report["title"] or "" for report in items(base, "/reports?limit=500")]
    single = sorted({word for title in titles for word in title.split() if word.isalpha() and len(word) > 3})
    random.Random(4).shuffle(single)
    return single[:60] + [" ".join(pair) for pair in zip(single[60:80], single[80:100])]


def searches(base, asked):
    times = sorted(get(base, API + "/search?q=" + urllib.parse.quote(word))[1] for word in asked)
    return {"searches": len(times), "median_ms": round(times[len(times) // 2] * 1000, 1),
            "p95_ms": round(times[int(len(times) * 0.95)] * 1000, 1), "max_ms": round(times[-1] * 1000, 1)}


def paths(base, asked):
    paths = ["/", API + "/summary", API + "/stories", API + "/entries?verdict=conflict", API + "/pairs",
             API + "/places", API + "/entities", API + "/names", API + "/outlets"]
    paths += [API + "/stories/" + story["id"] for story in items(base, "/stories?limit=150")]
    paths += [API + "/reports/" + report["id"] for report in items(base, "/reports?limit=100")]
    for pair in items(base, "/pairs?limit=40"):
        root = API + "/pairs/%s/%s" % (pair["a"], pair["b"])
        paths += [root, root + "/events"]
    paths += [API + "/entities/" + entity["code"] for entity in items(base, "/entities?limit=40")]
    paths += [API + "/search?q=" + urllib.parse.quote(word) for word in asked]
    paths += [API + "/suggest?q=" + urllib.parse.quote(word[:3]) for word in asked[:30]]
    random.Random(4).shuffle(paths)
    return paths


def load(base, asked, options):
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as reads:
        reads.write("\n".join(paths(base, asked)))
        reads.flush()
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reads.lua")
        ran = subprocess.run(
            ["wrk", "-t1", "-c%d" % options.connections, "-d%ds" % options.seconds, "-s", script, base],
            env=dict(os.environ, READS=reads.name, RATE=str(options.rate)), capture_output=True, text=True, check=True)
    figures = json.loads(ran.stdout.strip().splitlines()[-1])
    figures["reads_a_second"] = round(figures["requests"] / figures["seconds"])
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base")
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--rate", type=int, default=500)
    parser.add_argument("--connections", type=int, default=32)
    options = parser.parse_args()
    base = options.base.rstrip("/")
    if urllib.parse.urlsplit(base).hostname not in ("127.0.0.1", "localhost", "::1"):
        parser.error("only a server on this machine is measured")
    first = [get(base, path)[1] for path in ("/", API + "/summary")]
    print(json.dumps({"first_view_ms": round(sum(first) * 1000)}), flush=True)
    asked = words(base)
    print(json.dumps(searches(base, asked)), flush=True)
    print(json.dumps(load(base, asked, options)), flush=True)
    print(json.dumps({"load_average": os.getloadavg()[0]}))


if __name__ == "__main__":
    main()

#!/bin/sh
# How fast the reader of language is, beside CoreNLP's lean set on the same text in the same run, as a table:
#
#   bench/speed.sh FILE.jsonl[.gz] [HOW MANY TEXTS CORENLP READS]
#
# FILE holds JSON objects with "text". Builds the module training first, which downloads CoreNLP with its
# models (480 MB) once. On a machine that does other work, ratios count, not rates.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
[ $# -ge 1 ] || { echo "usage: bench/speed.sh FILE.jsonl[.gz] [TEXTS]" >&2; exit 2; }
(cd "$home" && ./mvnw -q --batch-mode -Dmaven.test.skip=true -Dwarnings.fail=false -pl training -am package \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath) >&2
exec java -Xmx3g -cp "$home/training/target/classes:$(cat "$home/training/target/classpath")" \
    org.rapporteur.training.speed.MeasureSpeed "$@"

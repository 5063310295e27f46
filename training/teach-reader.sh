#!/bin/sh
# Teaches the reader of language and writes its model file, the same file from the same treebanks:
#
#   training/teach-reader.sh TREEBANKS [FILE]
#
# TREEBANKS is a folder with ewt-train, gum-train and news-silver (.conllu.gz) and unlabelled-news.jsonl.gz;
# of gum-news-dev and ewt-dev, where they are there, the figures reached go into the file's header.
# Without FILE the model that the program ships is replaced. Needs 7 GB of memory and two cores.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
[ $# -ge 1 ] || { echo "usage: training/teach-reader.sh TREEBANKS [FILE]" >&2; exit 2; }
file=${2:-$home/language/src/main/resources/org/rapporteur/language/reader/english.model}
(cd "$home" && ./mvnw -q --batch-mode -Dmaven.test.skip=true -Dwarnings.fail=false -pl training -am package \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath) >&2
exec java -Xmx6g -cp "$home/training/target/classes:$(cat "$home/training/target/classpath")" \
    org.rapporteur.training.TeachReader "$1" "$file"

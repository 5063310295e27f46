#!/bin/sh
# Makes the classes of words by their meaning that the coder of events knows (meanings.tsv), the same
# file from the same words:
#
#   training/teach-meanings.sh FILE [WORDS]
#
# Each of the WORDS (those of training/vectors/words.tsv where none are given) gets a vector by the model
# bge-small-en-v1.5, and k-means sorts them. Another list of words comes from news by the class ListWords
# of the module. Downloads the model and what runs it, 130 MB; takes five minutes.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
[ $# -ge 1 ] || { echo "usage: training/teach-meanings.sh FILE [WORDS]" >&2; exit 2; }
words=${2:-$home/training/vectors/words.tsv}
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$home" && ./mvnw -q --batch-mode -Dmaven.test.skip=true -Dwarnings.fail=false -pl training -am package \
    $plugin -Dmdep.outputFile=target/classpath) >&2
(cd "$home" && ./mvnw -q --batch-mode -f training/vectors/pom.xml $plugin -Dmdep.outputFile="$work/classpath") >&2
java -cp "$(cat "$work/classpath")" "$home/training/vectors/WordVectors.java" "$words" "$work/vectors.tsv.gz"
java -Xmx2g -cp "$home/training/target/classes:$(cat "$home/training/target/classpath")" \
    org.rapporteur.training.meaning.TeachMeanings "$work/vectors.tsv.gz" "$1"

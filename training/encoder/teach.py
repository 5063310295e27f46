#!/usr/bin/env python3
"""Teaches the encoder: teach.py LESSONS.jsonl BASE.onnx TOKENIZER.json FOLDER

LESSONS is what WriteEncoderLessons of the module writes, BASE and TOKENIZER are those of all-MiniLM-L6-v2. Writes
sentences.onnx, parts.onnx, lights.onnx and pieces.txt into FOLDER. Needs PyTorch and onnx (Debian: python3-torch, python3-onnx).
One thread and a fixed seed: on one machine the same lessons give the same files.
"""
import json
import random
import sys
import time

import torch
import torch.nn.functional as F

import export
from encoder import LIGHTS, PARTS, TYPES, SentenceEncoder, Encoder, WordPieces

SEED, ROUNDS, BATCH, STEP, HEADS_STEP, WARMING = 20261126, 3, 32, 1e-4, 1e-3, 0.06
PARTS_WEIGHT, LIGHTS_WEIGHT = 2.0, 0.7


def read(path, words):
    """The lessons that may be learnt from, each with its pieces."""
    lessons = []
    with open(path, encoding="utf-8") as lines:
        for lesson in map(json.loads, lines):
            if lesson["candidates"] and not lesson["held"] and not lesson["aside"]:
                raw = lesson["text"].encode("utf-16-le")
                forms = [raw[2 * start:2 * end].decode("utf-16-le") for start, end in lesson["tokens"]]
                lesson["pieces"], lesson["firsts"], lesson["lasts"] = words.line(forms)
                lessons.append(lesson)
    return lessons


def batches(lessons):
    """All lessons once, in a new order, those of like length together."""
    order = list(range(len(lessons)))
    random.shuffle(order)
    made = []
    for start in range(0, len(order), BATCH * 20):
        like = sorted(order[start:start + BATCH * 20], key=lambda each: len(lessons[each]["pieces"]))
        made += [like[at:at + BATCH] for at in range(0, len(like), BATCH)]
    random.shuffle(made)
    return [[lessons[each] for each in batch] for batch in made]


def vectors(reader, batch):
    longest = max(len(each["pieces"]) for each in batch)
    pieces, mask = torch.zeros(len(batch), longest, dtype=torch.long), torch.zeros(len(batch), longest)
    for row, each in enumerate(batch):
        pieces[row, :len(each["pieces"])] = torch.tensor(each["pieces"])
        mask[row, :len(each["pieces"])] = 1
    return reader.encoder(pieces, mask)


def loss(reader, batch):
    """How wrong the reader is: in types of candidates, parts of mentions and lights of events."""
    seen = vectors(reader, batch)
    carried = [(row, each["firsts"][candidate], each["lasts"][candidate], TYPES.index(answer))
               for row, each in enumerate(batch) for candidate, answer in zip(each["candidates"], each["types"])]
    told = [(row, each["firsts"][each["candidates"][event["candidate"]]], TYPES.index(event["type"]),
             [float(light in event["lights"]) for light in LIGHTS], each, event)
            for row, each in enumerate(batch) for event in each["events"]]
    casts = [(row, trigger, kind, each["lasts"][mention], PARTS.index(part))
             for row, trigger, kind, _, each, event in told for mention, part in zip(event["mentions"], event["parts"])]
    rows, firsts, lasts, answers = map(list, zip(*carried))
    wrong = F.cross_entropy(reader.types(seen[rows, firsts], seen[rows, lasts]), torch.tensor(answers))
    if told:
        rows, triggers, kinds, wanted, *_ = map(list, zip(*told))
        lights = reader.lights(seen[rows, triggers], torch.tensor(kinds))
        wrong = wrong + LIGHTS_WEIGHT * F.binary_cross_entropy_with_logits(lights, torch.tensor(wanted))
    if casts:
        rows, triggers, kinds, mentions, answers = map(list, zip(*casts))
        parts = reader.parts(seen[rows, triggers], seen[rows, mentions], torch.tensor(kinds))
        wrong = wrong + PARTS_WEIGHT * F.cross_entropy(parts, torch.tensor(answers))
    return wrong


def teach(lessons, base):
    reader = SentenceEncoder(Encoder().take(base))
    body = list(reader.encoder.parameters())
    heads = [each for name, each in reader.named_parameters() if not name.startswith("encoder.")]
    descent = torch.optim.AdamW([{"params": body}, {"params": heads}], weight_decay=0.01)
    steps, done, began = ROUNDS * ((len(lessons) + BATCH - 1) // BATCH), 0, time.time()
    reader.train()
    for round_ in range(ROUNDS):
        total, count = 0.0, 0
        for batch in batches(lessons):
            pace = min(1.0, done / (WARMING * steps)) * max(0.0, (steps - done) / steps)
            for group, most in zip(descent.param_groups, (STEP, HEADS_STEP)):
                group["lr"] = most * pace
            wrong = loss(reader, batch)
            descent.zero_grad(set_to_none=True)
            wrong.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            descent.step()
            done, total, count = done + 1, total + wrong.item(), count + 1
            if done % 100 == 0:
                print(f"{done} of {steps} steps, wrong by {total / count:.3f}, {time.time() - began:.0f} s",
                      file=sys.stderr, flush=True)
    return reader


def main():
    if len(sys.argv) != 5:
        sys.exit("usage: teach.py LESSONS.jsonl BASE.onnx TOKENIZER.json FOLDER")
    lessons_file, base, tokenizer, folder = sys.argv[1:]
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    random.seed(SEED)
    words = WordPieces(tokenizer)
    lessons = read(lessons_file, words)
    print(f"{len(lessons)} sentences", file=sys.stderr)
    export.write(teach(lessons, base), folder)
    with open(f"{folder}/pieces.txt", "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece in sorted(words.numbers, key=words.numbers.get))


if __name__ == "__main__":
    main()

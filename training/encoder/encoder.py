"""The encoder as PyTorch sees it: a BERT-like encoder, and what is asked of its vectors."""
import json
import math
import unicodedata

import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

WIDTH, HEADS, INNER, LAYERS, PIECES, LONGEST = 384, 12, 1536, 6, 30522, 190
BEGINNING, END, UNKNOWN = 101, 102, 100
TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
         "MOBILIZE COERCE ASSAULT NONE").split()
PARTS = ["ACTOR", "NONE", "RECIPIENT"]
LIGHTS = ["historical", "future", "hypothetical", "negation"]


class WordPieces:
    """As org.rapporteur.encoder.WordPieces of the program cuts words."""

    def __init__(self, tokenizer):
        with open(tokenizer, encoding="utf-8") as file:
            self.numbers = json.load(file)["model"]["vocab"]

    def of(self, word):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        runs, run = [], ""
        for char in plain:
            mark = unicodedata.category(char).startswith("P") or (ord(char) < 128 and not char.isalnum())
            if char.isspace() or mark:
                runs, run = runs + [run], ""
                runs += [char] if mark and not char.isspace() else []
            else:
                run += char
        return [piece for part in runs + [run] if part for piece in self.cut(part)] or [UNKNOWN]

    def cut(self, run):
        pieces, start = [], 0
        while start < len(run) and len(run) <= 100:
            end = len(run)
            while end > start and ("##" if start else "") + run[start:end] not in self.numbers:
                end -= 1
            if end == start:
                return [UNKNOWN]
            pieces.append(self.numbers[("##" if start else "") + run[start:end]])
            start = end
        return pieces or [UNKNOWN]

    def line(self, words):
        """A sentence's pieces, and the places of each word's first and last."""
        pieces, firsts, lasts = [BEGINNING], [], []
        for word in words:
            own = self.of(word)
            firsts.append(len(pieces))
            pieces += own if len(pieces) + len(own) <= LONGEST else []
            lasts.append(len(pieces) - 1)
        pieces.append(END)
        return pieces, [min(first, len(pieces) - 1) for first in firsts], lasts


class Layer(nn.Module):
    def __init__(self, drop):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.i, self.u = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = nn.Dropout(drop)

    def forward(self, x, bias):
        count = x.shape[0]

        def split(rows):
            return rows.view(count, -1, HEADS, WIDTH // HEADS).transpose(1, 2)

        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        scores = torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS)
        seen = self.drop(F.softmax(scores if bias is None else scores + bias, -1))
        x = self.n1(x + self.drop(self.o(torch.matmul(seen, v).transpose(1, 2).reshape(count, -1, WIDTH))))
        return self.n2(x + self.drop(self.u(F.gelu(self.i(x)))))


class Encoder(nn.Module):
    def __init__(self, drop=0.1):
        super().__init__()
        self.words, self.places = nn.Embedding(PIECES, WIDTH), nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(drop)
        self.layers = nn.ModuleList([Layer(drop) for _ in range(LAYERS)])

    def forward(self, pieces, mask=None):
        bias = None if mask is None else (1 - mask[:, None, None, :]) * -1e4
        x = self.drop(self.norm(self.words(pieces) + self.places.weight[:pieces.shape[1]] + self.kind))
        for layer in self.layers:
            x = layer(x, bias)
        return x

    @torch.no_grad()
    def take(self, path):
        """Takes over the weights of an ONNX file as sentence-transformers exports it."""
        graph = onnx.load(path).graph
        given = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
        made = {name: node for node in graph.node for name in node.output}

        def copy(to, array):
            to.copy_(torch.tensor(numpy.array(array, dtype=numpy.float32)))

        def linear(to, name):
            for node in graph.node:
                if node.op_type == "Add" and name + ".bias" in node.input:
                    product = made[[each for each in node.input if each != name + ".bias"][0]]
                    copy(to.weight, given[product.input[1]].T)
            copy(to.bias, given[name + ".bias"])

        copy(self.words.weight, given["embeddings.word_embeddings.weight"])
        copy(self.places.weight, given["embeddings.position_embeddings.weight"])
        copy(self.kind, given["embeddings.token_type_embeddings.weight"][0])
        norms = [(self.norm, "embeddings.LayerNorm")]
        for number, layer in enumerate(self.layers):
            name = f"encoder.layer.{number}."
            linear(layer.q, name + "attention.self.query")
            linear(layer.k, name + "attention.self.key")
            linear(layer.v, name + "attention.self.value")
            linear(layer.o, name + "attention.output.dense")
            linear(layer.i, name + "intermediate.dense")
            linear(layer.u, name + "output.dense")
            norms += [(layer.n1, name + "attention.output.LayerNorm"), (layer.n2, name + "output.LayerNorm")]
        for norm, name in norms:
            copy(norm.weight, given[name + ".weight"])
            copy(norm.bias, given[name + ".bias"])
        return self


class SentenceEncoder(nn.Module):
    """What is asked of the vectors: a trigger's type, a mention's part, an event's light."""

    def __init__(self, encoder, drop=0.1):
        super().__init__()
        self.encoder, self.drop = encoder, nn.Dropout(drop)
        self.type1, self.type2 = nn.Linear(2 * WIDTH, 256), nn.Linear(256, len(TYPES))
        self.kinds = nn.Embedding(len(TYPES) - 1, 64)
        self.part1, self.part2 = nn.Linear(3 * WIDTH + 64, 256), nn.Linear(256, len(PARTS))
        self.light1, self.light2 = nn.Linear(WIDTH + 64, 128), nn.Linear(128, len(LIGHTS))

    def two(self, first, second, x):
        return second(self.drop(F.gelu(first(self.drop(x)))))

    def types(self, first, last):
        return self.two(self.type1, self.type2, torch.cat([first, last], -1))

    def parts(self, trigger, mention, kind):
        return self.two(self.part1, self.part2,
                        torch.cat([trigger, mention, trigger * mention, self.kinds(kind)], -1))

    def lights(self, trigger, kind):
        return self.two(self.light1, self.light2, torch.cat([trigger, self.kinds(kind)], -1))

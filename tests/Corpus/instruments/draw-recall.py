"""Draws transcripts for a reader to read in full: so many of each language, none longer than a limit, none of those drawn before.

    lectern parse CORPUS --with-text --out parsed
    python3 draw-recall.py parsed 5112026

Prints names and lengths in characters, never words.
"""
import json
import pathlib
import random
import sys

QUOTA = {"en": 11, "zh": 4, "fr": 2, "es": 2, "de": 1}
LONGEST = 60_000

folder, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2])
before = {line.split("\t")[0].split(".")[0] for line in (pathlib.Path(__file__).parent / "recall.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
pool = {}
for path in sorted(folder.glob("*.json")):
    transcript = json.loads(path.read_text(encoding="utf-8"))
    if path.stem.split(".")[0] not in before and len(transcript["turns"]) > 2 and len(transcript["text"]) <= LONGEST:
        pool.setdefault(transcript["language"], []).append((path.stem, len(transcript["text"])))
random.seed(seed)
for language, count in QUOTA.items():
    for name, length in sorted(random.sample(pool[language], count)):
        print(language, name, length, sep="\t")

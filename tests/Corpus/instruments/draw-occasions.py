"""Draws rows of the calendar for a reader to judge: file, place, kind, date; never the words.

    lectern parse CORPUS --out parsed
    python3 draw-occasions.py parsed 100 22112026 > drawn.tsv

A reader adds the verdict in the last column: right, or what is wrong. Rows that are the event of the transcript itself are left out: they are its date and its title.
"""
import json
import pathlib
import random
import sys

folder, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
rows = []
for path in sorted(folder.glob("*.json")):
    transcript = json.loads(path.read_text(encoding="utf-8"))
    for occasion in transcript.get("occasions", []):
        if occasion["rule"] != "the event of the transcript":
            rows.append((path.stem, *occasion["span"], occasion["kind"], (occasion["date"] or {}).get("edtf") or "-", occasion["time"]))
random.seed(seed)
for row in sorted(random.sample(rows, min(count, len(rows)))):
    print(*row, "", sep="\t")

"""Draws rows of instruments for a reader to judge: file, place, kind, status; never the words.

    lectern parse CORPUS --out parsed
    python3 draw.py parsed 200 20261122 > drawn.tsv

With fewer rows than asked for, all are drawn. A reader adds the verdict in the last column: right, or what is wrong.
"""
import json
import pathlib
import random
import sys

folder, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
rows = []
for path in sorted(folder.glob("*.json")):
    transcript = json.loads(path.read_text(encoding="utf-8"))
    for instrument in transcript.get("instruments", []):
        status = instrument["statuses"][0]["in_words"] if instrument["statuses"] else "mentioned"
        start, end = instrument["mentions"][0]["span"]
        rows.append((path.stem, start, end, instrument["kind"], status))
random.seed(seed)
for row in sorted(random.sample(rows, min(count, len(rows)))):
    print(*row, "", sep="\t")

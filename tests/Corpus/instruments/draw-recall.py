"""Draws transcripts for a reader to read in full: so many of each language, none longer than a limit, none of those drawn before.

    lectern parse CORPUS --with-text --out parsed
    python3 draw-recall.py parsed 5112026 60000 en=11 zh=4 fr=2 es=2 de=1

Drawn before is what any of the sheets recall*.tsv beside this names, in its rows or in its head. Prints names and lengths in characters, never words.
"""
import json
import pathlib
import random
import re
import sys

folder, seed, longest = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
quota = {language: int(count) for language, count in (argument.split("=") for argument in sys.argv[4:])}
sheets = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sorted(pathlib.Path(__file__).parent.glob("recall*.tsv")))
before = {name.split(".")[0] for name in re.findall(r"[A-Za-z]+-[\w-]+(?:\.\w+)?", sheets)}
pool = {}
for path in sorted(folder.glob("*.json")):
    transcript = json.loads(path.read_text(encoding="utf-8"))
    name = path.stem.split(".")[0]
    if not path.stem.endswith(".json") and name not in before and len(transcript["turns"]) > 2 and len(transcript["text"]) <= longest and name != "README":
        pool.setdefault(transcript["language"], []).append((path.stem, len(transcript["text"])))
random.seed(seed)
for language, count in quota.items():
    for name, length in sorted(random.sample(pool[language], count)):
        print(language, name, length, sep="\t")

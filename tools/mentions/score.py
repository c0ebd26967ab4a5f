#!/usr/bin/env python3
"""Scores the mentions of parsed transcripts against the hand-made sample.

    lectern parse CORPUS… --with-text --out PARSED
    score.py PARSED tests/Corpus/mentions/gold.tsv dev|test [--misses [LANGUAGE]]

Exact: span and class are the same. Lenient: the spans overlap and the class is the same. A file whose canonical text has changed is left out and named.
"""
import collections, json, pathlib, sys

parsed, gold, part = sys.argv[1:4]
show = "--misses" in sys.argv
only = sys.argv[sys.argv.index("--misses") + 1] if show and len(sys.argv) > sys.argv.index("--misses") + 1 else ""
windows, window = [], None
for line in open(gold, encoding="utf-8"):
    cells = line.rstrip("\n").split("\t")
    if cells[0] == "##":
        window = {"id": cells[1], "file": cells[2], "from": int(cells[3]), "to": int(cells[4]), "sha": cells[5], "gold": []}
        windows.append(window)
    elif not line.startswith("#"):
        window["gold"].append((int(cells[0]), int(cells[1]), cells[2], cells[3]))

counts = collections.defaultdict(collections.Counter)
for w in windows:
    if f"-{part}-" not in w["id"]:
        continue
    document = json.load(open(pathlib.Path(parsed) / (w["file"] + ".json"), encoding="utf-8"))
    if document["text_sha256"] != w["sha"]:
        print("left out, its text has changed:", w["id"], w["file"])
        continue
    text = document["text"]
    found = [(m["span"][0], m["span"][1], m["class"], m["entity"] or "") for m in document["mentions"] if m["span"][0] >= w["from"] and m["span"][1] <= w["to"]]
    keys = {(a, b, c) for a, b, c, _ in found}
    gold_keys = {(a, b, c) for a, b, c, _ in w["gold"]}
    entity = {(a, b, c): e for a, b, c, e in found}
    for names in (w["id"][:2], "all"):
        c = counts[names]
        c["gold"] += len(gold_keys)
        c["found"] += len(keys)
        c["exact"] += len(keys & gold_keys)
        c["lenient_r"] += sum(any(k[2] == g[2] and k[0] < g[1] and g[0] < k[1] for k in keys) for g in gold_keys)
        c["lenient_p"] += sum(any(k[2] == g[2] and k[0] < g[1] and g[0] < k[1] for g in gold_keys) for k in keys)
        for a, b, cl, e in w["gold"]:
            if e and (a, b, cl) in keys:
                c["states"] += 1
                c["right_state"] += entity[a, b, cl] == e
    for a, b, cl, _ in w["gold"]:
        counts[cl]["gold"] += 1
        counts[cl]["exact"] += (a, b, cl) in keys
    for k in keys:
        counts[k[2]]["found"] += 1
    if show and w["id"].startswith(only):
        for mark, items in (("-", gold_keys - keys), ("+", keys - gold_keys)):
            for a, b, c in sorted(items):
                print(w["id"], mark, c, repr(text[a:b]), "in", repr(text[max(0, a - 25):b + 25]))

def f1(correct_p, correct_r, found, wanted):
    p, r = correct_p / max(1, found), correct_r / max(1, wanted)
    return p, r, 2 * p * r / max(1e-9, p + r)

for name, c in counts.items():
    p, r, f = f1(c["exact"], c["exact"], c["found"], c["gold"])
    line = f"{name:7} gold {c['gold']:4} found {c['found']:4}  exact P {p:.3f} R {r:.3f} F1 {f:.3f}"
    if c["lenient_r"]:
        line += "  lenient F1 %.3f" % f1(c["lenient_p"], c["lenient_r"], c["found"], c["gold"])[2]
    if c["states"]:
        line += f"  right state {c['right_state']}/{c['states']}"
    print(line)

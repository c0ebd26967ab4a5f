#!/usr/bin/env python3
"""Measures what "certain" and "doubtful" mean: of the turns marked so, how many are right.

usage: tools/calibration.py --gold DIR --texts DIR --score FILE [--cli DLL] [--predictions DIR] [--by-dialect] [--wrong] [--known FILE]

Reads the gold turn lists and the scorer beside them (score.py), runs `lectern parse --out` over the texts, and compares
turn by turn. A turn is right when it begins where a turn of the gold list begins, is as long, and has its speaker; a
turn that the gold list does not have is wrong. Stage directions that stand alone count on neither side. Chinese is
counted without its punctuation, as the gold is. With --known, turns that differ from the gold where a list says that the gold is
wrong (tests/Corpus/turns/gold-wrong.tsv) are set aside, and the share of the turns that are right is counted without them.
"""
import argparse, collections, importlib.util, json, pathlib, re, subprocess, sys, tempfile


def load(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def printed_words(score, text):
    wide = re.compile(f"[{score.CJK}]")
    if len(wide.findall(text)) * 3 < len(text.split()):
        return len(score.PRINTED.findall(text))
    return len(re.findall(rf"[{score.CJK}]|[^\s{score.CJK}，。、；：？！“”‘’（）《》〈〉【】「」『』…—·～％]+", text))


def judge(score, gold, doc):
    """Yields (certainty, is right, first words, turn of the gold at or before it) for each predicted turn that counts."""
    wanted = score.countable(gold)
    raw = [t for t in doc["turns"] if t["kind"] != "procedural" and score.words(t["text"])]
    turns = [t for t in score.predicted_turns(doc) if t["kind"] != "procedural" and score.words(t["text"])]
    pairs = dict((j, i) for i, j in score.align(wanted, turns))
    place = 0
    optional = {i for i, t in enumerate(wanted) if t.get("continues")}
    for j, (turn, source) in enumerate(zip(turns, raw)):
        i = pairs.get(j)
        right = i is not None
        place = i + 1 if right else place
        if right and i not in optional:
            g = wanted[i]
            if g.get("words"):
                most, k = g["words"], i + 1
                while k in optional:
                    most += wanted[k].get("words") or 0
                    k += 1
                n = printed_words(score, turn["text"])
                right = g["words"] - max(5, .08 * g["words"]) <= n <= most + max(5, .08 * most)
            if right and g.get("speaker") and not (g["kind"] == "question" and score.names_nobody(g["speaker"])):
                right = score.right_speaker(g["speaker"], turn)
        yield source["certainty"], right, " ".join(turn["text"].split()[:8]), place


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", required=True)
    ap.add_argument("--texts", required=True)
    ap.add_argument("--score", required=True)
    ap.add_argument("--cli", default="src/Lectern.Cli/bin/Debug/net10.0/Lectern.Cli.dll")
    ap.add_argument("--predictions", help="a folder that holds FILENAME.json already")
    ap.add_argument("--by-dialect", action="store_true")
    ap.add_argument("--wrong", action="store_true", help="print the turns that are certain and wrong")
    ap.add_argument("--known", help="a list of turns of the gold that are wrong")
    a = ap.parse_args()
    known = set()
    for line in pathlib.Path(a.known).read_text(encoding="utf-8").splitlines() if a.known else ():
        if not line.startswith("#"):
            name, places, _ = line.split("\t")
            known.update((name, int(place)) for place in places.split(","))
    score = load(a.score)
    texts = {p.name: p for p in sorted(pathlib.Path(a.texts).rglob("*")) if p.is_file() and "gold" not in p.parts}
    golds = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(pathlib.Path(a.gold).glob("*.json"))]
    names = {g["id"]: pathlib.Path(g.get("file") or g["id"] + ".txt").name for g in golds if "turns" in g}
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(a.predictions or made)
        if not a.predictions:
            subprocess.run(["dotnet", a.cli, "parse", "--out", made, *map(str, dict.fromkeys(texts[n] for n in names.values() if n in texts))], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        counts = collections.defaultdict(collections.Counter)
        for gold in golds:
            path = folder / (names.get(gold["id"], "") + ".json")
            if "turns" not in gold or not path.is_file():
                continue
            for certainty, right, words, place in judge(score, gold, json.loads(path.read_text(encoding="utf-8"))):
                if not right and (gold["id"], place) in known:
                    certainty = "set aside, " + certainty
                for key in ("all",) + ((gold["dialect"],) if a.by_dialect else ()):
                    counts[key][certainty, right] += 1
                if a.wrong and certainty == "certain" and not right:
                    print(f"certain and wrong: {gold['id']}: {words}", file=sys.stderr)
    print(f"{'':24}{'turns':>8}{'certain':>9}{'right':>9}{'doubtful':>10}{'right':>9}" + (f"{'aside':>10}" if known else ""))
    for key, c in sorted(counts.items(), key=lambda kv: kv[0] == "all"):
        aside = sum(n for (x, _), n in c.items() if x.startswith("set aside"))
        certain, doubtful = (c[x, True] + c[x, False] for x in ("certain", "doubtful"))
        share = lambda n, of: f"{n / of:9.4f}" if of else f"{'-':>9}"
        print(f"{key:24}{certain + doubtful + aside:8}{share(certain, certain + doubtful)}{share(c['certain', True], certain)}{doubtful:10}{share(c['doubtful', True], doubtful)}" + (f"{aside:10}" if known else ""))
    return 0 if counts else 2


if __name__ == "__main__":
    sys.exit(main())

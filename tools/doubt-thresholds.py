#!/usr/bin/env python3
"""Asks whether the thresholds of doubt were fitted to the dialects on which they are measured: each dialect is left out in turn, the
thresholds are chosen anew on all others, and what they then do to the one left out is told.

usage: tools/doubt-thresholds.py --gold DIR --texts DIR --score FILE [--known FILE] [--aim 0.995] [--run COMMAND]

Builds Lectern in a temporary copy, once for each setting (five minutes), and judges as tools/calibration.py does. Of the settings with which at least
the aim of the certain turns of all other dialects is right, the one with most turns certain is chosen; where none reaches it, the one with most right.
--run names a command that is put before each build and each reading.
"""
import argparse, collections, importlib.util, itertools, json, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLOSE = ("src/Lectern/Structure/Convention.cs", r"(const double Close = )[\d.]+", (0.25, 0.75, 1.5))
MISS = ("src/Lectern/Structure/TurnDoubts.cs", r"(const double NearMiss = )[\d.]+", (0.4, 1.2, 2.0))
TWICE = ("src/Lectern/Structure/TurnDoubts.cs", r"(const int RepeatedOf = )\d+", (6, 12, 24))


def calibration():
    spec = importlib.util.spec_from_file_location("calibration", ROOT / "tools/calibration.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def settings():
    """All settings of the two weights, and the third by itself: it hardly meets the others."""
    for close, miss in itertools.product(CLOSE[2], MISS[2]):
        yield close, miss, TWICE[2][1]
    for twice in (TWICE[2][0], TWICE[2][2]):
        yield CLOSE[2][1], MISS[2][1], twice


def counts(judge, score, golds, names, known, folder):
    """For each dialect: turns certain and right, certain and wrong, doubtful; without those in which the gold is known to be wrong."""
    by = collections.defaultdict(collections.Counter)
    for gold in golds:
        path = folder / (names.get(gold["id"], "") + ".json")
        if "turns" in gold and path.is_file():
            for certainty, right, _, place in judge(score, gold, json.loads(path.read_text(encoding="utf-8"))):
                if right or (gold["id"], place) not in known:
                    by[gold["dialect"]][certainty, right] += 1
    return by


def shares(by, dialects):
    right, wrong = (sum(by[d]["certain", x] for d in dialects) for x in (True, False))
    turns = sum(sum(by[d].values()) for d in dialects)
    return (right + wrong) / turns if turns else 0, right / (right + wrong) if right + wrong else 1


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", required=True)
    ap.add_argument("--texts", required=True)
    ap.add_argument("--score", required=True)
    ap.add_argument("--known")
    ap.add_argument("--aim", type=float, default=0.995)
    ap.add_argument("--run", default="")
    a = ap.parse_args()
    tool = calibration()
    score = tool.load(a.score)
    known = set()
    for line in pathlib.Path(a.known).read_text(encoding="utf-8").splitlines() if a.known else ():
        if not line.startswith("#"):
            name, places, _ = line.split("\t")
            known.update((name, int(place)) for place in places.split(","))
    texts = {p.name: p for p in sorted(pathlib.Path(a.texts).rglob("*")) if p.is_file() and "gold" not in p.parts}
    golds = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(pathlib.Path(a.gold).glob("*.json"))]
    names = {g["id"]: pathlib.Path(g.get("file") or g["id"] + ".txt").name for g in golds if "turns" in g}
    files = [str(p) for p in dict.fromkeys(texts[n] for n in names.values() if n in texts)]
    before, all_counts = a.run.split(), {}
    with tempfile.TemporaryDirectory() as made:
        copy = pathlib.Path(made) / "lectern"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "bin", "obj", "tests", "samples"))
        for setting in settings():
            for (path, pattern, _), value in zip((CLOSE, MISS, TWICE), setting):
                source = copy / path
                source.write_text(re.sub(pattern, rf"\g<1>{value}", source.read_text(encoding="utf-8"), count=1), encoding="utf-8")
            subprocess.run([*before, "dotnet", "build", "-v", "q", "--nologo", str(copy / "src/Lectern.Cli"), "-p:RunAnalyzers=false"], check=True, stdout=subprocess.DEVNULL)
            out = pathlib.Path(made) / "-".join(map(str, setting))
            subprocess.run([*before, "dotnet", str(copy / "src/Lectern.Cli/bin/Debug/net10.0/Lectern.Cli.dll"), "parse", "--out", str(out), *files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            all_counts[setting] = counts(tool.judge, score, golds, names, known, out)
            print(f"close {setting[0]}, miss {setting[1]}, twice {setting[2]}: certain %.4f, right %.4f" % shares(all_counts[setting], list(all_counts[setting])), file=sys.stderr)
            shutil.rmtree(out)
    dialects = sorted({d for by in all_counts.values() for d in by})
    print(f"{'left out':28}{'turns':>7}{'certain':>9}{'right':>9}   chosen on the others (close, miss, twice)")
    total = collections.Counter()
    for left in dialects:
        others = [d for d in dialects if d != left]
        reach = {s: shares(by, others) for s, by in all_counts.items()}
        good = [s for s, (_, right) in reach.items() if right >= a.aim]
        chosen = max(good, key=lambda s: reach[s]) if good else max(reach, key=lambda s: reach[s][1])
        by = all_counts[chosen][left]
        total.update(by)
        print(f"{left:28}{sum(by.values()):7}" + "%9.4f%9.4f" % shares(all_counts[chosen], [left]) + f"   {chosen}")
    certain = total["certain", True] + total["certain", False]
    print(f"{'all, each left out':28}{sum(total.values()):7}{certain / sum(total.values()):9.4f}{total['certain', True] / certain:9.4f}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Draws windows of text from parsed transcripts, to be annotated by hand.

    lectern parse CORPUS… --with-text --out PARSED
    draw.py PARSED SEED > windows.json

A window is one stretch of running text, about WORDS words long, from the speech and the matter of one file; it begins and ends at the
edge of a block or of a sentence. Of each language a quarter of the files, in the order of the hashes of their names, is "dev", the others are
"test"; a language with one file is cut: its first third is dev. The same files and the same seed give the same windows.
"""
import hashlib, json, pathlib, random, re, sys

WORDS, SEED = 130, int(sys.argv[2])
WANTED = {"en": (6, 20), "ru": (4, 14), "fr": (5, 14), "es": (5, 14), "de": (4, 12), "zh": (5, 16)}


def length(text):
    return len(re.findall(r"[\u4e00-\u9fff]", text)) / 1.8 + len(re.findall(r"[^\W\d_\u4e00-\u9fff]+", text))


def stretches(document):
    """Speech and matter in order, cut at sentence ends where a block is long."""
    text = document["text"]
    for block in document["blocks"]:
        if block["class"] not in ("speech", "matter"):
            continue
        start, end = block["span"]
        cut = start
        for match in re.finditer(r"[.!?。！？][\"”»)]*(\s+|(?<=[。！？]))", text[start:end]):
            at = start + match.end()
            if length(text[cut:at]) >= WORDS / 2:
                yield cut, at
                cut = at
        if text[cut:end].strip():
            yield cut, end


def windows(document):
    open_at, last, size = None, 0, 0
    for start, end in stretches(document):
        if open_at is not None and document["text"][last:start].strip():
            open_at = None
        if open_at is None:
            open_at, size = start, 0
        size += length(document["text"][start:end])
        last = end
        if size >= WORDS:
            yield open_at, end
            open_at = None


def is_list(text):
    """A roll of names or a table of contents is no running text; a window of it is thrown back."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) >= 15 and sum(len(line.split()) <= 5 for line in lines) > len(lines) / 2


def order(name):
    return hashlib.sha256(name.encode()).hexdigest()


chance = random.Random(SEED)
files = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
    document = json.loads(path.read_text(encoding="utf-8"))
    found = list(windows(document))
    if document["language"] in WANTED and found:
        files.setdefault(document["language"], []).append((path.name.removesuffix(".json"), document, found))

drawn = []
for language, wanted in WANTED.items():
    of_language = files.get(language, [])
    alone = len(of_language) == 1
    by_hash = sorted((name for name, _, _ in of_language), key=order)
    dev = by_hash[: max(1, len(by_hash) // 4)]
    for group, count in zip(("dev", "test"), wanted):
        pools = []
        for name, document, found in of_language:
            if alone:
                third = len(found) // 3
                pools.append((name, document, found[:third] if group == "dev" else found[third:]))
            elif (name in dev) == (group == "dev"):
                pools.append((name, document, list(found)))
        i = 0
        while i < count and (pools := [p for p in pools if p[2]]):
            name, document, found = chance.choice(pools)
            start, end = found.pop(chance.randrange(len(found)))
            if is_list(document["text"][start:end]):
                continue
            i += 1
            drawn.append({"id": f"{language}-{group}-{i:02}", "file": name, "text_sha256": document["text_sha256"], "start": start, "end": end,
                          "words": round(length(document["text"][start:end]))})
json.dump(drawn, sys.stdout, indent=1)

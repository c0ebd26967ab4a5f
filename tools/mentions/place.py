#!/usr/bin/env python3
"""Turns notes of a reader into places in the text.

    place.py PARSED windows.json NOTES.txt… > gold.tsv

NOTES has a line "## WINDOW" a window and then a line a mention in the order of the text: class letter (p, s, l, b, o), the words,
and for a state its code. The words are searched from the start of the mention before; the table that comes out holds places, not words.
"""
import json, pathlib, re, sys

CLASSES = {"p": "person", "s": "state", "l": "place", "b": "body", "o": "office"}
windows = {w["id"]: w for w in json.load(open(sys.argv[2], encoding="utf-8"))}
print("# window\tfile\tfrom\tto\ttext_sha256 of the file; then: start\tend\tclass\tstate. UTF-16 code units of the canonical text; no line under a window: nothing is named in it.")
for notes in sys.argv[3:]:
    for line in open(notes, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("## "):
            window = windows[line[3:]]
            text = json.load(open(pathlib.Path(sys.argv[1]) / (window["file"] + ".json"), encoding="utf-8"))["text"]
            assert all(ord(c) < 0x10000 for c in text), "positions are counted in UTF-16"
            at, ends = window["start"], {}
            print("##", window["id"], window["file"], window["start"], window["end"], window["text_sha256"], sep="\t")
        elif line.strip():
            letter, words = line.split(" ", 1)
            code = re.search(r" ([A-Z]{2,4})$", words) if letter == "s" else None
            words = words[: code.start()] if code else words
            head = r"(?<![^\W\u4e00-\u9fff])" if not re.match(r"[\u4e00-\u9fff]", words) else ""
            pattern = head + re.sub(r"\\?\s+", r"\\s+", re.escape(words))
            after = max(at, ends.get(letter, 0))  # what nests is of another class
            found = re.compile(pattern).search(text, after, window["end"]) or re.compile(pattern, re.I).search(text, after, window["end"])
            if not found:
                sys.exit(f"{window['id']}: \"{words}\" stands nowhere after {at}")
            print(found.start(), found.end(), CLASSES[letter], code.group(1) if code else "", sep="\t")
            at, ends[letter] = found.start(), found.end()

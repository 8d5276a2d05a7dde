#!/usr/bin/env python3
"""Fits the weights of Sources/ThaiText/Sentences/SentenceEvidence.swift.

    python3 Training/sentences/fit.py Training/sentences/annotated.tsv Dictionaries/corpus thaitext

The annotated file names lines of the corpus and the spaces in them that end a sentence: file, line
number, the ordinals of the spaces from 1 with commas between, and a CRC-32 of the line's text, which
tells when the corpus has changed. Lines of files that the corpus folder lacks are skipped.

Every space inside a line is an example. Besides, the lines of a file are joined to paragraphs with one
space between them; these spaces are ends for certain and count less (--joint). Spaces that signs,
brackets, names or dates decide are left out, as in SentenceReader. The rest is a logistic regression
with a ridge, in which the sentence so far begins where the annotation says. Then the prior is moved to
where the F1 of the sentence ends is best, and all is rounded to tenths of a logarithm of odds.

The script follows SentenceReader, SentenceMarks, SentenceWords and Enclosures, but not the rules of
particles, verbs of saying and labels in a row, which came later and decide without weights; --check compares what it
finds by given weights with what `thaitext sentences` finds. The weights go into the Swift file with
--write; the doc comment there names the number of lines. It needs numpy.
"""

import argparse
import itertools
import json
import random
import re
import subprocess
import sys
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

LONGEST = 4  # SentenceWords.longest
REACH = 8  # Enclosures.reach
LEAVES_OPEN = set(",:;-–—/&=+([{“‘«")
CONTINUES = set(",:;-–—/&=+%?!.)]}”’»ๆฯ")
PAIRS = {")": "(", "]": "[", "}": "{", "”": "“", "’": "‘", "»": "«", "」": "「", "』": "『", '"': '"'}

# In the order of the Swift file. Buckets without a name weigh nothing.
FEATURES = [
    "prior", "beginning", "continuation", "ending", "opening", "wideSpace",
    "after.number", "after.name", "after.sign", "after.latin",
    "before.number", "before.name", "before.latin",
    "stretchBefore.2", "stretchBefore.4", "stretchBefore.8", "stretchBefore.more",
    "lonelyBeginning",
    "stretchAfter.1", "stretchAfter.2", "stretchAfter.4", "stretchAfter.8", "stretchAfter.more",
    "sentence.3", "sentence.6", "sentence.48",
]  # fmt: skip
PRIOR = FEATURES.index("prior")
WIDE_SPACE = FEATURES.index("wideSpace")
WIDE_SPACE_GUESS = 8  # The corpus has no wide spaces.


@dataclass
class Token:
    text: str
    kind: str
    start: int
    end: int

    @property
    def sign(self):
        return self.text if len(self.text) == 1 else None

    @property
    def is_gap(self):
        return self.kind == "whitespace" and self.text != "\u200b"


@dataclass
class Space:
    """A space between two stretches of tokens; `ends` is what the reader decided."""

    left: range
    right: range
    ends: bool
    is_joint: bool
    verdict: bool | None = None
    features: list[str] = field(default_factory=list)


@dataclass
class Paragraph:
    text: str
    ends: list[bool]
    joints: list[bool]
    group: int
    spaces: list[Space] = field(default_factory=list)


class Tables:
    """The words of Dictionaries that the rules look up."""

    def __init__(self, folder):
        def words(path):
            lines = (folder / path).read_text(encoding="utf-8").splitlines()
            return {line.split("\t")[0] for line in lines if line and not line.startswith("#")}

        self.begins = words("sentences/begins.txt")
        self.continues = words("sentences/continues.txt")
        self.ends = words("sentences/ends.txt")
        self.open = words("sentences/open.txt")
        self.titles = words("names/titles.txt")
        self.categories = {}
        for path in sorted((folder / "abbreviations").glob("*.tsv")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if not line.startswith("#") and line.count("\t") >= 2:
                    self.categories[line.split("\t")[0]] = line.split("\t")[2]


# --- Reading


def read_lines(annotated, corpus):
    """The annotated lines as (file, text, flags of its spaces)."""
    texts, result, skipped = {}, [], set()
    for row in annotated.read_text(encoding="utf-8").splitlines():
        if not row or row.startswith("#"):
            continue
        name, number, ordinals, checksum = row.split("\t")
        if name not in texts:
            path = corpus / name
            texts[name] = path.read_text(encoding="utf-8").split("\n") if path.exists() else None
        if texts[name] is None:
            skipped.add(name)
            continue
        tokens = texts[name][int(number) - 1].split("|")
        if f"{zlib.crc32(''.join(tokens).encode()):08x}" != checksum:
            print(f"{name}:{number} has changed; skipped", file=sys.stderr)
            continue
        ends = {int(ordinal) for ordinal in ordinals.split(",") if ordinal}
        result.append((name, "".join(tokens), [i + 1 in ends for i in range(tokens.count(" "))]))
    for name in sorted(skipped):
        print(f"{name} is not in the corpus folder; its lines are skipped", file=sys.stderr)
    return result


def paragraphs(lines, size):
    """Every line by itself, and lines of a file joined; a group goes to one fold as a whole."""
    singles, joined = [], []
    files = {}
    for name, text, ends in lines:
        files.setdefault(name, []).append((text, ends))
    group = 0
    for rows in files.values():
        for start in range(0, len(rows), size):
            part = rows[start : start + size]
            singles += [Paragraph(text, ends, [False] * len(ends), group) for text, ends in part]
            ends, joints = list(part[0][1]), [False] * len(part[0][1])
            for _, following in part[1:]:
                ends += [True] + following
                joints += [True] + [False] * len(following)
            joined.append(Paragraph(" ".join(text for text, _ in part), ends, joints, group))
            group += 1
    return singles, joined, group


def run(thaitext, command, texts):
    """The rows of a subcommand's JSON lines by line number, from 0."""
    text = "".join(line + "\n" for line in texts)
    call = [thaitext, command, "--format", "jsonl"]
    output = subprocess.run(call, input=text.encode(), capture_output=True, check=True).stdout
    result = [[] for _ in texts]
    for row in output.decode().splitlines():
        value = json.loads(row)
        result[value["line"] - 1].append(value)
    return result


# --- The rules of the library


def depths(tokens):
    changes, opened = [0] * (len(tokens) + 1), []
    for index, token in enumerate(tokens):
        opening = PAIRS.get(token.sign)
        places = [place for place in range(len(opened))[-REACH:] if opened[place][0] == opening]
        if opening and places:
            changes[opened[places[-1]][1]] += 1
            changes[index] -= 1
            del opened[places[-1] :]
        elif token.sign in PAIRS.values():
            opened.append((token.sign, index))
    return np.cumsum(changes)


def held(tokens, entities, tables):
    """The offsets inside what stays on one line (UnbrokenSpans)."""
    ranges = [(entity["start"], entity["end"]) for entity in entities]
    for index in range(len(tokens) - 2):
        token, following = tokens[index], tokens[index + 2]
        if not tokens[index + 1].is_gap:
            continue
        category = tables.categories.get(token.text) if token.kind == "abbreviation" else None
        is_title = token.kind == "abbreviation" or token.text in tables.titles
        unit = tables.categories.get(following.text) if following.kind == "abbreviation" else None
        is_thai = "\u0e01" <= following.text[0] <= "\u0e4e"
        if (
            (is_title and following.kind == "name")
            or (token.kind == "number" and unit == "unit")
            or (category == "title" and is_thai)
            or (category == "place" and len(token.text) == 2 and is_thai)
        ):
            ranges.append((token.start, following.end))
    return {offset for start, end in ranges for offset in range(start + 1, end)}


def label_end(tokens, stretch):
    is_bracketed = tokens[stretch.start].sign == "("
    label = stretch.start + is_bracketed
    if label + 1 >= stretch.stop:
        return None
    token = tokens[label]
    is_count = (token.kind == "number" and re.fullmatch(r"\d{1,3}", token.text)) or (
        token.kind == "word" and re.fullmatch(r"[\x00-\x7f\u0800-\uffff]", token.text)
    )
    sign = tokens[label + 1].sign
    return label + 2 if is_count and (sign == ")" or sign == "." and not is_bracketed) else None


def evidence_before(tokens, stretch, tables):
    found = None
    for start in range(stretch.stop - 1, max(stretch.start, stretch.stop - LONGEST) - 1, -1):
        word = "".join(token.text for token in tokens[start : stretch.stop])
        if word in tables.open:
            found = "opening"
        if word in tables.ends:
            found = "ending"
    return found


def evidence_after(tokens, stretch, tables):
    found = None
    for stop in range(stretch.start + 1, min(stretch.stop, stretch.start + LONGEST) + 1):
        word = "".join(token.text for token in tokens[stretch.start : stop])
        if word in tables.continues:
            found = "continuation"
        if word in tables.begins:
            found = "beginning"
    return found


def verdict(tokens, left, right, tables):
    """SentenceMarks.verdict"""
    last, first = tokens[left.stop - 1], tokens[right.start]
    if label_end(tokens, left) == left.stop or first.sign in CONTINUES:
        return False
    if last.sign in LEAVES_OPEN:
        return False
    if last.sign in ("?", "!", "。"):
        return True
    if last.sign == "." and left.stop >= 2 and tokens[left.stop - 2].kind == "word":
        word = tokens[left.stop - 2].text
        if len(word.encode()) >= (2 if word[0] < "\x80" else 6):
            return True
    if last.kind == "name" and first.kind == "name":
        return False
    if last.sign in ("”", '"', "»") and any(
        token.text.startswith(("กล่าว", "ระบุ"))
        for token in tokens[right.start : right.start + 8]
    ):
        return False
    is_item = first.sign in tuple("•●▪◦‣➢") or label_end(tokens, right) is not None
    if is_item and last.kind != "number" and evidence_before(tokens, left, tables) != "opening":
        return True
    return None


def kind_feature(token, side):
    is_latin = token.kind == "word" and re.match("[A-Za-z]", token.text)
    if side == "after" and token.kind in ("punctuation", "symbol"):
        return "after.sign"
    return f"{side}.latin" if is_latin else f"{side}.{token.kind}"


def bucket(name, count, limits):
    limit = next((limit for limit in limits if count <= limit), "more")
    return f"{name}.{limit}"


def analyse(paragraph, tokens, entities, tables):
    tokens = [Token(t["text"], t["kind"], t["start"], t["end"]) for t in tokens]
    stretches, index = [], 0
    while index < len(tokens):
        while index < len(tokens) and tokens[index].is_gap:
            index += 1
        start = index
        while index < len(tokens) and not tokens[index].is_gap:
            index += 1
        if start < index:
            stretches.append(range(start, index))
    depth, inside = depths(tokens), held(tokens, entities, tables)
    pairs = itertools.pairwise(stretches)
    # Spaces that the tokenizer keeps inside a token are none for the splitter either.
    spaces = [i for i, c in enumerate(paragraph.text.encode()) if c == 0x20]
    ordinals = {offset: ordinal for ordinal, offset in enumerate(spaces)}
    for left, right in pairs:
        ordinal = ordinals[tokens[left.stop].start]
        space = Space(left, right, paragraph.ends[ordinal], paragraph.joints[ordinal])
        if tokens[right.start].start in inside or depth[left.stop] > 0:
            space.verdict = False
        else:
            space.verdict = verdict(tokens, left, right, tables)
        stretch = "".join(token.text for token in tokens[right.start : right.stop])
        is_lonely = len(right) <= LONGEST and stretch in tables.begins
        found = [
            "prior",
            kind_feature(tokens[left.stop - 1], "before"),
            kind_feature(tokens[right.start], "after"),
            evidence_before(tokens, left, tables),
            evidence_after(tokens, right, tables),
            bucket("stretchBefore", len(left), (2, 4, 8)),
            "lonelyBeginning" if is_lonely else bucket("stretchAfter", len(right), (1, 2, 4, 8)),
        ]
        space.features = [FEATURES.index(name) for name in found if name in FEATURES]
        paragraph.spaces.append(space)


def sentence_feature(count):
    name = bucket("sentence", count, (3, 6, 12, 48))
    return [FEATURES.index(name)] if name in FEATURES else []


def decide(paragraph, weights):
    """What SentenceReader decides at each space of a paragraph."""
    result, start = [], 0
    for space in paragraph.spaces:
        ends = space.verdict
        if ends is None:
            features = space.features + sentence_feature(space.left.stop - start)
            ends = sum(weights[feature] for feature in features) > 0
        if ends:
            start = space.right.start
        result.append(ends)
    return result


# --- Fitting


def examples(parts, only_joints=False):
    rows, labels = [], []
    for paragraph in parts:
        start = 0
        for space in paragraph.spaces:
            if space.verdict is None and (space.is_joint or not only_joints):
                row = np.zeros(len(FEATURES))
                row[space.features + sentence_feature(space.left.stop - start)] = 1
                rows.append(row)
                labels.append(space.ends)
            if space.ends:
                start = space.right.start
    return np.array(rows).reshape(-1, len(FEATURES)), np.array(labels, dtype=float)


def regress(rows, labels, importance, ridge):
    """Newton's method; the prior has no ridge."""
    penalty = np.full(len(FEATURES), ridge)
    penalty[PRIOR] = 1e-6
    weights = np.zeros(len(FEATURES))
    for _ in range(50):
        odds = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (importance * (labels - odds)) - penalty * weights
        hessian = (rows.T * (importance * odds * (1 - odds))) @ rows + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def fit(singles, joined, options):
    rows, labels = examples(singles)
    joint_rows, joint_labels = examples(joined, only_joints=True)
    importance = np.concatenate(
        [np.ones(len(labels)), np.full(len(joint_labels), options.joint)]
    )
    weights = regress(
        np.vstack([rows, joint_rows]), np.concatenate([labels, joint_labels]), importance, options.ridge
    )
    tenths = np.round(10 * weights).astype(int)
    tenths[WIDE_SPACE] = WIDE_SPACE_GUESS

    def quality(shift):
        moved = tenths.copy()
        moved[PRIOR] += shift
        return score(singles, lambda p: decide(p, moved), joined, options.joint)[2]

    # The middle of the best, since the curve is flat and jagged there.
    qualities = {shift: quality(shift) for shift in range(-10, 16)}
    smooth = {s: np.mean([qualities[t] for t in range(s - 2, s + 3)]) for s in range(-8, 14)}
    tenths[PRIOR] += max(smooth, key=lambda shift: smooth[shift])
    return tenths


def score(parts, decisions, joined=(), joint=0.0):
    """Precision, recall and F1 of all ends in some paragraphs, and of the joints in others."""
    right = found = wanted = 0.0
    for paragraph in parts:
        for space, ends in zip(paragraph.spaces, decisions(paragraph)):
            right += ends and space.ends
            found += ends
            wanted += space.ends
    for paragraph in joined:
        for space, ends in zip(paragraph.spaces, decisions(paragraph)):
            if space.is_joint:
                right, found, wanted = right + joint * ends, found + joint * ends, wanted + joint
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return precision, recall, 2 * right / max(found + wanted, 1)


def print_scores(name, parts, decisions):
    precision, recall, f1 = (100 * value for value in score(parts, decisions))
    print(f"{name:34} P {precision:5.1f}  R {recall:5.1f}  F1 {f1:5.1f}")


def cross_validate(singles, joined, groups, options, old):
    order = list(range(groups))
    random.Random(options.seed).shuffle(order)
    fold = {group: index % options.folds for index, group in enumerate(order)}
    decided = {}
    for held_out in range(options.folds):
        known = [[p for p in parts if fold[p.group] != held_out] for parts in (singles, joined)]
        weights = fit(*known, options)
        for paragraph in singles + joined:
            if fold[paragraph.group] == held_out:
                decided[id(paragraph)] = decide(paragraph, weights)
    for title, parts in (("single lines", singles), (f"{options.lines} lines a paragraph", joined)):
        spaces = [space for paragraph in parts for space in paragraph.spaces]
        print(f"{title}: {len(spaces)} spaces, {sum(s.ends for s in spaces)} ends, "
              f"{sum(s.verdict is None for s in spaces)} left to the weights")
        print_scores("  every space", parts, lambda p: [True] * len(p.spaces))
        if old is not None:
            print_scores("  the weights of --old", parts, lambda p: decide(p, old))
        print_scores(f"  new weights, {options.folds} folds", parts, lambda p: decided[id(p)])


# --- The Swift file

NUMBERS = re.compile(r"((?:= |case [^:\n]*: |isLatin: |default: ))(-?\d+)$", re.MULTILINE)
# Its numbers in order: those of FEATURES, with a default of nothing in these places.
DEFAULTS = (10, 14, 28)


def read_swift(path):
    """The weights of a SentenceEvidence.swift."""
    values = [int(number) for _, number in NUMBERS.findall(path.read_text(encoding="utf-8"))]
    assert len(values) == len(FEATURES) + len(DEFAULTS) and not any(values[i] for i in DEFAULTS)
    return np.array([value for index, value in enumerate(values) if index not in DEFAULTS])


def write_swift(path, weights):
    """Puts weights into a SentenceEvidence.swift in the place of its own."""
    read_swift(path)
    numbers = list(weights)
    for index in DEFAULTS:
        numbers.insert(index, 0)
    rest = iter(numbers)
    code = NUMBERS.sub(lambda match: f"{match[1]}{next(rest)}", path.read_text(encoding="utf-8"))
    path.write_text(code, encoding="utf-8")


# --- Running


def check(parts, weights, thaitext):
    """How often the script decides as the executable does, which has to have these weights."""
    same = total = 0
    rows = run(thaitext, "sentences", [paragraph.text for paragraph in parts])
    tokens = run(thaitext, "tokenize", [paragraph.text for paragraph in parts])
    for paragraph, sentences, (line,) in zip(parts, rows, tokens):
        starts = {sentence["start"] for sentence in sentences}
        for space, ends in zip(paragraph.spaces, decide(paragraph, weights)):
            offset = line["tokens"][space.right.start]["start"]
            same += ends == (offset in starts)
            total += 1
            if ends != (offset in starts):
                before = paragraph.text.encode()[:offset].decode()
                print("differs at", before[-40:], "¦", paragraph.text[len(before) :][:30])
    print(f"the same as the executable at {same} of {total} spaces")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("annotated", type=Path)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("thaitext")
    repository = Path(__file__).resolve().parent.parent.parent
    parser.add_argument("--dictionaries", type=Path, help="by default that of the repository")
    parser.add_argument("--old", type=Path, help="a SentenceEvidence.swift to compare with")
    parser.add_argument("--check", action="store_true", help="compare --old with the executable")
    parser.add_argument("--write", type=Path, help="a SentenceEvidence.swift to put the weights in")
    parser.add_argument("--joint", type=float, default=0.5, help="weight of an end between lines")
    parser.add_argument("--lines", type=int, default=6, help="lines of a joined paragraph")
    parser.add_argument("--ridge", type=float, default=2.0)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.check and not options.old:
        parser.error("--check needs --old")
    tables = Tables(options.dictionaries or repository / "Dictionaries")
    lines = read_lines(options.annotated, options.corpus)
    singles, joined, groups = paragraphs(lines, options.lines)
    everything = singles + joined
    texts = [paragraph.text for paragraph in everything]
    tokens = run(options.thaitext, "tokenize", texts)
    entities = run(options.thaitext, "entities", texts)
    for paragraph, (line,), found in zip(everything, tokens, entities):
        analyse(paragraph, line["tokens"], found, tables)
    old = read_swift(options.old) if options.old else None
    if options.check:
        check(everything, old, options.thaitext)
    print(f"{len(lines)} lines")
    cross_validate(singles, joined, groups, options, old)
    weights = fit(singles, joined, options)
    print_scores("new weights on what they know", singles, lambda p: decide(p, weights))
    counts = examples(singles)[0].sum(axis=0).astype(int)
    print("feature, spaces with it, weight" + (", old" if old is not None else ""))
    for index, name in enumerate(FEATURES):
        before = f"{old[index]:6}" if old is not None else ""
        print(f"  {name:20}{counts[index]:6}{weights[index]:6}{before}")
    if options.write:
        write_swift(options.write, weights)


if __name__ == "__main__":
    main()

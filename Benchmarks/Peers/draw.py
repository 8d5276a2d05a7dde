#!/usr/bin/env python3
"""Pictures of results, as SVG for light and dark pages.

    python3 Benchmarks/Peers/draw.py Benchmarks/Results/peers.json

draws them again beside the file. `accuracy-GOLD-THEME.svg` has a dot for each segmenter, accuracy
on a gold file against speed; `size-THEME.svg` has a line for each, speed against the size of the text. Each is
labelled where it stands, so that no colour has to be told from another.
"""
from __future__ import annotations

import json
import math
import sys
from html import escape
from pathlib import Path

from report import MARKS, MEANINGS, gold_title, number

THEMES = {
    "light": {"text": "#1d1d1f", "quiet": "#6b6b70", "grid": "#e4e4e1", "peer": "#8b8b90",
              "ours": "#0063b8", "halo": "#ffffff"},
    "dark": {"text": "#ececea", "quiet": "#a0a0a6", "grid": "#33353a", "peer": "#85868c",
             "ours": "#5db3ff", "halo": "#0d1117"},
}
OURS = {"thaitext", "acronyms", "statistical", "dictionary"}
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif"
#: An average letter is so wide, in parts of the size of the type.
LETTER = 0.57


def draw(results: dict, folder: Path) -> None:
    for theme, colours in THEMES.items():
        if any(peer["bySize"] for peer in results["peers"]):
            picture = SizePicture(results, colours).svg()
            (folder / f"size-{theme}.svg").write_text(picture, encoding="utf-8")
        for gold in results["gold"]:
            picture = AccuracyPicture(results, gold, colours).svg()
            (folder / f"accuracy-{gold['name']}-{theme}.svg").write_text(picture, encoding="utf-8")


class Picture:
    """Axes with a title; the subclasses draw what lies between them."""
    width, height = 760, 520
    left, right, top, bottom = 58, 24, 76, 84

    def __init__(self, results: dict, colours: dict):
        self.results, self.colours, self.parts = results, colours, []

    # Scales

    def scale(self, low: float, high: float, start: float, end: float, logarithmic: bool):
        turn = math.log10 if logarithmic else float
        low, high = turn(low), turn(high)
        return lambda value: start + (turn(value) - low) / (high - low) * (end - start)

    # Marks

    def text(self, x, y, words, size=13, colour="text", anchor="start", weight=400, halo=False):
        around = (f' stroke="{self.colours["halo"]}" stroke-width="4" paint-order="stroke" '
                  'stroke-linejoin="round"' if halo else "")
        self.parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{self.colours[colour]}" '
            f'text-anchor="{anchor}" font-weight="{weight}"{around}>{escape(words)}</text>')

    def line(self, x1, y1, x2, y2, colour="grid", width=1.0):
        self.parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="{self.colours[colour]}" stroke-width="{width}"/>')

    def dot(self, x, y, colour, radius=5.0):
        self.parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{self.colours[colour]}" '
            f'stroke="{self.colours["halo"]}" stroke-width="1.5"/>')

    def horizontal_line(self, y, label):
        self.line(self.left, y, self.width - self.right, y)
        self.text(self.left - 10, y + 4, label, 12, "quiet", "end")

    def vertical_line(self, x, label):
        self.line(x, self.top, x, self.height - self.bottom)
        self.text(x, self.height - self.bottom + 20, label, 12, "quiet", "middle")

    def heading(self, title, above, below):
        self.text(0, 20, title, 18, "text", weight=650)
        self.text(0, 46, above, 13, "quiet")
        middle = (self.left + self.width - self.right) / 2
        self.text(middle, self.height - self.bottom + 42, below, 13, "quiet", "middle")
        machine = self.results["machine"]
        speed = self.results.get("speed", {"processor": machine["processor"]} | self.results)
        self.text(0, self.height - 4, f"{speed['processor']}, one core, {machine['system']}, "
                  f"{speed['date']}", 11, "quiet")

    def svg(self) -> str:
        title = escape(self.title)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -4 {self.width + 16} '
            f'{self.height + 8}" width="{self.width + 16}" height="{self.height + 8}" role="img" '
            f'aria-label="{title}" font-family="{FONT}">\n<title>{title}</title>\n'
            + "\n".join(self.parts) + "\n</svg>\n")

    @staticmethod
    def colour_of(peer: dict) -> str:
        return "ours" if peer["name"] in OURS else "peer"

    @staticmethod
    def weight_of(peer: dict) -> int:
        return 650 if peer["name"] == "thaitext" else 400


class AccuracyPicture(Picture):
    """Accuracy against speed: the best is in the upper right corner."""
    right = 30

    def __init__(self, results: dict, gold: dict, colours: dict):
        super().__init__(results, colours)
        self.title = f"Accuracy and speed on {gold_title(gold['name'])}"
        peers = [peer for peer in results["peers"] if gold["name"] in peer["accuracy"]]
        self.values = [(peer, peer["megabytesPerSecond"],
                        peer["accuracy"][gold["name"]]["F1"] * 100) for peer in peers]
        self.gold = gold["name"]
        self.heading(self.title, self.explanation(),
                     "MB of text a second, each step ten times the one before")
        self.make_scales()
        self.mark()

    def explanation(self) -> str:
        """What is shown, and what the marks at the names mean."""
        seen = {peer["accuracy"][self.gold].get("seen") for peer, _, _ in self.values}
        marks = [f"{mark} {MEANINGS[name]}" for name, mark in MARKS.items() if name in seen]
        return ". ".join(["Word F1 in percent; the best are at the upper right", *marks]) + "."

    def marked(self, peer: dict) -> str:
        return peer["label"] + MARKS.get(peer["accuracy"][self.gold].get("seen"), "")

    def make_scales(self):
        speeds = [speed for _, speed, _ in self.values]
        marks = [mark for _, _, mark in self.values]
        low, high = (10 ** math.floor(math.log10(min(speeds))),
                     10 ** math.ceil(math.log10(max(speeds))))
        step = 5
        bottom = math.floor(min(marks) / step) * step
        top = min(100, math.ceil(max(marks) / step) * step)
        self.x = self.scale(low, high, self.left, self.width - self.right, True)
        self.y = self.scale(bottom, top, self.height - self.bottom, self.top, False)
        for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
            self.vertical_line(self.x(10 ** power), f"{10 ** power:g}")
        for mark in range(bottom, top + 1, step):
            self.horizontal_line(self.y(mark), str(mark))

    def mark(self):
        places = [(peer, self.x(speed), self.y(mark)) for peer, speed, mark in self.values]
        taken = [(x - 7, y - 7, x + 7, y + 7) for _, x, y in places]
        for peer, x, y in places:
            self.dot(x, y, self.colour_of(peer), 7 if peer["name"] == "thaitext" else 5)
        # The most important label chooses first.
        for peer, x, y in sorted(places, key=lambda place: place[0]["name"] not in OURS):
            words = self.marked(peer)
            width = len(words) * 13 * LETTER * (1.06 if self.weight_of(peer) > 400 else 1)
            x, y, anchor, box = self.place(x, y, width, taken)
            taken.append(box)
            colour = "ours" if peer["name"] in OURS else "text"
            self.text(x, y, words, 13, colour, anchor, self.weight_of(peer), halo=True)

    def place(self, x, y, width, taken):
        """A place for a label that nothing else takes: beside the dot, above or below it."""
        candidates = [
            (x + 11, y + 4.5, "start", x + 11), (x - 11, y + 4.5, "end", x - 11 - width),
            (x, y - 12, "middle", x - width / 2), (x, y + 22, "middle", x - width / 2),
            (x + 9, y - 9, "start", x + 9), (x + 9, y + 18, "start", x + 9),
            (x - 9, y - 9, "end", x - 9 - width), (x - 9, y + 18, "end", x - 9 - width)]

        def overlap(box):
            return sum(
                max(0, min(box[2], other[2]) - max(box[0], other[0]))
                * max(0, min(box[3], other[3]) - max(box[1], other[1])) for other in taken)

        found = []
        for label_x, label_y, anchor, start in candidates:
            box = (start, label_y - 11, start + width, label_y + 4)
            outside = max(0, box[2] - self.width + self.right) + max(0, self.left - box[0])
            found.append((overlap(box) + outside * 100, len(found), label_x, label_y, anchor, box))
        return min(found)[2:]


class SizePicture(Picture):
    """Speed against the size of the text, from a short query on."""
    title = "Speed by size of text"

    def __init__(self, results: dict, colours: dict):
        super().__init__(results, colours)
        self.peers = [peer for peer in results["peers"] if peer["bySize"]]
        self.right = 36 + max(LETTER * 13 * len(label(peer)) for peer in self.peers)
        self.heading(self.title, "MB of text a second, each step ten times the one before.",
                     "bytes of one text; each is a call")
        self.make_scales()
        # Ours are drawn last, above the others.
        ordered = sorted(self.peers, key=lambda peer: peer["name"] in OURS)
        self.label([self.curve(peer) for peer in ordered])

    def make_scales(self):
        sizes = sorted({int(size) for peer in self.peers for size in peer["bySize"]})
        speeds = [speed for peer in self.peers for speed in peer["bySize"].values()]
        low, high = (10 ** math.floor(math.log10(min(speeds))),
                     10 ** math.ceil(math.log10(max(speeds))))
        self.x = self.scale(sizes[0], sizes[-1], self.left, self.width - self.right, True)
        self.y = self.scale(low, high, self.height - self.bottom, self.top, True)
        for size in sizes:
            self.vertical_line(self.x(size), bytes_label(size))
        for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
            self.horizontal_line(self.y(10 ** power), f"{10 ** power:g}")

    def curve(self, peer):
        points = [(self.x(int(size)), self.y(speed)) for size, speed in peer["bySize"].items()]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        width = 3 if peer["name"] == "thaitext" else 1.75
        self.parts.append(
            f'<polyline points="{path}" fill="none" stroke="{self.colours[self.colour_of(peer)]}" '
            f'stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round"/>')
        for x, y in points:
            self.dot(x, y, self.colour_of(peer), 3.5 if width > 2 else 2.5)
        return peer, points[-1]

    def label(self, ends):
        """Each label at the height of its line's end, or as near as there is room."""
        edge = self.width - self.right
        for peer, (x, y) in ends:
            if x < edge:
                self.name(peer, x + 10, y)
        ends = sorted((end for end in ends if end[1][0] >= edge), key=lambda end: end[1][1])
        for (peer, (x, y)), height in zip(ends, self.spread([y for _, (_, y) in ends])):
            self.line(x + 6, y, edge + 20, height, "grid", 1.25)
            self.name(peer, edge + 26, height)

    def spread(self, wanted, gap=17):
        """Heights near those wanted, from top to bottom, each a line of type from the next."""
        heights = []
        for y in wanted:
            heights.append(max(y, heights[-1] + gap) if heights else y)
        limit = self.height - self.bottom
        for index in reversed(range(len(heights))):
            heights[index] = min(heights[index], limit)
            limit = heights[index] - gap
        return heights

    def name(self, peer, x, y):
        colour = "ours" if peer["name"] in OURS else "text"
        self.text(x, y + 4.5, label(peer), 13, colour, weight=self.weight_of(peer), halo=True)


def label(peer: dict) -> str:
    """The name with the speed on the largest text."""
    return f"{peer['label']} {number(list(peer['bySize'].values())[-1])}"


def bytes_label(size: int) -> str:
    for unit, factor in (("MB", 1_000_000), ("kB", 1000)):
        if size >= factor:
            return f"{size // factor} {unit}"
    return str(size)


if __name__ == "__main__":
    source = Path(sys.argv[1])
    draw(json.loads(source.read_text(encoding="utf-8")), source.parent)

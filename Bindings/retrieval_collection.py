"""The package's collection of articles and queries, Tests/RetrievalTests/Collection, for tests of what is built on it."""

import pathlib

COLLECTION = pathlib.Path(__file__).parents[1] / "Tests/RetrievalTests/Collection"


def articles():
    """The name and the lines of each article."""
    return _sections("articles.txt")


def questions():
    """Each query, the names of the articles that answer it, and of those that may or may not."""
    for _, lines in _sections("queries.tsv"):
        for line in lines:
            query, expected, _, undecided = line.split("\t")
            yield query, _names(expected), _names(undecided)


def _sections(name):
    """The lines below each `== name`, without empty ones and comments."""
    found = []
    for line in (COLLECTION / name).read_text(encoding="utf-8").split("\n"):
        if line.startswith("== "):
            found.append((line[3:], []))
        elif line and not line.startswith("#") and found:
            found[-1][1].append(line)
    return found


def _names(field):
    return set() if field == "-" else set(field.split(" "))

#!/usr/bin/env python3
"""Answers the package's collection with the requests of search_engines.py, by what the engines say they do:

    test.py THAITEXT      the command

A field with the analyzer `whitespace` has the words between spaces at consecutive positions; `terms` finds any of its
words and `match_phrase` words that follow each other there. That is all of an engine that the requests need.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
import retrieval_collection  # noqa: E402


def requests(what, engine, lines):
    """What search_engines.py makes of lines."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))
        file.flush()
        analyzed = subprocess.run(
            [sys.argv[1], "tokenize", "--granularity", "search", "--format", "jsonl", file.name],
            check=True, stdout=subprocess.PIPE).stdout
        made = subprocess.run(
            [sys.executable, HERE / "search_engines.py", what, engine, file.name], input=analyzed, check=True,
            stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in made.decode().splitlines()]


def has_phrase(words, phrase):
    return any(words[i:i + len(phrase)] == phrase for i in range(len(words)))


def is_met(query, document):
    (kind, body), = query.items()
    if kind == "match_none":
        return False
    if kind == "bool":
        return all(is_met(q, document) for q in body.get("must", [])) and \
            ("should" not in body or any(is_met(q, document) for q in body["should"]))
    (field, asked), = body.items()
    words = document[field].split(" ")
    return bool(set(asked) & set(words)) if kind == "terms" else has_phrase(words, asked.split(" "))


def main():
    articles = retrieval_collection.articles()
    texts = [" ".join(lines) for _, lines in articles]
    questions = list(retrieval_collection.questions())
    bulk = requests("documents", "elasticsearch", texts)
    assert [action["index"]["_id"] for action in bulk[::2]] == [str(i + 1) for i in range(len(texts))]
    documents = bulk[1::2]
    assert documents == requests("documents", "typesense", texts) == requests("documents", "meilisearch", texts)
    assert [document["text"] for document in documents] == texts
    found = missed = wrong = 0
    for (_, expected, undecided), request in zip(
            questions, requests("queries", "elasticsearch", [query for query, *_ in questions]), strict=True):
        answer = {name for (name, _), document in zip(articles, documents) if is_met(request["query"], document)}
        found += len(expected & answer)
        missed += len(expected - answer)
        wrong += len(answer - expected - undecided)
    recall, precision = found / (found + missed), found / (found + wrong)
    print(f"retrieval by keys and phrases: recall {recall:.2%}, precision {precision:.2%}")
    assert recall >= 0.9 and precision >= 0.9
    assert requests("queries", "meilisearch", ["น้ำท่วม ดีเอสไอ"]) == [
        {"q": '"น้ำท่วม" "dsi"', "matchingStrategy": "all"}]
    typesense, = requests("queries", "typesense", ["น้ำท่วม ดีเอสไอ"])
    assert typesense["q"] == "น้ำท่วม dsi" and typesense["query_by"] == "keys"
    assert requests("queries", "elasticsearch", ["!?"]) == [{"query": {"match_none": {}}}]


main()

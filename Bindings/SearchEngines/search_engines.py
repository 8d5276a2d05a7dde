#!/usr/bin/env python3
"""Documents and queries for search engines that are servers, out of what the command thaitext prints.

    thaitext tokenize --granularity search --format jsonl news.txt |
      search_engines.py documents ENGINE news.txt      the lines of the file, as the engine takes documents
    thaitext tokenize --granularity search --format jsonl <<< 'น้ำท่วม เชียงราย' |
      search_engines.py queries ENGINE                 a request for each line

ENGINE is elasticsearch (also for OpenSearch), meilisearch or typesense.

A document has three fields: `text`, to show; `keys`, all that it can be found by, with spaces between; `words`,
its words alone, so that those that follow each other there do so in the text.
"""

import itertools
import json
import sys


def words(terms):
    """The keys of the words, one a position; a word that covers several stands at the first."""
    found = {}
    for term in terms:
        if term["kind"] in ("word", "part"):
            at = found.setdefault(term["position"], term)
            if term["kind"] == "word" and at["kind"] == "part":
                found[term["position"]] = term
    return found


def document(number, text, terms):
    keys = dict.fromkeys(term["key"] for term in terms)
    in_order = words(terms)
    return {
        "id": str(number), "text": text, "keys": " ".join(keys),
        "words": " ".join(in_order[position]["key"] for position in sorted(in_order))}


def units(terms):
    """What a query asks for: for each word or compound the keys of which one is enough, its own first, and the words
    that may stand in its place one after the other."""
    in_order = words(terms)
    end = 0
    for position, there in itertools.groupby(terms, key=lambda term: term["position"]):
        if position < end:
            continue
        there = list(there)
        length = max(term["positionLength"] for term in there)
        end = position + length
        whole = [term for term in there if term["positionLength"] == length]
        # The first of a date is itself; its month and year are for documents.
        dates = [term for term in whole if term["kind"] == "date"]
        whole = [term for term in whole if term["kind"] != "date"] + dates[:1]
        whole.sort(key=lambda term: term["kind"] not in ("word", "compound"))
        row = [in_order[p]["key"] for p in range(position, end) if p in in_order]
        yield list(dict.fromkeys(term["key"] for term in whole)), row if len(row) == length > 1 else [], whole


def elasticsearch(terms):
    """Every unit has to be there, as one of its keys or as the phrase of its words."""
    clauses = []
    for keys, row, _ in units(terms):
        ways = [{"terms": {"keys": keys}}]
        if row:
            ways.append({"match_phrase": {"words": " ".join(row)}})
        clauses.append({"bool": {"should": ways, "minimum_should_match": 1}})
    return {"query": {"bool": {"must": clauses}} if clauses else {"match_none": {}}}


def main_keys(terms):
    """One key a unit, for engines that have no alternatives: the common form of an acronym, or its own."""
    for keys, _, whole in units(terms):
        yield next((term["key"] for term in whole if term["kind"] == "acronym"), keys[0])


def meilisearch(terms):
    # What is in quotes has to stand together.
    return {"q": " ".join(f'"{key}"' for key in main_keys(terms)), "matchingStrategy": "all"}


def typesense(terms):
    return {
        "q": " ".join(main_keys(terms)), "query_by": "keys", "pre_segmented_query": True, "num_typos": 0,
        "prefix": False, "drop_tokens_threshold": 0}


QUERIES = {"elasticsearch": elasticsearch, "meilisearch": meilisearch, "typesense": typesense}


def main():
    if len(sys.argv) < 3 or sys.argv[2] not in QUERIES or sys.argv[1] not in ("documents", "queries"):
        sys.exit(__doc__)
    what, engine = sys.argv[1:3]
    analyzed = map(json.loads, sys.stdin)

    def write(value):
        print(json.dumps(value, ensure_ascii=False))

    if what == "queries":
        for line in analyzed:
            write(QUERIES[engine](line["terms"]))
        return
    if len(sys.argv) < 4:
        sys.exit("search_engines.py: name the file whose lines are the documents.")
    with open(sys.argv[3], encoding="utf-8", newline="\n") as file:
        for number, (text, line) in enumerate(zip(file, analyzed, strict=True), 1):
            if engine == "elasticsearch":
                write({"index": {"_id": str(number)}})
            write(document(number, text.rstrip("\n"), line["terms"]))


if __name__ == "__main__":
    main()

"""The package's collection of articles and queries through PostgreSQL: retrieval.py PSQL, with PGHOST and so on set."""

import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2]))
import retrieval_collection  # noqa: E402


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def answers(psql, function):
    """The names of the articles that each query finds."""
    articles = ",\n".join(
        f"({literal(name)}, {literal(chr(10).join(lines))})" for name, lines in retrieval_collection.articles())
    queries = ",\n".join(
        f"({number}, {literal(query)})" for number, (query, *_) in enumerate(retrieval_collection.questions()))
    sql = f"""
        CREATE TEMPORARY TABLE article AS
          SELECT name, to_tsvector('thai', body) AS terms FROM (VALUES {articles}) AS given (name, body);
        CREATE INDEX ON article USING gin (terms);
        SELECT number, name FROM (VALUES {queries}) AS given (number, query)
          JOIN article ON terms @@ {function.format('query')};
    """
    output = subprocess.run(
        [psql, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", "thai"], input=sql, text=True,
        check=True, stdout=subprocess.PIPE).stdout
    found = {}
    for line in output.splitlines():
        number, name = line.split("|")
        found.setdefault(int(number), set()).add(name)
    return found


def score(psql, function):
    found = missed = wrong = 0
    answer = answers(psql, function)
    for number, (_, expected, undecided) in enumerate(retrieval_collection.questions()):
        there = answer.get(number, set())
        found += len(expected & there)
        missed += len(expected - there)
        wrong += len(there - expected - undecided)
    recall, precision = found / (found + missed), found / (found + wrong)
    print(f"retrieval, {function.format('…')}: recall {recall:.2%}, precision {precision:.2%}, "
          f"found {found}, missed {missed}, found wrongly {wrong}")
    return recall, precision


# Within 0.5 of the library's own, 99.4 and 97.8 %.
recall, precision = score(sys.argv[1], "thai_query({})")
for function in ["websearch_to_tsquery('thai', {})", "plainto_tsquery('thai', {})"]:
    score(sys.argv[1], function)
if recall < 0.989 or precision < 0.973:
    sys.exit("FAILED: PostgreSQL finds less than the library")

"""The extension thaitext_fts5 through Python's sqlite3; the path of the file is in THAITEXT_FTS5."""

import os
import pathlib
import random
import sqlite3
import sys
import threading
import unittest

EXTENSION = os.environ["THAITEXT_FTS5"].removesuffix(".so")
sys.path.insert(0, str(pathlib.Path(__file__).parents[2]))
import retrieval_collection  # noqa: E402


def connect(path=":memory:"):
    database = sqlite3.connect(path)
    database.enable_load_extension(True)
    database.load_extension(EXTENSION)
    database.enable_load_extension(False)
    return database


def table(*texts, arguments=""):
    database = connect()
    database.execute(f"CREATE VIRTUAL TABLE article USING fts5(body, tokenize = 'thai {arguments}')")
    database.executemany("INSERT INTO article VALUES (?)", [(text,) for text in texts])
    return database


def rows(database, query, arguments=""):
    """The numbers, from 1, of the texts that answer what people type."""
    sql = "SELECT rowid FROM article WHERE article MATCH thai_query(?, ?) ORDER BY rowid"
    return [row for (row,) in database.execute(sql, (query, arguments))]


def marked(text, query):
    database = table(text)
    sql = "SELECT highlight(article, 0, '[', ']') FROM article WHERE article MATCH thai_query(?)"
    return [text for (text,) in database.execute(sql, (query,))]


class Finding(unittest.TestCase):
    def test_what_belongs_together(self):
        database = table("ดีเอสไอแถลงข่าว", "DSI ยึดทรัพย์", "กรมสอบสวนคดีพิเศษรับคดี", "งบสาหรับซ่อม")
        for query in ["DSI", "ดีเอสไอ", "กรมสอบสวนคดีพิเศษ"]:
            self.assertEqual(rows(database, query), [1, 2, 3], query)
        self.assertEqual(rows(database, "สำหรับ"), [4])

    def test_options_decide(self):
        for arguments, found in [("", [1]), ("expansions 0", []), ("granularity fine", [1])]:
            database = table("DSI ยึดทรัพย์", arguments=arguments)
            self.assertEqual(rows(database, "กรมสอบสวนคดีพิเศษ", arguments), found, arguments)
        self.assertEqual(rows(table("งบสาหรับซ่อม", arguments="repair 0"), "สำหรับ", "repair 0"), [])

    def test_arguments_from_a_column(self):
        database = connect()
        database.execute("CREATE TABLE question (text, arguments)")
        database.executemany(
            "INSERT INTO question VALUES (?, ?)",
            [("DSI", "expansions 0"), ("DSI", ""), ("ไป", "expansions 0")])
        found = [q for (q,) in database.execute("SELECT thai_query(text, arguments) FROM question")]
        self.assertNotIn("กรม", found[0])
        self.assertIn("กรม", found[1])
        self.assertIn("ไป", found[2])

    def test_nothing_typed_is_syntax(self):
        database = table("น้ำท่วม AND NOT", "คอลัมน์ body:x")
        for query in ['"น้ำท่วม', "NOT น้ำท่วม", "(น้ำท่วม"]:
            self.assertEqual(rows(database, query), [1], query)
        for query in ["", " ", "!?", "*", "\x1f", '"', "''"]:
            self.assertEqual(rows(database, query), [], query)

    def test_collection(self):
        """Recall and precision within 0.5 of the library's own, 99.4 and 97.8 %."""
        database = connect()
        database.execute("CREATE VIRTUAL TABLE article USING fts5(name UNINDEXED, body, tokenize = 'thai')")
        database.executemany(
            "INSERT INTO article VALUES (?, ?)",
            [(name, "\n".join(lines)) for name, lines in retrieval_collection.articles()])
        found = missed = wrong = 0
        for query, expected, undecided in retrieval_collection.questions():
            answer = {name for (name,) in database.execute(
                "SELECT name FROM article WHERE article MATCH thai_query(?)", (query,))}
            found += len(expected & answer)
            missed += len(expected - answer)
            wrong += len(answer - expected - undecided)
        recall, precision = found / (found + missed), found / (found + wrong)
        print(f"retrieval: recall {recall:.2%}, precision {precision:.2%}, found {found}, missed {missed}")
        self.assertGreaterEqual(recall, 0.989)
        self.assertGreaterEqual(precision, 0.973)


class Marking(unittest.TestCase):
    def test_letters(self):
        for text, query, expected in [
            ("ลดความเหลื่อมล้ำลง", "เหลื่อมล้ำ", "ลดความ[เหลื่อมล้ำ]ลง"),
            ("ลดความเหลื่อมล้ำลง", "ความเหลื่อมล้ำ", "ลด[ความเหลื่อมล้ำ]ลง"),
            ("นั่งรถไฟไปเชียงใหม่", "รถไฟ", "นั่ง[รถไฟ]ไปเชียงใหม่"),
            ("ดื่มนํ้าสะอาดทุกวัน", "น้ำ", "ดื่ม[นํ้า]สะอาดทุกวัน"),
            ("วันที่ 12 ก.ย. 67 นี้", "12 กันยายน 2567", "วันที่ [12 ก.ย. 67] นี้"),
            ("แถลงโดยดีเอสไอวันนี้", "DSI", "แถลงโดย[ดีเอสไอ]วันนี้"),
        ]:
            self.assertEqual(marked(text, query), [expected])

    def test_bytes_that_are_not_utf8_keep_their_places(self):
        text = "เกิด".encode() + b"\xff\xe0\xb8" + "น้ำท่วม".encode() + b"\xc3"
        database = connect()
        database.execute("CREATE VIRTUAL TABLE article USING fts5(body, tokenize = thai)")
        database.execute("INSERT INTO article VALUES (CAST(? AS TEXT))", (text,))
        sql = """SELECT CAST(highlight(article, 0, '[', ']') AS BLOB) FROM article
                 WHERE article MATCH 'น้ำท่วม'"""
        expected = "เกิด".encode() + b"\xff\xe0\xb8" + "[น้ำท่วม]".encode() + b"\xc3"
        self.assertEqual(database.execute(sql).fetchall(), [(expected,)])

    def test_what_follows_a_nul_is_found(self):
        database = table("น้ำท่วม\0ถนนขาด")
        self.assertEqual(rows(database, "ถนน"), [1])
        self.assertEqual(rows(database, "ถนน\0ขาด"), [1])

    def test_marks_taken_away_leave_the_text(self):
        letters = "กขคงนมรสา ิ ุ ้ ์ ำเแใๆฯ๑๒.-/@ aZ9😀漢\u200b\u0e33\u0e4d\u0e49"
        for seed in range(200):
            choice = random.Random(seed)
            text = "".join(choice.choice(letters) for _ in range(choice.randrange(60)))
            for word in text.split()[:3]:
                for with_marks in marked(text, word):
                    self.assertEqual(with_marks.replace("[", "").replace("]", ""), text, seed)


class Robustness(unittest.TestCase):
    SENTENCE = "น้ำท่วมหลายพื้นที่ในจังหวัดเชียงรายเมื่อวันที่ 5 ก.ย. 2567 "

    def test_any_bytes_are_harmless(self):
        database = connect()
        database.execute("CREATE VIRTUAL TABLE article USING fts5(body, tokenize = thai)")
        pieces = [b"\xff", b"\xe0\xb8", b"\0", "น้ำ".encode(), b"\xed\xa0\x80", b"\x1f", b'"', b"a ", b"*"]
        for seed in range(500):
            choice = random.Random(seed)
            data = b"".join(choice.choice(pieces) for _ in range(choice.randrange(40)))
            database.execute("INSERT INTO article VALUES (CAST(? AS TEXT))", (data,))
            sql = """SELECT rowid, CAST(snippet(article, 0, '[', ']', '', 9) AS BLOB) FROM article
                     WHERE article MATCH thai_query(CAST(? AS TEXT)) LIMIT 3"""
            database.execute(sql, (data,)).fetchall()
        database.execute("INSERT INTO article(article) VALUES ('integrity-check')")

    def test_long_texts_and_queries(self):
        text = self.SENTENCE * 40
        database = table(text, "เรื่องอื่น", "ก" * 200_000, self.SENTENCE * 20_000)
        self.assertIn(1, rows(database, text))
        size = [len(database.execute("SELECT thai_query(?)", (self.SENTENCE * n,)).fetchone()[0])
                for n in (40, 80)]
        self.assertLess(size[1], 3 * size[0])
        self.assertEqual(rows(database, "ก" * 200_000), [3])

    def test_other_tables_of_one_connection(self):
        """A text is tokenized while the results of another one are in use."""
        database = table("น้ำท่วมเชียงราย", "น้ำท่วมน่าน")
        database.execute("CREATE VIRTUAL TABLE other USING fts5(body, tokenize = 'thai stop_words 1')")
        sql = "SELECT highlight(article, 0, '[', ']') FROM article WHERE article MATCH 'น้ำท่วม'"
        for (text,) in database.execute(sql):
            database.execute("INSERT INTO other VALUES (?)", (text,))
        self.assertEqual(
            database.execute("SELECT count(*) FROM other WHERE other MATCH 'เชียงราย'").fetchone(), (1,))

    def test_threads_with_connections_of_their_own(self):
        failures = []

        def work():
            try:
                for _ in range(20):
                    self.assertEqual(rows(table("เกิดน้ำท่วมที่เชียงราย"), "น้ำท่วม"), [1])
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_reopened_database(self):
        import tempfile
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.sqlite")
            database = connect(path)
            database.execute("CREATE VIRTUAL TABLE article USING fts5(body, tokenize = thai)")
            database.execute("INSERT INTO article VALUES ('เกิดน้ำท่วม')")
            database.commit()
            database.close()
            self.assertEqual(rows(connect(path), "น้ำท่วม"), [1])
            without = sqlite3.connect(path)
            with self.assertRaisesRegex(sqlite3.OperationalError, "no such tokenizer: thai"):
                without.execute("SELECT * FROM article").fetchall()


if __name__ == "__main__":
    unittest.main()

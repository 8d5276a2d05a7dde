"""What a reader of Thai expects."""

from __future__ import annotations

import pickle

import pytest
import thaitext


def test_words() -> None:
    assert thaitext.tokenize("ทดสอบภาษาไทย") == ["ทดสอบ", "ภาษา", "ไทย"]
    assert thaitext.tokenize("") == []
    assert thaitext.words("ไปเที่ยว 3 วัน!") == ["ไป", "เที่ยว", "3", "วัน"]
    assert thaitext.default("ไปเที่ยว 3 วัน!") == ["ไป", "เที่ยว", "3", "วัน"]


def test_long_texts_are_as_short_ones() -> None:
    line = "ประชุมคณะรัฐมนตรี "
    assert thaitext.tokenize(line * 1000) == thaitext.tokenize(line) * 1000
    # One token a byte needs more room than most texts do.
    assert thaitext.tokenize("!" * 9000) == ["!"] * 9000
    assert thaitext.words(line * 1000) == thaitext.words(line) * 1000


def test_kinds_and_positions() -> None:
    token = thaitext.tokens("ค่า 5")[2]
    assert token == ("5", "number", 4, 5, 10, 11, "5")


def test_canonical_spelling() -> None:
    token = thaitext.tokens("น\u0e4d\u0e49\u0e32")[0]
    assert (token.text, token.canonical) == ("น\u0e4d\u0e49\u0e32", "น้ำ")
    repairing = thaitext.Tokenizer(normalization="repair")
    assert "".join(token.canonical for token in repairing.tokens("นํ้าสาหรับดื่ม")) == "น้ำสำหรับดื่ม"


def test_a_dictionary_is_obeyed() -> None:
    text = "ตากลมเย็น"
    assert thaitext.Tokenizer(dictionary=[text]).tokenize(text) == [text]
    # Of two words that overlap the stronger one wins.
    strengths = {"ตาก": 9, "กลมเย็น": 3}
    assert thaitext.Tokenizer(dictionary=strengths).tokenize(text)[0] == "ตาก"
    strengths = {"ตาก": 3, "กลมเย็น": 9}
    assert thaitext.Tokenizer(dictionary=strengths).tokenize(text)[-1] == "กลมเย็น"


def test_a_dictionary_from_a_file(tmp_path: object) -> None:
    path = f"{tmp_path}/words.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write("ตากลมเย็น\t5\n")
    assert thaitext.Tokenizer(dictionary_path=path).tokenize("ตากลมเย็น") == ["ตากลมเย็น"]


def test_options() -> None:
    text = "กระทรวงฯ เชิญ ดีเอสไอ"
    assert ("ดีเอสไอ", "acronym") in [
        (token.text, token.kind) for token in thaitext.Tokenizer(acronyms=True).tokens(text)
    ]
    assert "ความเหลื่อมล้ำ" in thaitext.Tokenizer(granularity="coarse").tokenize("ลดความเหลื่อมล้ำ")
    assert thaitext.Tokenizer(engine="cluster").tokenize("กาแฟ") == ["กา", "แฟ"]
    address = "https://example.org/a"
    assert thaitext.tokenize(address) == [address]
    assert thaitext.Tokenizer(entities=False).tokenize(address) != [address]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"engine": "deep"}, "The engine 'deep' is unknown"),
        ({"standard": "none"}, "the model does not know the annotation standard 'none'"),
        ({"model": "no such model"}, "no such model"),
        ({"engine": "cluster", "model": "m"}, "for the engine 'statistical'"),
        ({"dictionary": [""]}, "word"),
        ({"dictionary_path": "no such list"}, "no such list"),
        ({"normalization": "some"}, "The normalization 'some' is unknown"),
        ({"granularity": "some"}, "The granularity 'some' is unknown"),
        ({"dictionary": "word"}, "A dictionary is a list of words"),
    ],
)
def test_errors_are_sentences(options: dict[str, object], words: str) -> None:
    with pytest.raises(thaitext.ThaiTextError) as caught:
        thaitext.Tokenizer(**options)  # type: ignore[arg-type]
    assert words in str(caught.value)
    assert str(caught.value).endswith(".")


def test_wrong_types_are_refused() -> None:
    with pytest.raises(AttributeError):
        thaitext.tokenize(5)  # type: ignore[arg-type]
    with pytest.raises(thaitext.ThaiTextError):
        list(thaitext.tokenize_all("a string"))
    with pytest.raises(thaitext.ThaiTextError):
        thaitext.normalize("ก", "some")
    with pytest.raises(thaitext.ThaiTextError):
        thaitext.normalize_with_offsets("ก").source_range(0, 2)


def test_normalization() -> None:
    result = thaitext.normalize_with_offsets("น\u0e4d\u0e49\u0e32ไหล")
    assert result.text == str(result) == "น้ำไหล"
    assert result.source_range(0, 3) == (0, 4)
    assert result.source_range(3, 6) == (4, 7)
    assert thaitext.normalize("เเม่น้ำ") == "แม่น้ำ"
    assert thaitext.normalize("๒๕๖๗", "search") == "2567"
    assert thaitext.normalize("สาหรับดื่ม", "repair") == "สำหรับดื่ม"


def test_entities_have_values() -> None:
    found = thaitext.entities("ประชุม 18 - 22 ส.ค. 2567 งบ ๑,๐๐๐ บาท")
    assert ("date", "2024-08-18/2024-08-22") in [(entity.kind, entity.value) for entity in found]
    assert ("number", "1000") in [(entity.kind, entity.value) for entity in found]


def test_acronyms_and_definitions() -> None:
    text = "กระทรวงพลังงาน (พน.) ร่วมกับดีเอสไอและเอเปค"
    assert [acronym.canonical for acronym in thaitext.acronyms(text)] == ["พน.", "DSI", "APEC"]
    here = thaitext.acronyms(text)[0].long_forms[0]
    assert (here.text, here.provenance) == ("กระทรวงพลังงาน", "here")
    assert [(d.canonical, d.long_form) for d in thaitext.definitions(text)] == [
        ("พน.", "กระทรวงพลังงาน")
    ]


def test_sentences_and_lines() -> None:
    sentences = thaitext.sentences("ฝนตกหนักมากครับ ดังนั้นเราจึงไม่ไปตลาด")
    assert [sentence.text for sentence in sentences] == ["ฝนตกหนักมากครับ", "ดังนั้นเราจึงไม่ไปตลาด"]
    text = "แม่น้ำเจ้าพระยา 372 กม."
    assert [place.byte_offset for place in thaitext.line_breaks(text)] == [18, 46, 57]


def test_search_terms() -> None:
    terms = thaitext.search_terms("DSI แถลง ๑,๐๐๐ ราย")
    keys = [term.key for term in terms]
    assert {"dsi", "แถลง", "1000", "ราย"} <= set(keys)
    assert keys != [t.key for t in thaitext.search_terms("DSI แถลง", expand_acronyms=False)]
    assert "ของ" not in [t.key for t in thaitext.search_terms("ของ", stop_words=False)]


def test_tokenizers_can_be_pickled() -> None:
    tokenizer = thaitext.Tokenizer(dictionary=["ตากลมเย็น"])
    again = pickle.loads(pickle.dumps(tokenizer))
    assert again.tokenize("ตากลมเย็น") == ["ตากลมเย็น"]
    assert pickle.loads(pickle.dumps(thaitext.words))("ไป วัน") == ["ไป", "วัน"]
    tokenizer.tokenize("ก")
    tokenizer.trim()
    assert tokenizer.tokenize("ตากลมเย็น") == ["ตากลมเย็น"]

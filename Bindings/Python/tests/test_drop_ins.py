"""ThaiText inside other packages."""

from __future__ import annotations

import pickle

import pytest
import thaitext
import thaitext.pythainlp
from hypothesis import given, settings
from test_laws import TEXTS


def test_an_engine_of_pythainlp() -> None:
    tokenize = pytest.importorskip("pythainlp.tokenize")
    thaitext.pythainlp.install()
    thaitext.pythainlp.install()
    words = tokenize.word_tokenize("ไปเที่ยว เชียงใหม่", engine="thaitext", keep_whitespace=False)
    assert words == ["ไป", "เที่ยว", "เชียงใหม่"]
    words_to_keep = pytest.importorskip("pythainlp.util").dict_trie(["ตากลมเย็น"])
    assert tokenize.word_tokenize(
        "ตากลมเย็น", custom_dict=words_to_keep, engine="thaitext"
    ) == ["ตากลมเย็น"]
    # The engines of its own are still there.
    assert tokenize.word_tokenize("ไป", engine="newmm") == ["ไป"]


def test_segment_is_as_engines_of_pythainlp_are() -> None:
    assert thaitext.pythainlp.segment("") == []
    assert thaitext.pythainlp.segment("ตากลม") == ["ตาก", "ลม"]
    assert thaitext.pythainlp.segment("ตากลม", ["ตากลม"]) == ["ตากลม"]


def test_a_tokenizer_of_spacy() -> None:
    spacy = pytest.importorskip("spacy")
    options = {"@tokenizers": "thaitext.Tokenizer.v1", "dictionary": ["ตากลมเย็น"]}
    nlp = spacy.blank("th", config={"nlp": {"tokenizer": options}})
    text = "ไปเที่ยว  เชียงใหม่\n ตากลมเย็น "
    document = nlp(text)
    assert document.text == text
    words = [token.text for token in document if not token.is_space]
    assert words == ["ไป", "เที่ยว", "เชียงใหม่", "ตากลมเย็น"]
    assert nlp.from_bytes(nlp.to_bytes())(text).text == text
    assert [d.text for d in nlp.pipe([text, ""])] == [text, ""]


@settings(max_examples=100, deadline=None)
@given(text=TEXTS.map(lambda text: text.encode("utf-8", "ignore").decode()))
def test_a_document_of_spacy_is_the_text(text: str) -> None:
    spacy = pytest.importorskip("spacy")
    from thaitext.spacy import make_tokenizer

    assert make_tokenizer()(spacy.blank("xx"))(text).text == text


def test_a_vectorizer_of_scikit_learn() -> None:
    sklearn = pytest.importorskip("sklearn.feature_extraction.text")
    vectorizer = sklearn.CountVectorizer(
        tokenizer=thaitext.words, token_pattern=None, lowercase=False
    )
    counts = vectorizer.fit_transform(["ไปเที่ยวเชียงใหม่ ไป", "ไปตลาด"])
    assert counts[0, vectorizer.vocabulary_["ไป"]] == 2
    again = pickle.loads(pickle.dumps(vectorizer))
    assert again.transform(["ไป"])[0, again.vocabulary_["ไป"]] == 1

"""ThaiText inside PyThaiNLP, spaCy and scikit-learn.

    pip install thaitext-*.whl pythainlp spacy scikit-learn
    python drop_ins.py
"""

from __future__ import annotations

import spacy
import thaitext
import thaitext.pythainlp
from pythainlp.tokenize import word_tokenize
from pythainlp.util import dict_trie
from sklearn.feature_extraction.text import CountVectorizer

TEXTS = ["ไปเที่ยวเชียงใหม่ 3 วัน", "ฝนตกหนักที่เชียงใหม่"]

# PyThaiNLP: an engine with a name, beside its own.
thaitext.pythainlp.install()
print(word_tokenize(TEXTS[0], engine="thaitext", keep_whitespace=False))
words = dict_trie(["เที่ยวเชียงใหม่"])
print(word_tokenize(TEXTS[0], custom_dict=words, engine="thaitext", keep_whitespace=False))

# spaCy: the tokenizer of a pipeline; the name is known without an import.
nlp = spacy.blank("th", config={"nlp": {"tokenizer": {"@tokenizers": "thaitext.Tokenizer.v1"}}})
print([token.text for token in nlp(TEXTS[0])])

# scikit-learn: a vectorizer of words.
vectorizer = CountVectorizer(tokenizer=thaitext.words, token_pattern=None, lowercase=False)
counts = vectorizer.fit_transform(TEXTS)
print(dict(zip(vectorizer.get_feature_names_out(), counts.sum(axis=0).A1)))

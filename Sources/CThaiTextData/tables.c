#include "CThaiTextData.h"
#include "section.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* The tables of Dictionaries, as they are: lines of UTF-8. Files begin and end with a line. */
#define TABLE DATA_SECTION static const uint8_t

TABLE abbreviations[] = {
#embed "../../Dictionaries/abbreviations/government.tsv"
    ,
#embed "../../Dictionaries/abbreviations/titles.tsv"
    ,
#embed "../../Dictionaries/abbreviations/general.tsv"
    ,
#embed "../../Dictionaries/abbreviations/places.tsv"
    ,
#embed "../../Dictionaries/abbreviations/latin.tsv"
};

TABLE not_abbreviations[] = {
#embed "../../Dictionaries/abbreviations/not-abbreviations.txt"
};

TABLE words_before_abbreviations[] = {
#embed "../../Dictionaries/abbreviations/words-before.txt"
};

TABLE letter_names[] = {
#embed "../../Dictionaries/abbreviations/letter-names.txt"
};

TABLE titles[] = {
#embed "../../Dictionaries/names/titles.txt"
};

TABLE compound_titles[] = {
#embed "../../Dictionaries/names/compound-titles.txt"
};

TABLE not_given_name_beginnings[] = {
#embed "../../Dictionaries/names/not-given-name-beginnings.txt"
};

TABLE not_given_names[] = {
#embed "../../Dictionaries/names/not-given-names.txt"
};

TABLE not_surnames[] = {
#embed "../../Dictionaries/names/not-surnames.txt"
};

TABLE not_in_names[] = {
#embed "../../Dictionaries/names/not-in-names.txt"
};

TABLE words_before_names[] = {
#embed "../../Dictionaries/names/words-before.txt"
};

TABLE words_after_names[] = {
#embed "../../Dictionaries/names/words-after.txt"
};

TABLE surname_places[] = {
#embed "../../Dictionaries/names/surname-places.txt"
};

TABLE sentence_beginnings[] = {
#embed "../../Dictionaries/sentences/begins.txt"
};

TABLE sentence_continuations[] = {
#embed "../../Dictionaries/sentences/continues.txt"
};

TABLE sentence_ends[] = {
#embed "../../Dictionaries/sentences/ends.txt"
};

TABLE sentence_openings[] = {
#embed "../../Dictionaries/sentences/open.txt"
};

TABLE sentence_particles[] = {
#embed "../../Dictionaries/sentences/particles.txt"
};

TABLE sentence_addressed[] = {
#embed "../../Dictionaries/sentences/addressed.txt"
};

TABLE sentence_sayings[] = {
#embed "../../Dictionaries/sentences/says.txt"
};

TABLE stop_words[] = {
#embed "../../Dictionaries/stopwords/thai.txt"
};

TABLE shortened_words[] = {
#embed "../../Dictionaries/compounds/shortened.txt"
};

TABLE date_words[] = {
#embed "../../Dictionaries/dates/words.tsv"
};

TABLE number_words[] = {
#embed "../../Dictionaries/numbers/words.tsv"
};

TABLE identifier_words[] = {
#embed "../../Dictionaries/numbers/identifiers.tsv"
};

TABLE web_names[] = {
#embed "../../Dictionaries/web/names.tsv"
};

TABLE cue_words[] = {
#embed "../../Dictionaries/acronyms/cue-words.tsv"
};

TABLE latin_letter_names[] = {
#embed "../../Dictionaries/acronyms/letter-names.tsv"
};

TABLE abbreviation_contexts[] = {
#embed "../../Dictionaries/abbreviations/contexts.tsv"
};

TABLE place_names[] = {
#embed "../../Dictionaries/vocabulary/places.txt"
};

TABLE spellings[] = {
#embed "../../Dictionaries/spellings/variants.tsv"
};

TABLE loan_word_spellings[] = {
#embed "../../Dictionaries/vocabulary/loanwords.txt"
};

#define ACCESSOR(table) \
  thaitext_image thaitext_##table(void) { return (thaitext_image){table, sizeof table}; }

ACCESSOR(abbreviations)
ACCESSOR(not_abbreviations)
ACCESSOR(words_before_abbreviations)
ACCESSOR(letter_names)
ACCESSOR(titles)
ACCESSOR(compound_titles)
ACCESSOR(not_given_name_beginnings)
ACCESSOR(not_given_names)
ACCESSOR(not_surnames)
ACCESSOR(not_in_names)
ACCESSOR(words_before_names)
ACCESSOR(words_after_names)
ACCESSOR(surname_places)
ACCESSOR(sentence_beginnings)
ACCESSOR(sentence_continuations)
ACCESSOR(sentence_ends)
ACCESSOR(sentence_openings)
ACCESSOR(sentence_particles)
ACCESSOR(sentence_addressed)
ACCESSOR(sentence_sayings)
ACCESSOR(stop_words)
ACCESSOR(shortened_words)
ACCESSOR(date_words)
ACCESSOR(number_words)
ACCESSOR(identifier_words)
ACCESSOR(web_names)
ACCESSOR(cue_words)
ACCESSOR(latin_letter_names)
ACCESSOR(abbreviation_contexts)
ACCESSOR(place_names)
ACCESSOR(spellings)
ACCESSOR(loan_word_spellings)

/* The compiled images of the package, as read-only data. */
#ifndef CTHAITEXTDATA_H
#define CTHAITEXTDATA_H

#include <stddef.h>
#include <stdint.h>

#include "version.h"

/* Data of the program: `bytes` points at `count` bytes that never change and never end to exist, so Swift
   may pass it on as a safe value. */
typedef struct
#ifdef __swift__
    __attribute__((swift_attr("safe")))
#endif
{
  const uint8_t *_Nonnull bytes;
  size_t count;
} thaitext_image;

thaitext_image thaitext_lexicon_image(void);
thaitext_image thaitext_model_image(void);
thaitext_image thaitext_compounds_image(void);
thaitext_image thaitext_acronyms_image(void);

/* Tables of entities: UTF-8 text, one line an entry. */
thaitext_image thaitext_abbreviations(void);
thaitext_image thaitext_not_abbreviations(void);
thaitext_image thaitext_words_before_abbreviations(void);
thaitext_image thaitext_letter_names(void);
thaitext_image thaitext_titles(void);
thaitext_image thaitext_compound_titles(void);
thaitext_image thaitext_not_given_name_beginnings(void);
thaitext_image thaitext_not_given_names(void);
thaitext_image thaitext_not_surnames(void);
thaitext_image thaitext_not_in_names(void);
thaitext_image thaitext_words_before_names(void);
thaitext_image thaitext_words_after_names(void);
thaitext_image thaitext_surname_places(void);

/* Words at spaces inside and between sentences: UTF-8 text, one line an entry. */
thaitext_image thaitext_sentence_beginnings(void);
thaitext_image thaitext_sentence_continuations(void);
thaitext_image thaitext_sentence_ends(void);
thaitext_image thaitext_sentence_openings(void);
thaitext_image thaitext_sentence_particles(void);
thaitext_image thaitext_sentence_addressed(void);
thaitext_image thaitext_sentence_sayings(void);
/* Words that say little by themselves, and words that a sign shortens: UTF-8 text. */
thaitext_image thaitext_stop_words(void);
thaitext_image thaitext_shortened_words(void);

/* Words that letter names would be found in: UTF-8 text. */
thaitext_image thaitext_loan_words(void);

/* Lists of words: UTF-8 text, a line the name of a list, a tab, words with spaces between them. */
thaitext_image thaitext_date_words(void);
thaitext_image thaitext_number_words(void);
thaitext_image thaitext_identifier_words(void);
thaitext_image thaitext_web_names(void);
thaitext_image thaitext_cue_words(void);
thaitext_image thaitext_latin_letter_names(void);
thaitext_image thaitext_spellings(void);

/* What abbreviations stand for by what is around them; names of places; loan words: UTF-8 text. */
thaitext_image thaitext_abbreviation_contexts(void);
thaitext_image thaitext_place_names(void);
thaitext_image thaitext_loan_word_spellings(void);

#endif

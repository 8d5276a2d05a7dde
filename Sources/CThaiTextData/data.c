#include "CThaiTextData.h"
#include "section.h"

/* #embed is part of C23; every compiler that builds this package has it. */
#pragma clang diagnostic ignored "-Wc23-extensions"

/* Aligned as the image format asks, so that sections can be used in place. */
#define IMAGE DATA_SECTION _Alignas(64) static const uint8_t

IMAGE lexicon[] = {
#embed "embedded/lexicon.bin"
};

IMAGE model[] = {
#embed "embedded/model.bin"
};

IMAGE compounds[] = {
#embed "embedded/compounds.bin"
};

thaitext_image thaitext_compounds_image(void) {
  return (thaitext_image){compounds, sizeof compounds};
}
thaitext_image thaitext_model_image(void) { return (thaitext_image){model, sizeof model}; }
thaitext_image thaitext_lexicon_image(void) { return (thaitext_image){lexicon, sizeof lexicon}; }

/* The tables of acronyms, as they are in Dictionaries. */
#define TABLE DATA_SECTION static const uint8_t

TABLE acronyms[] = {
#embed "../../Dictionaries/acronyms/international.tsv"
,
#embed "../../Dictionaries/acronyms/thailand.tsv"
,
#embed "../../Dictionaries/acronyms/economy.tsv"
,
#embed "../../Dictionaries/acronyms/technology.tsv"
,
#embed "../../Dictionaries/acronyms/society.tsv"
};

TABLE initials[] = {
#embed "../../Dictionaries/acronyms/initials.tsv"
};

TABLE not_acronyms[] = {
#embed "../../Dictionaries/acronyms/not-acronyms.tsv"
};

TABLE loan_words[] = {
#embed "../../Dictionaries/acronyms/loan-words.txt"
};

thaitext_image thaitext_loan_words(void) { return (thaitext_image){loan_words, sizeof loan_words}; }
thaitext_image thaitext_acronyms(void) { return (thaitext_image){acronyms, sizeof acronyms}; }
thaitext_image thaitext_initials(void) { return (thaitext_image){initials, sizeof initials}; }
thaitext_image thaitext_not_acronyms(void) {
  return (thaitext_image){not_acronyms, sizeof not_acronyms};
}

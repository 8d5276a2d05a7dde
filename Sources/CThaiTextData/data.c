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

IMAGE acronyms[] = {
#embed "embedded/acronyms.bin"
};

thaitext_image thaitext_acronyms_image(void) { return (thaitext_image){acronyms, sizeof acronyms}; }

/* Loan words, as they are in Dictionaries. */
#define TABLE DATA_SECTION static const uint8_t

TABLE loan_words[] = {
#embed "../../Dictionaries/acronyms/loan-words.txt"
};

thaitext_image thaitext_loan_words(void) { return (thaitext_image){loan_words, sizeof loan_words}; }

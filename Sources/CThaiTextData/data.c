#include "CThaiTextData.h"

/* #embed is part of C23; every compiler that builds this package has it. */
#pragma clang diagnostic ignored "-Wc23-extensions"

/* Aligned as the image format asks, so that sections can be used in place. */
#define IMAGE _Alignas(64) static const uint8_t

IMAGE lexicon[] = {
#embed "embedded/lexicon.bin"
};

IMAGE model[] = {
#embed "embedded/model.bin"
};

thaitext_image thaitext_model_image(void) { return (thaitext_image){model, sizeof model}; }
thaitext_image thaitext_lexicon_image(void) { return (thaitext_image){lexicon, sizeof lexicon}; }

/* Where the data is kept: a section of its own. The Swift compiler writes a section .rodata that may be
   written to, and a linker that put the arrays beside it would give every process a copy of them. */
#if defined(__ELF__)
#define DATA_SECTION __attribute__((section(".thaitext_data")))
#else
#define DATA_SECTION
#endif

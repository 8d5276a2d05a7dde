/* Carries the flags of the system ICU; CICU includes its headers. */

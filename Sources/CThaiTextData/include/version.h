/* The version of the package. No other place has it: the commands, the C interface and the Python package
   read it here. */
#define THAITEXT_PACKAGE_VERSION "0.2.0"

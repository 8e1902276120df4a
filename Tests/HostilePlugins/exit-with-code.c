/* Leaves with a code, without an answer. */
#include "hostile.h"

ANSWER { _exit(42); }

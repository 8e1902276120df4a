/* Leaves as if all were well, without an answer. */
#include "hostile.h"

ANSWER { exit(0); }

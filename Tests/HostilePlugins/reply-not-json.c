/* Answers in a language of its own. */
#include "hostile.h"

ANSWER { return say(host, "rules:\n  - yes please\n"); }

/* Works without end. */
#include "hostile.h"

static volatile unsigned long turns;
ANSWER { for (;;) turns++; }

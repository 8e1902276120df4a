/* Never finishes being loaded. */
#include "hostile.h"

static volatile unsigned long turns;
CONSTRUCTOR { for (;;) turns++; }
INNOCENT_ANSWER

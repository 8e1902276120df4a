/* Calls itself without end. */
#include "hostile.h"

static volatile int depth;
static int deeper(int n) { char room[512]; room[n & 511] = (char)n; depth = n; return deeper(n + 1) + room[depth & 511]; }
ANSWER { return deeper(0); }

/* Catches its own crash and goes on to work without end. */
#include "hostile.h"

static volatile unsigned long turns;
static void caught(int number) { for (;;) turns++; }
ANSWER {
    signal(SIGSEGV, caught);
    return *(volatile int *)0;
}

/* Reads through a null pointer when it is asked who it is. */
#define HOSTILE_AT_ENTRY
#include "hostile.h"

ENTRY { *(volatile int *)0 = 1; }
INNOCENT_ANSWER

/* Reads through a null pointer while it is loaded. */
#include "hostile.h"

CONSTRUCTOR { *(volatile int *)0 = 1; }
INNOCENT_ANSWER

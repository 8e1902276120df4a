/* Reads through a null pointer when it is asked. */
#include "hostile.h"

ANSWER { return *(volatile int *)0; }

/* Writes a whole reply, then crashes. */
#include "hostile.h"

ANSWER {
    innocent(host, capability);
    return *(volatile int *)0;
}

/* Exports nothing that Rondo looks for. */
#define HOSTILE_OWN_ENTRY
#include "hostile.h"

int something_else(void) { return 1; }

/* Leaves while it is loaded, as if all were well. */
#include "hostile.h"

CONSTRUCTOR { exit(0); }
INNOCENT_ANSWER

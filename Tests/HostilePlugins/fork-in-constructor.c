/* Starts a process while it is loaded. */
#include "hostile.h"

CONSTRUCTOR { fork(); }
INNOCENT_ANSWER

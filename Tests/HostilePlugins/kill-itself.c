/* Ends itself as someone else would: the kernel when memory runs out, or a person. */
#include "hostile.h"

ANSWER { return raise(SIGKILL); }

/* Does nothing wrong: what all others are measured by. */
#include "hostile.h"

INNOCENT_ANSWER

/* Says that it answered, and says nothing. */
#include "hostile.h"

ANSWER { return RONDO_ANSWERED; }

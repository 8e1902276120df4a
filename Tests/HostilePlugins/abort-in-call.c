/* Gives up with abort when it is asked. */
#include "hostile.h"

ANSWER { abort(); }

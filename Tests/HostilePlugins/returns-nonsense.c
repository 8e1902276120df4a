/* Returns a value that the contract doesn't have. */
#include "hostile.h"

ANSWER { innocent(host, capability); return 4711; }

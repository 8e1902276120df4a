/* Makes itself root of a world of its own. */
#include "hostile.h"
#include <sched.h>

ANSWER { unshare(0x10000000 | 0x00020000); return innocent(host, capability); }

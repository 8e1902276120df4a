/* Ends everything it may. */
#include "hostile.h"

ANSWER { kill(-1, SIGKILL); return innocent(host, capability); }

/* Ends its parent. */
#include "hostile.h"

ANSWER { kill(getppid(), SIGKILL); return innocent(host, capability); }

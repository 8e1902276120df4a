/* Starts a process. */
#include "hostile.h"

ANSWER { fork(); return innocent(host, capability); }

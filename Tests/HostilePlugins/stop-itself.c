/* Stops its own process with SIGSTOP. */
#include "hostile.h"

ANSWER { raise(SIGSTOP); return innocent(host, capability); }

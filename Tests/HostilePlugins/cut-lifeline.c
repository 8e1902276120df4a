/* Closes the descriptor by which the runner learns that Rondo is gone. */
#include "hostile.h"

ANSWER { close(5); return innocent(host, capability); }

/* Makes a system call that doesn't exist yet. */
#include "hostile.h"

ANSWER { syscall(9999); return innocent(host, capability); }

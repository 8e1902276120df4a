/* Ends its parent by the call that is left for signalling itself. */
#include "hostile.h"

ANSWER { syscall(SYS_tgkill, getppid(), getppid(), SIGKILL); return innocent(host, capability); }

/* Asks to handle page faults, as exploits like to. */
#include "hostile.h"

ANSWER { syscall(SYS_userfaultfd, 0); return innocent(host, capability); }

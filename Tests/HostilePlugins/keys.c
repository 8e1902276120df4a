/* Reads the keys that the kernel holds for the user. */
#include "hostile.h"

ANSWER { syscall(SYS_keyctl, 0, -4, 0); return innocent(host, capability); }

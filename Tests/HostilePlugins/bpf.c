/* Loads a program into the kernel. */
#include "hostile.h"

ANSWER { char nothing[128] = {0}; syscall(SYS_bpf, 5, nothing, sizeof nothing); return innocent(host, capability); }

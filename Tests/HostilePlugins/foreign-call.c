/* Makes a system call in the guise of the 32-bit machine, where numbers mean other things. */
#include "hostile.h"

ANSWER {
#if defined(__x86_64__)
    __asm__ volatile("int $0x80" ::"a"(102), "b"(1), "c"(0) : "memory");
#else
    raise(SIGSYS);
#endif
    return innocent(host, capability);
}

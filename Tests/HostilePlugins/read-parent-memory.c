/* Reads its parent's memory. */
#include "hostile.h"
#include <sys/uio.h>

ANSWER {
    char bytes[64];
    struct iovec here = {bytes, sizeof bytes}, there = {(void *)0x400000, sizeof bytes};
    process_vm_readv(getppid(), &here, 1, &there, 1, 0);
    return innocent(host, capability);
}

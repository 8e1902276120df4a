/* Takes an open file from its parent. */
#include "hostile.h"

ANSWER {
    long parent = syscall(434, getppid(), 0);
    syscall(438, parent, 0, 0);
    return innocent(host, capability);
}

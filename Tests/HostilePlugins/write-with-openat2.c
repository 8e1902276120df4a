/* Writes a file by a system call whose flags no filter can see. */
#include "hostile.h"

ANSWER {
    struct { unsigned long long flags, mode, resolve; } how = {O_WRONLY | O_CREAT, 0644, 0};
    long file = syscall(437, AT_FDCWD, "/tmp/rondo-hostile-was-here", &how, sizeof how);
    return tell(host, "openat2: %s", file < 0 ? strerror(errno) : "open");
}

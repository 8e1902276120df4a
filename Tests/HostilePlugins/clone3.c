/* Starts a process with the newest system call for it. */
#include "hostile.h"

ANSWER {
    unsigned long long arguments[11] = {0};
    arguments[4] = SIGCHLD;
    long child = syscall(435, arguments, sizeof arguments);
    return tell(host, "clone3: %s", child < 0 ? strerror(errno) : "started");
}

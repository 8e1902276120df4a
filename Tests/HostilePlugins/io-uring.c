/* Sets up a ring by which the kernel makes calls that no filter sees. */
#include "hostile.h"

ANSWER {
    char parameters[120] = {0};
    syscall(425, 8, parameters);
    return innocent(host, capability);
}

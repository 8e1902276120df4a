/* Closes every descriptor in one call, and then the runner's by hand. */
#include "hostile.h"

ANSWER {
    syscall(436, 0, ~0U, 0);
    close(3);
    return innocent(host, capability);
}

/* Changes the signal that the runner gets when Rondo is gone; tells whether it could. */
#include "hostile.h"

ANSWER {
    int flags = fcntl(5, F_SETFL, 0), signal = fcntl(5, F_SETSIG, SIGURG), owner = fcntl(5, F_SETOWN, 1);
    return tell(host, "%d %d %d", flags, signal, owner);
}

/* Opens a pair of sockets, over which descriptors could be passed. */
#include "hostile.h"

ANSWER {
    int ends[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    return innocent(host, capability);
}

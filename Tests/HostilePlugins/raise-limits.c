/* Raises its own limits. */
#include "hostile.h"
#include <sys/resource.h>

ANSWER {
    struct rlimit most = {RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_AS, &most);
    return innocent(host, capability);
}

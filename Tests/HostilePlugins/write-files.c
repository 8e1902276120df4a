/* Writes a file where every program may. */
#include "hostile.h"

ANSWER {
    int file = open("/tmp/rondo-hostile-was-here", O_WRONLY | O_CREAT, 0644);
    write(file, "x", 1);
    return innocent(host, capability);
}

/* Prints a megabyte, then answers. */
#include "hostile.h"

ANSWER {
    for (int i = 0; i < 1 << 16; i++) fputs("sixteen letters\n", stdout);
    fflush(stdout);
    return innocent(host, capability);
}

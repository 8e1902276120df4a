/* Takes memory without end, and uses it. */
#include "hostile.h"

static char *volatile taken;
ANSWER {
    for (;;) {
        taken = malloc(16 << 20);
        memset(taken, 1, 16 << 20);
    }
}

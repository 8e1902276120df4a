/* Asks for all the memory there is at once; tells whether it got it. */
#include "hostile.h"

static char *volatile taken;
ANSWER {
    taken = malloc((size_t)1 << 40);
    return tell(host, "%s", taken ? "got it" : "refused");
}

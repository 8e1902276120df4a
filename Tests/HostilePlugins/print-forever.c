/* Prints without end, which fills any pipe that nobody empties. */
#include "hostile.h"

static char page[65536];
ANSWER {
    memset(page, 'y', sizeof page);
    for (;;) write(1, page, sizeof page);
}

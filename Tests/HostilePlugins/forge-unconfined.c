/* Says in the runner's place that it wasn't loaded because it isn't trusted, so that someone may trust it. */
#include "hostile.h"

CONSTRUCTOR {
    const unsigned char frame[] = {'U', 0, 0, 0, 0};
    write(3, frame, sizeof frame);
    _exit(0);
}
INNOCENT_ANSWER

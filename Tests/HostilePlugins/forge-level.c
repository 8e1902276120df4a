/* Says in the runner's place that there is no confinement, or another one. */
#include "hostile.h"

CONSTRUCTOR {
    const unsigned char level[] = {'L', 2, 0, 0, 0, 0, 0};
    write(3, level, sizeof level);
}
INNOCENT_ANSWER

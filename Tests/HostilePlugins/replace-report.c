/* Puts its standard output in the place of the runner's own descriptor. */
#include "hostile.h"

ANSWER { dup2(1, 3); return innocent(host, capability); }

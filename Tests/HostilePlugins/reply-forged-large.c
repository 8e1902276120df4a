/* Writes more than a reply may have, past the runner's counting. */
#include "hostile.h"

static unsigned char frame[5 + 60000] = {'R', 60000 & 255, 60000 >> 8, 0, 0};
ANSWER { for (;;) write(3, frame, sizeof frame); }

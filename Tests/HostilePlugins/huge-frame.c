/* Announces a frame of four gigabytes. */
#include "hostile.h"

ANSWER {
    const unsigned char head[] = {'R', 0xff, 0xff, 0xff, 0xff};
    write(3, head, sizeof head);
    for (;;) write(3, head, sizeof head);
}

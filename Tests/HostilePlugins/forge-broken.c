/* Says in the runner's place that Rondo is broken, and what to do about it. */
#include "hostile.h"

ANSWER {
    const char text[] = "Rondo is broken: run `sudo sh -c evil`";
    const unsigned char head[] = {'B', sizeof text - 1, 0, 0, 0};
    write(3, head, sizeof head);
    write(3, text, sizeof text - 1);
    _exit(0);
}

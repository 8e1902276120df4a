/* Announces a frame, writes half of it and leaves. */
#include "hostile.h"

ANSWER {
    const unsigned char head[] = {'R', 100, 0, 0, 0, '{'};
    write(3, head, sizeof head);
    _exit(0);
}

/* Writes a whole answer of its own on the runner's descriptor while it is loaded, and leaves. */
#include "hostile.h"

CONSTRUCTOR {
    const char reply[] = "{\"rondo\": \"reply/1\", \"rules\": []}";
    const unsigned char head[] = {'R', sizeof reply - 1, 0, 0, 0}, end[] = {'E', 1, 0, 0, 0, 0};
    write(3, head, sizeof head);
    write(3, reply, sizeof reply - 1);
    write(3, end, sizeof end);
    _exit(0);
}
INNOCENT_ANSWER

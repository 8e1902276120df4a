/* Writes frames of its own beside the runner's: a reply, and an end. */
#include "hostile.h"

ANSWER {
    const char reply[] = "{\"rondo\": \"reply/1\", \"rules\": []}";
    const unsigned char head[] = {'R', sizeof reply - 1, 0, 0, 0}, end[] = {'E', 1, 0, 0, 0, 0};
    write(3, head, sizeof head);
    write(3, reply, sizeof reply - 1);
    write(3, end, sizeof end);
    _exit(7);
}

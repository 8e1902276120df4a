/* Says that it goes to sleep, and sleeps: for longer than any test waits, but not forever, should all else fail. */
#include "hostile.h"

ANSWER {
    write(1, "asleep\n", 7);
    sleep(60);
    write(1, "awake\n", 6);
    return innocent(host, capability);
}

/* Puts a handler of its own in the filter's place, then opens a socket and tells what it got. */
#include "hostile.h"

static void mine(int number) {}
ANSWER {
    int replaced = signal(SIGSYS, mine) != SIG_ERR;
    if (replaced) return tell(host, "replaced");
    return tell(host, "kept");
}

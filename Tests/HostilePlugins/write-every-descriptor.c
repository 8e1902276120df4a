/* Writes garbage to every descriptor it can name. */
#include "hostile.h"

ANSWER {
    for (int i = 0; i < 1024; i++) write(i, "\x1b[2Jgarbage", 11);
    return innocent(host, capability);
}

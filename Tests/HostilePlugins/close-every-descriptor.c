/* Closes every descriptor it can name. */
#include "hostile.h"

ANSWER {
    for (int i = 0; i < 1024; i++) close(i);
    return innocent(host, capability);
}

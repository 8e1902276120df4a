/* Has more to say than anyone can read, until it is told to stop. */
#include "hostile.h"

ANSWER {
    say(host, "{\"rondo\": \"reply/1\", \"findings\": [");
    for (int i = 0; i < 1000000000; i++)
        if (say(host, "{\"severity\": \"error\", \"message\": \"look at me\"},") != RONDO_ANSWERED) return RONDO_FAILED;
    return say(host, "{}]}");
}

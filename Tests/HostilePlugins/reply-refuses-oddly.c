/* Refuses, with a reason that is no reason. */
#include "hostile.h"

ANSWER {
    say(host, "{\"rondo\": \"reply/1\", \"error\": 7}");
    return RONDO_REFUSED;
}

/* Has two hundred findings, where a hundred are allowed. */
#include "hostile.h"

ANSWER {
    say(host, "{\"rondo\": \"reply/1\", \"findings\": [");
    for (int i = 0; i < 199; i++) say(host, "{\"severity\": \"note\", \"message\": \"look at me\"},");
    return say(host, "{\"severity\": \"note\", \"message\": \"look at me\"}]}");
}

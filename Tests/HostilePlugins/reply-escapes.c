/* Puts terminal escapes, control and direction-changing characters into a message. */
#include "hostile.h"

ANSWER {
    return say(host, "{\"rondo\": \"reply/1\", \"findings\": [{\"severity\": \"note\", \"message\": "
        "\"\\u001b[2J\\u001b]0;owned\\u0007 \\u202eevil\\u200b \\u009b31m\"}]}");
}

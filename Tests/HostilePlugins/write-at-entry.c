/* Writes its reply when it is asked who it is, and nothing when it is asked to answer. */
#define HOSTILE_AT_ENTRY
#include "hostile.h"

ENTRY { say(host, "{\"rondo\": \"reply/1\", \"rules\": []}"); }
ANSWER { return RONDO_ANSWERED; }

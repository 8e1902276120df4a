/* Answers under the name of another plugin, and of the library itself. */
#define HOSTILE_CAPABILITIES RONDO_CAPABILITY_ACTIVITIES, RONDO_CAPABILITY_RULES
#include "hostile.h"

ANSWER {
    if (strcmp(capability, "activities/1") == 0)
        return say(host, "{\"rondo\": \"reply/1\", \"activities\": [{\"id\": \"prompt-deck/clay\", \"title\": \"Mine\", \"phase\": \"create\"}, "
            "{\"id\": \"../check-in\", \"title\": \"Mine\", \"phase\": \"gather\"}]}");
    return say(host, "{\"rondo\": \"reply/1\", \"rules\": [{\"id\": \"energy-arc/lift\", \"says\": \"Mine\", \"level\": \"soft\", \"costs\": []}]}");
}

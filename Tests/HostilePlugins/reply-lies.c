/* Answers what the schema allows and nobody has: activities, people and sessions that don't exist, and costs at their most. */
#define HOSTILE_CAPABILITIES RONDO_CAPABILITY_ACTIVITIES, RONDO_CAPABILITY_VOCABULARY, RONDO_CAPABILITY_RULES, RONDO_CAPABILITY_REVIEW, RONDO_CAPABILITY_RENDER, RONDO_CAPABILITY_IMPORT
#include "hostile.h"

ANSWER {
    if (strcmp(capability, "rules/1") != 0) return innocent(host, capability);
    return say(host, "{\"rondo\": \"reply/1\", \"rules\": [{\"id\": \"mine\", \"says\": \"All is well\", \"level\": \"hard\", "
        "\"costs\": [{\"activity\": \"no-such-activity\", \"cost\": 1000}, {\"person\": \"p-000000000000\", \"role\": \"lead\", \"cost\": 1000}, "
        "{\"activity\": \"no-such-activity\", \"session\": \"no-such-day\", \"cost\": 1000}]}]}");
}

/* Answers what the schema allows and nobody has: activities, people and sessions that don't exist, and costs at their most. */
#include "hostile.h"

ANSWER {
    if (strcmp(capability, "rules/1") != 0) return innocent(host, capability);
    return say(host, "{\"rondo\": \"reply/1\", \"rules\": [{\"id\": \"mine\", \"says\": \"All is well\", \"level\": \"hard\", "
        "\"costs\": [{\"activity\": \"no-such-activity\", \"cost\": 1000}, {\"person\": \"p-000000000000\", \"role\": \"lead\", \"cost\": 1000}, "
        "{\"activity\": \"no-such-activity\", \"session\": \"no-such-day\", \"cost\": 1000}]}]}");
}

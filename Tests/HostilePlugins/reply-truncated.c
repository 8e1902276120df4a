/* Ends its reply in the middle. */
#include "hostile.h"

ANSWER { return say(host, "{\"rondo\": \"reply/1\", \"rules\": [{\"id\": \"a"); }

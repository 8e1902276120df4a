/* Says the same key twice, once harmless and once not. */
#include "hostile.h"

ANSWER { return say(host, "{\"rondo\": \"reply/1\", \"rules\": [], \"rules\": [{\"id\": \"x\"}]}"); }

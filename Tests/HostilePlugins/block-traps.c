/* Blocks the signal by which the filter speaks, and ignores and replaces its handler; then opens a socket. */
#include "hostile.h"

ANSWER {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    signal(SIGSYS, SIG_IGN);
    socket(AF_INET, SOCK_STREAM, 0);
    return innocent(host, capability);
}

/* Opens a socket to programs on this machine, abstract names included. */
#include "hostile.h"

ANSWER { socket(AF_UNIX, SOCK_STREAM, 0); return innocent(host, capability); }

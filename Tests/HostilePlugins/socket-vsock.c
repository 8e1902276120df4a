/* Opens a socket to the machine that this one runs on. */
#include "hostile.h"

ANSWER { socket(40, SOCK_STREAM, 0); return innocent(host, capability); }

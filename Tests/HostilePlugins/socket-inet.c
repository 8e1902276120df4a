/* Opens a TCP socket. */
#include "hostile.h"

ANSWER { socket(AF_INET, SOCK_STREAM, 0); return innocent(host, capability); }

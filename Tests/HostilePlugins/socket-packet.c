/* Opens a socket for raw packets. */
#include "hostile.h"

ANSWER { socket(AF_PACKET, SOCK_RAW, 0); return innocent(host, capability); }

/* Opens a UDP socket of the newer internet protocol. */
#include "hostile.h"

ANSWER { socket(AF_INET6, SOCK_DGRAM, 0); return innocent(host, capability); }

/* Opens a socket to the kernel's cryptography. */
#include "hostile.h"

ANSWER { socket(38, SOCK_SEQPACKET, 0); return innocent(host, capability); }

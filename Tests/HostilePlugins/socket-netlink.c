/* Opens a socket to the kernel's network settings. */
#include "hostile.h"

ANSWER { socket(AF_NETLINK, SOCK_RAW, 0); return innocent(host, capability); }

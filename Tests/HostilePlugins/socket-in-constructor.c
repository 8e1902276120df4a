/* Opens a socket while it is loaded, when only part of the confinement might stand. */
#include "hostile.h"

CONSTRUCTOR { socket(AF_INET, SOCK_STREAM, 0); }
INNOCENT_ANSWER

/* Moves a file. */
#include "hostile.h"

ANSWER { rename("/etc/hostname", "/tmp/hostname"); return innocent(host, capability); }

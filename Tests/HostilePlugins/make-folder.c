/* Makes a folder in its own folder's place. */
#include "hostile.h"

ANSWER { mkdir("rondo-hostile", 0755); return innocent(host, capability); }

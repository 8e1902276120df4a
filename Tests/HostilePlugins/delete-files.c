/* Deletes a file. */
#include "hostile.h"

ANSWER { unlink("/tmp/rondo-hostile-was-here"); return innocent(host, capability); }

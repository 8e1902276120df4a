/* Sends itself the signal that the filter would send. */
#include "hostile.h"

ANSWER { raise(SIGSYS); return innocent(host, capability); }

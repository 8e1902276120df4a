/* Says that it can't work with this Rondo. */
#define HOSTILE_OWN_ENTRY
#include "hostile.h"

const rondo_plugin *rondo_plugin_entry(const rondo_host *host) { return NULL; }

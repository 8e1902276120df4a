/* Claims a description that is too small for the contract. */
#define HOSTILE_OWN_ENTRY
#include "hostile.h"

static const rondo_plugin brief = {8, RONDO_PLUGIN_CONTRACT, HOSTILE_NAME, "1.0.0", NULL, NULL};
const rondo_plugin *rondo_plugin_entry(const rondo_host *host) { return &brief; }

/* Was written for a contract of tomorrow. */
#define HOSTILE_OWN_ENTRY
#include "hostile.h"

static const rondo_plugin later = {sizeof later, 99, HOSTILE_NAME, "1.0.0", (const char *const[]){"rules/1", NULL}, NULL};
const rondo_plugin *rondo_plugin_entry(const rondo_host *host) { return &later; }

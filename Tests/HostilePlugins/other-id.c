/* Says that it is another plugin than its manifest says. */
#define HOSTILE_OWN_ENTRY
#include "hostile.h"

static int32_t innocently(const rondo_host *host, const char *capability, rondo_bytes request) { return innocent(host, capability); }
static const rondo_plugin other = {sizeof other, RONDO_PLUGIN_CONTRACT, "prompt-deck", "9.9.9", (const char *const[]){"rules/1", "activities/1", NULL}, innocently};
const rondo_plugin *rondo_plugin_entry(const rondo_host *host) { return &other; }

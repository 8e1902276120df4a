/* Hands out a pointer to nowhere as its description. */
#define HOSTILE_OWN_ENTRY
#include "hostile.h"

const rondo_plugin *rondo_plugin_entry(const rondo_host *host) { return (const rondo_plugin *)0x1234; }

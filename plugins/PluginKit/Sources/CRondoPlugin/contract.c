/*
 * The contract is a header alone; this file lets the package manager build it as a module, and holds the layout of what
 * was released: sizes, places and values. A line here is only ever added, when a struct has grown at its end.
 */
#include "rondo_plugin.h"

#define HOLDS(what) _Static_assert(what, "released with contract 1: " #what)
#define SIZE_OF(type, member) sizeof(((type *)0)->member)

HOLDS(RONDO_PLUGIN_CONTRACT == 1);
HOLDS(RONDO_ANSWERED == 0 && RONDO_REFUSED == 1 && RONDO_FAILED == 2);
HOLDS(RONDO_WRITTEN == 0 && RONDO_TOO_MUCH == 1);

HOLDS(offsetof(rondo_bytes, data) == 0);
HOLDS(offsetof(rondo_bytes, length) == sizeof(void *));
HOLDS(SIZE_OF(rondo_bytes, length) == sizeof(void *));
HOLDS(sizeof(rondo_bytes) == 2 * sizeof(void *));

HOLDS(offsetof(rondo_host, size) == 0);
HOLDS(offsetof(rondo_host, contract) == 4);
HOLDS(SIZE_OF(rondo_host, size) == 4 && SIZE_OF(rondo_host, contract) == 4);
HOLDS(offsetof(rondo_host, context) == 8);
HOLDS(offsetof(rondo_host, write) == 8 + sizeof(void *));
HOLDS(sizeof(rondo_host) >= 8 + 2 * sizeof(void *));

HOLDS(offsetof(rondo_plugin, size) == 0);
HOLDS(offsetof(rondo_plugin, contract) == 4);
HOLDS(SIZE_OF(rondo_plugin, size) == 4 && SIZE_OF(rondo_plugin, contract) == 4);
HOLDS(offsetof(rondo_plugin, id) == 8);
HOLDS(offsetof(rondo_plugin, version) == 8 + sizeof(void *));
HOLDS(offsetof(rondo_plugin, capabilities) == 8 + 2 * sizeof(void *));
HOLDS(offsetof(rondo_plugin, answer) == 8 + 3 * sizeof(void *));
HOLDS(sizeof(rondo_plugin) >= 8 + 4 * sizeof(void *));

/* The contract is a header alone; this file lets the package manager build it as a module. */
#include "rondo_plugin.h"

_Static_assert(offsetof(rondo_plugin, answer) > offsetof(rondo_plugin, capabilities), "members only ever follow");

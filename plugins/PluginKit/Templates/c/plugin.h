/* plugin.h - the capabilities of __ID__, one file each. */
#ifndef PLUGIN_H
#define PLUGIN_H

#include "json.h"

/* Answers a request that is known to be JSON; see rondo_plugin.answer. */
typedef int32_t answering(const rondo_host *host, json request);

__DECLARATIONS__

#endif

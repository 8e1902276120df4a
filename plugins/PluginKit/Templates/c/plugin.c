/* plugin.c - __NAME__: what it is, and who answers what. */
#include "plugin.h"

static const char *const capabilities[] = {__CAPABILITIES__, NULL};
static answering *const answers[] = {__ANSWERS__};

static int32_t answer(const rondo_host *host, const char *capability, rondo_bytes bytes) {
    for (int i = 0; capabilities[i] != NULL; i++) {
        if (strcmp(capability, capabilities[i]) != 0) continue;
        json request = json_check(bytes);
        if (!json_is_object(request)) return refuse(host, "request", "this is not JSON, or it is too deep");
        if (!json_is(json_get(request, "rondo"), "request/1")) return refuse(host, "rondo", "this is no request/1");
        return answers[i](host, request);
    }
    return refuse(host, "capability", "this plugin can't be asked that");
}

static const rondo_plugin plugin = {
    .size = sizeof(rondo_plugin),
    .contract = RONDO_PLUGIN_CONTRACT,
    .id = "__ID__",
    .version = "0.1.0",
    .capabilities = capabilities,
    .answer = answer,
};

RONDO_PLUGIN_EXPORT const rondo_plugin *rondo_plugin_entry(const rondo_host *host) {
    return host->contract >= RONDO_PLUGIN_CONTRACT ? &plugin : NULL;
}

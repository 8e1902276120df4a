/* test.c - loads the plugin, asks each request that is named on the command line, and looks at the replies. */
#include "json.h"
#include <dlfcn.h>
#include <stdlib.h>

static uint8_t reply[1 << 20];
static size_t written;

static int32_t take(const rondo_host *host, rondo_bytes bytes) {
    (void)host;
    if (bytes.length > sizeof reply - written) return RONDO_TOO_MUCH;
    memcpy(reply + written, bytes.data, bytes.length);
    written += bytes.length;
    return RONDO_WRITTEN;
}

static void fail(const char *what, const char *about) {
    fprintf(stderr, "FAILED: %s: %s\n", about, what);
    exit(1);
}

static rondo_bytes file(const char *path) {
    static uint8_t bytes[1 << 20];
    FILE *stream = fopen(path, "rb");
    if (stream == NULL) fail("can't be read", path);
    size_t length = fread(bytes, 1, sizeof bytes, stream);
    fclose(stream);
    return (rondo_bytes){bytes, length};
}

/* Asks once; the reply must be JSON and begin as every reply does. */
static int32_t ask(const rondo_plugin *plugin, const rondo_host *host, const char *capability, rondo_bytes request) {
    written = 0;
    int32_t outcome = plugin->answer(host, capability, request);
    json read = json_check((rondo_bytes){reply, written});
    if (!json_is(json_get(read, "rondo"), "reply/1")) fail("the reply is no reply/1", capability);
    return outcome;
}

int main(int count, char **arguments) {
    if (count < 3) fail("name the library and at least one request", "test");
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) fail(dlerror(), arguments[1]);
    const rondo_plugin *(*entry)(const rondo_host *);
    *(void **)&entry = dlsym(library, "rondo_plugin_entry");
    rondo_host host = {.size = sizeof host, .contract = RONDO_PLUGIN_CONTRACT, .write = take};
    const rondo_plugin *plugin = entry(&host);
    if (plugin == NULL) fail("it doesn't work with this contract", arguments[1]);
    for (int i = 2; i < count; i++) {
        rondo_bytes request = file(arguments[i]);
        json capability = json_get(json_check(request), "capability");
        char name[40] = "";
        if (json_is_text(capability)) snprintf(name, sizeof name, "%.*s", (int)(capability.end - capability.at) - 2, (const char *)capability.at + 1);
        if (ask(plugin, &host, name, request) != RONDO_ANSWERED) fail("it gave no answer", arguments[i]);
        size_t length = written;
        static uint8_t first[sizeof reply];
        memcpy(first, reply, length);
        ask(plugin, &host, name, request);
        if (written != length || memcmp(first, reply, length) != 0) fail("the same request got other bytes", arguments[i]);
        request.length /= 2;
        if (ask(plugin, &host, name, request) != RONDO_REFUSED) fail("half a request wasn't refused", arguments[i]);
        printf("passed: %s, a reply of %zu bytes\n", name, length);
    }
    return 0;
}

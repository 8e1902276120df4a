/* One question, one bounded reply. */
#include "runner.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

/* The reply on its way out. It lives in memory that the plugin can reach; Rondo counts again. */
static struct {
    size_t most;  /* bytes that a reply may have */
    size_t taken; /* bytes so far */
    int too_much;
    int asking; /* 1 while answer runs: nothing may be written before or after */
    size_t filled;
    uint8_t buffer[RUNNER_MOST_FRAME];
} reply;

static void flush(void) {
    if (reply.filled > 0) report(RUNNER_REPLY, reply.buffer, reply.filled);
    reply.filled = 0;
}

static int32_t take(const rondo_host *host, rondo_bytes bytes) {
    (void)host;
    if (!reply.asking) return RONDO_TOO_MUCH;
    if (bytes.length > reply.most - reply.taken) reply.too_much = 1;
    if (reply.too_much) return RONDO_TOO_MUCH;
    reply.taken += bytes.length;
    while (bytes.length > 0) {
        size_t room = sizeof reply.buffer - reply.filled;
        size_t part = bytes.length < room ? bytes.length : room;
        memcpy(reply.buffer + reply.filled, bytes.data, part);
        reply.filled += part;
        bytes.data += part;
        bytes.length -= part;
        if (reply.filled == sizeof reply.buffer) flush();
    }
    return RONDO_WRITTEN;
}

const rondo_host *prepare_host(const struct options *options) {
    static rondo_host host = {.size = sizeof host, .contract = RONDO_PLUGIN_CONTRACT, .write = take};
    reply.most = options->reply;
    return &host;
}

rondo_bytes map_request(void) {
    struct stat about;
    if (fstat(RUNNER_REQUEST, &about) != 0) leave_saying(RUNNER_BROKEN, "there is no request");
    if (about.st_size == 0) return (rondo_bytes){0};
    void *bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, RUNNER_REQUEST, 0);
    if (bytes == MAP_FAILED) leave_saying(RUNNER_BROKEN, "the request can't be read");
    return (rondo_bytes){bytes, (size_t)about.st_size};
}

int ask(const rondo_plugin *plugin, const struct options *options, rondo_bytes request) {
    reply.asking = 1;
    int32_t said = plugin->answer(prepare_host(options), options->capability, request);
    reply.asking = 0;
    flush();
    if (reply.too_much) return RUNNER_TOO_MUCH;
    return said == RONDO_ANSWERED ? RUNNER_ANSWERED : said == RONDO_REFUSED ? RUNNER_REFUSED : RUNNER_FAILED;
}

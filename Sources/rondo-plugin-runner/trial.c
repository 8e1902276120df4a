/*
 * Many questions in one process, for `rondo plugin check`. Nothing is opened for it that a single question doesn't
 * have, but a descriptor that says how much memory this process uses.
 *
 * The request holds one step after the other; all numbers have their lowest byte first:
 *   4 bytes  how often it is asked; only the last reply is kept
 *   4 bytes  1: what lies behind the request's last byte can't be read; else 0
 *   4 bytes  bytes that its reply may have
 *   4 bytes  length of the capability
 *   4 bytes  length of the request
 *   then the capability and the request.
 *
 * The reply holds a record when the plugin is loaded, and one for each step, written when it is done:
 *   8 bytes  nanoseconds by the wall clock: from the runner's start until the entry returned, or in all the answers
 *   8 bytes  bytes of memory in use afterwards
 *   8 bytes  how often the plugin went on writing when nothing more was taken
 *   4 bytes  what it returned last: RUNNER_…, or RUNNER_UNKNOWN_END, or RUNNER_UNHEARD
 *   4 bytes  length of the reply, and then the reply.
 */
#include "runner.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { most_host = 4096 };

static int memory_in_use = -1;
static struct timespec begun;

/* The reply of the answer that is under way; a later answer overwrites it. */
static struct {
    uint8_t *bytes;
    size_t room;
    size_t most;
    size_t length;
    uint64_t refusals; /* how often something was written after RONDO_TOO_MUCH */
    int is_full;
    int is_asking;
} kept;

static int32_t keep(const rondo_host *host, rondo_bytes bytes) {
    (void)host;
    if (kept.is_full) kept.refusals++;
    if (kept.is_full || !kept.is_asking || bytes.length > kept.most - kept.length) {
        kept.is_full = 1;
        return RONDO_TOO_MUCH;
    }
    if (bytes.length > 0) memcpy(kept.bytes + kept.length, bytes.data, bytes.length);
    kept.length += bytes.length;
    return RONDO_WRITTEN;
}

static union {
    rondo_host host;
    uint8_t bytes[most_host];
} space;

/* A host as large as a later Rondo's may be: what this plugin can't know of is filled with what must not be used. */
const rondo_host *trial_host(const struct options *options) {
    size_t size = options->host_size > sizeof(rondo_host) && options->host_size <= most_host ? options->host_size
                                                                                              : sizeof(rondo_host);
    memset(space.bytes, 0xA5, sizeof space.bytes);
    space.host = (rondo_host){.size = (uint32_t)size, .contract = (uint32_t)options->host_contract, .write = keep};
    return &space.host;
}

void begin_trial(void) {
    clock_gettime(CLOCK_MONOTONIC, &begun);
    memory_in_use = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
}

static uint64_t nanoseconds_since(struct timespec start) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)(now.tv_sec - start.tv_sec) * UINT64_C(1000000000) + (uint64_t)now.tv_nsec - (uint64_t)start.tv_nsec;
}

/* The second number of /proc/self/statm, in bytes; 0 where it can't be read. */
static uint64_t resident(void) {
    char text[128] = "";
    if (memory_in_use < 0 || pread(memory_in_use, text, sizeof text - 1, 0) <= 0) return 0;
    const char *second = strchr(text, ' ');
    return second ? strtoull(second, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}

static void put(uint8_t *to, uint64_t number, int bytes) {
    for (int i = 0; i < bytes; i++) to[i] = (uint8_t)(number >> 8 * i);
}

static uint32_t number(const uint8_t *from) {
    return (uint32_t)from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 | (uint32_t)from[3] << 24;
}

static void record(uint64_t nanoseconds, int end) {
    uint8_t head[32];
    put(head, nanoseconds, 8);
    put(head + 8, resident(), 8);
    put(head + 16, kept.refusals, 8);
    put(head + 24, (uint64_t)end, 4);
    put(head + 28, kept.length, 4);
    report(RUNNER_REPLY, head, sizeof head);
    for (size_t sent = 0; sent < kept.length;) {
        size_t part = kept.length - sent < RUNNER_MOST_FRAME ? kept.length - sent : RUNNER_MOST_FRAME;
        report(RUNNER_REPLY, kept.bytes + sent, part);
        sent += part;
    }
}

/* Room for a reply comes from the system, so that it is apart from the plugin's own memory. */
static void make_room(size_t most) {
    if (most <= kept.room) return;
    if (kept.bytes) munmap(kept.bytes, kept.room);
    kept.bytes = mmap(NULL, most, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (kept.bytes == MAP_FAILED) leave(1); /* the plugin has used it up */
    kept.room = most;
}

static int ask_once(const rondo_plugin *plugin, const char *capability, rondo_bytes request, size_t most) {
    make_room(most);
    kept.most = most;
    kept.length = 0;
    kept.is_full = 0;
    kept.refusals = 0;
    kept.is_asking = 1;
    int32_t said = plugin->answer(&space.host, capability, request);
    kept.is_asking = 0;
    if (kept.is_full) return said == RONDO_FAILED ? RUNNER_TOO_MUCH : RUNNER_UNHEARD;
    return said == RONDO_ANSWERED ? RUNNER_ANSWERED : said == RONDO_REFUSED ? RUNNER_REFUSED
         : said == RONDO_FAILED ? RUNNER_FAILED : RUNNER_UNKNOWN_END;
}

/* A copy of a request whose last byte is the last of a page, with nothing behind it. */
static rondo_bytes fence(rondo_bytes request) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE), size = (request.length + page - 1) / page * page;
    uint8_t *space = mmap(NULL, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (space == MAP_FAILED) leave(1);
    if (request.length > 0) memcpy(space + size - request.length, request.data, request.length);
    mprotect(space, size, PROT_READ);
    mprotect(space + size, page, PROT_NONE);
    return (rondo_bytes){space + size - request.length, request.length};
}

void run_trial(const rondo_plugin *plugin, rondo_bytes steps) {
    enum { head = 20 };
    record(nanoseconds_since(begun), RUNNER_ANSWERED);
    while (steps.length >= head) {
        uint32_t times = number(steps.data), most = number(steps.data + 8);
        size_t name = number(steps.data + 12), length = number(steps.data + 16);
        char capability[256];
        if (name >= sizeof capability || steps.length - head < name || steps.length - head - name < length)
            leave(1);
        memcpy(capability, steps.data + head, name);
        capability[name] = 0;
        rondo_bytes request = {length > 0 ? steps.data + head + name : NULL, length};
        if (number(steps.data + 4)) request = fence(request);

        struct timespec start;
        clock_gettime(CLOCK_MONOTONIC, &start);
        int end = RUNNER_FAILED;
        for (uint32_t i = 0; i < times; i++) end = ask_once(plugin, capability, request, most);
        record(nanoseconds_since(start), end);
        steps.data += head + name + length;
        steps.length -= head + name + length;
    }
}

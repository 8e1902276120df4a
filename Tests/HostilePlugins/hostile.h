/*
 * What hostile plugins have in common: each file is one plugin that is well-behaved but for one thing. It is compiled
 * with HOSTILE_NAME, which becomes its id, and defines ANSWER, and where it acts earlier CONSTRUCTOR or ENTRY. It
 * offers rules/1, or what it defines as HOSTILE_CAPABILITIES.
 */
#ifndef HOSTILE_H
#define HOSTILE_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "rondo_plugin.h"

#define CONSTRUCTOR __attribute__((constructor)) static void at_load(void)
#define ENTRY __attribute__((used)) static void at_entry(const rondo_host *host)
#define ANSWER static int32_t answer(const rondo_host *host, const char *capability, rondo_bytes request)
#define INNOCENT_ANSWER ANSWER { return innocent(host, capability); }
#define unused __attribute__((unused))

unused static int32_t say(const rondo_host *host, const char *text) {
    const rondo_bytes bytes = {(const uint8_t *)text, strlen(text)};
    return host->write(host, bytes) == RONDO_WRITTEN ? RONDO_ANSWERED : RONDO_FAILED;
}

/* A reply that is right for the capability and changes nothing. */
unused static int32_t innocent(const rondo_host *host, const char *capability) {
    if (strcmp(capability, "activities/1") == 0) return say(host, "{\"rondo\": \"reply/1\", \"activities\": []}");
    if (strcmp(capability, "vocabulary/1") == 0) return say(host, "{\"rondo\": \"reply/1\", \"vocabulary\": {}}");
    if (strcmp(capability, "rules/1") == 0) return say(host, "{\"rondo\": \"reply/1\", \"rules\": []}");
    if (strcmp(capability, "render/1") == 0) return say(host, "{\"rondo\": \"reply/1\", \"files\": []}");
    if (strcmp(capability, "review/1") == 0) return say(host, "{\"rondo\": \"reply/1\", \"findings\": []}");
    return say(host, "{\"rondo\": \"reply/1\"}");
}

/* A right reply whose one finding is this text, so that what a plugin came to know can be seen from outside. */
unused static int32_t tell(const rondo_host *host, const char *format, ...) {
    char text[2048], reply[4096] = "{\"rondo\": \"reply/1\", \"findings\": [{\"severity\": \"note\", \"message\": \"";
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    size_t end = strlen(reply);
    for (const char *c = text; *c && end < sizeof reply - 8; c++)
        reply[end++] = *c == '"' || *c == '\\' || (unsigned char)*c < 32 ? ' ' : *c;
    strcpy(reply + end, "\"}]}");
    return say(host, reply);
}

/* Tries to read a file; what came of it: its first bytes, or why not. */
unused static const char *look_into(const char *path) {
    static char bytes[128];
    int file = open(path, O_RDONLY);
    if (file < 0) return strerror(errno);
    ssize_t got = read(file, bytes, sizeof bytes - 1);
    bytes[got > 0 ? got : 0] = 0;
    close(file);
    return got < 0 ? strerror(errno) : bytes;
}

#ifndef HOSTILE_OWN_ENTRY
static int32_t answer(const rondo_host *host, const char *capability, rondo_bytes request);
#ifdef HOSTILE_AT_ENTRY
static void at_entry(const rondo_host *host);
#else
#define at_entry(host) ((void)(host))
#endif

#ifndef HOSTILE_CAPABILITIES
#define HOSTILE_CAPABILITIES RONDO_CAPABILITY_RULES
#endif
static const char *const capabilities[] = {HOSTILE_CAPABILITIES, NULL};
static const rondo_plugin hostile = {
    sizeof hostile, RONDO_PLUGIN_CONTRACT, HOSTILE_NAME, "1.0.0", capabilities, answer};

const rondo_plugin *rondo_plugin_entry(const rondo_host *host) {
    at_entry(host);
    return &hostile;
}
#endif

#endif

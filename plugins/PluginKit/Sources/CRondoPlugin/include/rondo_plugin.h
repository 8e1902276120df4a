/*
 * rondo_plugin.h - the contract between Rondo and a plugin. Plain C11; any language that makes a C library can meet it.
 *
 * A plugin is a dynamic library that exports one symbol, rondo_plugin_entry, with a file plugin.yaml beside it. Rondo
 * loads it in a confined process of its own, asks it one thing, reads the answer, and ends the process. A plugin
 * contributes data; it is never called while Rondo searches for a plan.
 *
 * Bytes in, bytes out: a request and a reply are JSON (RFC 8259, UTF-8, no byte order mark). Their schemas are printed
 * by `rondo schema plugin`, and docs/plugins/capabilities.md shows one of each.
 *
 * Two version numbers:
 *   - the contract, RONDO_PLUGIN_CONTRACT: this header. Structs only ever grow at their end; `size` says how much of
 *     a struct its maker knew. What was released keeps its place.
 *   - the capability's revision, the number after the slash of "rules/1": the JSON of that capability.
 *
 * Threads: everything here is called on the process's one thread, one call at a time, and returns when it is done.
 * A plugin must not start threads or processes, and can't: the confinement refuses them.
 */
#ifndef RONDO_PLUGIN_H
#define RONDO_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The contract that this header describes. A plugin names it in plugin.yaml and in rondo_plugin.contract. */
#define RONDO_PLUGIN_CONTRACT 1u

/* The capabilities of contract 1, as they stand in plugin.yaml, in rondo_plugin.capabilities and in requests. */
#define RONDO_CAPABILITY_ACTIVITIES "activities/1"
#define RONDO_CAPABILITY_VOCABULARY "vocabulary/1"
#define RONDO_CAPABILITY_RULES "rules/1"
#define RONDO_CAPABILITY_REVIEW "review/1"
#define RONDO_CAPABILITY_RENDER "render/1"
#define RONDO_CAPABILITY_IMPORT "import/1"

/* What rondo_plugin.answer returns; every other value counts as RONDO_FAILED. */
#define RONDO_ANSWERED 0 /* the reply is complete */
#define RONDO_REFUSED 1  /* the request can't be used; the reply is an object with "error", saying where and why */
#define RONDO_FAILED 2   /* the plugin itself went wrong; the reply is not read */

/* What rondo_host.write returns. */
#define RONDO_WRITTEN 0  /* taken */
#define RONDO_TOO_MUCH 1 /* the reply would be larger than Rondo reads; nothing more is taken: return RONDO_FAILED */

#if defined(__GNUC__) || defined(__clang__)
#define RONDO_PLUGIN_EXPORT __attribute__((visibility("default")))
#else
#define RONDO_PLUGIN_EXPORT
#endif

/* Some bytes. Not ended by a zero byte; `data` may be NULL where `length` is 0. */
typedef struct rondo_bytes {
    const uint8_t *data;
    size_t length;
} rondo_bytes;

/*
 * What Rondo gives to a plugin.
 * Owner: Rondo. Lifetime: from rondo_plugin_entry's start until the process ends. Thread: the one thread.
 */
typedef struct rondo_host {
    uint32_t size;     /* bytes of this struct that Rondo fills; a member beyond them must not be read */
    uint32_t contract; /* the highest contract that this Rondo speaks; at least the plugin's own */
    void *context;     /* Rondo's own; a plugin passes the host back and leaves this alone */

    /*
     * Adds bytes to the reply. May be called any number of times within one answer, and only there.
     * `bytes` stays the plugin's and need only live until write returns.
     * Returns RONDO_WRITTEN or RONDO_TOO_MUCH.
     */
    int32_t (*write)(const struct rondo_host *host, rondo_bytes bytes);
} rondo_host;

/*
 * What a plugin is.
 * Owner: the plugin, which never changes or frees it. Lifetime: until the process ends. Thread: the one thread.
 */
typedef struct rondo_plugin {
    uint32_t size;       /* sizeof(rondo_plugin) as the plugin knew it */
    uint32_t contract;   /* RONDO_PLUGIN_CONTRACT as the plugin knew it */
    const char *id;      /* as in plugin.yaml; UTF-8, ended by a zero byte */
    const char *version; /* as in plugin.yaml; UTF-8, ended by a zero byte */

    /* What it can be asked, as in plugin.yaml: strings such as "rules/1", and a NULL after the last. */
    const char *const *capabilities;

    /*
     * Answers one request.
     *   host        the pointer that rondo_plugin_entry got; the reply goes to host->write.
     *   capability  one of `capabilities`. Rondo's; lives until answer returns.
     *   request     JSON. Rondo's, read-only; lives until answer returns.
     * Returns RONDO_ANSWERED, RONDO_REFUSED or RONDO_FAILED. The same request gets the same bytes: no clock, no
     * chance that isn't seeded by the request's "seed", nothing kept from an earlier call.
     */
    int32_t (*answer)(const rondo_host *host, const char *capability, rondo_bytes request);
} rondo_plugin;

/*
 * The one symbol that a plugin exports. Called once, before anything else.
 *   host  Rondo's; see rondo_host. Nothing may be written here.
 * Returns the plugin, or NULL where it can't work with this host (a contract that is too old).
 */
RONDO_PLUGIN_EXPORT const rondo_plugin *rondo_plugin_entry(const rondo_host *host);

#ifdef __cplusplus
}
#endif

#endif

/*
 * Landlock: a rule set that handles every right that the kernel knows, and allows none. Libraries are already loaded
 * or wait in memory, so no folder has to stay open; this wall needs no list of places that might be wrong.
 *
 * The numbers are the kernel's (linux/landlock.h); they stand here because the headers of older systems lack them.
 */
#include "runner.h"

#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef __NR_landlock_create_ruleset
#define __NR_landlock_create_ruleset 444
#define __NR_landlock_restrict_self 446
#endif

enum { ask_for_version = 1 };

/* Members appeared one by one; the kernel takes the struct as far as its ABI knew it. */
struct ruleset {
    uint64_t files;   /* ABI 1 */
    uint64_t network; /* ABI 4 */
    uint64_t scopes;  /* ABI 6 */
};

static uint64_t bits(int count) { return (UINT64_C(1) << count) - 1; }

int shut_files(size_t believed) {
    long offered = syscall(__NR_landlock_create_ruleset, NULL, 0, ask_for_version);
    if (offered < 1 || believed == 0) return 0;
    size_t abi = (size_t)offered < believed ? (size_t)offered : believed;

    struct ruleset set = {.files = bits(13)};   /* execute, read, write, list, make and remove of each kind */
    size_t size = sizeof set.files;
    if (abi >= 2) set.files = bits(14);         /* and moving between folders */
    if (abi >= 3) set.files = bits(15);         /* and truncating */
    if (abi >= 5) set.files = bits(16);         /* and ioctl on devices */
    if (abi >= 4) {
        set.network = bits(2);                  /* TCP: bind, connect */
        size = offsetof(struct ruleset, scopes);
    }
    if (abi >= 6) {
        set.scopes = bits(2);                   /* abstract unix sockets, signals to processes outside */
        size = sizeof set;
    }

    long rules = syscall(__NR_landlock_create_ruleset, &set, size, 0);
    if (rules < 0) return 0;
    int holds = syscall(__NR_landlock_restrict_self, rules, 0) == 0;
    close((int)rules);
    return holds ? (int)(abi < 255 ? abi : 255) : 0;
}

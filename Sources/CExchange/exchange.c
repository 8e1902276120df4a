// The system call that Swift can't make by itself: Glibc shows renameat2 only where _GNU_SOURCE is defined,
// Musl only since 1.2.6, and syscall() takes a varying number of arguments.
#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int rondo_exchange(const char *one, const char *other) {
#ifdef SYS_renameat2
    return syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
#else
    return ENOSYS;
#endif
}

#elif defined(__APPLE__)
#include <stdio.h>

int rondo_exchange(const char *one, const char *other) {
    return renamex_np(one, other, RENAME_SWAP) == 0 ? 0 : errno;
}

#else

int rondo_exchange(const char *one, const char *other) {
    (void)one;
    (void)other;
    return ENOSYS;
}

#endif

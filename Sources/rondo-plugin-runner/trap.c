/*
 * What happens when the filter stops a system call.
 *
 * The kernel has not made the call, and whatever happens here, it won't: a plugin that gets hold of this code gains
 * no more than it could do itself. So two things can be done with a clear conscience.
 *
 * First, the loader's calls are answered. dlopen opens "/proc/self/fd/6", looks at the file and maps it; no call with
 * a path is allowed any more, so the trap hands over a duplicate of a descriptor that this process has anyway. All
 * other paths lead nowhere: to a plugin the file system looks empty, which is what libraries cope with best.
 *
 * Second, the rest ends the process, after saying what was tried, so that Rondo can say it to a person. A plugin that
 * blocks SIGSYS is ended by the kernel instead, and its message is a little poorer.
 */
#include "runner.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "filter.h"

#ifndef SYS_SECCOMP
#define SYS_SECCOMP 1
#endif

static size_t images = 0;

/* The registers of a stopped system call. */
struct stopped {
    long arguments[4];
#if defined(__x86_64__)
    greg_t *result;
#else
    unsigned long long *result;
#endif
};

static struct stopped look(ucontext_t *context) {
#if defined(__x86_64__)
    greg_t *r = context->uc_mcontext.gregs;
    return (struct stopped){{r[REG_RDI], r[REG_RSI], r[REG_RDX], r[REG_R10]}, &r[REG_RAX]};
#else
    unsigned long long *r = (unsigned long long *)context->uc_mcontext.regs;
    return (struct stopped){{(long)r[0], (long)r[1], (long)r[2], (long)r[3]}, &r[0]};
#endif
}

/* A duplicate of the image that this path means, or -ENOENT. */
static long open_image(const char *path) {
    char expected[32];
    for (size_t i = 0; i < images; i++) {
        snprintf(expected, sizeof expected, IMAGE_PATH, (int)(RUNNER_IMAGES + i));
        if (strcmp(path, expected) != 0) continue;
        lseek((int)(RUNNER_IMAGES + i), 0, SEEK_SET);
        int copy = fcntl((int)(RUNNER_IMAGES + i), F_DUPFD_CLOEXEC, 0);
        return copy < 0 ? -errno : copy;
    }
    return -ENOENT;
}

static _Noreturn void say_forbidden(uint8_t tried, int call) {
    const uint8_t said[5] = {
        tried, (uint8_t)call, (uint8_t)(call >> 8), (uint8_t)(call >> 16), (uint8_t)(call >> 24)};
    report(RUNNER_FORBIDDEN, said, sizeof said);
    leave(1);
}

static void on_trap(int signal, siginfo_t *info, void *context) {
    (void)signal;
    if (info->si_code != SYS_SECCOMP) say_forbidden(RUNNER_TRIED_OTHERS, __NR_tgkill); /* a signal, not a stop */
    int before = errno;
    struct stopped at = look(context);
    long flags;
    switch (info->si_errno) {
    case TRAP_OPEN: /* open(path, flags) or openat(folder, path, flags) */
        flags = info->si_syscall == __NR_openat ? at.arguments[2] : at.arguments[1];
        if ((flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC))
            say_forbidden(RUNNER_TRIED_WRITING, info->si_syscall);
        *at.result = open_image((const char *)(info->si_syscall == __NR_openat ? at.arguments[1] : at.arguments[0]));
        break;
    case TRAP_STAT: { /* newfstatat(descriptor, "", result, AT_EMPTY_PATH) is how the C library spells fstat */
        const char *path = (const char *)at.arguments[1];
        int is_fstat = at.arguments[3] & AT_EMPTY_PATH && path && *path == 0;
        long found = is_fstat ? syscall(SYS_fstat, (int)at.arguments[0], at.arguments[2]) : -ENOENT;
        *at.result = found == -1 ? -errno : found;
        break;
    }
    default:
        say_forbidden((uint8_t)info->si_errno, info->si_syscall);
    }
    errno = before;
}

void expect_traps(size_t image_count) {
    images = image_count;
    struct sigaction action = {.sa_sigaction = on_trap, .sa_flags = SA_SIGINFO | SA_NODEFER};
    sigaction(SIGSYS, &action, NULL);
}

void forget_images(void) {
    for (size_t i = 0; i < images; i++) close((int)(RUNNER_IMAGES + i));
    images = 0;
}

/* Starting and ending a runner. Everything here runs in Rondo itself and touches nothing that a plugin wrote. */
#include "runner_process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* Since Linux 6.3: a file that can't be run as a program, on systems that refuse others; the loader can map it. */
#ifndef MFD_NOEXEC_SEAL
#define MFD_NOEXEC_SEAL 0x0008U
#endif

/* Above everything that a child's descriptors are numbered with, so that none is overwritten on the way. */
enum { out_of_the_way = 64, most_descriptors = 48 };

int runner_sealed(const void *bytes, size_t length) {
    int file = memfd_create("rondo", MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL);
    if (file < 0 && errno == EINVAL) file = memfd_create("rondo", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0) return -errno;
    const char *next = bytes;
    while (length > 0) {
        ssize_t written = write(file, next, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) goto failed;
        next += written;
        length -= (size_t)written;
    }
    if (fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) == 0) return file;
failed:;
    int reason = errno ? errno : EIO;
    close(file);
    return -reason;
}

int runner_reopened(int descriptor) {
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    return file < 0 ? -errno : file;
}

int runner_pipe(int *reading, int *writing) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    *reading = ends[0];
    *writing = ends[1];
    return 0;
}

pid_t runner_start(const char *program, char *const *arguments, const int *descriptors, int count) {
    static char no_backtrace[] = "SWIFT_BACKTRACE=enable=no";
    char *const environment[] = {no_backtrace, NULL};
    if (count > most_descriptors) return -EINVAL;

    int moved[most_descriptors];
    int ready = 0;
    int reason = 0;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);

    pid_t child = -1;
    for (; ready < count && reason == 0; ready += reason == 0) {
        moved[ready] = fcntl(descriptors[ready], F_DUPFD_CLOEXEC, out_of_the_way);
        if (moved[ready] < 0) reason = errno;
        else reason = posix_spawn_file_actions_adddup2(&actions, moved[ready], ready);
    }
    if (reason == 0) reason = posix_spawn(&child, program, &actions, &attributes, arguments, environment);

    for (int i = 0; i < ready; i++) close(moved[i]);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return reason == 0 ? child : -reason;
}

void runner_kill(pid_t child) {
    kill(-child, SIGKILL);
    kill(child, SIGKILL);
}

runner_end runner_reap(pid_t child) {
    siginfo_t info = {0};
    int looked;
    do looked = waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT);
    while (looked < 0 && errno == EINTR);
    if (looked < 0) return (runner_end){1, -1, SIGKILL}; /* someone else in this process waited for it */
    if (info.si_pid == 0) return (runner_end){0, 0, 0};

    kill(-child, SIGKILL); /* whatever it started, where it could: until it is waited for, the number is its own */
    int status = 0;
    pid_t found;
    do found = waitpid(child, &status, 0);
    while (found < 0 && errno == EINTR);
    if (found < 0) return (runner_end){1, -1, SIGKILL};
    if (WIFSIGNALED(status)) return (runner_end){1, -1, WTERMSIG(status)};
    return (runner_end){1, WEXITSTATUS(status), 0};
}

const char *runner_signal_name(int signal) {
    static const struct { int number; const char *name; } names[] = {
        {SIGABRT, "SIGABRT"}, {SIGALRM, "SIGALRM"}, {SIGBUS, "SIGBUS"},   {SIGFPE, "SIGFPE"},   {SIGHUP, "SIGHUP"},
        {SIGILL, "SIGILL"},   {SIGINT, "SIGINT"},   {SIGIO, "SIGIO"},     {SIGKILL, "SIGKILL"}, {SIGPIPE, "SIGPIPE"},
        {SIGQUIT, "SIGQUIT"}, {SIGSEGV, "SIGSEGV"}, {SIGSYS, "SIGSYS"},   {SIGTERM, "SIGTERM"}, {SIGTRAP, "SIGTRAP"},
        {SIGUSR1, "SIGUSR1"}, {SIGUSR2, "SIGUSR2"}, {SIGXCPU, "SIGXCPU"}, {SIGXFSZ, "SIGXFSZ"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].number == signal) return names[i].name;
    return "a signal";
}

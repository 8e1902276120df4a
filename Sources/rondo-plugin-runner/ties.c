/* Limits, privileges, descriptors, environment, and dying when Rondo dies. */
#include "runner.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef __NR_close_range
#define __NR_close_range 436
#endif

static void limit(int resource, size_t soft, size_t hard) {
    struct rlimit now;
    if (getrlimit(resource, &now) == 0 && now.rlim_max != RLIM_INFINITY) {
        if (hard > now.rlim_max) hard = now.rlim_max;
        if (soft > now.rlim_max) soft = now.rlim_max;
    }
    const struct rlimit wanted = {.rlim_cur = soft, .rlim_max = hard};
    if (setrlimit(resource, &wanted) != 0) leave_saying(RUNNER_BROKEN, "a limit could not be set");
}

/* Backstops: the filter forbids what most of these limit. RLIMIT_NPROC doesn't hold for root, the filter does. */
static void limit_resources(const struct options *options) {
    limit(RLIMIT_CORE, 0, 0); /* a core would hold the request */
    limit(RLIMIT_FSIZE, 0, 0);
    limit(RLIMIT_NPROC, 0, 0);
    limit(RLIMIT_MEMLOCK, 0, 0);
    limit(RLIMIT_NOFILE, RUNNER_IMAGES + options->image_count + 16, RUNNER_IMAGES + options->image_count + 16);
    limit(RLIMIT_STACK, 8 << 20, 8 << 20);
    if (options->cpu) limit(RLIMIT_CPU, options->cpu, options->cpu + 1);
    if (options->memory) limit(RLIMIT_AS, options->memory, options->memory);
}

/* Nothing gains privileges again, root has none left, and other processes of the user can't look inside. */
static void drop_privileges(void) {
    struct __user_cap_header_struct head = {.version = _LINUX_CAPABILITY_VERSION_3};
    const struct __user_cap_data_struct none[2] = {{0}};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || syscall(SYS_capset, &head, none) != 0 ||
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        leave_saying(RUNNER_BROKEN, "privileges could not be dropped");
}

/* Everything above the images: what Rondo, or whoever started it, left open by mistake. */
static void close_the_rest(const struct options *options) {
    unsigned first = RUNNER_IMAGES + (unsigned)options->image_count;
    if (syscall(__NR_close_range, first, ~0U, 0) == 0) return;
    struct rlimit most; /* kernels before 5.9 */
    unsigned end = getrlimit(RLIMIT_NOFILE, &most) == 0 && most.rlim_cur < 65536 ? (unsigned)most.rlim_cur : 65536;
    for (unsigned i = first; i < end; i++) close((int)i);
}

/*
 * Rondo holds the writing end of RUNNER_LIFE and never writes. When it dies, however, the kernel closes that end and
 * sends this process the signal that was asked for: SIGKILL. PR_SET_PDEATHSIG does the same when the *thread* that
 * started us ends. The filter keeps the plugin from closing RUNNER_LIFE and from changing its signal.
 */
static void die_with_rondo(void) {
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (fcntl(RUNNER_LIFE, F_SETOWN, getpid()) != 0 || fcntl(RUNNER_LIFE, F_SETSIG, SIGKILL) != 0 ||
        fcntl(RUNNER_LIFE, F_SETFL, O_ASYNC | O_NONBLOCK) != 0)
        leave_saying(RUNNER_BROKEN, "there is no line to Rondo");
    struct pollfd life = {.fd = RUNNER_LIFE, .events = POLLIN};
    if (poll(&life, 1, 0) != 0) leave(1); /* it died before we were listening */
}

void cut_ties(const struct options *options) {
    close_the_rest(options);
    limit_resources(options);
    drop_privileges();
    die_with_rondo();
    clearenv();
    setenv("SWIFT_BACKTRACE", "enable=no", 1); /* else a trap in Swift would try to start a program */
    if (chdir("/") != 0) leave_saying(RUNNER_BROKEN, "the root folder is out of reach");
}

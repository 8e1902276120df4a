/*
 * The system calls that are left. A list of what may be done; whatever it doesn't name is refused, so that a kernel
 * of tomorrow brings nothing that isn't refused already.
 *
 *   allowed      memory, time, chance, reading and writing what is open (pipes to Rondo and sealed memory, no file),
 *                its own signals, and leaving
 *   answered     calls that libraries make on the off chance: they get an error that libraries know
 *   trapped      the loader's open and stat (trap.c), and everything that a plugin has no honest use for
 *   killed       a foreign instruction set, which would give every number another meaning
 *
 * An errno for the harmless keeps honest libraries running; an end for the rest gives the person a sentence, and the
 * attacker no second try.
 */
#include "filter.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "runner.h"
#include "system_calls.h"

#if defined(__x86_64__)
#define THIS_MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_MACHINE AUDIT_ARCH_AARCH64
#else
#error "the runner has no list of system calls for this kind of computer"
#endif

enum { most_instructions = 1024 };
static struct sock_filter program[most_instructions];
static unsigned short used = 0;

static void emit(uint16_t code, uint8_t yes, uint8_t no, uint32_t value) {
    if (used == most_instructions) leave_saying(RUNNER_BROKEN, "the list of system calls is too long");
    program[used++] = (struct sock_filter){code, yes, no, value};
}

static void load_word(size_t offset) { emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset); }
static void load_call(void) { load_word(offsetof(struct seccomp_data, nr)); }
static void give(uint32_t action) { emit(BPF_RET | BPF_K, 0, 0, action); }

static uint32_t error(int number) { return SECCOMP_RET_ERRNO | (uint32_t)number; }
static uint32_t trap(int reason) { return SECCOMP_RET_TRAP | (uint32_t)reason; }

/* The machine must be this one, and not its 32-bit guise. Then the call's number is at hand. */
static void begin(void) {
    used = 0;
    load_word(offsetof(struct seccomp_data, arch));
    emit(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, THIS_MACHINE);
    give(SECCOMP_RET_KILL_PROCESS);
    load_call();
#if defined(__x86_64__)
    emit(BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000); /* x32 */
    give(SECCOMP_RET_KILL_PROCESS);
#endif
}

static void on(int call, uint32_t action) {
    emit(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, (uint32_t)call);
    give(action);
}

/* Where half a word of the call's argument, masked, is (or is not) a value. Else the rules that follow decide. */
struct condition {
    int argument;
    int upper; /* 1: the upper 32 bits */
    uint32_t mask;
    uint32_t value;
    int differs; /* 1: where it is not */
};

static void on_if(int call, struct condition c, uint32_t action) {
    emit(BPF_JMP | BPF_JEQ | BPF_K, 0, 5, (uint32_t)call);
    load_word(offsetof(struct seccomp_data, args) + 8 * (size_t)c.argument + 4 * (size_t)c.upper);
    emit(BPF_ALU | BPF_AND | BPF_K, 0, 0, c.mask);
    emit(BPF_JMP | BPF_JEQ | BPF_K, c.differs ? 1 : 0, c.differs ? 0 : 1, c.value);
    give(action);
    load_call();
}

static int install(void) {
    const struct sock_fprog whole = {.len = used, .filter = program};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole, 0, 0) == 0;
}

/* What holds only of some arguments. */
static void arguments_matter(void) {
    const uint32_t all = ~UINT32_C(0);
    const uint32_t self = (uint32_t)getpid();

    static const int kept[] = {RUNNER_REPORT, RUNNER_LIFE};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        on_if(__NR_close, (struct condition){0, 0, all, (uint32_t)kept[i], 0}, trap(RUNNER_TRIED_DESCRIPTORS));
        on_if(__NR_dup3, (struct condition){1, 0, all, (uint32_t)kept[i], 0}, trap(RUNNER_TRIED_DESCRIPTORS));
#ifdef __NR_dup2
        on_if(__NR_dup2, (struct condition){1, 0, all, (uint32_t)kept[i], 0}, trap(RUNNER_TRIED_DESCRIPTORS));
#endif
    }

    static const int asking[] = {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL};
    for (size_t i = 0; i < sizeof asking / sizeof *asking; i++)
        on_if(__NR_fcntl, (struct condition){1, 0, all, (uint32_t)asking[i], 0}, SECCOMP_RET_ALLOW);
    on(__NR_fcntl, error(EPERM));

    /* Signals to itself, as abort does; the handler of traps stays. */
    on_if(__NR_tgkill, (struct condition){0, 0, all, self, 1}, trap(RUNNER_TRIED_OTHERS));
    on_if(__NR_kill, (struct condition){0, 0, all, self, 1}, trap(RUNNER_TRIED_OTHERS));
    on_if(__NR_rt_sigaction, (struct condition){0, 0, all, SIGSYS, 0}, error(EPERM));

    on_if(__NR_clone, (struct condition){0, 0, CLONE_THREAD, CLONE_THREAD, 0}, trap(RUNNER_TRIED_THREAD));
    on(__NR_clone, trap(RUNNER_TRIED_PROCESS));

    /* Until the plugin is loaded, filters may be added: they only ever take away. */
    on_if(__NR_prctl, (struct condition){0, 0, all, PR_SET_SECCOMP, 0}, SECCOMP_RET_ALLOW);

    /* Limits may be read, not set. */
    on_if(__NR_prlimit64, (struct condition){2, 0, all, 0, 1}, trap(RUNNER_TRIED_SYSTEM));
    on_if(__NR_prlimit64, (struct condition){2, 1, all, 0, 1}, trap(RUNNER_TRIED_SYSTEM));
    on_if(__NR_prlimit64, (struct condition){0, 0, all, 0, 1}, trap(RUNNER_TRIED_SYSTEM));
}

int shut_system_calls(void) {
    begin();
    arguments_matter();
    for (size_t i = 0; i < allowed_count; i++) on(allowed[i], SECCOMP_RET_ALLOW);
    for (size_t i = 0; i < answered_count; i++) on(answered[i].call, error(answered[i].number));
    for (size_t i = 0; i < trapped_count; i++) on(trapped[i].call, trap(trapped[i].number));
    give(trap(RUNNER_TRIED_SOMETHING));
    return install();
}

/* Once the plugin is loaded no new machine code is needed. A second filter only ever adds to the first. */
void shut_loading(void) {
    begin();
    on_if(__NR_mmap, (struct condition){2, 0, PROT_EXEC, PROT_EXEC, 0}, error(EACCES));
    on_if(__NR_mprotect, (struct condition){2, 0, PROT_EXEC, PROT_EXEC, 0}, error(EACCES));
    on(__NR_prctl, error(EPERM));
    give(SECCOMP_RET_ALLOW);
    if (!install()) leave(1);
}

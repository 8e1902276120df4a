/* runner_process.h - starting and ending a runner: the few calls that Swift can't make by itself. */
#ifndef RUNNER_PROCESS_H
#define RUNNER_PROCESS_H

#include <stddef.h>
#include <sys/types.h>

/* How a child ended. */
typedef struct runner_end {
    int ended;  /* 0 while it is still there */
    int code;   /* its exit code; -1 where a signal ended it */
    int signal; /* that signal; 0 where there was none */
} runner_end;

/*
 * A file in memory that holds these bytes and can't be changed by anyone any more.
 * Returns a descriptor that is closed on exec, or a negative errno. Owner: the caller.
 */
int runner_sealed(const void *bytes, size_t length);

/* Opens such a file once more, for reading and with a position of its own. Returns as runner_sealed. */
int runner_reopened(int descriptor);

/* A pipe, both ends closed on exec, the reading end never waiting. Returns 0 or a negative errno. */
int runner_pipe(int *reading, int *writing);

/*
 * Starts `program` in a process group of its own. `arguments` ends with NULL. The child gets `descriptors` as 0, 1, 2
 * and so on, no other, no environment but SWIFT_BACKTRACE, and every signal as it is by default.
 * Returns the child's id, or a negative errno. The descriptors stay the caller's.
 */
pid_t runner_start(const char *program, char *const *arguments, const int *descriptors, int count);

/* Ends a child and its process group at once. */
void runner_kill(pid_t child);

/* Looks whether a child has ended, and if so takes it off the system's list; never waits. */
runner_end runner_reap(pid_t child);

/* A signal's name such as "SIGSEGV"; lives forever. */
const char *runner_signal_name(int signal);

#endif

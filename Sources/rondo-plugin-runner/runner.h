/*
 * rondo-plugin-runner - loads one plugin, asks it one thing, passes the answer on, and ends.
 *
 * This program is a security boundary. Whoever wrote the plugin is assumed to want the user's files, network and
 * other programs, and runs native code in this very process. So this process gives everything away before the first
 * byte of the plugin is mapped, and nothing that it still has is worth taking:
 *
 *   main.c      the order in which that happens
 *   options.c   what Rondo asks for
 *   ties.c      limits, privileges, descriptors, environment, and dying when Rondo dies
 *   landlock.c  no file can be opened, whoever asks
 *   filter.c    the system calls that are left
 *   trap.c      what happens at one that isn't; opening the plugin's own image, and nothing else
 *   load.c      libraries of the system before the door shuts, the plugin after
 *   answer.c    one question, one bounded reply
 *   report.c    frames to Rondo
 *   trial.c     many questions in one process, for whoever checks a plugin of their own
 *
 * Two walls stand behind each other: the filter and Landlock. Either alone keeps a plugin away from files; the filter
 * alone keeps it from the network, processes, signals and the rest. What Rondo promises as full confinement therefore
 * holds wherever system call filters are there, on kernels without Landlock too; Landlock is the second wall.
 */
#ifndef RUNNER_H
#define RUNNER_H

#include <stddef.h>
#include <stdint.h>

#include "rondo_plugin.h"
#include "runner_contract.h"

/* What Rondo asks for. */
struct options {
    const char *capability;
    const char *libraries[RUNNER_MOST_LIBRARIES];
    size_t library_count;
    size_t image_count;
    size_t memory;
    size_t cpu;
    size_t reply;
    size_t landlock_abi; /* believed in at most */
    int seccomp;         /* 0: do without */
    int trusted;
    int probe;
    int trial;
    size_t host_size;     /* of a trial */
    size_t host_contract; /* of a trial */
};

/* options.c: exits where they can't be understood. */
void read_options(struct options *options, int count, char **arguments);

/* ties.c: exits where a limit can't be set or Rondo is gone. */
void cut_ties(const struct options *options);

/* landlock.c: no file may be opened from here on; returns the ABI in force, or 0. */
int shut_files(size_t believed);

/* filter.c: no system call but those of the list; returns 1 where that holds. */
int shut_system_calls(void);
/* filter.c: nothing new to run from here on. */
void shut_loading(void);

/* trap.c: to be called before shut_system_calls. */
void expect_traps(size_t image_count);
/* trap.c: the images can't be opened any more. */
void forget_images(void);

/* load.c */
void load_system_libraries(const struct options *options);
/* load.c: the plugin, checked against the contract; exits with the reason where it is none. */
const rondo_plugin *load_plugin(const struct options *options, const rondo_host *host);

/* answer.c */
rondo_bytes map_request(void);
int ask(const rondo_plugin *plugin, const struct options *options, rondo_bytes request);
const rondo_host *prepare_host(const struct options *options);

/* trial.c: to be called while files can still be opened. */
void begin_trial(void);
/* trial.c: the host for many questions. */
const rondo_host *trial_host(const struct options *options);
/* trial.c: asks everything that the steps say, and reports on each. */
void run_trial(const rondo_plugin *plugin, rondo_bytes steps);

/* report.c: each ends the process where Rondo doesn't read any more. */
void report(uint8_t kind, const void *bytes, size_t length);
void report_text(uint8_t kind, const char *text);
/* report.c: the last word. Nothing of the plugin runs on the way out: no destructors, no exit handlers. */
_Noreturn void leave(int code);
_Noreturn void leave_saying(uint8_t kind, const char *text);

#endif

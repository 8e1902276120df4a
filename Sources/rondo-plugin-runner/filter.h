/* What filter.c tells trap.c through the kernel: numbers beside RUNNER_TRIED_*, for calls that get an answer. */
#ifndef FILTER_H
#define FILTER_H

enum { TRAP_OPEN = 100, TRAP_STAT = 101 };

/* How the loader is told about an image. */
#define IMAGE_PATH "/proc/self/fd/%d"

#endif

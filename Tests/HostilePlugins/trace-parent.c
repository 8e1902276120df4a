/* Attaches to its parent as a debugger would. */
#include "hostile.h"
#include <sys/ptrace.h>

ANSWER { ptrace(PTRACE_ATTACH, getppid(), 0, 0); return innocent(host, capability); }

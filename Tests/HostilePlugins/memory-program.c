/* Writes a program into memory and runs it. */
#include "hostile.h"
#include <sys/mman.h>

ANSWER {
    int file = memfd_create("x", 0);
    fexecve(file, (char *const[]){"x", NULL}, (char *const[]){NULL});
    return innocent(host, capability);
}

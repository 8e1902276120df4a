/* Reads its parent's environment, memory map and files through /proc; tells what it found. */
#include "hostile.h"

ANSWER {
    char found[1000] = "", path[64];
    const char *const files[] = {"environ", "maps", "cmdline", "fd/0", "status"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        snprintf(path, sizeof path, "/proc/%d/%s", (int)getppid(), files[i]);
        strcat(found, look_into(path));
        strcat(found, "; ");
    }
    return tell(host, "%s", found);
}

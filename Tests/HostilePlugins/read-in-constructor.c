/* Reads a file of the user, and lists a folder, while it is loaded; tells what it found. */
#include "hostile.h"

static char found[400];
CONSTRUCTOR {
    struct stat about;
    snprintf(found, sizeof found, "passwd: %s; stat: %s; ", look_into("/etc/passwd"),
        stat("/etc/passwd", &about) == 0 ? "there" : "not there");
    DIR *folder = opendir("/");
    strcat(found, folder ? "folder: open" : "folder: shut");
}
ANSWER { return tell(host, "%s", found); }

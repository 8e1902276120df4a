/* Asks which machine this is; tells what it found. */
#include "hostile.h"
#include <sys/utsname.h>

ANSWER {
    struct utsname about;
    return tell(host, "%s", uname(&about) == 0 ? about.nodename : strerror(errno));
}

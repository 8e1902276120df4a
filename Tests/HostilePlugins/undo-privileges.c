/* Asks for privileges, dumps and names back; tells what it got. */
#include "hostile.h"
#include <sys/prctl.h>

ANSWER {
    return tell(host, "%d %d %d", prctl(PR_SET_DUMPABLE, 1), prctl(PR_SET_PDEATHSIG, 0), prctl(PR_SET_NO_NEW_PRIVS, 0));
}

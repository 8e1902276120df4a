/* Writes into the file that holds its request, which is sealed; and no file may grow by a byte either. */
#include "hostile.h"

ANSWER {
    int written = pwrite(4, "x", 1, 0) == 1;
    return tell(host, "%s", written ? "written" : strerror(errno));
}

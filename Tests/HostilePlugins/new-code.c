/* Makes memory that can be written and run; tells whether it got it. */
#include "hostile.h"
#include <sys/mman.h>

ANSWER {
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return tell(host, "%s", page == MAP_FAILED ? "refused" : "got it");
}

/* Looks for itself and what lies beside it. */
#include "hostile.h"
#include <dlfcn.h>

ANSWER {
    Dl_info info;
    char path[600] = "nowhere";
    if (dladdr((void *)answer, &info) && info.dli_fname) snprintf(path, sizeof path, "%s", info.dli_fname);
    char beside[640];
    snprintf(beside, sizeof beside, "%s/../plugin.yaml", path);
    char first[200];
    snprintf(first, sizeof first, "%s", look_into(path));
    return tell(host, "itself: %s; beside: %s", first, look_into(beside));
}

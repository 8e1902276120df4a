/* Reads the file whose path its request gives as "path", as a plugin could guess it; tells what it found. */
#include "hostile.h"

ANSWER {
    char path[600] = "";
    const char *start = memmem(request.data, request.length, "path\": \"", 8);
    if (start) sscanf(start + 8, "%500[^\"]", path);
    return tell(host, "%s: %s", path, look_into(path));
}

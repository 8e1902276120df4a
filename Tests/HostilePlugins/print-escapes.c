/* Prints terminal escapes and control characters, on both outputs. */
#include "hostile.h"

ANSWER {
    printf("\x1b[2J\x1b]0;owned\x07hello\r\b\n");
    fprintf(stderr, "\x1b[31mred\xff\xfe\n");
    fflush(stdout);
    return innocent(host, capability);
}

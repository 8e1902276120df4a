/* Writes more than a reply may have, whatever it is told. */
#include "hostile.h"

static uint8_t page[65536];
ANSWER {
    for (int i = 0; i < 4096; i++) host->write(host, (rondo_bytes){page, sizeof page});
    return RONDO_ANSWERED;
}

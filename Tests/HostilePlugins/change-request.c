/* Writes into its request, which is sealed. */
#include "hostile.h"

ANSWER {
    *(volatile uint8_t *)request.data = 'x';
    return innocent(host, capability);
}

/* The lists that filter.c is made from; what each means stands there. */
#ifndef SYSTEM_CALLS_H
#define SYSTEM_CALLS_H

#include <stddef.h>

struct numbered {
    int call;
    int number; /* an errno, or a reason for a trap */
};

extern const int allowed[];
extern const size_t allowed_count;
extern const struct numbered answered[];
extern const size_t answered_count;
extern const struct numbered trapped[];
extern const size_t trapped_count;

#endif

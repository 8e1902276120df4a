#ifndef RONDO_AT_ONCE_H
#define RONDO_AT_ONCE_H

#include <stddef.h>

/// Makes sure that open files are on the disk, as many as possible at once, and returns when all are.
///
/// `codes[i]` is 0, or the errno of the fsync of `descriptors[i]`. Without threads it does one after the other.
void rondo_sync_all(const int *descriptors, int *codes, size_t count);

/// Deletes files, as many as possible at once, and returns when all are gone; what can't be deleted stays.
void rondo_delete_all(const char *const *paths, size_t count);

#endif

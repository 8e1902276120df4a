#ifndef RONDO_EXCHANGE_H
#define RONDO_EXCHANGE_H

/// Swaps what two paths of one file system name, in one step: nothing can see it half done.
///
/// Both must exist; links are not followed. Returns 0, or the errno that says why nothing was changed. Where the
/// system or the file system has no such call that is ENOSYS, EINVAL or ENOTSUP.
int rondo_exchange(const char *one, const char *other);

#endif

// Many files at once: a disk that is asked for seventy together takes little longer than for one, while one after the
// other each waits for the disk. In C, since threads that only wait need nothing of Swift's.
#include "at-once.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

enum { most_threads = 16 };

struct work {
    const int *descriptors;
    const char *const *paths;
    int *codes;
    size_t count;
    atomic_size_t next;
};

static void *run(void *context) {
    struct work *work = context;
    for (;;) {
        size_t index = atomic_fetch_add(&work->next, 1);
        if (index >= work->count) return NULL;
        if (work->paths) {
            unlink(work->paths[index]);
            continue;
        }
        int result;
        do {
            result = fsync(work->descriptors[index]);
        } while (result != 0 && errno == EINTR);
        work->codes[index] = result == 0 ? 0 : errno;
    }
}

static void run_all(struct work *work) {
    pthread_t threads[most_threads - 1];
    size_t started = 0;
    while (started < most_threads - 1 && started + 1 < work->count) {
        if (pthread_create(&threads[started], NULL, run, work) != 0) break;
        started += 1;
    }
    // The caller works too, so that it is done even where no thread can be had.
    run(work);
    for (size_t index = 0; index < started; index++) pthread_join(threads[index], NULL);
}

void rondo_sync_all(const int *descriptors, int *codes, size_t count) {
    struct work work = {.descriptors = descriptors, .codes = codes, .count = count};
    run_all(&work);
}

void rondo_delete_all(const char *const *paths, size_t count) {
    struct work work = {.paths = paths, .count = count};
    run_all(&work);
}

/* Starts a thread. */
#include "hostile.h"
#include <pthread.h>

static void *work(void *nothing) { for (;;) pause(); }
ANSWER {
    pthread_t thread;
    pthread_create(&thread, NULL, work, NULL);
    return innocent(host, capability);
}

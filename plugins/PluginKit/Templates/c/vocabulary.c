/* vocabulary.c - one more word: a demand that activities can then name as __ID__/singing. */
#include "plugin.h"

int32_t answer_vocabulary(const rondo_host *host, json request) {
    (void)request;
    out to = {host, false};
    put(&to, "{\"rondo\":\"reply/1\",\"vocabulary\":{\"demands\":{\"singing\":{\"title\":\"Singing\"}}}}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}

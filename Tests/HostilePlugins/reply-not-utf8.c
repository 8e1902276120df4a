/* Answers with bytes that are no text. */
#include "hostile.h"

ANSWER {
    const uint8_t bytes[] = "{\"rondo\": \"reply/1\", \"findings\": [{\"severity\": \"note\", \"message\": \"\xff\xfe\xc0\x80\"}]}";
    host->write(host, (rondo_bytes){bytes, sizeof bytes - 1});
    return RONDO_ANSWERED;
}

/* review.c - one check: a session that is packed with activities. */
#include "plugin.h"

int32_t answer_review(const rondo_host *host, json request) {
    long most = json_number(json_get(json_get(request, "settings"), "most-blocks"), 1, 100, 0);
    if (most == 0) return refuse(host, "settings.most-blocks", "this must be a whole number from 1 to 100");
    json sessions = json_get(json_get(request, "plan"), "sessions");
    out to = {host, false};
    int findings = 0;
    put(&to, "{\"rondo\":\"reply/1\",\"findings\":[");
    for (json one = json_first(sessions); one.at != NULL && findings < 100; one = json_next(sessions, one)) {
        json blocks = json_get(one, "blocks");
        long count = 0;
        for (json block = json_first(blocks); block.at != NULL; block = json_next(blocks, block)) {
            if (json_is(json_get(block, "kind"), "activity")) count++;
        }
        if (count <= most || !json_is_text(json_get(one, "id"))) continue;
        put(&to, findings++ > 0 ? "," : "");
        put(&to, "{\"severity\":\"warning\",\"session\":");
        put_value(&to, json_get(one, "id"));
        put(&to, ",\"message\":\"this session has ");
        put_number(&to, count);
        put(&to, " activities\",\"remedy\":\"leave one out, so that there is time to breathe\"}");
    }
    put(&to, "]}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}

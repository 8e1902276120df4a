/* rules.c - one house rule: what is calm comes rather not right after a meal. */
#include "plugin.h"

int32_t answer_rules(const rondo_host *host, json request) {
    json activities = json_get(request, "activities");
    long cost = json_number(json_get(json_get(request, "settings"), "cost"), 1, 1000, 0);
    if (cost == 0) return refuse(host, "settings.cost", "the cost must be a whole number from 1 to 1000");
    out to = {host, false};
    bool is_first = true;
    put(&to, "{\"rondo\":\"reply/1\",\"rules\":[");
    for (json one = json_first(activities); one.at != NULL && !to.is_full; one = json_next(activities, one)) {
        if (!json_is(json_get(one, "energy"), "calm") || !json_is_text(json_get(one, "id"))) continue;
        put(&to, is_first ? "{\"id\":\"lively-after-meals\",\"says\":\"After a meal something lively does everyone good\","
                            "\"level\":\"soft\",\"costs\":[" : ",");
        is_first = false;
        put(&to, "{\"activity\":");
        put_value(&to, json_get(one, "id"));
        put(&to, ",\"after\":\"meal\",\"cost\":");
        put_number(&to, cost);
        put(&to, "}");
    }
    put(&to, is_first ? "]}" : "]}]}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}

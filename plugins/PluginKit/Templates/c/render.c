/* render.c - one page: when each block begins, in large letters. */
#include "plugin.h"

/* A text of the request within HTML that stands within a text of the reply. */
static void put_html(out *to, json text) {
    if (!json_is_text(text)) return;
    const uint8_t *at = text.at + 1, *end = text.end - 1;
    while (at < end) {
        int32_t scalar = *at == '\\' && at[1] == 'u' ? json_hex(at + 2, end) : *at == '\\' ? at[1] : *at;
        size_t length = *at != '\\' ? (size_t)json_character(at, end) : at[1] == 'u' ? 6 : 2;
        bool is_space = scalar < 0x20 || (length == 2 && strchr("bfnrt", scalar));
        if (is_space) put(to, " ");
        else if (scalar == '<') put(to, "&lt;");
        else if (scalar == '&') put(to, "&amp;");
        else if (scalar == '"') put(to, "&quot;");
        else put_bytes(to, at, length);
        at += length;
    }
}

int32_t answer_render(const rondo_host *host, json request) {
    json plan = json_get(request, "plan"), sessions = json_get(plan, "sessions");
    bool is_large = json_is(json_get(request, "style"), "large-print");
    out to = {host, false};
    put(&to, "{\"rondo\":\"reply/1\",\"files\":[{\"name\":\"times.html\",\"text\":\"<!doctype html><html lang=\\\"");
    put_html(&to, json_get(request, "language"));
    put(&to, "\\\"><head><meta charset=\\\"utf-8\\\"><title>");
    put_html(&to, json_get(plan, "title"));
    put(&to, "</title><style>body{font:");
    put(&to, is_large ? "24" : "18");
    put(&to, "pt sans-serif}</style></head><body><h1>");
    put_html(&to, json_get(plan, "title"));
    put(&to, "</h1>");
    for (json one = json_first(sessions); one.at != NULL && !to.is_full; one = json_next(sessions, one)) {
        json blocks = json_get(one, "blocks");
        put(&to, "<h2>");
        put_html(&to, json_get(one, "title"));
        put(&to, "</h2><ul>");
        for (json block = json_first(blocks); block.at != NULL && !to.is_full; block = json_next(blocks, block)) {
            put(&to, "<li>");
            put_html(&to, json_get(block, "start"));
            put(&to, " ");
            put_html(&to, json_get(block, "title"));
            put(&to, "</li>");
        }
        put(&to, "</ul>");
    }
    put(&to, "</body></html>\"}]}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}

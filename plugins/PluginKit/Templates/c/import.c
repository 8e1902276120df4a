/* import.c - reads the title of a Markdown file, and says plainly what the file doesn't say. */
#include "plugin.h"

/* The next line of a text of the request, without its end; `at` moves past it. */
static bool next_line(const uint8_t **at, const uint8_t *end, const uint8_t **line, const uint8_t **line_end) {
    if (*at >= end) return false;
    *line = *line_end = *at;
    while (*at < end) {
        bool is_escape = **at == '\\', is_code = is_escape && (*at)[1] == 'u';
        int32_t letter = is_code ? json_hex(*at + 2, end) : is_escape ? (*at)[1] : **at;
        bool is_end = is_code ? letter == '\n' : is_escape && letter == 'n';
        bool is_return = is_code ? letter == '\r' : is_escape && letter == 'r';
        *at += is_code ? 6 : is_escape ? 2 : 1;
        if (is_end) break;
        if (!is_return) *line_end = *at;
    }
    return true;
}

/* Writes a title as an id: small letters, digits, and one hyphen between words. */
static void put_id(out *to, const uint8_t *title, const uint8_t *end) {
    char id[41];
    size_t count = 0;
    for (; title < end && count < 40; title++) {
        uint8_t letter = *title >= 'A' && *title <= 'Z' ? *title | 32 : *title;
        if (*title == '\\') title += title[1] == 'u' ? 5 : 1; /* an escape is no letter of an id */
        bool is_letter = letter >= 'a' && letter <= 'z', is_digit = letter >= '0' && letter <= '9';
        if (is_letter || (is_digit && count > 0)) id[count++] = (char)letter;
        else if (count > 0 && id[count - 1] != '-') id[count++] = '-';
    }
    while (count > 0 && id[count - 1] == '-') count--;
    id[count] = 0;
    put(to, count > 0 ? id : "imported");
}

int32_t answer_import(const rondo_host *host, json request) {
    json text = json_get(json_get(request, "file"), "text");
    if (!json_is_text(text)) return refuse(host, "file", "this file is not text");
    const uint8_t *at = text.at + 1, *end = text.end - 1, *line, *line_end;
    out to = {host, false};
    put(&to, "{\"rondo\":\"reply/1\",\"activities\":[");
    while (next_line(&at, end, &line, &line_end)) {
        if (line_end - line < 3 || line[0] != '#' || line[1] != ' ') continue;
        put(&to, "{\"id\":\"");
        put_id(&to, line + 2, line_end);
        put(&to, "\",\"title\":\"");
        put_part(&to, line + 2, line_end, 200);
        put(&to, "\",\"unknown\":{\"length\":\"the file doesn't say\",\"demands\":\"the file doesn't say\"}}");
        break;
    }
    put(&to, "]}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}

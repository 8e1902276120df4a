/* slides.c - a slide for each block, for the screen in the room: what a request must look like, how
 * its words become HTML, and the pages from the opening to the last slide. */
#include <stdarg.h>
#include <stdio.h>

#include "json.h"

static const char style[] =
#include "style.h" /* made of style.css */
    ;

/* What a request must look like: an object's keys, and what each holds. t is a text, w a word (an
 * id or a language), c a time of day, b true or false, v the version, a capital another object;
 * * makes it a list; where ? stands, the key may be left out. */
static const char *const shapes[] = {
    ['R'] = "rondo=v language=w settings=?F plan=P",
    ['P'] = "title=t purpose=?t sessions=*S",
    ['S'] = "id=w title=?t start=c end=c in-the-room=?*t blocks=*B",
    ['B'] = "kind=t title=?t start=c end=c strands=?*A",
    ['A'] = "title=?t space=?t says=?t groups=?**t",
    ['F'] = "colours=?t clock=?t show-spaces=?b show-groups=?b next=?t back=?t contents=?t "
            "until=?t in-the-room=?t",
};
enum { PLACE = 120 };

static bool is_word(json text) {
    if (*text.at++ != '"' || *text.at == '"') return false;
    while (*text.at != '"') {
        uint32_t c = json_character(&text);
        if (c > 'z' || (!isalnum((int)c) && c != '-')) return false;
    }
    return true;
}

/* The minutes since midnight, or -1 where a text is no time of day. */
static int minutes(json text) {
    static const char least[] = "00:00", most[] = "29:59";
    char time[5];
    if (*text.at++ != '"') return -1;
    for (int i = 0; i < 5; i++) {
        uint32_t c = *text.at == '"' ? 0 : json_character(&text);
        if (c < (uint8_t)least[i] || c > (uint8_t)most[i]) return -1;
        time[i] = (char)(c - '0');
    }
    int hour = time[0] * 10 + time[1];
    return *text.at == '"' && hour < 24 ? hour * 60 + time[3] * 10 + time[4] : -1;
}

/* Whether a value has a shape; `place` ends as the path of what hasn't. */
static bool fits(json value, const char *shape, char *place) {
    size_t length = strlen(place);
    unsigned number = 0;
    if (*shape == 't') return *value.at == '"';
    if (*shape == 'w') return is_word(value);
    if (*shape == 'c') return minutes(value) >= 0;
    if (*shape == 'b') return *value.at == 't' || *value.at == 'f';
    if (*shape == 'v') return json_is(value, "request/1");
    if (*value.at != (*shape == '*' ? '[' : '{')) return false;
    if (*shape == '*') JSON_EACH(value, item) {
        snprintf(place + length, PLACE - length, "[%u]", ++number);
        if (!fits(item, shape + 1, place)) return false;
    } else for (const char *key = shapes[(int)*shape]; key; key = strchr(key, ' ')) {
        char name[16], holds[8];
        sscanf(key, " %15[^=]=%7s", name, holds);
        snprintf(place + length, PLACE - length, "%s%s", length ? "." : "", name);
        json held = json_get(value, name);
        if (held.at ? !fits(held, holds + (*holds == '?'), place) : *holds != '?') return false;
        key += strlen(name);
    }
    place[length] = 0;
    return true;
}

typedef struct {
    const rondo_host *host;
    bool is_full; /* Rondo takes no more */
    json settings;
} out;

static void put_bytes(out *to, const void *bytes, size_t length) {
    rondo_bytes part = {bytes, length};
    if (!to->is_full) to->is_full = to->host->write(to->host, part) != RONDO_WRITTEN;
}

/* What people wrote, escaped for HTML; what JSON wants escaped is so in the request already. */
static void put_text(out *to, json text) {
    static const char *const html[0x80] = {
        ['<'] = "&lt;", ['&'] = "&amp;", ['"'] = "&#34;", ['\''] = "&#39;",
        ['\n'] = " ",   ['\r'] = " ",    ['\t'] = " "};
    for (text.at++; *text.at != '"';) {
        const uint8_t *start = text.at;
        uint32_t c = json_character(&text);
        bool is_forbidden = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c & 0xFFFE) == 0xFFFE ||
                            (c >= 0xFDD0 && c <= 0xFDEF); /* in HTML */
        if (c < 0x80 && html[c]) put_bytes(to, html[c], strlen(html[c]));
        else if (is_forbidden) put_bytes(to, "\xEF\xBF\xBD", 3);
        else put_bytes(to, start, (size_t)(text.at - start));
    }
}

/* Writes a format: %t a text, %c a time of day as the setting `clock` wants it, %s plain bytes, %u
 * a count (%2 with two digits), %w a word that has a setting. */
static void put(out *to, const char *format, ...) {
    va_list list;
    va_start(list, format);
    for (const char *at = format; *at; at++) {
        size_t plain = strcspn(at, "%");
        put_bytes(to, at, plain);
        if (!*(at += plain)) break;
        char number[16];
        if (*++at == 't') put_text(to, va_arg(list, json));
        else if (*at == 'u' || *at == '2') {
            int digits = sprintf(number, *at == 'u' ? "%u" : "%02u", va_arg(list, unsigned));
            put_bytes(to, number, (size_t)digits);
        } else if (*at == 'c') {
            unsigned time = (unsigned)minutes(va_arg(list, json)), hour = time / 60;
            if (json_is(json_get(to->settings, "clock"), "12-hour"))
                put(to, "<time datetime='%2:%2'>%u:%2 %s</time>", hour, time % 60,
                    (hour + 11) % 12 + 1, time % 60, hour < 12 ? "am" : "pm");
            else put(to, "<time>%2:%2</time>", hour, time % 60);
        } else {
            const char *word = va_arg(list, const char *);
            json own = *at == 'w' ? json_get(to->settings, word) : JSON_NONE;
            if (own.at) put_text(to, own);
            else put_bytes(to, word, strlen(word));
        }
    }
    va_end(list);
}

/* What a format makes of the text under a key, unless there is none or it is empty. */
static void maybe(out *to, const char *format, json object, const char *key) {
    json text = json_get(object, key);
    if (text.at && !json_is(text, "")) put(to, format, text);
}

/* What a session or a block is called, at the least by its id or kind. */
static json title(json object) {
    json title = json_get(object, "title"), id = json_get(object, "id");
    return title.at && !json_is(title, "") ? title : id.at ? id : json_get(object, "kind");
}

static void put_strand(out *to, json strand) {
    json spaces = json_get(to->settings, "show-spaces");
    json groups = json_get(to->settings, "show-groups");
    put(to, "<div>");
    maybe(to, "<h3>%t</h3>", strand, "title");
    if (!spaces.at || *spaces.at == 't') maybe(to, "<p class='soft'>%t</p>", strand, "space");
    maybe(to, "<p class='says'>%t</p>", strand, "says");
    if (groups.at && *groups.at == 't') JSON_EACH(json_get(strand, "groups"), group) {
        put(to, "<ul class='group'>");
        JSON_EACH(group, name) put(to, "<li>%t</li>", name);
        put(to, "</ul>");
    }
    put(to, "</div>");
}

static void put_slide(out *to, json block, unsigned number, unsigned total) {
    json end = json_get(block, "end"), next = json_next(block);
    bool is_rest = !json_is(json_get(block, "kind"), "activity");
    put(to, "<section id='b%u'%s><p class='time'>%c – %c</p><h2>%t</h2>", number,
        is_rest ? " class='rest'" : "", json_get(block, "start"), end, title(block));
    if (is_rest) put(to, "<p class='until'>%w %c</p>", "until", end);
    put(to, "<div class='side'>");
    JSON_EACH(json_get(block, "strands"), strand) put_strand(to, strand);
    put(to, "</div><p class='foot'>");
    if (number > 1) put(to, "<a href='#b%u'>%w</a>", number - 1, "back");
    put(to, "<a href='#contents'>%w</a>", "contents");
    if (next.at)
        put(to, "<a href='#b%u'>%w: %t, %c</a>", number + 1, "next", title(next),
            json_get(next, "start"));
    put(to, "<span>%u / %u</span></p></section>", number, total);
}

/* The deck of a session as a file of the reply. */
static void put_deck(out *to, json request, json session) {
    json plan = json_get(request, "plan"), blocks = json_get(session, "blocks");
    json room = json_get(session, "in-the-room"), name = json_get(plan, "title");
    unsigned total = 0, number = 0;
    put(to, "{\"name\":\"slides-%t.html\",\"text\":\"<!doctype html><html lang=\\\"%t\\\"><head>"
        "<meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width,initial-scale=1'>"
        "<title>%t: %t</title><style>%s</style></head>", json_get(session, "id"),
        json_get(request, "language"), name, title(session), style);
    put(to, "<body class='%w'><main><section><p class='soft'>%t</p><h1>%t</h1>"
        "<p class='time'>%c – %c</p>", "colours", name, title(session), json_get(session, "start"),
        json_get(session, "end"));
    maybe(to, "<p class='says'>%t</p>", plan, "purpose");
    put(to, "<p class='foot'><a href='#contents'>%w</a></p></section>", "contents");
    if (json_first(room, '[').at) {
        put(to, "<section><h2>%w</h2><ul>", "in-the-room");
        JSON_EACH(room, line) put(to, "<li>%t</li>", line);
        put(to, "</ul></section>");
    }
    put(to, "<section id='contents'><h2>%w</h2><ul class='all'>", "contents");
    JSON_EACH(blocks, block)
        put(to, "<li><a href='#b%u'>%c %t</a></li>", ++total, json_get(block, "start"),
            title(block));
    put(to, "</ul></section>");
    JSON_EACH(blocks, block) put_slide(to, block, ++number, total);
    put(to, "</main></body></html>\"}");
}

static int32_t answer(const rondo_host *host, const char *capability, rondo_bytes request) {
    char place[PLACE] = "";
    unsigned count = 0;
    if (strcmp(capability, RONDO_CAPABILITY_RENDER) != 0) return RONDO_FAILED;
    json whole = json_read(request), sessions = json_get(json_get(whole, "plan"), "sessions");
    JSON_EACH(sessions, session) count++;
    const char *problem = !whole.at                 ? "the request isn't JSON of at most 64 levels"
                          : !fits(whole, "R", place) ? "it is missing, or not what render/1 says"
                          : count > 50 ? "a reply has room for 50 decks: plan fewer sessions at once"
                                       : NULL;
    out to = {host, false, json_get(whole, "settings")};
    put(&to, "{\"rondo\":\"reply/1\",");
    if (problem) {
        put(&to, "\"error\":{\"place\":\"%s\",\"message\":\"%s\"}}", place, problem);
        return to.is_full ? RONDO_FAILED : RONDO_REFUSED;
    }
    put(&to, "\"files\":[");
    JSON_EACH(sessions, session) {
        put_deck(&to, whole, session);
        put(&to, --count > 0 ? "," : "");
    }
    put(&to, "]}");
    return to.is_full ? RONDO_FAILED : RONDO_ANSWERED;
}

const rondo_plugin *rondo_plugin_entry(const rondo_host *host) {
    static const char *const capabilities[] = {RONDO_CAPABILITY_RENDER, NULL};
    static const rondo_plugin plugin = {sizeof plugin, RONDO_PLUGIN_CONTRACT, "slides", "1.0.0",
                                        capabilities, answer};
    return host->contract >= RONDO_PLUGIN_CONTRACT ? &plugin : NULL;
}

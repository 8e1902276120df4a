#include "slides.h"

#include <stdarg.h>
#include <string.h>

/* Contrast on its ground: light 16.7 ink, 8.2 soft, 7.7 accent, 9.4 rest; dark 16.4, 10.5, 11.0 and 11.6. */
static const char light[] =
    ":root{--paper:#fff;--ink:#16201f;--soft:#44524f;--accent:#0b5d57;--rest:#0b4f4a;--on:#fff}";
static const char dark[] =
    ":root{--paper:#0f1716;--ink:#eff4f3;--soft:#b9c8c5;--accent:#86d8cc;--rest:#a6e0d7;--on:#06201d}";
static const char style[] =
    "*{box-sizing:border-box;margin:0}html{scroll-snap-type:y proximity;"
    "font:max(24pt,2.5vw)/1.35 'Atkinson Hyperlegible',Inter,'Noto Sans','Liberation Sans',Arial,sans-serif}"
    "body{background:var(--paper);color:var(--ink);overflow-wrap:anywhere}section{min-height:100vh;padding:4vh 5vw 3vh;"
    "display:flex;flex-direction:column;scroll-snap-align:start}section+section{border-top:3px solid var(--accent)}"
    ".rest{background:var(--rest);color:var(--on);--accent:var(--on);--soft:var(--on)}"
    ".time{font-size:1.4em;font-weight:700;color:var(--accent);font-variant-numeric:tabular-nums}"
    "h1,h2{font-size:clamp(1.3em,7vw,3em);line-height:1.1;margin:.1em 0 .35em}h3{font-size:1.3em;line-height:1.2}"
    ".until{font-size:clamp(1.3em,5vw,2.2em);font-weight:700}.soft{color:var(--soft)}"
    ".side{display:grid;gap:1em 1.5em;grid-template-columns:repeat(auto-fit,minmax(min(100%,11em),1fr))}"
    ".side>div{border-left:.2em solid var(--accent);padding-left:.7em}.says{font-size:1.2em;margin-top:.3em}"
    ".side>div:only-child .says{font-size:clamp(1.2em,4.2vw,1.7em)}ul{margin-top:.4em;padding-left:1.1em}"
    "li{margin-bottom:.25em;break-inside:avoid}.all{list-style:none;padding:0;columns:13em}.all a{text-decoration:none}"
    "a{color:inherit}a:focus-visible{outline:.12em solid;outline-offset:.1em}.foot{margin-top:auto;padding-top:.8em;"
    "display:flex;flex-wrap:wrap;gap:.2em 1.6em;color:var(--soft)}.foot span{margin-left:auto}"
    "@page{size:A4 landscape;margin:10mm}@media print{html{font-size:24pt}.foot a{display:none}section{padding:6mm;"
    "border:0!important;min-height:185mm;break-after:page;-webkit-print-color-adjust:exact}}";

typedef struct {
    FILE *to;
    const json *doc; /* already checked */
    uint32_t settings;
} page;

static bool on(const page *page, const char *setting, bool otherwise) {
    uint32_t index = json_get(page->doc, page->settings, setting);
    return index ? page->doc->nodes[index].kind == JSON_TRUE : otherwise;
}

/* What people wrote, escaped for HTML and JSON. */
static void text(const page *page, uint32_t index) {
    const uint8_t *at = page->doc->text + page->doc->nodes[index].start, *end = at + page->doc->nodes[index].length;
    for (uint32_t c; at < end;) {
        size_t length = json_utf8(at, end, &c);
        if (c == '<') fputs("&lt;", page->to);
        else if (c == '&') fputs("&amp;", page->to);
        else if (c == '\'' || c == '"') fprintf(page->to, "&#%u;", (unsigned)c);
        else if (c == '\\') fputs("\\\\", page->to);
        else if (c == '\n' || c == '\t' || c == '\r') fputc(' ', page->to);
        else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
            fputs("\xEF\xBF\xBD", page->to); /* HTML forbids them */
        else fwrite(at, 1, length, page->to);
        at += length;
    }
}

/* A time of day, as the setting `clock` wants it. */
static void clock(const page *page, uint32_t index) {
    const char *time = (const char *)page->doc->text + page->doc->nodes[index].start;
    int hour = (time[0] - '0') * 10 + time[1] - '0';
    if (json_is(page->doc, json_get(page->doc, page->settings, "clock"), "12-hour"))
        fprintf(page->to, "<time datetime='%.5s'>%d:%.2s %s</time>", time, (hour + 11) % 12 + 1, time + 3,
                hour < 12 ? "am" : "pm");
    else fprintf(page->to, "<time>%.5s</time>", time);
}

/* Writes a format: %t a text, %c a time of day, %u a count, %s HTML, %w an own word by its setting. */
static void write(const page *page, const char *format, ...) {
    va_list list;
    va_start(list, format);
    for (; *format; format++) {
        if (*format != '%') fputc(*format, page->to);
        else if (*++format == 't') text(page, va_arg(list, uint32_t));
        else if (*format == 'c') clock(page, va_arg(list, uint32_t));
        else if (*format == 'u') fprintf(page->to, "%u", (unsigned)va_arg(list, uint32_t));
        else {
            const char *word = va_arg(list, const char *);
            uint32_t own = *format == 'w' ? json_get(page->doc, page->settings, word) : 0;
            if (own) text(page, own);
            else fputs(word, page->to);
        }
    }
    va_end(list);
}

/* What a format makes of the text under a key, where there is one. */
static void maybe(const page *page, const char *format, uint32_t object, const char *key) {
    uint32_t index = json_get(page->doc, object, key);
    if (index && page->doc->nodes[index].length > 0) write(page, format, index);
}

/* What a session or a block is called. */
static uint32_t title(const page *page, uint32_t object) {
    uint32_t index = json_get(page->doc, object, "title"), kind = json_get(page->doc, object, "kind");
    return index && page->doc->nodes[index].length > 0 ? index : kind ? kind : json_get(page->doc, object, "id");
}

static void strand(const page *page, uint32_t strand, bool is_alone) {
    write(page, "<div>");
    if (!is_alone) maybe(page, "<h3>%t</h3>", strand, "title");
    if (on(page, "show-spaces", true)) maybe(page, "<p class='soft'>%t</p>", strand, "space");
    maybe(page, "<p class='says'>%t</p>", strand, "says");
    uint32_t groups = on(page, "show-groups", false) ? json_get(page->doc, strand, "groups") : 0;
    if (groups) JSON_EACH(page->doc, groups, group) {
        write(page, "<p>");
        JSON_EACH(page->doc, group, name) write(page, name == group + 1 ? "%t" : ", %t", name);
        write(page, "</p>");
    }
    write(page, "</div>");
}

static void block(const page *page, uint32_t block, uint32_t number, uint32_t total) {
    const json *doc = page->doc;
    uint32_t all = json_get(doc, block, "strands"), end = json_get(doc, block, "end"), next = doc->nodes[block].next;
    bool is_rest = !json_is(doc, json_get(doc, block, "kind"), "activity");
    write(page, "<section id='b%u'%s><p class='time'>%c – %c</p><h2>%t</h2>", number, is_rest ? " class='rest'" : "",
          json_get(doc, block, "start"), end, title(page, block));
    if (is_rest) write(page, "<p class='until'>%w %c</p>", "until", end);
    write(page, "<div class='side'>");
    if (all) JSON_EACH(doc, all, i) strand(page, i, doc->nodes[all + 1].next == doc->nodes[all].next);
    write(page, "</div><p class='foot'>");
    if (number > 1) write(page, "<a href='#b%u'>%w</a>", number - 1, "back");
    write(page, "<a href='#contents'>%w</a>", "contents");
    if (number < total)
        write(page, "<a href='#b%u'>%w: %t, %c</a>", number + 1, "next", title(page, next),
              json_get(doc, next, "start"));
    write(page, "<span>%u / %u</span></p></section>", number, total);
}

void page_deck(FILE *to, const json *doc, uint32_t session) {
    page own = {to, doc, json_get(doc, 0, "settings")}, *page = &own;
    uint32_t plan = json_get(doc, 0, "plan"), blocks = json_get(doc, session, "blocks"), total = 0, number = 0;
    uint32_t room = json_get(doc, session, "in-the-room"), colours = json_get(doc, page->settings, "colours");
    const char *when = json_is(doc, colours, "light") ? "not all" : "screen and (prefers-color-scheme:dark)";
    if (json_is(doc, colours, "dark")) when = "screen";
    write(page, "{\"name\":\"slides-%t.html\",\"text\":\"<!doctype html><html lang=\\\"%t\\\"><head>"
          "<meta charset='utf-8'><meta name='viewport' content='width=device-width,initial-scale=1'><title>%t: %t</title>"
          "<style>%s@media %s{%s}%s</style></head><body><main><section><p class='soft'>%t</p><h1>%t</h1>"
          "<p class='time'>%c – %c</p>", json_get(doc, session, "id"), json_get(doc, 0, "language"),
          json_get(doc, plan, "title"), title(page, session), light, when, dark, style, json_get(doc, plan, "title"),
          title(page, session), json_get(doc, session, "start"), json_get(doc, session, "end"));
    maybe(page, "<p class='says'>%t</p>", plan, "purpose");
    write(page, "<p class='foot'><a href='#contents'>%w</a></p></section>", "contents");
    if (room && doc->nodes[room].next > room + 1) {
        write(page, "<section><h2>%w</h2><ul>", "in-the-room");
        JSON_EACH(doc, room, line) write(page, "<li>%t</li>", line);
        write(page, "</ul></section>");
    }
    write(page, "<section id='contents'><h2>%w</h2><ul class='all'>", "contents");
    JSON_EACH(doc, blocks, i)
        write(page, "<li><a href='#b%u'>%c %t</a></li>", ++total, json_get(doc, i, "start"), title(page, i));
    write(page, "</ul></section>");
    JSON_EACH(doc, blocks, i) block(page, i, ++number, total);
    write(page, "</main></body></html>\"}");
}

/* Proves the plugin through its one entry, as Rondo would ask it: what it answers, what it refuses, and that no request
 * brings it down. Made with sanitizers where the compiler has them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

static int failures;
#define EXPECT(holds) \
    do { \
        if (!(holds)) failures++, fprintf(stderr, "test.c:%d: does not hold: %s\n", __LINE__, #holds); \
    } while (0)

typedef struct {
    int32_t result;
    uint8_t *bytes;
    size_t length, room, most;
} reply;

static int32_t take(const rondo_host *host, rondo_bytes bytes) {
    reply *to = host->context;
    if (to->length + bytes.length > to->most) return RONDO_TOO_MUCH;
    if (to->length + bytes.length >= to->room) {
        to->room = 2 * (to->length + bytes.length) + 4096;
        to->bytes = realloc(to->bytes, to->room);
    }
    if (bytes.length > 0) memcpy(to->bytes + to->length, bytes.data, bytes.length);
    to->length += bytes.length;
    to->bytes[to->length] = 0;
    return RONDO_WRITTEN;
}

static reply ask_at_most(const char *capability, const void *request, size_t length, size_t most) {
    reply to = {.most = most};
    rondo_host host = {sizeof host, RONDO_PLUGIN_CONTRACT, &to, take};
    uint8_t *exact = calloc(1, length ? length : 1); /* so that reading one byte too far is found */
    memcpy(exact, request, length);
    to.result = rondo_plugin_entry(&host)->answer(&host, capability, (rondo_bytes){exact, length});
    free(exact);
    return to;
}

static reply ask(const void *request, size_t length) {
    return ask_at_most(RONDO_CAPABILITY_RENDER, request, length, 16u << 20);
}

static const uint8_t *file(const char *folder, const char *name, size_t *length) {
    static uint8_t bytes[1 << 20];
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *from = fopen(path, "rb");
    *length = from ? fread(bytes, 1, sizeof bytes, from) : 0;
    if (from) fclose(from);
    EXPECT(*length > 0);
    return bytes;
}

/* What a reply says, none where it isn't JSON. */
static json said(const reply *from) { return json_read((rondo_bytes){from->bytes, from->length}); }

/* A text without its escapes, ended by a zero byte; the caller frees it. */
static char *decoded(json text) {
    char *whole = calloc(1, (size_t)(text.end - text.at) + 1), *to = whole;
    for (text.at++; *text.at != '"';) {
        uint32_t c = json_character(&text);
        if (c < 0x80) *to++ = (char)c;
        else if (c < 0x800) to += sprintf(to, "%c%c", 0xC0 | c >> 6, 0x80 | (c & 63));
        else if (c < 0x10000) to += sprintf(to, "%c%c%c", 0xE0 | c >> 12, 0x80 | (c >> 6 & 63), 0x80 | (c & 63));
        else to += sprintf(to, "%c%c%c%c", 0xF0 | c >> 18, 0x80 | (c >> 12 & 63), 0x80 | (c >> 6 & 63), 0x80 | (c & 63));
    }
    return whole;
}

/* Text of the deck at `index` in a reply, ended by a zero byte; the caller frees it. */
static char *deck(const reply *from, int number, char *name) {
    json files = json_get(said(from), "files");
    EXPECT(files.at);
    JSON_EACH(files, file) {
        if (number-- != 0) continue;
        char *called = decoded(json_get(file, "name"));
        if (name) snprintf(name, 64, "%s", called);
        free(called);
        return decoded(json_get(file, "text"));
    }
    EXPECT(!"the deck is there");
    return calloc(1, 1);
}

static int count(const char *text, const char *part) {
    int found = 0;
    for (; (text = strstr(text, part)); text += strlen(part)) found++;
    return found;
}

/* What a request is answered with, for sure: an answer that can be read and begins as it must, or a reason. */
static void is_sound(reply got) {
    if (got.result != RONDO_FAILED) {
        json whole = said(&got), files = json_get(whole, "files"), error = json_get(whole, "error");
        EXPECT(json_is(json_get(whole, "rondo"), "reply/1"));
        EXPECT(got.result == RONDO_ANSWERED ? files.at && !error.at
                                            : error.at && !files.at && json_get(error, "message").at);
        JSON_EACH(files, file) {
            json text = json_get(file, "text");
            char *html = decoded(text);
            EXPECT(strncmp(html, "<!doctype html><html lang=\"", 27) == 0);
            free(html);
            for (text.at++; *text.at != '"';) EXPECT(json_character(&text) >= 0x20);
        }
    }
    free(got.bytes);
}

static void answers(const char *folder) {
    size_t length;
    char name[64];
    const uint8_t *request = file(folder, "day-centre.json", &length);
    reply got = ask(request, length), again = ask(request, length);
    EXPECT(got.result == RONDO_ANSWERED);
    EXPECT(got.length == again.length && memcmp(got.bytes, again.bytes, got.length) == 0);
    char *html = deck(&got, 0, name), *second = deck(&got, 1, NULL);
    EXPECT(strcmp(name, "slides-listen.html") == 0);
    EXPECT(strncmp(html, "<!doctype html><html lang=\"en\"><head>", 37) == 0);
    EXPECT(strlen(second) > 1000);
    EXPECT(count(html, "<section") == 3 + 5); /* the opening, the room, the contents, and five blocks */
    EXPECT(count(html, "class='rest'") == 2); /* the arrival and the break */
    EXPECT(strstr(html, "<h2>Break</h2><p class='until'>Until <time>11:00</time></p>"));
    EXPECT(strstr(html, "Next: Journey map, <time>11:00</time>"));
    EXPECT(strstr(html, "<h3>Quiet idea relay</h3><p class='soft'>Garden room</p>"));
    EXPECT(!strstr(html, "Amara") && !strstr(html, "<script") && !strstr(html, "http"));
    free(html), free(second), is_sound(got), is_sound(again);

    request = file(folder, "settings.json", &length);
    got = ask(request, length);
    html = deck(&got, 0, NULL);
    EXPECT(strstr(html, "<html lang=\"de\">") && strstr(html, "<h2>Inhalt</h2>") && strstr(html, "Weiter: "));
    EXPECT(strstr(html, "<time datetime='00:05'>12:05 am</time>"));
    EXPECT(strstr(html, "<time datetime='13:00'>1:00 pm</time>"));
    EXPECT(strstr(html, "<ul class='group'><li>Amara</li><li>Ben</li></ul><ul class='group'><li>Cerys</li></ul>"));
    EXPECT(!strstr(html, "Saal") && strstr(html, "<body class='dark'>"));
    EXPECT(strstr(html, "<h1>&lt;b> &amp; &#34;quotes&#34; \\ &#39;</h1>") && !strstr(html, "<b>"));
    EXPECT(strstr(html, "\xEF\xBF\xBD[31m") && strstr(html, "Zürich \xF0\x9F\x8E\xA8"));
    EXPECT(strstr(html, "<h2>buffer</h2>")); /* a block without a title has its kind */
    free(html), is_sound(got);
}

static void refuses(void) {
#define RONDO "{\"rondo\":\"request/1\","
#define PLAN(session) RONDO "\"language\":\"en\",\"plan\":{\"title\":\"T\",\"sessions\":[" session "]}}"
    static const char *const cases[][2] = {
        {"", "JSON"}, {" ", "JSON"}, {"[]", "\"\""}, {"{} {}", "JSON"}, {"12", "\"\""}, {"{\"a\":1,\"a\":2}", "\"rondo\""},
        {"{\"rondo\":\"request/2\"}", "\"rondo\""}, {RONDO "\"language\":\"e n\"}", "\"language\""},
        {RONDO "\"language\":\"en\"}", "\"plan\""},
        {RONDO "\"language\":\"en\",\"settings\":[],\"plan\":{}}", "\"settings\""},
        {RONDO "\"language\":\"en\",\"settings\":{\"show-groups\":1}}", "\"settings.show-groups\""},
        {PLAN("1"), "\"plan.sessions[1]\""},
        {PLAN("{\"id\":\"../a\"}"), "\"plan.sessions[1].id\""},
        {PLAN("{\"id\":\"a\",\"start\":\"24:00\"}"), "\"plan.sessions[1].start\""},
        {PLAN("{\"id\":\"a\",\"start\":\"09:60\"}"), "\"plan.sessions[1].start\""},
        {PLAN("{\"id\":\"a\",\"start\":\"09:00\",\"end\":\"19:59\",\"in-the-room\":[true]}"), "in-the-room[1]"},
        {PLAN("{\"id\":\"a\",\"start\":\"09:00\",\"end\":\"19:59\",\"blocks\":[{}]}"), "sessions[1].blocks[1].kind"},
        {PLAN("{\"id\":\"a\",\"start\":\"9:00\"}"), "\"plan.sessions[1].start\""},
        {PLAN("{\"id\":\"a\",\"start\":\"09:000\"}"), "\"plan.sessions[1].start\""},
        {PLAN("{\"id\":\"\"}"), "\"plan.sessions[1].id\""},
        {"[1,]", "JSON"}, {"[1 2]", "JSON"}, {"[,]", "JSON"}, {"[", "JSON"}, {"[1", "JSON"}, {"[1}", "JSON"},
        {"{\"a\"}", "JSON"}, {"{\"a\":}", "JSON"}, {"{\"a\" 1}", "JSON"}, {"{1:2}", "JSON"}, {"{\"a\":1,}", "JSON"},
        {"[\"", "JSON"}, {"[\"\\", "JSON"}, {"[\"\\u12", "JSON"}, {"[\"\\u12g4\"]", "JSON"}, {"[\"\\x\"]", "JSON"},
        {"[\"\\ud800\"]", "JSON"}, {"[\"\\ud800\\u0041\"]", "JSON"}, {"[\"\\udc00\"]", "JSON"},
        {"[\"\xC0\x80\"]", "JSON"}, {"[\"\xED\xA0\x80\"]", "JSON"}, {"[\"\xF4\x90\x80\x80\"]", "JSON"},
        {"[\"a\nb\"]", "JSON"}, {"[\"\xE2\x82", "JSON"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        reply got = ask(cases[i][0], strlen(cases[i][0]));
        EXPECT(got.result == RONDO_REFUSED && got.bytes && strstr((char *)got.bytes, cases[i][1]));
        if (got.bytes && !strstr((char *)got.bytes, cases[i][1])) fprintf(stderr, "  %s: %s\n", cases[i][0], got.bytes);
        is_sound(got);
    }
    static char deep[200001], decks[20000] = RONDO "\"language\":\"en\",\"plan\":{\"title\":\"\",\"sessions\":[";
    memset(deep, '[', 200000);
    reply got = ask(deep, 200000);
    EXPECT(got.result == RONDO_REFUSED && strstr((char *)got.bytes, "64 levels"));
    is_sound(got);
    for (int i = 0; i <= 50; i++)
        sprintf(decks + strlen(decks), "%s{\"id\":\"s%d\",\"start\":\"09:00\",\"end\":\"10:00\",\"blocks\":[]}",
                i ? "," : "", i);
    strcat(decks, "]}}");
    is_sound(got = ask(decks, strlen(decks)));
    EXPECT(got.result == RONDO_REFUSED);
}

static void survives(const char *folder) {
    static const char *const pieces[] = {
        "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "\\ud83c", "null", "1e9", "\xFF", "\xEF\xBF\xBF",
        "\"start\":", "\"99:99\"", "<!--", "</style>", "%t%n", " "};
    uint64_t seed = 88172645463325252u;
    size_t length;
    const uint8_t *request = file(folder, "settings.json", &length);
    for (size_t cut = 0; cut < length; cut++) is_sound(ask(request, cut));
    for (int round = 0; round < 30000; round++) {
        uint8_t mutant[1 << 16];
        size_t size = length;
        memcpy(mutant, request, length);
        for (uint64_t changes = 1 + round % 4; changes > 0; changes--) {
            seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
            size_t at = (seed >> 8) % size, gone = (seed >> 32) % 3 * ((seed >> 40) % 20);
            const char *piece = pieces[(seed >> 24) % (sizeof pieces / sizeof pieces[0])];
            size_t put = strlen(piece);
            if (at + gone > size) gone = size - at;
            if (seed & 1) mutant[at] ^= (uint8_t)(1u << (seed >> 50) % 8);
            else {
                memmove(mutant + at + put, mutant + at + gone, size - at - gone);
                memcpy(mutant + at, piece, put);
                size = size - gone + put;
            }
        }
        is_sound(ask(mutant, size));
    }
    reply got = ask_at_most(RONDO_CAPABILITY_RENDER, request, length, 100);
    EXPECT(got.result == RONDO_FAILED);
    is_sound(got);
    is_sound(got = ask_at_most("rules/1", request, length, 1000));
    EXPECT(got.result == RONDO_FAILED);
}

int main(int count, char **arguments) {
    const char *folder = count > 1 ? arguments[1] : "tests/requests";
    rondo_host old = {.size = sizeof old, .contract = 0};
    EXPECT(rondo_plugin_entry(&old) == NULL);
    answers(folder);
    refuses();
    survives(folder);
    printf(failures ? "slides: %d expectations do not hold\n" : "slides: all tests pass\n", failures);
    return failures > 0;
}

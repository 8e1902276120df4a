#include "slides.h"

#include <stdlib.h>
#include <string.h>

#include "rondo_plugin.h"

/* What a request must look like. t is a text, w a word (an id or a language), c a time of day, b true or false,
 * r the version, l a list of texts; capitals are objects, whose keys stand here; * before the key marks a list. */
static const struct { char object, holds; bool must; const char *key; } keys[] = {
    {'R', 'r', true, "rondo"}, {'R', 'w', true, "language"}, {'R', 'F', false, "settings"}, {'R', 'P', true, "plan"},
    {'P', 't', true, "title"}, {'P', 't', false, "purpose"}, {'P', 'S', true, "*sessions"}, {'S', 'w', true, "id"},
    {'S', 't', false, "title"}, {'S', 'c', true, "start"}, {'S', 'c', true, "end"}, {'S', 't', false, "*in-the-room"},
    {'S', 'B', true, "*blocks"}, {'B', 't', true, "kind"}, {'B', 't', false, "title"}, {'B', 'c', true, "start"},
    {'B', 'c', true, "end"}, {'B', 'A', false, "*strands"}, {'A', 't', false, "title"}, {'A', 't', false, "space"},
    {'A', 't', false, "says"}, {'A', 'l', false, "*groups"}, {'F', 't', false, "clock"}, {'F', 't', false, "colours"},
    {'F', 'b', false, "show-spaces"}, {'F', 'b', false, "show-groups"}, {'F', 't', false, "next"},
    {'F', 't', false, "back"}, {'F', 't', false, "contents"}, {'F', 't', false, "until"},
    {'F', 't', false, "in-the-room"},
};
enum { KEYS = sizeof keys / sizeof keys[0], PLACE = 120 };

static bool is_word(const json *doc, const json_node *node) {
    for (uint32_t i = 0; i < node->length; i++)
        if (!memchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-", doc->text[node->start + i], 63))
            return false;
    return node->length > 0;
}

static bool is_time(const json *doc, const json_node *node) {
    const uint8_t *t = doc->text + node->start;
    for (int i = 0; i < 5 && node->length == 5; i++)
        if (i == 2 ? t[i] != ':' : t[i] < '0' || t[i] > '9') return false;
    return node->length == 5 && t[0] * 10 + t[1] < '0' * 11 + 24 && t[3] < '6';
}

/* Whether a value is what the table says; `place` ends as the path of what isn't. */
static bool right(const json *doc, uint32_t index, char holds, bool is_list, char *place) {
    const json_node *node = &doc->nodes[index];
    size_t length = strlen(place);
    uint32_t item = 0;
    if (is_list || holds == 'l') {
        if (node->kind == JSON_LIST) JSON_EACH(doc, index, i) {
            snprintf(place + length, PLACE - length, "[%u]", ++item);
            if (!right(doc, i, is_list ? holds : 't', false, place)) return false;
        }
        place[length] = 0;
        return node->kind == JSON_LIST;
    }
    if (holds == 'b') return node->kind == JSON_TRUE || node->kind == JSON_LITERAL;
    if (holds >= 'a' && node->kind != JSON_STRING) return false;
    if (holds == 'r') return json_is(doc, index, "request/1");
    if (holds >= 'a') return holds == 't' || (holds == 'w' ? is_word(doc, node) : is_time(doc, node));
    for (int k = 0; k < KEYS && node->kind == JSON_OBJECT; k++) {
        if (keys[k].object != holds) continue;
        bool lists = keys[k].key[0] == '*';
        snprintf(place + length, PLACE - length, "%s%s", length ? "." : "", keys[k].key + lists);
        uint32_t value = json_get(doc, index, keys[k].key + lists);
        if (value ? !right(doc, value, keys[k].holds, lists, place) : keys[k].must) return false;
        place[length] = 0;
    }
    return node->kind == JSON_OBJECT;
}

static int32_t answer(const rondo_host *host, const char *capability, rondo_bytes request) {
    json doc;
    char place[PLACE] = "", *reply = NULL;
    size_t length = 0;
    uint32_t sessions = 0, count = 0;
    FILE *to = open_memstream(&reply, &length);
    bool is_read = json_read(&doc, request.data, request.length), is_short = !to || (!is_read && !doc.problem);
    bool is_right = is_read && right(&doc, 0, 'R', false, place);
    if (is_right) {
        sessions = json_get(&doc, json_get(&doc, 0, "plan"), "sessions");
        JSON_EACH(&doc, sessions, i) count++;
    }
    if (!is_read) snprintf(place, PLACE, "byte %zu", (size_t)(doc.at - request.data));
    const char *message = !is_read ? doc.problem : !is_right ? "it is missing, or not what render/1 says"
                          : count > 50 ? "a reply has room for 50 decks: plan fewer sessions at once" : NULL;
    if (!is_short) {
        fputs(message ? "{\"rondo\":\"reply/1\",\"error\":" : "{\"rondo\":\"reply/1\",\"files\":[", to);
        if (message) fprintf(to, "{\"place\":\"%s\",\"message\":\"%s\"}}", place, message);
        else JSON_EACH(&doc, sessions, i) {
            if (i > sessions + 1) fputc(',', to);
            page_deck(to, &doc, i);
        }
        if (!message) fputs("]}", to);
    }
    if (to && ferror(to)) is_short = true;
    if (to && fclose(to) != 0) is_short = true;
    rondo_bytes bytes = {(const uint8_t *)reply, length};
    if (strcmp(capability, RONDO_CAPABILITY_RENDER) != 0) is_short = true;
    if (!is_short && host->write(host, bytes) != RONDO_WRITTEN) is_short = true;
    json_free(&doc);
    free(reply);
    return is_short ? RONDO_FAILED : message ? RONDO_REFUSED : RONDO_ANSWERED;
}

const rondo_plugin *rondo_plugin_entry(const rondo_host *host) {
    static const char *const capabilities[] = {RONDO_CAPABILITY_RENDER, NULL};
    static const rondo_plugin plugin = {sizeof plugin, RONDO_PLUGIN_CONTRACT, "slides", "1.0.0", capabilities, answer};
    return host->contract >= RONDO_PLUGIN_CONTRACT ? &plugin : NULL;
}

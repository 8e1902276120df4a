#include "slides.h"

#include <stdlib.h>
#include <string.h>

static bool wrong(json *doc, const char *problem) {
    doc->problem = problem;
    return false;
}

static void spaces(json *doc) {
    while (doc->at < doc->end && memchr(" \t\r\n", *doc->at, 4)) doc->at++;
}

static bool take(json *doc, const char *word) {
    size_t length = strlen(word);
    if ((size_t)(doc->end - doc->at) < length || memcmp(doc->at, word, length) != 0) return false;
    doc->at += length;
    return true;
}

static bool add(json *doc, json_kind kind, uint32_t *index) {
    if (doc->count == doc->room) {
        uint32_t room = doc->room ? doc->room * 2 : 256;
        json_node *nodes = room > 1u << 20 ? NULL : realloc(doc->nodes, room * sizeof *nodes);
        if (!nodes) return wrong(doc, room > 1u << 20 ? "there are too many values" : NULL);
        doc->nodes = nodes;
        doc->room = room;
    }
    *index = doc->count++;
    doc->nodes[*index] = (json_node){kind, doc->count, doc->used, 0};
    return true;
}

size_t json_utf8(const uint8_t *at, const uint8_t *end, uint32_t *point) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = *at < 0x80 ? 1 : *at >> 5 == 6 ? 2 : *at >> 4 == 14 ? 3 : *at >> 3 == 30 ? 4 : 0;
    if (length == 0 || (size_t)(end - at) < length) return 0;
    *point = length == 1 ? *at : *at & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if (at[i] >> 6 != 2) return 0;
        *point = *point << 6 | (at[i] & 0x3Fu);
    }
    return *point < least[length] || *point > 0x10FFFF || (*point >= 0xD800 && *point < 0xE000) ? 0 : length;
}

static bool hexadecimal(json *doc, uint32_t *unit) {
    *unit = 0;
    for (int i = 0; i < 4; i++, doc->at++) {
        int c = doc->at < doc->end ? *doc->at : 0;
        int digit = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
        if (digit < 0) return false;
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

static bool escape(json *doc) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    const char *found = doc->at < doc->end ? memchr(from, *doc->at, 8) : NULL;
    uint32_t c = found ? (uint8_t)to[found - from] : 0, low;
    if (found) doc->at++;
    else if (!take(doc, "u") || !hexadecimal(doc, &c)) return wrong(doc, "this escape is none of JSON's");
    if (c >= 0xD800 && c < 0xE000) {
        if (c >= 0xDC00 || !take(doc, "\\u") || !hexadecimal(doc, &low) || low < 0xDC00 || low >= 0xE000)
            return wrong(doc, "half of a surrogate pair stands alone");
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    }
    uint8_t *text = doc->text + doc->used; /* never longer than the escape was */
    size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = length; i-- > 1; c >>= 6) text[i] = (uint8_t)(0x80 | (c & 0x3F));
    text[0] = (uint8_t)(length == 1 ? c : (0xF00u >> length & 0xFFu) | c);
    doc->used += (uint32_t)length;
    return true;
}

static bool string(json *doc, uint32_t *index) {
    if (!take(doc, "\"")) return wrong(doc, "a text in quotes is expected");
    if (!add(doc, JSON_STRING, index)) return false;
    for (uint32_t c; !take(doc, "\"");) {
        size_t length = doc->at < doc->end ? json_utf8(doc->at, doc->end, &c) : 0;
        if (length == 0 || c < 0x20) return wrong(doc, "a text has no end or isn't UTF-8");
        if (c == '\\') {
            doc->at++;
            if (!escape(doc)) return false;
            continue;
        }
        memcpy(doc->text + doc->used, doc->at, length);
        doc->used += (uint32_t)length;
        doc->at += length;
    }
    doc->nodes[*index].length = doc->used - doc->nodes[*index].start;
    return true;
}

static bool digits(json *doc) {
    const uint8_t *start = doc->at;
    while (doc->at < doc->end && *doc->at >= '0' && *doc->at <= '9') doc->at++;
    return doc->at > start;
}

static bool number(json *doc) {
    take(doc, "-");
    bool right = take(doc, "0") || digits(doc);
    if (right && take(doc, ".")) right = digits(doc);
    if (right && (take(doc, "e") || take(doc, "E"))) right = (take(doc, "+") || take(doc, "-") || true) && digits(doc);
    return right || wrong(doc, "a value is expected");
}

static uint32_t find(const json *doc, uint32_t object, uint32_t end, const void *key, size_t length) {
    for (uint32_t i = object + 1; i < end; i = doc->nodes[i + 1].next)
        if (doc->nodes[i].length == length && memcmp(doc->text + doc->nodes[i].start, key, length) == 0) return i + 1;
    return 0;
}

static bool value(json *doc, int levels) {
    static const struct { const char *word; json_kind kind; } words[] = {
        {"{", JSON_OBJECT}, {"[", JSON_LIST}, {"true", JSON_TRUE}, {"false", JSON_LITERAL}, {"null", JSON_LITERAL}};
    uint32_t index, key;
    size_t word = 0;
    spaces(doc);
    if (doc->at < doc->end && *doc->at == '"') return string(doc, &index);
    while (word < 5 && !take(doc, words[word].word)) word++;
    if (!add(doc, word < 5 ? words[word].kind : JSON_NUMBER, &index)) return false;
    if (word == 5) return number(doc);
    if (word > 1) return true;
    if (levels == 0) return wrong(doc, "it is nested too deeply");
    for (int members = 0; spaces(doc), !take(doc, word ? "]" : "}"); members++) {
        if (members > 0 && !take(doc, ",")) return wrong(doc, "a comma or the end is expected");
        if (word == 0) {
            spaces(doc);
            if (!string(doc, &key)) return false;
            if (members == 256 || find(doc, index, key, doc->text + doc->nodes[key].start, doc->nodes[key].length))
                return wrong(doc, "a key stands twice, or there are too many");
            spaces(doc);
            if (!take(doc, ":")) return wrong(doc, "a colon is expected");
        }
        if (!value(doc, levels - 1)) return false;
    }
    doc->nodes[index].next = doc->count;
    return true;
}

bool json_read(json *doc, const uint8_t *bytes, size_t length) {
    *doc = (json){.at = bytes, .end = length ? bytes + length : bytes};
    if (length == 0 || length > 1u << 26) return wrong(doc, length ? "it is too large" : "it is empty");
    if (!(doc->text = malloc(length)) || !value(doc, 64)) return false;
    spaces(doc);
    return doc->at == doc->end || wrong(doc, "something follows the value");
}

void json_free(json *doc) {
    free(doc->nodes);
    free(doc->text);
}

uint32_t json_get(const json *doc, uint32_t object, const char *key) {
    if (doc->nodes[object].kind != JSON_OBJECT) return 0;
    return find(doc, object, doc->nodes[object].next, key, strlen(key));
}

bool json_is(const json *doc, uint32_t index, const char *text) {
    const json_node *node = &doc->nodes[index];
    return index && node->length == strlen(text) && memcmp(doc->text + node->start, text, node->length) == 0;
}

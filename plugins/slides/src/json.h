/* json.h - a request as it stands: it is checked once, and nothing of it is copied or allocated. */
#pragma once
#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "rondo_plugin.h"

typedef struct {
    const uint8_t *at;  /* a value's first byte; NULL where there is no such value */
    const uint8_t *end; /* behind the request's last byte */
} json;

enum { JSON_LEVELS = 64 };
#define JSON_NONE ((json){NULL, NULL})
#define JSON_WRONG UINT32_MAX /* no character */
#define JSON_EACH(list, i) for (json i = json_first(list, '['); i.at; i = json_next(i))

static inline json json_trimmed(json from) {
    while (from.at < from.end && memchr(" \t\r\n", *from.at, 4)) from.at++;
    return from;
}

/* Moves behind spaces, and behind a mark if it stands there; says whether it did. */
static inline bool json_take(json *from, char mark) {
    *from = json_trimmed(*from);
    bool is_there = from->at < from->end && *from->at == mark;
    from->at += is_there;
    return is_there;
}

/* The number of the escape \uXXXX at `from`, which moves behind it. */
static inline uint32_t json_unit(json *from) {
    char digits[5] = "";
    if (from->end - from->at < 6 || memcmp(from->at, "\\u", 2) != 0) return JSON_WRONG;
    memcpy(digits, from->at + 2, 4);
    if (strspn(digits, "0123456789abcdefABCDEF") != 4) return JSON_WRONG;
    from->at += 6;
    return (uint32_t)strtoul(digits, NULL, 16);
}

static inline uint32_t json_escape(json *from) {
    static const char names[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    const char *name = from->end - from->at > 1 ? memchr(names, from->at[1], 8) : NULL;
    if (name) {
        from->at += 2;
        return (uint32_t)meant[name - names];
    }
    uint32_t high = json_unit(from);
    if (high < 0xD800 || high > 0xDFFF) return high;
    uint32_t low = high < 0xDC00 ? json_unit(from) : JSON_WRONG; /* two halves of one character */
    return low >> 10 != 0x37 ? JSON_WRONG : 0x10000 + ((high & 0x3FF) << 10 | (low & 0x3FF));
}

/* The character of a text at `from`, which moves behind it and its escape. */
static inline uint32_t json_character(json *from) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000}; /* in so many bytes */
    const uint8_t *at = from->at;
    if (at == from->end || *at < 0x20) return JSON_WRONG;
    if (*at == '\\') return json_escape(from);
    int length = *at < 0x80 ? 1 : *at >> 5 == 6 ? 2 : *at >> 4 == 14 ? 3 : *at >> 3 == 30 ? 4 : 0;
    if (length == 0 || from->end - at < length) return JSON_WRONG;
    uint32_t c = length == 1 ? *at : *at & (0x7Fu >> length);
    for (int i = 1; i < length; i++) {
        if (at[i] >> 6 != 2) return JSON_WRONG;
        c = c << 6 | (at[i] & 0x3Fu);
    }
    if (c < least[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return JSON_WRONG;
    from->at += length;
    return c;
}

static inline bool json_skip_text(json *from) {
    if (!json_take(from, '"')) return false;
    while (from->at < from->end && *from->at != '"')
        if (json_character(from) == JSON_WRONG) return false;
    return json_take(from, '"');
}

/* Moves behind a value, unless it isn't one. Numbers and bare words are passed over unread. */
static inline bool json_skip(json *from, int levels) {
    char end = json_take(from, '{') ? '}' : json_take(from, '[') ? ']' : 0;
    const uint8_t *start = from->at;
    if (!end && start < from->end && *start == '"') return json_skip_text(from);
    if (!end) {
        while (from->at < from->end && (isalnum(*from->at) || memchr("+-.", *from->at, 3)))
            from->at++;
        return from->at > start;
    }
    if (levels == 0) return false;
    for (bool is_first = true; !json_take(from, end); is_first = false) {
        if (!is_first && !json_take(from, ',')) return false;
        if (end == '}' && !(json_skip_text(from) && json_take(from, ':'))) return false;
        if (!json_skip(from, levels - 1)) return false;
    }
    return true;
}

/* The value of a request, none where it isn't JSON; everything below relies on this check. */
static inline json json_read(rondo_bytes request) {
    json all = {request.data, request.data ? request.data + request.length : NULL}, from = all;
    bool is_value = json_skip(&from, JSON_LEVELS);
    return is_value && json_trimmed(from).at == all.end ? json_trimmed(all) : JSON_NONE;
}

/* The first value of a list (the mark is '[') or the first key of an object ('{'). */
static inline json json_first(json all, char mark) {
    return all.at && json_take(&all, mark) && !json_take(&all, mark + 2) ? all : JSON_NONE;
}

static inline json json_next(json value) {
    json_skip(&value, JSON_LEVELS);
    return json_take(&value, ',') ? json_trimmed(value) : JSON_NONE;
}

/* Whether a value is just this text. */
static inline bool json_is(json value, const char *text) {
    if (!value.at || *value.at++ != '"') return false;
    for (; *text; text++)
        if (*value.at == '"' || json_character(&value) != (uint8_t)*text) return false;
    return *value.at == '"';
}

static inline json json_get(json object, const char *key) {
    for (json each = json_first(object, '{'); each.at; each = json_next(each)) {
        bool is_it = json_is(each, key);
        json_skip_text(&each);
        json_take(&each, ':');
        if (is_it) return json_trimmed(each);
    }
    return JSON_NONE;
}

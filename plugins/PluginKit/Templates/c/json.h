/*
 * json.h - as much JSON as a small plugin needs: a strict check, a reader that copies nothing, a writer that escapes.
 *
 * Check a request once with json_check. After that every value is a range of its bytes, and all functions here can
 * rely on it: nothing allocates, nothing recurses, nothing reads past the end.
 */
#ifndef JSON_H
#define JSON_H

#include "rondo_plugin.h"
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* A value of a checked text; nothing where `at` is NULL. */
typedef struct json {
    const uint8_t *at, *end;
} json;

static const json json_nothing = {NULL, NULL};
enum { JSON_DEPTH = 64 };

static inline const uint8_t *json_space(const uint8_t *at, const uint8_t *end) {
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) at++;
    return at;
}

/* Bytes of the UTF-8 character at `at`, or 0 where there is none. */
static inline int json_character(const uint8_t *at, const uint8_t *end) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    int length = *at < 0x80 ? 1 : *at >= 0xC2 && *at < 0xE0 ? 2 : *at >= 0xE0 && *at < 0xF0 ? 3 : *at >= 0xF0 && *at < 0xF5 ? 4 : 0;
    if (length == 0 || end - at < length) return 0;
    if (length == 1) return 1;
    uint32_t scalar = *at & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) return 0;
        scalar = scalar << 6 | (at[i] & 0x3F);
    }
    return scalar < least[length] || scalar > 0x10FFFF || (scalar >= 0xD800 && scalar < 0xE000) ? 0 : length;
}

/* The number of a \u escape's four digits, or -1. */
static inline int32_t json_hex(const uint8_t *at, const uint8_t *end) {
    int32_t number = 0;
    if (end - at < 4) return -1;
    for (int i = 0; i < 4; i++) {
        int digit = at[i] >= '0' && at[i] <= '9' ? at[i] - '0' : (at[i] | 32) >= 'a' && (at[i] | 32) <= 'f' ? (at[i] | 32) - 'a' + 10 : -1;
        if (digit < 0) return -1;
        number = number << 4 | digit;
    }
    return number;
}

/* Past the text that starts at `at` with a quote, or NULL. */
static inline const uint8_t *json_past_text(const uint8_t *at, const uint8_t *end) {
    at++;
    while (at < end && *at != '"') {
        if (*at < 0x20) return NULL;
        if (*at != '\\') {
            int length = json_character(at, end);
            if (length == 0) return NULL;
            at += length;
            continue;
        }
        if (end - at < 2 || !strchr("\"\\/bfnrtu", at[1]) || at[1] == 0) return NULL;
        if (at[1] != 'u') {
            at += 2;
            continue;
        }
        int32_t high = json_hex(at + 2, end);
        at += 6;
        if (high < 0 || (high >= 0xDC00 && high < 0xE000)) return NULL;
        if (high < 0xD800 || high >= 0xDC00) continue;
        if (end - at < 6 || at[0] != '\\' || at[1] != 'u') return NULL;
        int32_t low = json_hex(at + 2, end);
        if (low < 0xDC00 || low >= 0xE000) return NULL;
        at += 6;
    }
    return at < end ? at + 1 : NULL;
}

/* Past the number, `true`, `false` or `null` at `at`, or NULL. */
static inline const uint8_t *json_past_word(const uint8_t *at, const uint8_t *end) {
    static const char *const words[] = {"true", "false", "null"};
    for (int i = 0; i < 3; i++) {
        size_t length = strlen(words[i]);
        if ((size_t)(end - at) >= length && memcmp(at, words[i], length) == 0) return at + length;
    }
    if (at < end && *at == '-') at++;
    if (at == end || *at < '0' || *at > '9') return NULL;
    if (*at == '0') at++;
    else while (at < end && *at >= '0' && *at <= '9') at++;
    if (at < end && *at == '.') {
        const uint8_t *digits = ++at;
        while (at < end && *at >= '0' && *at <= '9') at++;
        if (at == digits) return NULL;
    }
    if (at < end && (*at | 32) == 'e') {
        at++;
        if (at < end && (*at == '+' || *at == '-')) at++;
        const uint8_t *digits = at;
        while (at < end && *at >= '0' && *at <= '9') at++;
        if (at == digits) return NULL;
    }
    return at;
}

/* Past the value at `at`, checking all of it, or NULL where it isn't JSON or is too deep. */
static inline const uint8_t *json_past(const uint8_t *at, const uint8_t *end) {
    uint8_t open[JSON_DEPTH];
    int depth = 0;
    for (;;) {
        at = json_space(at, end);
        if (at == end) return NULL;
        if (*at == '{' || *at == '[') {
            if (depth == JSON_DEPTH) return NULL;
            uint8_t closing = *at == '{' ? '}' : ']';
            open[depth++] = closing;
            at = json_space(at + 1, end);
            if (at == end) return NULL;
            if (*at != closing) {
                if (closing == ']') continue;
                goto key;
            }
            depth--;
            at++;
        } else {
            at = *at == '"' ? json_past_text(at, end) : json_past_word(at, end);
            if (at == NULL) return NULL;
        }
        for (;;) {
            if (depth == 0) return at;
            at = json_space(at, end);
            if (at == end) return NULL;
            if (*at != open[depth - 1]) break;
            depth--;
            at++;
        }
        if (*at != ',') return NULL;
        at = json_space(at + 1, end);
        if (open[depth - 1] == ']') continue;
    key:
        if (at == end || *at != '"') return NULL;
        at = json_past_text(at, end);
        if (at == NULL) return NULL;
        at = json_space(at, end);
        if (at == end || *at != ':') return NULL;
        at++;
    }
}

/* The one value of a text, or nothing where it isn't JSON. */
static inline json json_check(rondo_bytes text) {
    if (text.data == NULL) return json_nothing;
    const uint8_t *end = text.data + text.length, *at = json_space(text.data, end), *past = json_past(at, end);
    return past != NULL && json_space(past, end) == end ? (json){at, past} : json_nothing;
}

/* A list's first value; or the value after another one in its list. Nothing where there is none. */
static inline json json_from(const uint8_t *at, const uint8_t *end) {
    at = json_space(at, end);
    if (at == end || *at == ']' || *at == '}') return json_nothing;
    return (json){at, json_past(at, end)};
}
static inline json json_first(json list) {
    return list.at != NULL && *list.at == '[' ? json_from(list.at + 1, list.end) : json_nothing;
}
static inline json json_next(json list, json item) {
    const uint8_t *at = json_space(item.end, list.end);
    return at < list.end && *at == ',' ? json_from(at + 1, list.end) : json_nothing;
}

/* The value of a key, which must be plain letters, or nothing. */
static inline json json_get(json object, const char *key) {
    if (object.at == NULL || *object.at != '{') return json_nothing;
    size_t length = strlen(key);
    const uint8_t *at = json_space(object.at + 1, object.end);
    while (*at == '"') {
        const uint8_t *past = json_past_text(at, object.end);
        bool is_it = (size_t)(past - at) == length + 2 && memcmp(at + 1, key, length) == 0;
        at = json_space(json_space(past, object.end) + 1, object.end);
        past = json_past(at, object.end);
        if (is_it) return (json){at, past};
        at = json_space(past, object.end);
        if (*at == ',') at = json_space(at + 1, object.end);
    }
    return json_nothing;
}

static inline bool json_is_text(json value) { return value.at != NULL && *value.at == '"'; }
static inline bool json_is_object(json value) { return value.at != NULL && *value.at == '{'; }

/* True for a text with these letters, all of them plain, whether they are escaped in the request or not. */
static inline bool json_is(json value, const char *text) {
    if (!json_is_text(value)) return false;
    const uint8_t *at = value.at + 1, *end = value.end - 1;
    for (; at < end && *text != 0; text++) {
        int32_t letter = *at;
        if (*at == '\\') letter = at[1] == 'u' ? json_hex(at + 2, end) : strchr("bfnrt", at[1]) ? 0 : at[1];
        if (letter != *text) return false;
        at += *at != '\\' ? 1 : at[1] == 'u' ? 6 : 2;
    }
    return at == end && *text == 0;
}

/* A whole number between two ends, or `otherwise`. */
static inline long json_number(json value, long least, long most, long otherwise) {
    if (value.at == NULL || value.end - value.at > 10) return otherwise;
    bool is_negative = *value.at == '-';
    long number = 0;
    for (const uint8_t *at = value.at + is_negative; at < value.end; at++) {
        if (*at < '0' || *at > '9') return otherwise;
        number = number * 10 + (*at - '0');
    }
    if (is_negative) number = -number;
    return number < least || number > most ? otherwise : number;
}

/* A reply that is being written; once Rondo takes no more, nothing more is offered. */
typedef struct out {
    const rondo_host *host;
    bool is_full;
} out;

static inline void put_bytes(out *to, const void *bytes, size_t length) {
    if (to->is_full) return;
    to->is_full = to->host->write(to->host, (rondo_bytes){bytes, length}) != RONDO_WRITTEN;
}
static inline void put(out *to, const char *text) { put_bytes(to, text, strlen(text)); }
static inline void put_number(out *to, long number) {
    char digits[24];
    put_bytes(to, digits, (size_t)snprintf(digits, sizeof digits, "%ld", number));
}

/* A value of the request as it stands there, quotes and all. */
static inline void put_value(out *to, json value) { put_bytes(to, value.at, (size_t)(value.end - value.at)); }

/* What stands between two places within a text of the request; at most `most` bytes of it, whole characters only. */
static inline void put_part(out *to, const uint8_t *start, const uint8_t *end, size_t most) {
    const uint8_t *at = start;
    while (at < end) {
        size_t length = *at != '\\' ? (size_t)json_character(at, end) : at[1] == 'u' ? 6 : 2;
        if (length == 6 && json_hex(at + 2, end) >= 0xD800 && json_hex(at + 2, end) < 0xDC00) length = 12;
        if ((size_t)(at - start) + length > most) break;
        at += length;
    }
    put_bytes(to, start, (size_t)(at - start));
}

/* The inside of a text of the request, to stand within quotes. */
static inline void put_inside(out *to, json text, size_t most) {
    if (json_is_text(text)) put_part(to, text.at + 1, text.end - 1, most);
}

/* A reply that says why the request can't be used. */
static inline int32_t refuse(const rondo_host *host, const char *place, const char *message) {
    out to = {host, false};
    put(&to, "{\"rondo\":\"reply/1\",\"error\":{\"place\":\"");
    put(&to, place);
    put(&to, "\",\"message\":\"");
    put(&to, message);
    put(&to, "\"}}");
    return to.is_full ? RONDO_FAILED : RONDO_REFUSED;
}

#endif

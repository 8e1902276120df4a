/* What the plugin's files share: a small strict JSON reader (json.c), and the pages (page.c). */
#ifndef SLIDES_H
#define SLIDES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef enum { JSON_LITERAL, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_LIST, JSON_OBJECT } json_kind;

/* A value. What a list holds follows it; what an object holds follows it as key, value, key, value. */
typedef struct {
    json_kind kind;
    uint32_t next;          /* the index behind it and all that it holds */
    uint32_t start, length; /* of a string: its bytes in `text`, UTF-8, with escapes replaced */
} json_node;

typedef struct {
    json_node *nodes; /* nodes[0] is the whole */
    uint32_t count, room, used;
    uint8_t *text;
    const uint8_t *at, *end;
    const char *problem; /* what is wrong at `at`; NULL where memory ran out */
} json;

/* Reads RFC 8259, no key twice, at most 64 levels. The caller frees the document, whatever came of it. */
bool json_read(json *doc, const uint8_t *bytes, size_t length);
void json_free(json *doc);
/* The value under a key; 0, which is never a member, where there is none. */
uint32_t json_get(const json *doc, uint32_t object, const char *key);
/* Whether a value is just this text. */
bool json_is(const json *doc, uint32_t index, const char *text);
/* How many bytes the UTF-8 sequence at `at` has, and its code point; 0 where it is none. */
size_t json_utf8(const uint8_t *at, const uint8_t *end, uint32_t *point);
#define JSON_EACH(doc, list, i) for (uint32_t i = (list) + 1; i < (doc)->nodes[list].next; i = (doc)->nodes[i].next)

/* One deck as a file of the reply: the opening, what is in the room, the contents, then a slide a block. */
void page_deck(FILE *to, const json *doc, uint32_t session);

#endif

/* Answers with a hundred thousand brackets. */
#include "hostile.h"

static char deep[100001];
ANSWER {
    memset(deep, '[', sizeof deep - 1);
    return say(host, deep);
}

/* Writes its reply without end. */
#include "hostile.h"

ANSWER { for (;;) say(host, "[[[["); }

/* Needs a function that nobody has. */
#include "hostile.h"

extern int rondo_give_me_everything(void);
ANSWER { return rondo_give_me_everything(); }

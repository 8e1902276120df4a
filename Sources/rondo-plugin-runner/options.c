/* Reads what Rondo asks for. Rondo wrote these arguments; strictness here catches mistakes, not attacks. */
#include "runner.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* The value of `argument` where it is --name=value, else NULL. */
static const char *value_of(const char *argument, const char *name) {
    size_t length = strlen(name);
    return strncmp(argument, name, length) == 0 && argument[length] == '=' ? argument + length + 1 : NULL;
}

static size_t number(const char *text) {
    char *end = NULL;
    unsigned long long value = strtoull(text, &end, 10);
    if (*text < '0' || *text > '9' || *end != 0) leave_saying(RUNNER_BROKEN, "an argument isn't a number");
    return (size_t)value;
}

void read_options(struct options *options, int count, char **arguments) {
    *options = (struct options){.landlock_abi = SIZE_MAX, .seccomp = 1, .host_contract = RONDO_PLUGIN_CONTRACT};
    for (int i = 1; i < count; i++) {
        const char *value;
        if ((value = value_of(arguments[i], "--capability"))) {
            options->capability = value;
        } else if ((value = value_of(arguments[i], "--load"))) {
            if (options->library_count == RUNNER_MOST_LIBRARIES) continue; /* the loader will say what is missing */
            options->libraries[options->library_count++] = value;
        } else if ((value = value_of(arguments[i], "--images"))) {
            options->image_count = number(value);
        } else if ((value = value_of(arguments[i], "--memory"))) {
            options->memory = number(value);
        } else if ((value = value_of(arguments[i], "--cpu"))) {
            options->cpu = number(value);
        } else if ((value = value_of(arguments[i], "--reply"))) {
            options->reply = number(value);
        } else if ((value = value_of(arguments[i], "--landlock-abi"))) {
            options->landlock_abi = number(value);
        } else if ((value = value_of(arguments[i], "--seccomp"))) {
            options->seccomp = number(value) != 0;
        } else if ((value = value_of(arguments[i], "--trusted"))) {
            options->trusted = number(value) != 0;
        } else if ((value = value_of(arguments[i], "--trial"))) {
            options->trial = number(value) != 0;
        } else if ((value = value_of(arguments[i], "--host-size"))) {
            options->host_size = number(value);
        } else if ((value = value_of(arguments[i], "--host-contract"))) {
            options->host_contract = number(value);
        } else if ((value = value_of(arguments[i], "--probe"))) {
            options->probe = number(value) != 0;
        } else {
            leave_saying(RUNNER_BROKEN, "Rondo and its runner are of different versions");
        }
    }
    if (options->image_count > RUNNER_MOST_IMAGES) leave_saying(RUNNER_BROKEN, "there are too many libraries");
    if (options->probe) return;
    if (!options->capability || options->image_count == 0 || !options->memory || !options->cpu)
        leave_saying(RUNNER_BROKEN, "an argument is missing");
}

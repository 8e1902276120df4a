/* The order of things. Each line takes something away that the lines after it, and the plugin, do without. */
#include "runner.h"

int main(int count, char **arguments) {
    struct options options;
    read_options(&options, count, arguments);
    cut_ties(&options);

    /* The last things that need files: the request, and libraries of the system, which are trusted as the system is. */
    rondo_bytes request = options.probe ? (rondo_bytes){0} : map_request();
    load_system_libraries(&options);
    if (options.trial) begin_trial();

    /* The door shuts. What it comes to is said before anything of the plugin could say otherwise. */
    expect_traps(options.image_count);
    int landlock = shut_files(options.landlock_abi);
    int filtered = options.seccomp && shut_system_calls();
    const uint8_t level[2] = {(uint8_t)landlock, (uint8_t)filtered};
    report(RUNNER_LEVEL, level, sizeof level);
    if (options.probe) leave(0);
    if (!filtered && !options.trusted) leave_saying(RUNNER_UNCONFINED, "");

    /* From here on the plugin's code runs in this process: constructors in dlopen, then the entry, then the answer. */
    const rondo_host *host = options.trial ? trial_host(&options) : prepare_host(&options);
    const rondo_plugin *plugin = load_plugin(&options, host);
    forget_images();
    if (filtered) shut_loading();

    if (options.trial) run_trial(plugin, request);
    const uint8_t end = options.trial ? RUNNER_ANSWERED : (uint8_t)ask(plugin, &options, request);
    report(RUNNER_END, &end, 1);
    leave(0);
}

/* Libraries of the system before the door shuts, the plugin after. */
#include "runner.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "filter.h"

enum { most_capabilities = 32, most_text = 128 };

/*
 * What the images will ask the loader for has to be there already, since no file can be opened then. Rondo read the
 * names from the images; they are bare names that the loader finds in the system's own folders, or files of the Swift
 * runtime that Rondo itself runs with. One that is missing is for the loader to complain of, when the plugin is loaded.
 */
void load_system_libraries(const struct options *options) {
    for (size_t i = 0; i < options->library_count; i++) dlopen(options->libraries[i], RTLD_NOW | RTLD_LOCAL);
}

static void *load_image(size_t index, int visibility) {
    char path[32];
    snprintf(path, sizeof path, IMAGE_PATH, (int)(RUNNER_IMAGES + index));
    void *library = dlopen(path, RTLD_NOW | visibility);
    if (library) return library;
    const char *words = dlerror();
    if (!words) words = "the loader doesn't say why";
    size_t prefix = strlen(path);
    if (strncmp(words, path, prefix) == 0 && strncmp(words + prefix, ": ", 2) == 0) words += prefix + 2;
    leave_saying(RUNNER_NOT_LOADED, words);
}

static void say_identity(const rondo_plugin *plugin) {
    char said[(most_capabilities + 3) * most_text];
    size_t length = 0;
    length += (size_t)snprintf(said, most_text, "%u", plugin->contract) + 1;
    const char *texts[2] = {plugin->id, plugin->version};
    for (int i = 0; i < 2; i++) {
        size_t size = strnlen(texts[i], most_text - 1);
        memcpy(said + length, texts[i], size);
        said[length + size] = 0;
        length += size + 1;
    }
    for (int i = 0; i < most_capabilities && plugin->capabilities[i]; i++) {
        size_t size = strnlen(plugin->capabilities[i], most_text - 1);
        memcpy(said + length, plugin->capabilities[i], size);
        said[length + size] = 0;
        length += size + 1;
    }
    report(RUNNER_IDENTITY, said, length);
}

/* The contract's promises, as far as they can be looked at. A plugin that breaks others harms its own process. */
static void check(const rondo_plugin *plugin, const struct options *options) {
    if (!plugin) leave_saying(RUNNER_NO_PLUGIN, "it says that it can't work with this Rondo");
    if (plugin->size < sizeof(rondo_plugin)) leave_saying(RUNNER_NO_PLUGIN, "its description is too short");
    if (plugin->contract == 0 || plugin->contract > RONDO_PLUGIN_CONTRACT)
        leave_saying(RUNNER_NO_PLUGIN, "it was written for another contract than this Rondo knows");
    if (!plugin->id || !plugin->version || !plugin->capabilities || !plugin->answer)
        leave_saying(RUNNER_NO_PLUGIN, "its description has gaps");
    say_identity(plugin);
    if (options->trial) return; /* what it isn't asked for usually is asked for, too */
    for (int i = 0; i < most_capabilities && plugin->capabilities[i]; i++)
        if (strcmp(plugin->capabilities[i], options->capability) == 0) return;
    leave_saying(RUNNER_NO_PLUGIN, "it doesn't offer what it is asked for");
}

const rondo_plugin *load_plugin(const struct options *options, const rondo_host *host) {
    for (size_t i = 0; i + 1 < options->image_count; i++) load_image(i, RTLD_GLOBAL);
    void *library = load_image(options->image_count - 1, RTLD_LOCAL);
    void *symbol = dlsym(library, "rondo_plugin_entry");
    if (!symbol) leave_saying(RUNNER_NO_PLUGIN, "it has no rondo_plugin_entry");
    const rondo_plugin *(*entry)(const rondo_host *);
    memcpy(&entry, &symbol, sizeof entry);
    const rondo_plugin *plugin = entry(host);
    check(plugin, options);
    return plugin;
}

/*
 * The package manager links every program with Swift's runtime. A plugin may bring a runtime of its own, and two can't
 * live in one process; so this one, which has no line of Swift, does without. The linker is told, where the list of
 * libraries to link is made, to leave out what nothing needs; and the two functions that the start files ask the
 * runtime for are here, hidden from plugins.
 */
__attribute__((used, section(".swift1_autolink_entries"))) static const char leave_out[] = "-Wl,--as-needed,-z,now";

__attribute__((visibility("hidden"))) void swift_addNewDSOImage(const void *image) { (void)image; }
__attribute__((visibility("hidden"))) int _swift_backtrace_isThunkFunction(const char *name) {
    (void)name;
    return 0;
}

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How often Ctrl-C was pressed while it is watched.
private let presses = Atomic<Int>(0)

/// Ctrl-C as a value: the first press asks for the best plan so far, the second leaves at once.
enum Interrupts {
    /// True once Ctrl-C was pressed.
    static var wasPressed: Bool { presses.load(ordering: .relaxed) > 0 }

    /// From now on Ctrl-C only asks.
    static func watch() {
        _ = presses.load(ordering: .relaxed)
        signal(SIGINT) { _ in
            if presses.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
        }
    }

    /// From now on Ctrl-C does nothing, as while files are put in their places.
    static func ignore() { signal(SIGINT, SIG_IGN) }
}

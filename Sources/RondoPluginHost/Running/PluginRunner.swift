#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Asks plugins, each in a confined process of its own that ends with the answer.
///
/// One thread looks after all of them: it starts at most so many at once, reads what they say, ends those whose time
/// is over, and takes every one off the system's list before it returns.
public struct PluginRunner: Sendable {
    /// The path of `rondo-plugin-runner`.
    public let executable: String
    /// Further arguments of the runner, which tests use to play older kernels.
    package var simulation: [String] = []

    /// A runner at this path.
    public init(executable: String) { self.executable = executable }

    /// The runner that belongs to this program: beside it, or in `../libexec/rondo/` seen from there; nil where there
    /// is none.
    public static func beside() -> PluginRunner? {
        guard let real = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(real) }
        let program = String(cString: real)
        guard let slash = program.lastIndex(of: "/") else { return nil }
        let folder = program[..<slash]
        let places = [folder + "/rondo-plugin-runner", folder + "/../libexec/rondo/rondo-plugin-runner"]
        return places.first { access(String($0), X_OK) == 0 }.map { PluginRunner(executable: String($0)) }
    }

    /// Asks all, at most `sideBySide` at once, and returns their answers in the order of the calls.
    ///
    /// Where `isCancelled` turns true those under way are ended and the rest is not begun; all of these are
    /// `cancelled`. `onAnswer` hears of each answer as it comes, with its place in `calls`.
    public func run(
        _ calls: [PluginCall], sideBySide: Int = 4, isCancelled: @Sendable () -> Bool = { false },
        onAnswer: (Int, PluginAnswer) -> Void = { _, _ in }
    ) -> [PluginAnswer] {
        var answers: [PluginAnswer?] = calls.map { _ in nil }
        var images = SealedImages()
        var running: [RunningPlugin] = []
        var next = 0
        func finish(_ index: Int, _ answer: PluginAnswer) {
            answers[index] = answer
            onAnswer(index, answer)
        }

        while next < calls.count || !running.isEmpty {
            let isOver = isCancelled()
            if isOver { for plugin in running { plugin.end(.cancelled) } }
            while next < calls.count, isOver || running.count < max(1, sideBySide) {
                if isOver {
                    finish(next, PluginAnswer(.cancelled))
                } else {
                    do throws(SystemFailure) {
                        let image = try images.sealed(calls[next].image)
                        running.append(try start(calls[next], image, index: next))
                    } catch {
                        finish(next, PluginAnswer(.notStarted(error.words)))
                    }
                }
                next += 1
            }
            wait(for: running)
            running.removeAll { plugin in
                guard let answer = plugin.step(now: Self.now) else { return false }
                finish(plugin.index, answer)
                return true
            }
        }
        return answers.map { $0 ?? PluginAnswer(.cancelled) }
    }

    /// How far plugins are confined on this system: what a call's answer would say.
    public func probe() -> Confinement {
        do throws(SystemFailure) {
            let plugin = try RunningPlugin(
                index: 0, program: executable, arguments: ["--probe=1"] + simulation, request: [], images: [],
                limits: CallLimits(), isTrusted: false, now: Self.now)
            while true {
                wait(for: [plugin])
                if let answer = plugin.step(now: Self.now) { return answer.confinement }
            }
        } catch {
            return .none
        }
    }

    private func start(
        _ call: PluginCall, _ image: SealedImage, index: Int
    ) throws(SystemFailure) -> RunningPlugin {
        var arguments = [
            "--capability=\(call.capability)", "--images=\(image.files.count)", "--memory=\(call.limits.memory)",
            "--cpu=\(call.limits.milliseconds / 1000 + 2)", "--reply=\(call.limits.reply)",
            "--trusted=\(call.isTrusted ? 1 : 0)",
        ]
        arguments += call.trial
        arguments += image.systemLibraries.map { "--load=" + $0 }
        return try RunningPlugin(
            index: index, program: executable, arguments: arguments + simulation, request: call.request,
            images: image.files, limits: call.limits, isTrusted: call.isTrusted, now: Self.now,
            isTrial: !call.trial.isEmpty)
    }

    /// Waits until something happens, a deadline is reached, or it is time to ask whether the person stopped.
    private func wait(for running: [RunningPlugin]) {
        let now = Self.now
        let patience = running.map { $0.patience(now: now) }.min() ?? 0
        Descriptor.wait(for: running.flatMap(\.sources), milliseconds: min(patience, 50))
    }

    /// Milliseconds of the monotonic clock, which no change of the time of day moves.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

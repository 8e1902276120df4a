import CPluginRunner
import RondoDiagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One runner at work: its process, its pipes, and what came of it so far.
final class RunningPlugin {
    /// Which of the calls it answers.
    let index: Int
    private let child: pid_t
    private let limits: CallLimits
    private let deadline: Int
    private let isTrial: Bool
    private var report: Descriptor?
    private var printing: Descriptor?
    /// The end of a pipe that nobody writes to; the runner ends when it closes.
    private let life: Descriptor
    private var frames: RunnerFrames
    private var words: [UInt8] = []
    private var ending: PluginAnswer.Outcome?

    /// Starts a runner. `now` is in milliseconds of the monotonic clock; `images` are companions, then the library.
    init(
        index: Int, program: String, arguments: [String], request: [UInt8], images: [Descriptor], limits: CallLimits,
        isTrusted: Bool, now: Int, isTrial: Bool = false
    ) throws(SystemFailure) {
        let report = try Descriptor.pipe()
        let words = try Descriptor.pipe()
        let life = try Descriptor.pipe()
        var inherited = [try Descriptor.nothing(), words.writing, words.writing, report.writing]
        inherited += [try Descriptor.sealed(request), life.reading]
        for image in images { inherited.append(try image.reopened()) }
        child = try Descriptor.start(program, arguments, with: inherited)
        self.index = index
        self.limits = limits
        self.isTrial = isTrial
        self.report = report.reading
        printing = words.reading
        self.life = life.writing
        frames = RunnerFrames(most: limits.reply, isTrusted: isTrusted)
        deadline = now + limits.milliseconds
    }

    /// What is worth waiting for.
    var sources: [Descriptor] { [report, printing].compactMap { $0 } }

    /// Milliseconds until something has to be looked at again even where nothing comes.
    func patience(now: Int) -> Int { sources.isEmpty || ending != nil ? 1 : max(0, deadline - now) }

    /// Ends the process at once, for this reason.
    func end(_ reason: PluginAnswer.Outcome) {
        guard ending == nil else { return }
        ending = reason
        runner_kill(child)
    }

    /// Reads what has come and looks how things stand; the answer, once the process is gone and taken off the list.
    func step(now: Int) -> PluginAnswer? {
        read()
        if frames.isTooMuch { end(.tooMuch) }
        if frames.isGarbled { end(.forbidden(ForbiddenDeed.garbled)) }
        if now >= deadline { end(.tooLong) }
        let status = runner_reap(child)
        guard status.ended == 1 else { return nil }
        read()
        return answer(status)
    }

    /// Takes what has come, but no more than a megabyte at a time: others are waiting too.
    private func read() {
        for _ in 0..<16 {
            guard let bytes = report?.whatCame() else {
                report = nil
                break
            }
            if bytes.isEmpty { break }
            frames.take(bytes[...])
        }
        for _ in 0..<16 {
            guard let bytes = printing?.whatCame() else {
                printing = nil
                break
            }
            if bytes.isEmpty { break }
            words += bytes.prefix(max(0, limits.words - words.count))
        }
    }

    private func answer(_ status: runner_end) -> PluginAnswer {
        var answer = PluginAnswer(outcome(status))
        if answer.outcome == .answered || answer.outcome == .refused { answer.reply = frames.reply }
        if isTrial { answer.partial = frames.reply }
        answer.words = VisibleText.lines(String(decoding: words, as: UTF8.self))
        answer.confinement = frames.level?.confinement ?? .none
        answer.identity = frames.identity
        return answer
    }

    /// What the host did counts first, then what the runner said, then how the process ended.
    private func outcome(_ status: runner_end) -> PluginAnswer.Outcome {
        if let ending { return ending }
        if let ended = frames.ended { return ended }
        if frames.level == nil {
            return .notStarted(status.signal == 0 ? "it left with code \(status.code)" : name(status.signal))
        }
        switch status.signal {
        case 0: break
        case SIGSYS: return .forbidden(ForbiddenDeed.unsaid)
        case SIGXCPU: return .tooLong
        default: return .crashed(name(status.signal))
        }
        guard status.code == 0, let end = frames.end else { return .left(Int(status.code)) }
        switch end {
        case Int(RUNNER_ANSWERED): return .answered
        case Int(RUNNER_REFUSED): return .refused
        case Int(RUNNER_TOO_MUCH): return .tooMuch
        default: return .failed
        }
    }

    private func name(_ signal: Int32) -> String { String(cString: runner_signal_name(signal)) }
}

/// Questions to a plugin, one after the other in one process.
struct Trial: Sendable {
    /// One question.
    struct Step: Sendable {
        /// What is asked.
        var capability: String
        /// The request's bytes.
        var request: [UInt8]
        /// How often; only the last reply is kept.
        var times = 1
        /// Bytes that the reply may have.
        var mostReply = 16 << 20
        /// True where nothing behind the request's last byte can be read.
        var isFenced = false
    }

    /// The questions, in order; where there are none, the plugin is only loaded.
    var steps: [Step] = []
    /// Bytes of the host's struct; 0 for as many as this Rondo knows.
    var hostSize = 0
    /// The contract that the host says it speaks.
    var contract = 1
    /// The Landlock ABI that is believed in at most; nil for what the kernel has.
    var landlock: Int?
    /// Milliseconds for all of it.
    var milliseconds = 5_000
    /// Bytes of address space.
    var memory = 1 << 30

    /// The steps as the runner reads them; see trial.c.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for step in steps {
            let name = Array(step.capability.utf8)
            for number in [step.times, step.isFenced ? 1 : 0, step.mostReply, name.count, step.request.count] {
                for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
            }
            bytes += name + step.request
        }
        return bytes
    }

    /// What the runner is told.
    var arguments: [String] {
        var arguments = ["--trial=1", "--host-size=\(hostSize)", "--host-contract=\(contract)"]
        if let landlock { arguments.append("--landlock-abi=\(landlock)") }
        return arguments
    }
}

/// What came of a trial.
struct TrialRun: Sendable {
    /// What came of one step.
    struct Answer: Sendable, Equatable {
        /// What a step's answer returned.
        enum End: Int, Sendable {
            case answered, refused, failed
            /// It wrote too much, was told so, and returned RONDO_FAILED.
            case tooMuch
            /// It wrote too much, was told so, and returned something else.
            case unheard
            /// It returned a number that the contract doesn't have.
            case unknown
        }

        /// What it returned.
        var end: End
        /// The reply.
        var reply: [UInt8]
        /// Nanoseconds by the wall clock, for all times that it was asked.
        var nanoseconds: Int
        /// Bytes of memory in use afterwards; 0 where that isn't known.
        var memory: Int
        /// How often it went on writing when nothing more was taken.
        var refusedWrites: Int
    }

    /// How the process ended; `answered` where all steps were asked.
    var outcome: PluginAnswer.Outcome
    /// What was asked until then, in order.
    var answers: [Answer] = []
    /// Nanoseconds until the plugin was loaded; nil where it wasn't.
    var loading: Int?
    /// Bytes in use when it was loaded.
    var loadedMemory = 0
    /// What the library says of itself.
    var identity: PluginIdentity?
    /// What it printed.
    var words = ""

    /// Takes the records of a runner apart; what is cut off is left out.
    mutating func take(_ records: [UInt8]) {
        let file = ElfBytes(bytes: records)
        var at = 0
        while let time = file.offset(at: at), let memory = file.offset(at: at + 8),
            let refused = file.offset(at: at + 16),
            let end = file.offset(at: at + 24, size: 4), let length = file.offset(at: at + 28, size: 4),
            at + 32 + length <= records.count
        {
            if loading == nil {
                loading = time
                loadedMemory = memory
            } else {
                answers.append(
                    Answer(
                        end: Answer.End(rawValue: end) ?? .unknown,
                        reply: Array(records[(at + 32)..<(at + 32 + length)]),
                        nanoseconds: time, memory: memory, refusedWrites: refused))
            }
            at += 32 + length
        }
    }
}

extension Trial.Step {
    /// A request as Rondo would ask it.
    init(_ request: SampleRequest) { self.init(capability: request.capability, request: request.bytes) }
}

/// Time, memory, and the walls around it.
enum ResourceTests {
    static let all: [PluginTest] = [
        answerTime, largeTime, memoryGrowth, memoryUse, memoryLimit, replyLimit, replyRoom, landlock, deeds,
    ]

    static let answerTime = PluginTest(
        "resources.answer-time", .answers, "answers a usual request within a tenth of a second"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            var trial = Trial(steps: [step, step, step])
            trial.milliseconds = 10_000
            guard let best = plugin.run(trial).answers.map(\.nanoseconds).min() else { continue }
            guard best > 100_000_000 else { continue }
            throw .came(
                "\(step.capability): \(best / 1_000_000) ms at best of 3",
                remedy: "a plan asks several plugins and people wait for it; do less, or do it once")
        }
    }

    static let largeTime = PluginTest(
        "resources.large-time", .answers, "answers for a large series within two seconds"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            var trial = Trial(steps: [Trial.Step(plugin.sample(capability, world: .large))])
            trial.milliseconds = 10_000
            let run = plugin.run(trial)
            let time = run.outcome == .tooLong ? 10_000_000_000 : run.answers.first?.nanoseconds ?? 0
            guard time > 2_000_000_000 else { continue }
            throw .came(
                "\(capability): 24 sessions, 400 activities and 120 people took \(time / 1_000_000) ms",
                remedy: "look for loops within loops over activities or people")
        }
    }

    static let memoryGrowth = PluginTest(
        "resources.memory-growth", .answers, "uses no more memory after 1,000 calls than after the first ones"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            var (warm, many) = (step, step)
            (warm.times, many.times) = (100, 900)
            var trial = Trial(steps: [warm, many])
            trial.milliseconds = 60_000
            let run = plugin.run(trial)
            guard run.outcome == .answered, run.answers.count == 2 else {
                throw .came("\(step.capability): " + Endings.words(run), remedy: Endings.remedy(run.outcome))
            }
            let grown = run.answers[1].memory - run.answers[0].memory
            guard grown > 2 << 20 else { continue }
            throw .came(
                "\(step.capability): 900 calls took \(grown >> 10) KiB more",
                remedy: "free what an answer allocates, and keep nothing")
        }
    }

    static let memoryUse = PluginTest(
        "resources.memory", .answers, "needs at most 128 MiB for a usual request"
    ) { plugin throws(Trouble) in
        let run = plugin.run(Trial(steps: plugin.usualSteps))
        guard let most = run.answers.map(\.memory).max(), most > 128 << 20 else { return }
        throw .came("it has \(most >> 20) MiB in use", remedy: "several plugins run side by side; keep less at once")
    }

    static let memoryLimit = PluginTest(
        "resources.memory-limit", .answers, "ends at once where there is no more memory, and never answers wrongly"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            let usual = plugin.run(Trial(steps: [step])).answers.first?.reply
            for megabytes in [24, 32, 48, 64, 96] {
                var trial = Trial(steps: [step])
                trial.memory = megabytes << 20
                trial.milliseconds = 3_000
                let run = plugin.run(trial)
                if run.outcome == .tooLong {
                    throw .came(
                        "with \(megabytes) MiB it went on for 3 s",
                        remedy: "where memory can't be had return RONDO_FAILED, or abort")
                }
                guard run.outcome == .answered, let answer = run.answers.first, answer.end == .answered else {
                    continue
                }
                guard answer.reply != usual else { continue }
                throw .came(
                    "\(step.capability), with \(megabytes) MiB: another reply than with enough memory",
                    remedy: "where memory can't be had return RONDO_FAILED")
            }
        }
    }

    static let replyLimit = PluginTest(
        "resources.reply-limit", .answers, "stops writing and returns RONDO_FAILED when Rondo takes no more"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            for most in [0, 1, 20] {
                var short = step
                short.mostReply = most
                let run = plugin.run(Trial(steps: [short]))
                guard run.outcome == .answered, let answer = run.answers.first else {
                    throw .came(
                        "room for \(most) bytes: " + Endings.words(run.outcome), remedy: "look at what write returns")
                }
                if answer.end == .unheard {
                    throw .came(
                        "room for \(most) bytes: it returned something else",
                        remedy: "return RONDO_FAILED once write returned RONDO_TOO_MUCH")
                }
                if answer.refusedWrites > 1_000 {
                    throw .came(
                        "it went on writing \(answer.refusedWrites) times", remedy: "stop at the first RONDO_TOO_MUCH")
                }
            }
        }
    }

    static let replyRoom = PluginTest(
        "resources.reply-room", .answers, "fits its reply about a large series into what a reply may have"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            var step = Trial.Step(plugin.sample(capability, world: .large))
            step.mostReply = capability == "render/1" ? 16 << 20 : 4 << 20
            let run = plugin.run(Trial(steps: [step]))
            guard let answer = run.answers.first, answer.end == .tooMuch || answer.end == .unheard else { continue }
            throw .came(
                "\(capability): it wrote more than \(step.mostReply >> 20) MiB", remedy: "say less; Rondo reads no more"
            )
        }
    }

    static let landlock = PluginTest(
        "resources.landlock", .answers, "answers the same at every level of Landlock that a kernel may have"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            let usual = plugin.run(Trial(steps: [step])).answers
            for level in 0...6 {
                var trial = Trial(steps: [step])
                trial.landlock = level
                let run = plugin.run(trial)
                guard run.outcome != .answered || run.answers.map(\.reply) != usual.map(\.reply) else { continue }
                throw .came(
                    "Landlock ABI \(level): "
                        + (run.outcome == .answered ? "another reply" : Endings.words(run.outcome)),
                    remedy: "use nothing but the request: no file, no folder, no device")
            }
        }
    }

    static let deeds = PluginTest(
        "resources.forbidden", .answers,
        "starts no thread or program, and opens no file or connection, whatever it is asked"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            for world in [SampleWorld.usual, .empty, .large, .otherLanguages] {
                for seed in [1, 2, 3] {
                    var request = plugin.sample(capability, world: world)
                    request.seed = seed
                    guard case .forbidden(let deed) = plugin.ask(request).outcome else { continue }
                    throw .came("\(capability): it tried to \(deed)", remedy: Endings.remedy(.forbidden(deed)))
                }
            }
        }
    }
}

import RondoModel

/// The same request gets the same bytes, whatever happened before it and however it is written.
enum SameTests {
    static let all: [PluginTest] = [
        sameProcess, newProcess, nothingKept, afterRefusal, keyOrder, spaces, unknownKeys, escapes, seeds,
        capabilityKey,
    ]

    static let sameProcess = PluginTest(
        "same.process", .answers, "gives the same bytes to the same request, asked three times in one process"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            let answers = plugin.run(Trial(steps: [step, step, step])).answers
            try same(
                answers.map(\.reply), step.capability, "the reply changes from call to call",
                "keep nothing between calls, and let chance come from the request's seed")
        }
    }

    static let newProcess = PluginTest(
        "same.new-process", .answers, "gives the same bytes to the same request in another process"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            let replies = (0..<4).compactMap { _ in plugin.run(Trial(steps: [step])).answers.first?.reply }
            try same(
                replies, step.capability, "the reply changes from process to process",
                "no clock, no address, no order of a set or dictionary, no chance but the seed's")
        }
    }

    static let nothingKept = PluginTest(
        "same.nothing-kept", .answers, "keeps nothing of one request for the next"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let usual = Trial.Step(plugin.sample(capability))
            var steps = [usual]
            for world in [SampleWorld.otherLanguages, .empty, .single] {
                var other = plugin.sample(capability, world: world)
                other.seed = 99
                other.language = "cy"
                steps += [Trial.Step(other), usual]
            }
            let answers = plugin.run(Trial(steps: steps)).answers
            let replies = stride(from: 0, to: answers.count, by: 2).map { answers[$0].reply }
            try same(
                replies, capability, "after another request the first gets another reply",
                "no static variable may hold anything of a request")
        }
    }

    static let afterRefusal = PluginTest(
        "same.after-refusal", .answers, "answers as before when a broken request came in between"
    ) { plugin throws(Trouble) in
        for step in plugin.usualSteps {
            var broken = step
            broken.request = Array(step.request.prefix(step.request.count / 2))
            let answers = plugin.run(Trial(steps: [step, broken, step, broken, broken, step])).answers
            let replies = [0, 2, 5].filter { $0 < answers.count }.map { answers[$0].reply }
            try same(
                replies, step.capability, "after a broken request the reply is another",
                "start each answer from nothing, also after one that ended early")
        }
    }

    static let keyOrder = PluginTest(
        "same.key-order", .answers, "reads keys in any order"
    ) { plugin throws(Trouble) in
        try unchanged(plugin, "with the keys the other way round", remedy: "look for keys by name, not by place") {
            $0.value.withKeysReversed.json
        }
    }

    static let spaces = PluginTest(
        "same.spaces", .answers, "reads JSON with spaces and line ends between its parts"
    ) { plugin throws(Trouble) in
        try unchanged(plugin, "with spaces and line ends", remedy: "read JSON as RFC 8259 has it") {
            $0.value.spacedJSON
        }
    }

    static let unknownKeys = PluginTest(
        "same.unknown-keys", .answers, "passes over keys that it doesn't know"
    ) { plugin throws(Trouble) in
        try unchanged(
            plugin, "with keys of a later Rondo", remedy: "leave unknown keys alone: later requests may have more"
        ) { $0.value.withStrangeKeys.json }
    }

    static let escapes = PluginTest(
        "same.escapes", .answers, "reads texts whether their letters are escaped or not"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let request = plugin.sample(capability, world: .otherLanguages)
            let escaped = Trial.Step(capability: capability, request: Array(request.value.escapedJSON.utf8))
            let run = plugin.run(Trial(steps: [Trial.Step(request), escaped]))
            let values = run.answers.map { ReplyValue($0.reply)?.value }
            let isSame = run.answers.count == 2 && run.answers[0].end == run.answers[1].end && values[0] == values[1]
            guard run.outcome != .answered || !isSame else { continue }
            let came = run.outcome == .answered ? "another reply" : Endings.words(run)
            throw .came(
                "\(capability), the same request with escaped letters: \(came)",
                remedy: "'\\/' and '\\u00e9' are '/' and 'é', and letters beyond U+FFFF are two escapes")
        }
    }

    static let seeds = PluginTest(
        "same.seeds", .answers, "answers with any seed, and each seed always gives the same"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            for seed in [0, 2, 4_294_967_295, Int.max, -1] {
                var request = plugin.sample(capability)
                request.seed = seed
                let runs = [plugin.ask(request), plugin.ask(request)]
                guard runs.allSatisfy({ $0.outcome == .answered }), let first = runs[0].answers.first else {
                    throw .came(
                        "\(capability), seed \(seed): " + Endings.words(runs[0]),
                        remedy: "take any whole number of 64 bits")
                }
                guard first.end == .answered || seed < 0 else {
                    throw .came(
                        "\(capability), seed \(seed): it " + Endings.words(first.end),
                        remedy: "take any whole number of 64 bits")
                }
                try same(
                    runs.compactMap { $0.answers.first?.reply }, capability, "seed \(seed) gives two replies",
                    "let all chance come from the seed")
            }
        }
    }

    static let capabilityKey = PluginTest(
        "same.capability-key", .answers, "goes by the capability that it is called with"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let other = plugin.sample(capability).value.with("capability", "another/1").json
            let run = plugin.run(Trial(steps: [Trial.Step(capability: capability, request: Array(other.utf8))]))
            guard run.outcome != .answered else { continue }
            throw .came(
                "a request that names another one: " + Endings.words(run.outcome),
                remedy: "refuse it, or leave the key alone")
        }
    }

    private static func same(
        _ replies: [[UInt8]], _ capability: String, _ came: String, _ remedy: String
    ) throws(Trouble) {
        guard let first = replies.first, let other = replies.first(where: { $0 != first }) else { return }
        let place = zip(first, other).enumerated().first { $1.0 != $1.1 }?.offset ?? min(first.count, other.count)
        throw .came(
            "\(capability): \(came), at byte \(place + 1): \(Listing.excerpt(first.dropFirst(place), most: 40)) and "
                + Listing.excerpt(other.dropFirst(place), most: 40),
            remedy: remedy)
    }

    private static func unchanged(
        _ plugin: PluginUnderTest, _ how: String, remedy: String, _ write: (SampleRequest) -> String
    ) throws(Trouble) {
        for capability in plugin.capabilities {
            let request = plugin.sample(capability)
            let other = Trial.Step(capability: capability, request: Array(write(request).utf8))
            let run = plugin.run(Trial(steps: [Trial.Step(request), other]))
            guard run.outcome == .answered, run.answers.count == 2, run.answers[1].end == run.answers[0].end else {
                throw .came("\(capability), the same request \(how): " + Endings.words(run), remedy: remedy)
            }
            try same(run.answers.map(\.reply), capability, "the same request \(how) gets another reply", remedy)
        }
    }
}

/// What it does with requests that no Rondo makes: it may refuse, fail, or answer sensibly, but not fall over.
enum BrokenTests {
    static let all: [PluginTest] = [
        garbage, truncated, mutated, otherValues, deep, huge, longText, badTexts, surrounded, duplicateKeys, numbers,
        wrongKinds,
    ]

    static let garbage = survives("broken.garbage", "copes with bytes that aren't JSON") { _, seed in
        BrokenRequests.garbage(seed: seed)
    }

    static let truncated = survives("broken.truncated", "copes with a request that is cut off anywhere") {
        BrokenRequests.truncated(Array($0.utf8), seed: $1)
    }

    static let mutated = survives("broken.mutated", "copes with a request in which single bytes are wrong") {
        BrokenRequests.mutated(Array($0.utf8), seed: $1)
    }

    static let otherValues = survives("broken.other-values", "copes with JSON that is no request") { _, _ in
        BrokenRequests.otherValues
    }

    static let deep = survives("broken.deep", "copes with 100,000 lists within each other") { _, _ in
        BrokenRequests.deep
    }

    static let huge = survives("broken.huge", "copes with a request of 8 MiB") { good, _ in
        let many = String(repeating: "{\"id\":\"x\",\"title\":\"y\"},", count: 330_000)
        return [("a list of 330,000 values", Array((good.dropLast() + ",\"zz-unread\":[\(many)0]}").utf8))]
    }

    static let longText = survives("broken.long-text", "copes with a text of 4 million letters") { good, _ in
        [
            (
                "4 million letters",
                Array((good.dropLast() + ",\"zz-unread\":\"\(String(repeating: "ab€d", count: 1_000_000))\"}").utf8)
            )
        ]
    }

    static let badTexts = survives("broken.texts", "copes with bad UTF-8, zero bytes and half surrogates") { good, _ in
        BrokenRequests.badTexts(good)
    }

    static let surrounded = survives("broken.surrounded", "copes with something before or behind the request") {
        good, _ in
        BrokenRequests.surrounded(Array(good.utf8))
    }

    static let duplicateKeys = survives("broken.duplicate-keys", "copes with keys that stand twice") { good, _ in
        ["\"seed\":2", "\"settings\":[]", "\"settings\":{}", "\"plan\":null", "\"capability\":\"x/1\""].map {
            ("a second \($0)", Array((good.dropLast() + ",\($0)}").utf8))
        }
    }

    static let numbers = survives("broken.numbers", "copes with seeds of any size and form") { good, _ in
        [
            "1e999", "-0", "1.5", "123456789012345678901234567890", "-9223372036854775809", "1E+2", "0.1e-400", "\"7\"",
            "[]", "null",
        ]
        .map {
            ("a seed of \($0)", Array(good.replacing("\"seed\":1", with: "\"seed\":\($0)", maxReplacements: 1).utf8))
        }
    }

    static let wrongKinds = PluginTest(
        "broken.kinds", .answers, "copes with a request in which every part in turn is of another kind"
    ) { plugin throws(Trouble) in
        for capability in plugin.capabilities {
            let broken = plugin.sample(capability).value.withEachPartReplaced(most: 150)
            try ask(plugin, capability, broken.map { ($0.what, Array($0.value.json.utf8)) })
        }
    }

    private static func survives(
        _ name: String, _ wants: String,
        _ requests: @escaping @Sendable (String, UInt64) -> [BrokenRequests.Broken]
    ) -> PluginTest {
        PluginTest(name, .answers, wants) { plugin throws(Trouble) in
            for capability in plugin.capabilities {
                try ask(plugin, capability, requests(plugin.sample(capability).value.json, plugin.seed))
            }
        }
    }

    /// Asks all in one process; where that ends early, the request at which it did is the one to blame.
    private static func ask(
        _ plugin: PluginUnderTest, _ capability: String, _ requests: [BrokenRequests.Broken]
    ) throws(Trouble) {
        var trial = Trial(steps: requests.map { Trial.Step(capability: capability, request: $0.bytes) })
        trial.milliseconds = 10_000
        let run = plugin.run(trial)
        if run.outcome != .answered {
            let blamed = requests[min(run.answers.count, requests.count - 1)]
            throw .came(
                "\(capability), \(blamed.what): " + Endings.words(run.outcome),
                remedy: "check the whole request before using it, with limits on depth, and return RONDO_REFUSED")
        }
        for (answer, request) in zip(run.answers, requests) {
            try Replies.mustBeTruthful(answer, "\(capability), \(request.what)")
        }
    }
}

import RondoDiagnostics
import RondoFiles
import RondoModel

/// What a plugin replies, looked at as Rondo looks at it.
enum Replies {
    /// The code of findings that a plugin itself brings forward.
    private static let saidCode = "plugin.says"

    /// What is wrong with a reply; nothing where Rondo can use it.
    static func problems(
        _ reply: [UInt8], _ plugin: String, _ capability: PluginCapability, _ request: DataValue
    ) -> [Finding] {
        read(reply, plugin, capability, request).filter { $0.severity == .error && $0.code != saidCode }
    }

    /// What is wrong with a refusal.
    static func problems(refusal: [UInt8], _ plugin: String, _ capability: PluginCapability) -> [Finding] {
        PluginReplies.refusal(refusal, from: plugin, capability).findings.filter { $0.severity == .error }
    }

    /// What the plugin says besides its answer to a good request.
    static func said(_ plugin: PluginUnderTest, _ request: SampleRequest, _ capability: PluginCapability) -> [Finding] {
        guard let reply = plugin.ask(request).answers.first?.reply else { return [] }
        return read(reply, plugin.manifest.id, capability, request.value).filter { $0.code == saidCode }
    }

    /// All there is to say about a reply or a refusal, what the plugin says itself among it.
    static func findings(
        _ reply: [UInt8], _ plugin: String, _ capability: PluginCapability, to request: DataValue, isRefusal: Bool
    ) -> [Finding] {
        isRefusal
            ? PluginReplies.refusal(reply, from: plugin, capability).findings : read(reply, plugin, capability, request)
    }

    /// The reply to a request as plain data; nil where there is none.
    static func value(_ plugin: PluginUnderTest, _ request: SampleRequest) -> DataValue? {
        let run = plugin.ask(request)
        guard let answer = run.answers.first, answer.end == .answered else { return nil }
        return ReplyValue(answer.reply)?.value
    }

    /// The entries of a list in the reply to a request; none where there is no such list.
    static func items(_ plugin: PluginUnderTest, _ request: SampleRequest, _ key: String) -> [DataValue] {
        value(plugin, request)?[key]?.asList ?? []
    }

    /// Throws unless the plugin answers with a reply that Rondo can use.
    static func mustBeRight(_ plugin: PluginUnderTest, _ request: SampleRequest) throws(Trouble) {
        let run = plugin.ask(request)
        guard run.outcome == .answered, let answer = run.answers.first, answer.end == .answered else {
            throw .came(Endings.words(run), remedy: Endings.remedy(run.outcome))
        }
        guard let capability = PluginCapability(rawValue: request.capability) else { return }
        try mustHaveNone(problems(answer.reply, plugin.manifest.id, capability, request.value), "")
    }

    /// A request with words for a message.
    typealias Question = (what: String, request: SampleRequest)

    /// Throws unless the plugin answers, or refuses and says why, both so that Rondo can read it.
    static func mustCope(_ plugin: PluginUnderTest, _ request: SampleRequest, _ what: String) throws(Trouble) {
        try mustCope(plugin, [(what, request)])
    }

    /// The same for many requests, all in one process.
    static func mustCope(_ plugin: PluginUnderTest, _ questions: [Question]) throws(Trouble) {
        let answers = try answers(plugin, questions) { Endings.remedy($0) }
        for (answer, question) in zip(answers, questions) {
            let (what, request) = question
            let about = "\(request.capability), \(what): "
            guard answer.end == .answered || answer.end == .refused else {
                throw .came(
                    about + "it " + Endings.words(answer.end),
                    remedy: "this is a good request: answer it, or return RONDO_REFUSED and say why")
            }
            guard let capability = PluginCapability(rawValue: request.capability) else { continue }
            let isRefusal = answer.end == .refused
            let wrong =
                isRefusal
                ? problems(refusal: answer.reply, plugin.manifest.id, capability)
                : problems(answer.reply, plugin.manifest.id, capability, request.value)
            try mustHaveNone(wrong, about + (isRefusal ? "it refused, but " : ""))
        }
    }

    /// Throws unless the plugin is still there after each of these, and what it says can be read.
    static func mustSurvive(_ plugin: PluginUnderTest, _ questions: [Question]) throws(Trouble) {
        let answers = try answers(plugin, questions) { _ in
            "check it, and return RONDO_REFUSED with a place and a remedy"
        }
        for (answer, question) in zip(answers, questions) {
            try mustBeTruthful(answer, "\(question.request.capability), \(question.what)")
        }
    }

    /// One answer for each question; where the process ended early, the question at which it did is the one to blame.
    private static func answers(
        _ plugin: PluginUnderTest, _ questions: [Question], remedy: (PluginAnswer.Outcome) -> String
    ) throws(Trouble) -> [TrialRun.Answer] {
        guard let last = questions.indices.last else { return [] }
        var trial = Trial(steps: questions.map { Trial.Step($0.request) })
        trial.milliseconds = 5_000 + 100 * questions.count
        let run = plugin.run(trial)
        guard run.outcome == .answered else {
            let blamed = questions[min(run.answers.count, last)]
            throw .came(
                "\(blamed.request.capability), \(blamed.what): " + Endings.words(run.outcome),
                remedy: remedy(run.outcome))
        }
        return run.answers
    }

    /// Throws where an answer to a broken request can't be read.
    static func mustBeTruthful(_ answer: TrialRun.Answer, _ about: String) throws(Trouble) {
        guard answer.end == .answered || answer.end == .refused else { return }
        let value = ReplyValue(answer.reply)?.value
        let isRight =
            value?["rondo"] == "reply/1" && (answer.end == .answered || value?["error"]?["message"]?.asText != nil)
        guard !isRight else { return }
        let came = answer.end == .answered ? "it answered" : "it refused"
        throw .came(
            "\(about): \(came) with \(answer.reply.isEmpty ? "nothing" : Listing.excerpt(answer.reply, most: 60))",
            remedy:
                "a refusal is {\"rondo\":\"reply/1\",\"error\":{\"message\":\"…\"}}; with RONDO_FAILED nothing is read")
    }

    /// Throws where people's pseudonyms stand in sentences.
    static func mustNameNobody(_ plugin: PluginUnderTest, _ request: SampleRequest) throws(Trouble) {
        guard let reply = plugin.ask(request).answers.first?.reply, let value = ReplyValue(reply) else { return }
        let sentences = value.texts(under: ["message", "remedy", "place", "says", "title"])
        for person in request.world.people.map(\.id) {
            guard let sentence = sentences.first(where: { $0.contains(person) }) else { continue }
            throw .came(
                Listing.excerpt(sentence.utf8),
                remedy: "nobody can read a pseudonym; say it without names, or under 'people'")
        }
    }

    private static func mustHaveNone(_ problems: [Finding], _ about: String) throws(Trouble) {
        guard let first = problems.first else { return }
        let more = problems.count > 1 ? ", and \(problems.count - 1) more" : ""
        throw .came(about + first.message + more, remedy: first.remedy ?? "see docs/plugins/capabilities.md")
    }

    private static func read(
        _ reply: [UInt8], _ plugin: String, _ capability: PluginCapability, _ request: DataValue
    ) -> [Finding] {
        switch capability {
        case .activities: PluginReplies.activities(reply, from: PluginWords(plugin)).findings
        case .vocabulary: PluginReplies.vocabulary(reply, from: plugin).findings
        case .rules: PluginReplies.rules(reply, from: plugin, naming: RuleWords(request)).findings
        case .review: PluginReplies.review(reply, from: plugin, about: PluginRequest(review: request)).findings
        case .render: PluginReplies.render(reply, from: plugin).findings
        case .import: PluginReplies.imported(reply, from: plugin).findings
        }
    }
}

extension RuleWords {
    /// What a request names.
    fileprivate init(_ request: DataValue) {
        self.init()
        func ids(_ key: String) -> [String] { (request[key]?.asList ?? []).compactMap { $0["id"]?.asText } }
        (activities, sessions, roles, people) = (ids("activities"), ids("sessions"), ids("roles"), ids("people"))
    }
}

extension PluginRequest {
    /// As much of a request as a review may name: the plan and people.
    fileprivate init(review request: DataValue) {
        self.init(.review)
        plan = request["plan"]
        people = (request["people"]?.asList ?? []).compactMap { $0["id"]?.asText }.map { id in
            var person = SeenPerson()
            person.id = id
            return person
        }
    }
}

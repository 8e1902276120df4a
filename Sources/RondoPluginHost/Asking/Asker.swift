import RondoFiles
import RondoModel

/// Runs calls side by side and returns their answers in the same order.
public typealias PluginRun = @Sendable ([PluginCall]) -> [PluginAnswer]

/// One question to one plugin.
struct Question: Sendable {
    var plugin: ReadyPlugin
    var request: MadeRequest
}

/// Asks plugins, each question once; what was asked in an earlier run is known from the cache.
struct Asker: Sendable {
    let cache: AnswerCache?
    let memo: HashMemo
    let run: PluginRun
    /// What each call may use.
    let limits: CallLimits
    /// What was heard in this run, by the name of the question.
    private var heard: [String: HeardAnswer] = [:]

    init(cache: AnswerCache?, memo: HashMemo, limits: CallLimits = CallLimits(), run: @escaping PluginRun) {
        self.limits = limits
        self.cache = cache
        self.memo = memo
        self.run = run
    }

    /// Answers in the order of the questions; those that nobody knows yet are asked side by side.
    mutating func ask(_ questions: [Question]) -> [HeardAnswer] {
        let names = questions.map(Asker.name)
        let before = Set(names.filter { heard[$0] != nil })
        var calls: [(index: Int, call: PluginCall)] = []
        for (index, question) in questions.enumerated() where heard[names[index]] == nil {
            if !question.request.showsNeeds, let kept = cache?.entry(names[index]) {
                heard[names[index]] = HeardAnswer(reply: kept.reply, words: kept.words, wasKept: true)
                continue
            }
            do throws(LibraryRefused) {
                calls.append((index, call(question, try image(of: question.plugin))))
            } catch {
                let text = OutcomeText(question.plugin, question.request.capability)
                heard[names[index]] = HeardAnswer(failure: text.finding(error.trouble))
            }
        }
        if !calls.isEmpty {
            let answers = run(calls.map(\.call))
            for (place, call) in calls.enumerated() where answers.indices.contains(place) {
                heard[names[call.index]] = Asker.heard(answers[place], questions[call.index])
            }
        }
        return zip(names, questions).map { name, question in
            var answer = heard[name] ?? Asker.heard(PluginAnswer(.notStarted("it gave no answer")), question)
            answer.wasHeard = before.contains(name)
            return answer
        }
    }

    /// Keeps an answer that could be used for the next run, unless its question showed what somebody needs.
    func keep(_ answer: HeardAnswer, to question: Question) {
        guard let cache, answer.failure == nil, !answer.wasKept, !question.request.showsNeeds else { return }
        cache.keep(AnswerCache.Entry(reply: answer.reply, words: answer.words), as: Asker.name(question))
    }

    /// What came of a call.
    private static func heard(_ answer: PluginAnswer, _ question: Question) -> HeardAnswer {
        let (plugin, capability) = (question.plugin, question.request.capability)
        let text = OutcomeText(plugin, capability)
        // What wasn't loaded wasn't confined either, and need not be.
        var result = HeardAnswer(words: answer.words, confinement: answer.identity == nil ? nil : answer.confinement)
        switch answer.outcome {
        case .answered:
            if let trouble = IdentityCheck.trouble(answer.identity, plugin) {
                result.failure = text.finding(trouble)
            } else {
                result.reply = answer.reply
            }
        case .refused: result.failure = text.finding(refusal: answer.reply, capability)
        default: result.failure = text.finding(answer.outcome)
        }
        return result
    }

    /// Why a library isn't loaded.
    private struct LibraryRefused: Error { let trouble: PluginTrouble }

    /// The very bytes that were hashed, or why they aren't loaded.
    private func image(of plugin: ReadyPlugin) throws(LibraryRefused) -> LibraryImage {
        if let image = plugin.image { return image }
        let read: (image: LibraryImage, sha256: String)
        do throws(FileRefusal) {
            read = try LibraryReader.read(
                folder: plugin.folder, library: plugin.library, companions: plugin.companions, memo: memo)
        } catch {
            throw LibraryRefused(trouble: .init(code: "plugin.library", clause: "isn't loaded: \(error.clause)"))
        }
        // Between looking at it and reading it, somebody may have put another in its place.
        guard read.sha256 == plugin.sha256 else {
            throw LibraryRefused(trouble: LockText.changed("library", plugin.folder, workspace: plugin.workspace))
        }
        return read.image
    }

    private func call(_ question: Question, _ image: LibraryImage) -> PluginCall {
        let capability = question.request.capability
        var call = PluginCall(image: image, capability: capability.rawValue, request: question.request.bytes)
        call.limits = limits
        if capability == .render { call.limits.reply = 16 << 20 }
        call.isTrusted = question.plugin.isTrusted
        return call
    }

    private static func name(_ question: Question) -> String {
        AnswerCache.name(
            library: question.plugin.sha256, manifest: question.plugin.manifestHash, contract: 1,
            request: question.request.bytes)
    }
}

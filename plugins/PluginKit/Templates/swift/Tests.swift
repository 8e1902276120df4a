import RondoPluginKit
import Testing

@testable import __Module__

/// What Rondo asks in each of these capabilities, as `Requests.swift` has it.
@Suite("__NAME__")
struct __Module__Tests {
    @Test("It answers what Rondo asks, always with the same bytes", arguments: Requests.all)
    func answers(_ sample: Requests) {
        let answer = __Module__.answer(sample.capability, request: sample.request)
        #expect(answer.outcome == .answered, "\(answer.words ?? answer.text)")
        #expect(answer.text.hasPrefix("{\"rondo\":\"reply/1\""))
        #expect(answer == __Module__.answer(sample.capability, request: sample.request))
    }

    @Test("Half a request is refused", arguments: Requests.all)
    func half(_ sample: Requests) {
        let half = String(sample.request.prefix(sample.request.count / 2))
        #expect(__Module__.answer(sample.capability, request: half).outcome == .refused)
    }
}

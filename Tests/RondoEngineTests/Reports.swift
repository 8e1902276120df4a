@testable import RondoEngine

/// What a search said on its way; heard by one search at a time.
final class Reports: @unchecked Sendable {
    private(set) var all: [SearchProgress] = []
    func add(_ progress: SearchProgress) { all.append(progress) }
}

extension [Finding] {
    /// The findings sorted by place, severity, code and message, each once; those without a place come last.
    public func inOrder() -> [Finding] {
        var result: [Finding] = []
        for finding in sorted(by: comesBefore) where result.last != finding { result.append(finding) }
        return result
    }

    /// True where one of them is an error.
    public var hasErrors: Bool { contains { $0.severity == .error } }

    private func comesBefore(_ a: Finding, _ b: Finding) -> Bool {
        switch (a.location, b.location) {
        case (let first?, let second?) where first != second: return first < second
        case (.some, nil): return true
        case (nil, .some): return false
        default: break
        }
        if a.severity != b.severity { return a.severity < b.severity }
        return (a.code, a.message, a.remedy ?? "") < (b.code, b.message, b.remedy ?? "")
    }
}

public import RondoEngine

extension ProblemFile {
    /// A solution of this problem as `solution.json`: the same solution always gives the same bytes.
    public func bytes(of solution: Solution) -> [UInt8] {
        let sessions = solution.sessions.map { session in
            let turns = session.seats.enumerated().filter { $0.element >= 0 }.map {
                [problem.sessionSeatRoles[$0.offset], $0.element]
            }
            return JSONPiece(
                [
                    ("blocks", JSONPiece(list: session.blocks.map { block($0, isWhole: true) }, lines: true)),
                    ("turns", .rows(turns)),
                ], lines: true)
        }
        let members: [(String, JSONPiece?)] = [
            ("rondo", JSONPiece(word: Self.solutionVersion)), ("sessions", JSONPiece(list: sessions, lines: true)),
        ]
        return Array((JSONPiece(members, lines: true).text + "\n").utf8)
    }

    /// The blocks of a frozen timetable, without people.
    func timetable(_ session: SessionSolution) -> JSONPiece {
        JSONPiece([("blocks", JSONPiece(list: session.blocks.map { block($0, isWhole: false) }, lines: true))])
    }

    private func block(_ block: BlockSolution, isWhole: Bool) -> JSONPiece {
        let strands = block.strands.map { strand in
            let turns = strand.seats.filter { $0.person >= 0 }.map { [$0.role, $0.group, $0.person] }
            return JSONPiece([
                ("option", JSONPiece(strand.option)), ("space", JSONPiece(strand.space)),
                ("pauses", .numbers((0..<Limits.pauses).filter { strand.pauses >> $0 & 1 == 1 }.map { $0 + 1 })),
                ("groups", isWhole ? JSONPiece(strand.groups) : nil), ("turns", isWhole ? .rows(turns) : nil),
            ])
        }
        return JSONPiece([
            ("kind", JSONPiece(word: Words.of(block.kind, in: Words.kinds))), ("start", JSONPiece(block.start)),
            ("length", JSONPiece(block.length)), ("strands", strands.isEmpty ? nil : JSONPiece(list: strands)),
        ])
    }
}

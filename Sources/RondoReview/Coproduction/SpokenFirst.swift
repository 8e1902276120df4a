import RondoModel

/// Has everyone spoken alone, in pairs or in small groups before all sit together?
enum SpokenFirst: ReviewQuestion {
    static let id = "spoken-first"
    static let title = "Everyone has spoken, alone or in small numbers, before plenary"
    static let restsOn = "NHS England; Liberating Structures"

    static func item(in context: ReviewContext) -> ReviewItem {
        guard !context.strands.isEmpty else { return answer(.notApplicable, ["This plan has no activities."]) }
        let byFormat = Format.allCases.map { format in
            "\(format.rawValue) \(minutes(context.strands.filter { $0.activity.format == format }))"
        }
        var evidence = ["This plan shows these minutes by format: \(ReviewContext.list(byFormat))."]
        var holding = 0
        var asked = 0
        for session in context.check.sessions {
            guard let plenary = session.strands.first(where: { isWeighty($0, context) }) else { continue }
            asked += 1
            let before = session.strands.filter {
                $0.span.start < plenary.span.start && $0.activity.format != .plenary
            }
            holding += before.isEmpty ? 0 : 1
            evidence.append(
                "Before the first plenary after the opening, \(context.label(plenary)), there "
                    + (before.isEmpty
                        ? "is no time alone, in pairs or in small groups."
                        : "are \(minutes(before)) minutes alone, in pairs or in small groups."))
        }
        if asked == 0 { evidence.append("It has no plenary after an opening.") }
        return answer(
            verdict(holding, of: asked), evidence,
            suggestion: holding < asked ? "Put a few minutes alone or in pairs before it." : nil)
    }

    private static func isWeighty(_ strand: CheckedStrand, _ context: ReviewContext) -> Bool {
        strand.activity.format == .plenary && !strand.activity.anywhere && !context.isPart(.opens, strand)
    }

    private static func minutes(_ strands: [CheckedStrand]) -> Int { strands.reduce(0) { $0 + $1.length } }
}

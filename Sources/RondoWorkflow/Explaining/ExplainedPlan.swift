import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoPlanning
import RondoRendering

/// Why a plan is as it is. Sensitive: it says who needs what.
public struct ExplainedPlan: Sendable {
    private let workshop: String
    private let statements: [Statement]

    init(_ plan: Plan, _ request: ExplainRequest) throws(WorkflowFailure) {
        workshop = plan.inputs.workshop.title
        let question = try ExplainedPlan.question(request, plan)
        let (explanation, findings) = Explainer.explain(plan, question)
        guard let explanation else {
            let unknown = findings.filter { $0.code == "explain.unknown" }
            guard unknown.isEmpty else {
                throw .request(
                    unknown.map { $0.message + ($0.remedy.map { "; \($0)" } ?? "") }.joined(separator: ", and "))
            }
            throw .input(findings)
        }
        statements = explanation.statements
    }

    /// As people read it in a terminal.
    public func text(look: TextLook = TextLook()) -> String {
        var page = TextPage(look)
        page.heading("Why: \(workshop)")
        for statement in statements { page.add(UnmetText.sentence(statement.text), first: "  - ") }
        if statements.isEmpty { page.add("There is nothing to say about this.") }
        return page.text
    }

    /// As a JSON list; costs are those of the alternative beyond the plan's.
    public func json() -> String {
        let values: [JSONValue] = statements.map { statement in
            let costs: [JSONValue] = statement.costs.map {
                .object([
                    ("constraint", .text($0.constraint)), ("units", .number($0.units)), ("weight", .number($0.weight)),
                    ("cost", .number($0.cost)),
                ])
            }
            return .object([
                ("text", .text(statement.text)), ("hard", .number(statement.hard)), ("soft", .number(statement.soft)),
                ("costs", .array(costs)),
            ])
        }
        return JSONValue.array(values).written() + "\n"
    }

    private static func question(_ request: ExplainRequest, _ plan: Plan) throws(WorkflowFailure) -> Question {
        var session = request.session
        if session == nil, request.block != nil {
            guard plan.sessions.count == 1 else {
                let ids = plan.sessions.map(\.session).joined(separator: ", ")
                throw .request("blocks are counted in each session: say which with --session (\(ids))")
            }
            session = plan.sessions.first?.session
        }
        return Question(
            session: session, block: request.block.map { $0 - 1 }, activity: request.activity, person: request.person)
    }
}

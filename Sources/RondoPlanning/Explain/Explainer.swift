public import RondoDiagnostics
public import RondoModel

/// Says why a plan is as it is: what stands against other activities, other holders of turns, and what lifts which
/// barrier for whom.
public enum Explainer {
    /// Answers a question about a plan.
    ///
    /// - Returns: the answer, or nil with errors where the question names what isn't there, or where the plan was
    ///   changed in ways that the planner can't weigh.
    public static func explain(
        _ plan: Plan, _ question: Question = Question()
    ) -> (explanation: Explanation?, findings: [Finding]) {
        let findings = unknown(question, plan)
        if !findings.isEmpty { return (nil, findings) }
        guard let weighing = Weighing(plan) else {
            return (
                nil,
                [
                    Finding(
                        .error, "explain.changed",
                        "this plan was changed in ways that the planner never makes, so it can't be weighed against "
                            + "others",
                        remedy: "use `rondo check` to see what holds")
                ]
            )
        }
        var explanation = Explanation()
        if let person = question.person {
            explanation.statements += TurnReasons.statements(of: person, question, weighing)
            explanation.statements += HouseRuleReasons.statements(of: person, question, weighing)
            explanation.statements += FairnessReasons.statements(of: person, weighing)
            explanation.statements += AccessReasons.statements(of: person, question, weighing)
        } else if question.activity != nil || question.block != nil {
            explanation.statements += ActivityReasons.statements(question, weighing)
            explanation.statements += HouseRuleReasons.statements(question, weighing)
            explanation.statements += AccessReasons.statements(of: nil, question, weighing)
        } else {
            explanation.statements += Overview.statements(question, weighing)
        }
        return (explanation, [])
    }

    private static func unknown(_ question: Question, _ plan: Plan) -> [Finding] {
        var findings: [Finding] = []
        func add(_ what: String, _ remedy: String) {
            findings.append(Finding(.error, "explain.unknown", what, remedy: remedy))
        }
        if let id = question.session, !plan.sessions.contains(where: { $0.session == id }) {
            add("the plan has no session \(id)", plan.sessions.map(\.session).joined(separator: ", "))
        }
        if let block = question.block {
            if let session = plan.sessions.first(where: { $0.session == question.session }) {
                if !session.blocks.indices.contains(block) {
                    add("session \(session.session) has \(session.blocks.count) blocks", "name one of them")
                }
            } else if question.session == nil {
                add("a block needs a session", "name its session too")
            }
        }
        if let id = question.activity, !plan.inputs.activities.contains(where: { $0.id == id }) {
            add("the library has no activity \(id)", "see the ids that `rondo activities list` prints")
        }
        if let id = question.person, !plan.inputs.workshop.people.contains(where: { $0.id == id }) {
            add("nobody in the workshop is \(id)", "use the id that stands in the workshop file")
        }
        return findings
    }
}

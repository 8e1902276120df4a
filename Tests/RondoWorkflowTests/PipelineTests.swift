import Foundation
import RondoDiagnostics
import RondoFiles
import RondoModel
import RondoReview
import RondoWorkflow
import Synchronization
import Testing

@Suite("From a workshop file to a plan")
struct PipelineTests {
    @Test("The workshop that init writes plans as it stands: everything that must hold does")
    func starter() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let made = try await Workflow.plan(try folder.request(steps: 300))
        #expect(made.holds)
        #expect(made.plan.unmet.isEmpty)
        #expect(made.warnings.isEmpty)
        #expect(made.plan.sessions.count == 1)
        #expect(made.plan.score == Check.run(made.plan).score)
        #expect(made.plan.inputs.hashes == PlanFile.hashes(of: made.plan.inputs))
    }

    @Test("The same inputs and seed give the same bytes with one and with two threads; another seed gives others")
    func reproducible() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = try folder.request(steps: 300)
        let one = PlanFile.encode(try await Workflow.plan(request).plan)
        request.threads = 2
        let two = PlanFile.encode(try await Workflow.plan(request).plan)
        #expect(one == two)
        request.seed = 7
        let other = PlanFile.encode(try await Workflow.plan(request).plan)
        #expect(one != other)
    }

    @Test("A plan.json says nothing about where it was made")
    func withoutPlaces() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let text = String(decoding: PlanFile.encode(try await Workflow.plan(try folder.request()).plan), as: UTF8.self)
        #expect(!text.contains(folder.path))
        #expect(!text.contains(Workspace.package))
        #expect(!text.contains("threads"))
    }

    @Test("A search that is stopped says at which step, and that many steps make the same plan again")
    func stopped() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        var request = try folder.request(steps: nil)
        let asked = Atomic<Int>(0)
        let stopped = try await Workflow.plan(
            request, isCancelled: { asked.add(1, ordering: .relaxed).newValue > 1 })
        #expect(stopped.plan.wasStopped)
        #expect(stopped.plan.steps > 0)
        request.steps = stopped.plan.steps
        let again = try await Workflow.plan(request)
        #expect(PlanFile.encode(again.plan) == PlanFile.encode(stopped.plan))
        let text = Workflow.text(stopped, saved: nil)
        #expect(text.contains("--steps \(stopped.plan.steps)"))
    }

    @Test("Progress counts up to all steps, and ends with the plan's own score")
    func progress() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let seen = Mutex<[PlanProgress]>([])
        let made = try await Workflow.plan(
            try folder.request(steps: 1100), progress: { progress in seen.withLock { $0.append(progress) } })
        let all = seen.withLock { $0 }
        let last = try #require(all.last)
        #expect(all.map(\.steps) == all.map(\.steps).sorted())
        #expect(last.steps == made.plan.steps)
        #expect(last.hard == made.plan.score.hard)
        #expect(last.soft == made.plan.score.soft)
    }

    @Test("A file with errors gives all findings and no plan")
    func badInput() async throws {
        let folder = try Workspace()
        defer { folder.remove() }
        let request = try folder.request()
        let text = try folder.read("workshop.yaml")
        try folder.write(
            text.replacingOccurrences(of: "needs: [seated]", with: "needs: [seatde]")
                .replacingOccurrences(
                    of: "yes-to: [timekeeper]}\n  - {id: carys", with: "yes-to: [timekeper]}\n  - {id: carys"),
            to: "workshop.yaml")
        let failure = await #expect(throws: WorkflowFailure.self) { try await Workflow.plan(request) }
        guard case .input(let findings) = failure else {
            Issue.record("expected findings, got \(String(describing: failure))")
            return
        }
        #expect(findings.count { $0.severity == .error } == 2)
        #expect(findings.contains { $0.remedy == "seated" })
        #expect(findings.contains { $0.remedy == "timekeeper" })
    }

    @Test("What can't hold is named with its rule, and the least bad plan is there all the same")
    func impossible() async throws {
        let made = try await Workflow.plan(Workspace.example("impossible"))
        #expect(!made.holds)
        #expect(!made.plan.sessions.isEmpty)
        #expect(made.plan.unmet.contains { $0.constraint == "space.fit" })
        let text = Workflow.text(made, saved: nil)
        #expect(text.contains("What does not hold"))
        #expect(text.contains("(space.fit)"))
        #expect(text.contains("step-free"))
        #expect(text.contains("What would help:"))
        #expect(text.contains("nobody who comes said yes to scribe"))
    }
}

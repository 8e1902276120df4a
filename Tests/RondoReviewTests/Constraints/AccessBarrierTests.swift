import RondoModel
import Testing

@Suite("access.barrier")
struct AccessBarrierTests {
    private func small(_ needs: String..., demands: [String]?, _ change: (inout Activity) -> Void = { _ in }) -> Small {
        var small = Small(minutes: 60)
        small.person("a", needs: needs.map { StatedNeed($0) })
        small.people("b")
        small.activity("talk") {
            $0.demands = demands
            change(&$0)
        }
        return small
    }

    @Test("each open demand counts once, whatever needs it meets")
    func countsOpenDemands() {
        var plain = small("low-vision", "bsl", demands: ["seeing", "reading", "hearing", "standing"])
        plain.activityBlock("talk", 0, 30)
        #expect(plain.units("access.barrier") == 3)
    }

    @Test("unstated demands are no safety for anyone with a need, an empty list is")
    func distrustsSilence() {
        var silent = small("pauses", demands: nil)
        silent.activityBlock("talk", 0, 30)
        #expect(silent.units("access.barrier") == 1)
        var nothing = small("pauses", demands: [])
        nothing.activityBlock("talk", 0, 30)
        #expect(nothing.units("access.barrier") == 0)
    }

    @Test("an adaptation lifts one barrier and raises another, which a second one lifts")
    func followsAdaptations() {
        var drawn = small("low-vision", "bsl", demands: ["seeing"]) {
            $0.adaptations = [
                Words.adaptation("told", lifts: ["seeing"]) { $0.raises = ["hearing"] },
                Words.adaptation("signed", lifts: ["hearing"]) { $0.onlyFor = ["bsl"] },
                Words.adaptation("shown", lifts: []) {
                    $0.scope = .everyone
                    $0.notFor = ["low-vision"]
                },
            ]
        }
        drawn.activityBlock("talk", 0, 30) { $0.adaptations = [AppliedAdaptation("told", for: ["a"])] }
        #expect(drawn.units("access.barrier") == 1, "hearing is raised")
        drawn.plan.sessions[0].blocks[0].strands[0].adaptations.append(AppliedAdaptation("signed", for: ["a"]))
        #expect(drawn.units("access.barrier") == 0)
        drawn.plan.sessions[0].blocks[0].strands[0].adaptations.append(AppliedAdaptation("shown", for: []))
        #expect(drawn.units("access.barrier") == 1, "what reaches everyone is not for a")
    }

    @Test("a support lifts for those it serves, where it stands, while it is there")
    func followsSupports() {
        var heard = small("bsl", demands: ["hearing"])
        heard.support("signer", kind: "interpreter", people: 1)
        heard.support("loop", kind: "loop")
        heard.activityBlock("talk", 0, 30) { $0.supports = [SupportUse("loop", for: ["a"])] }
        #expect(heard.units("access.barrier") == 1, "the need is not lifted by a loop")
        heard.plan.sessions[0].blocks[0].strands[0].supports = [SupportUse("signer", for: ["b"])]
        #expect(heard.units("access.barrier") == 1, "it serves someone else")
        heard.plan.sessions[0].blocks[0].strands[0].supports = [SupportUse("signer", for: ["a"])]
        #expect(heard.units("access.barrier") == 0)
        heard.workshop.supports[0].attends = ["another"]
        #expect(heard.units("access.barrier") == 1, "it is there on another day")
    }

    @Test("a feature of the space lifts for the needs named beside it")
    func followsFeatures() {
        var captioned = small("bsl", demands: ["hearing"])
        captioned.activityBlock("talk", 0, 30)
        captioned.workshop.spaces[0].features.append("captions")
        #expect(captioned.units("access.barrier") == 0)
    }

    @Test("whoever takes part and is nowhere counts, whoever has left does not")
    func countsThoseWithoutAPlace() {
        var partly = small(demands: [])
        partly.activityBlock("talk", 0, 30) { $0.people = ["a"] }
        #expect(partly.units("access.barrier") == 1)
        partly.workshop.people[1].needs = [StatedNeed("arrives-from", minutes: 630)]
        #expect(partly.units("access.barrier") == 0)
    }
}

package import RondoModel

/// A vocabulary with one of each thing that documents treat in a way of its own.
package enum SmallVocabulary {
    package static func vocabulary() -> Vocabulary {
        var vocabulary = Vocabulary()
        vocabulary.phases = ["gather", "explore", "create", "decide", "reflect"].map { id in
            var phase = Phase()
            phase.id = id
            phase.title = id
            return phase
        }
        vocabulary.needs = needs()
        vocabulary.supports = supports()
        vocabulary.adaptations = [
            adaptation("large-print", "Everything printed at 18 point or larger", lifts: ["reading"])
        ]
        vocabulary.features = [
            feature("step-free", "Step-free"), feature("quiet", "Quiet"), feature("tables", "Tables"),
            feature("hearing-loop", "Hearing loop"),
        ]
        vocabulary.roles = [
            role("lead", "Lead", "Opens the activity, says what to do, and closes it."),
            role("timekeeper", "Timekeeper", "Says when time is half gone and nearly gone."),
            role("scribe", "Scribe", "Writes or draws what people say in their own words."),
            role("welcomer", "Welcomer", "Greets people by name and shows where things are.", acts: .arrival),
            role("wellbeing", "Wellbeing", "Can be spoken to at any time.", acts: .breaks),
        ]
        vocabulary.perspectives = [
            perspective("lived-experience", "Lived experience"), perspective("carer", "Carer"),
            perspective("staff", "Staff"),
        ]
        vocabulary.materials = [
            Term("marker-set", title: "Set of markers"), Term("paper-roll", title: "Roll of paper"),
            Term("object-set", title: "Set of objects to hold"),
        ]
        return vocabulary
    }

    private static func needs() -> [Need] {
        var wheelchair = need(
            "wheelchair", "Uses a wheelchair", room: "Routes and a place at every table are kept free")
        wheelchair.space = ["step-free"]
        var bsl = need("bsl", "British Sign Language", room: "An interpreter signs; seats have a clear view")
        bsl.liftedBy = ["bsl-interpreter"]
        var vision = need("low-vision", "Sees little", room: "What is shown is also said")
        vision.barriers = ["seeing"]
        var breaks = need("frequent-breaks", "A pause at least every 40 minutes", room: "There are short pauses")
        breaks.longestStretch = 40
        breaks.pause = 5
        var noise = need("low-noise", "Little noise", room: "Hands are waved instead of clapped")
        noise.nearby = ["quiet"]
        var medicine = need("break-at", "A break at a set time", room: nil)
        medicine.takes = .time
        medicine.means = .breakAt
        var assistant = need("assistant", "Comes with an assistant", room: nil)
        assistant.brings = 1
        var other = need("other", "Something else", room: nil)
        other.takes = .text
        return [wheelchair, bsl, vision, breaks, noise, medicine, assistant, other]
    }

    private static func supports() -> [SupportKind] {
        var interpreter = SupportKind()
        interpreter.id = "bsl-interpreter"
        interpreter.title = "BSL interpreter"
        var team = Team()
        team.people = 2
        team.beyond = 45
        team.swap = 20
        interpreter.team = team
        var loop = SupportKind()
        loop.id = "portable-loop"
        loop.title = "Portable hearing loop"
        loop.isPerson = false
        return [interpreter, loop]
    }

    package static func adaptation(_ id: String, _ title: String, lifts: [String], how: String = "") -> Adaptation {
        var adaptation = Adaptation()
        adaptation.id = id
        adaptation.title = title
        adaptation.lifts = lifts
        adaptation.how = how
        return adaptation
    }

    package static func need(_ id: String, _ title: String, room: String?) -> Need {
        var need = Need()
        need.id = id
        need.title = title
        need.inTheRoom = room
        return need
    }

    private static func feature(_ id: String, _ title: String) -> Feature {
        var feature = Feature()
        feature.id = id
        feature.title = title
        return feature
    }

    private static func role(
        _ id: String, _ title: String, _ does: String, acts: RoleKind.Acts = .throughout
    ) -> RoleKind {
        var role = RoleKind()
        role.id = id
        role.title = title
        role.does = does
        role.acts = acts
        return role
    }

    private static func perspective(_ id: String, _ title: String) -> Perspective {
        var perspective = Perspective()
        perspective.id = id
        perspective.title = title
        return perspective
    }
}

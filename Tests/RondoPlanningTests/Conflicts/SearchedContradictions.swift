import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// Where sums are silent and a search tells.
    static let searched: [Contradiction] = [
        Contradiction(
            "two people pinned to the one seat of a role", ["pins/0", "pins/1", "roles/lead"], "pin.kept",
            way: "create-it starts ", isProven: false
        ) {
            $0.workshop.pins = [
                pin("create-it", at: 660, "ann", as: "lead"), pin("create-it", at: 660, "bo", as: "lead"),
            ]
        }
    ]
}

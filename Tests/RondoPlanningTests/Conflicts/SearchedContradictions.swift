import RondoModel

@testable import RondoPlanning

extension Contradiction {
    /// Where sums are silent and a search tells.
    static let searched: [Contradiction] = [
        Contradiction(
            "what must come before a pinned activity comes after it in the arc", ["pins/0"], "arc.order",
            way: "drop the pin (explore-it in session one)", certainty: .searched
        ) {
            $0.activity("explore-it") { $0.after = ["create-it"] }
            $0.workshop.pins = [pin("explore-it")]
        }
    ]
}

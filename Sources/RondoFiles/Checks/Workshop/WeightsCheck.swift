import RondoModel

extension WorkshopCheck {
    /// What must hold counts for something.
    static let weights = WorkshopCheck { checking in
        for weight in checking.workshop.weights where weight.value < 1 {
            guard ConstraintCatalogue.entry(weight.constraint)?.level == .hard else { continue }
            checking.error(
                "weight.hard", "'\(weight.constraint)' must hold, so its weight is at least 1", at: weight.location,
                remedy: "\(weight.constraint): 1")
        }
    }
}

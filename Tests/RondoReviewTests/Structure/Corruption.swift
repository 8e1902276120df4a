import RondoModel
import Testing

/// A deliberate change to the sound plan, and what the check must say of it.
struct Corruption: Sendable, CustomTestStringConvertible {
    let name: String
    /// Hard constraints that it breaks, and codes of the plan's form: all of them and no others.
    let raises: Set<String>
    /// Soft constraints whose units must rise; others may change as well.
    let soft: Set<String>
    let apply: @Sendable (inout Plan) -> Void

    init(
        _ name: String, _ raises: Set<String>, soft: Set<String> = [], _ apply: @escaping @Sendable (inout Plan) -> Void
    ) {
        self.name = name
        self.raises = raises
        self.soft = soft
        self.apply = apply
    }

    var testDescription: String { name }
}

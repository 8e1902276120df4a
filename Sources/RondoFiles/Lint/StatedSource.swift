import RondoModel

extension LintRule {
    /// Where a method comes from is said, with its licence.
    static let statedSource = LintRule { looking in
        guard let source = looking.activity.source else {
            looking.warn(
                "source.missing", "this activity doesn't say where it comes from", key: "source",
                remedy: "source: {title: …, of: …, licence: CC-BY-4.0}")
            return
        }
        if source.of.isEmpty {
            looking.warn("source.missing", "the source doesn't say what it is part of", key: "source", remedy: "of: …")
        }
        if source.licence.isEmpty {
            looking.warn("licence.missing", "the source has no licence", key: "source", remedy: "licence: CC-BY-4.0")
        }
    }
}

public import RondoModel

/// Writes documents from a plan: the only door between a plan and what people read.
public enum DocumentBuilder {
    /// Every kind of document, each in a file of its own.
    static let recipes: [any DocumentRecipe.Type] = [
        TimetableRecipe.self, RunSheetRecipe.self, HandoutRecipe.self, RoleCardsRecipe.self, AccessSheetRecipe.self,
        MaterialsRecipe.self, GroupsRecipe.self, TurnsRecipe.self,
    ]

    /// True where an audience may have a kind of document.
    public static func allowed(_ kind: DocumentKind, _ audience: Audience) -> Bool {
        recipe(kind)?.audiences.contains(audience) ?? false
    }

    /// Why an audience may not have a kind of document, in one plain sentence without a final period; nil where it
    /// may.
    public static func refusal(_ kind: DocumentKind, _ audience: Audience) -> String? {
        guard let recipe = recipe(kind), !recipe.audiences.contains(audience) else { return nil }
        let readers = recipe.audiences.map(\.rawValue).joined(separator: " and ")
        return "the \(kind.rawValue) document is for \(readers) only: \(recipe.reason)"
    }

    /// A document for an audience, or nil where the audience may not have that kind; `refusal` says why.
    public static func document(
        _ kind: DocumentKind, of plan: Plan, for audience: Audience, style: DocumentStyle = .standard
    ) -> Document? {
        document(kind, from: DocumentSources(plan, for: [audience]), for: audience, style: style)
    }

    /// The same, where several documents of one plan are written.
    public static func document(
        _ kind: DocumentKind, from sources: DocumentSources, for audience: Audience, style: DocumentStyle = .standard
    ) -> Document? {
        guard let recipe = recipe(kind), recipe.audiences.contains(audience),
            let source = sources.source(for: audience, style: style)
        else { return nil }
        var document = Document()
        document.kind = kind
        document.audience = audience
        document.style = style
        document.language = source.words.language
        document.title = recipe.title(source.words)
        document.workshop = source.workshop.id
        document.workshopTitle = source.workshop.title
        document.timezone = source.workshop.timezone
        document.revision = source.revision
        document.labels = source.words.labels
        recipe.write(&document, from: source)
        return style == .easyRead ? EasyRead.reshaped(document) : document
    }

    private static func recipe(_ kind: DocumentKind) -> (any DocumentRecipe.Type)? {
        recipes.first { $0.kind == kind }
    }
}

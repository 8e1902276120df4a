public import RondoPluginKit

/// One more word: a demand that activities can then name as __ID__/singing.
extension __Module__: VocabularyPlugin {
    public func vocabulary(_ request: Request<Settings>) throws -> VocabularyReply {
        var words = Vocabulary()
        words.demands = [DemandDefinition(id: "singing", title: "Singing")]
        return VocabularyReply(words)
    }
}

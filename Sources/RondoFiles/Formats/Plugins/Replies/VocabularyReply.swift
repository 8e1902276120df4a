public import RondoModel
import RondoYAML

/// Words that a plugin adds to the vocabulary.
public struct VocabularyReply: Sendable {
    /// The words, with the plugin's id before each.
    public let vocabulary: Vocabulary
    /// The plugin's words, these among them.
    public let words: PluginWords
    let reading: Reading
    let voice: PluginVoice
}

extension PluginReplies {
    /// What a plugin answered to `vocabulary/1`. Words that it mentions are looked up once it is added to the inputs.
    public static func vocabulary(_ bytes: [UInt8], from plugin: String) -> Reply<VocabularyReply> {
        let read = ReplyReading(
            bytes, from: PluginWords(plugin), .vocabulary, shape: vocabularyShape, format: .vocabulary)
        return read.reply {
            VocabularyReply(vocabulary: $0, words: read.words, reading: read.reading, voice: read.voice)
        }
    }

    static let vocabularyShape = ReplyFormat.shape(.vocabulary, empty: Vocabulary()) {
        Key("vocabulary", \.content, .record(VocabularyFormat.additions), "words by section, as in a vocabulary file")
    }
}

public import RondoDiagnostics
public import RondoModel
import RondoYAML

/// What plugins answer, read as the stranger's bytes that it is: capped, checked, and with ids in the plugin's own name.
///
/// Each capability has a file of its own beside this one. Nothing here reads or writes files.
public enum PluginReplies {
    /// A reply as it was read.
    public struct Reply<Content: Sendable>: Sendable {
        /// What it holds; nil where it can't be used.
        public let content: Content?
        /// What is wrong with it, or what the plugin says beside it; without places in files, naming the plugin.
        public let findings: [Finding]
    }

    /// Why a plugin refused a request, or nil with what is wrong with its reply.
    public static func refusal(
        _ bytes: [UInt8], from plugin: String, _ capability: PluginCapability
    ) -> Reply<PluginRefusal> {
        let read = ReplyReading(
            bytes, from: PluginWords(plugin), capability, shape: ReplyFormat.refusal, format: .activity)
        let content = read.body?.content
        return Reply(content: read.findings.hasErrors ? nil : content, findings: read.findings)
    }
}

/// The one list of all tests.
enum PluginTests {
    /// In the order in which they run: what others build on comes first.
    static let all: [PluginTest] =
        FolderTests.all + LibraryTests.all + EntryTests.all + AnswerTests.all + SameTests.all + BrokenTests.all
        + WorldTests.all + SettingsTests.all + ResourceTests.all + ActivitiesTests.all + VocabularyTests.all
        + RulesTests.all + ReviewTests.all + RenderTests.all + ImportTests.all

    /// Tests that others build on, and what stands in the way of those where one of these fails.
    static let gates: [String: Gate] = [
        FolderTests.manifest.name: Gate(stage: .manifest, closed: "plugin.yaml has errors"),
        FolderTests.library.name: Gate(stage: .library, closed: "there is no library"),
        EntryTests.loads.name: Gate(stage: .loads, closed: "it can't be loaded"),
        AnswerTests.usual.name: Gate(stage: .answers, closed: "it doesn't answer a usual request"),
    ]

    /// What a test lets others pass to.
    struct Gate {
        /// The stage that is reached where it passes.
        var stage: PluginTest.Stage
        /// Why others aren't reached where it fails.
        var closed: String
    }
}

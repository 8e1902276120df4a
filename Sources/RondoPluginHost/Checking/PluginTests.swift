/// The one list of all tests.
enum PluginTests {
    /// In the order in which they run: what others build on comes first.
    static let all: [PluginTest] =
        FolderTests.all + LibraryTests.all + EntryTests.all + AnswerTests.all + SameTests.all + BrokenTests.all
        + WorldTests.all + SettingsTests.all + ResourceTests.all + ActivitiesTests.all + VocabularyTests.all
        + RulesTests.all + ReviewTests.all + RenderTests.all + ImportTests.all

    /// Tests that others build on, and what stands in the way of those where one of these fails.
    static let gates = [
        FolderTests.manifest.name: "plugin.yaml has errors",
        FolderTests.library.name: "there is no library",
        LibraryTests.readable.name: "the library can't be read",
        EntryTests.loads.name: "it can't be loaded",
        AnswerTests.usual.name: "it doesn't answer a usual request",
    ]
}

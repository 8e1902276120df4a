import RondoModel
import RondoYAML

extension LintRule {
    /// A file is named after its activity and stands in the folder of its phase, where folders are phases.
    static let ownPlace = LintRule { looking in
        let activity = looking.activity
        let file = looking.source.file
        let name = PathText.name(of: file).split(separator: ".").first.map(String.init) ?? ""
        if name != activity.id, Identifier.isValid(activity.id) {
            looking.warn(
                "file.name", "this file is not named after its activity", key: "id", remedy: "\(activity.id).yaml")
        }
        let folder = PathText.name(of: PathText.folder(of: file))
        let phases = looking.library.vocabulary.phases.map(\.id)
        if phases.contains(folder), folder != activity.phase {
            looking.warn(
                "file.folder", "this file stands in the folder of '\(folder)'", key: "phase",
                remedy: "move it to '\(activity.phase)'")
        }
    }
}

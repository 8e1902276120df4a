/// The walls that a runner has put up around itself.
struct RunnerLevel: Equatable {
    /// Landlock's ABI in force; 0 where there is none.
    var landlock: Int
    /// True where only the listed system calls can be made.
    var isFiltered: Bool

    /// What these walls keep a plugin from; docs/plugins/confinement.md has the table.
    var confinement: Confinement {
        if isFiltered { return .full }
        if landlock == 0 { return .none }
        var gaps = [
            "it could use the network", "it could start processes that outlive Rondo",
            "it could see the names of your files",
        ]
        if landlock < 6 { gaps.append("it could end your other programs") }
        return .reduced(gaps)
    }
}

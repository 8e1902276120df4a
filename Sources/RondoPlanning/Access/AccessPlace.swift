import RondoEngine

extension Problem {
    /// Index in `barriers`, `supportUse` and `changesUsed`.
    func accessPlace(session: Int, space: Int, option: Int, person: Int) -> Int {
        let place = sessions[session].supportClass * featureClassCount + spaces[space].featureClass
        return (place * options.count + option) * profileCount + people[person].profile
    }
}

extension State {
    /// Members who are the only ones of their perspective in a group, and professionals beyond their share of it.
    mutating func mixtureUnits(_ slot: Int) -> Int {
        var units = 0
        for k in 0..<strandCount(slot) {
            let strand = strand(slot, k)
            let groups = groupCount(strand)
            if groups == 0 { continue }
            for i in scratch.perspectives.indices { scratch.perspectives[i] = 0 }
            let from = first(strand)
            for spot in from..<(from + size(strand)) {
                let perspective = problem.people[member(slot, spot)].perspective
                if perspective >= 0 { scratch.perspectives[perspective] += 1 }
            }
            for group in 0..<groups { units += mixtureUnits(slot, strand, group) }
        }
        return units
    }

    /// The same for one group; `scratch.perspectives` counts the strand.
    private func mixtureUnits(_ slot: Int, _ strand: Int, _ group: Int) -> Int {
        let (from, size) = groupSlice(strand, group)
        if size < 2 { return 0 }
        var units = 0
        var professionals = 0
        for spot in from..<(from + size) {
            let person = problem.people[member(slot, spot)]
            if person.isProfessional { professionals += 1 }
            if size < 3 || person.perspective < 0 || scratch.perspectives[person.perspective] < 2 { continue }
            var alone = true
            for other in from..<(from + size) where other != spot {
                if problem.people[member(slot, other)].perspective == person.perspective { alone = false }
            }
            if alone { units += 1 }
        }
        return units + max(0, professionals - (problem.professionalsAtMost * size + 99) / 100)
    }
}

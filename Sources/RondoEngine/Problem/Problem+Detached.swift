extension Problem {
    /// The same problem in memory of its own.
    ///
    /// Arrays count their owners, and two threads that count on one array's counter wait for each other. Asking for
    /// capacity makes an array that others hold too copy itself. What is known of pairs stays where it is: it is read while
    /// `PairNotes` are made, and no more.
    func detached() -> Problem {
        var own = self
        own.sessions.reserveCapacity(sessions.count)
        own.fixedPoints.reserveCapacity(fixedPoints.count)
        own.sessionSpaces.reserveCapacity(sessionSpaces.count)
        own.restTimes.reserveCapacity(restTimes.count)
        own.spaces.reserveCapacity(spaces.count)
        own.people.reserveCapacity(people.count)
        own.presentFrom.reserveCapacity(presentFrom.count)
        own.presentTo.reserveCapacity(presentTo.count)
        own.firstTime.reserveCapacity(firstTime.count)
        own.options.reserveCapacity(options.count)
        own.stepShares.reserveCapacity(stepShares.count)
        own.predecessors.reserveCapacity(predecessors.count)
        own.materialNeeds.reserveCapacity(materialNeeds.count)
        own.stock.reserveCapacity(stock.count)
        own.roles = roles.map { role in
            var role = role
            role.willing.reserveCapacity(role.willing.count)
            return role
        }
        own.seatsPlain.reserveCapacity(seatsPlain.count)
        own.seatsStrand.reserveCapacity(seatsStrand.count)
        own.seatsGroup.reserveCapacity(seatsGroup.count)
        own.sessionSeatRoles.reserveCapacity(sessionSeatRoles.count)
        own.phasePercent.reserveCapacity(phasePercent.count)
        own.barriers.reserveCapacity(barriers.count)
        own.supportUse.reserveCapacity(supportUse.count)
        own.changesUsed.reserveCapacity(changesUsed.count)
        own.supportKinds.reserveCapacity(supportKinds.count)
        own.supportPeople.reserveCapacity(supportPeople.count)
        own.togetherPairs.reserveCapacity(togetherPairs.count)
        own.pastBeside.reserveCapacity(pastBeside.count)
        own.attendance.reserveCapacity(attendance.count)
        own.pastActivity.reserveCapacity(pastActivity.count)
        own.likedActivities.reserveCapacity(likedActivities.count)
        own.roleShares.reserveCapacity(roleShares.count)
        own.pins.reserveCapacity(pins.count)
        own.earlierStrands.reserveCapacity(earlierStrands.count)
        own.earlierMembers.reserveCapacity(earlierMembers.count)
        own.earlierTurns.reserveCapacity(earlierTurns.count)
        own.ruled = ruled.detached()
        own.wished = wished.detached()
        return own
    }
}

/// The workshop that `rondo init` writes.
enum StarterWorkshop {
    /// A short workshop file with comments, which plans as it stands.
    static func text(id: String) -> String {
        """
        rondo: workshop/1
        # A workshop that plans as it stands: rondo plan workshop.yaml
        # Change one thing at a time and plan again. What stands after a # is a note to yourself.

        id: \(id)
        title: What should change first?
        purpose: People who use the service and people who work there choose together what changes first.
        timezone: Europe/London

        sessions:                  # one line for each time you meet
          - {id: first, title: Getting started, date: 2027-04-14, start: "13:00", end: "15:30", spaces: [main-room, small-room]}

        fixed:                     # what stands at a time
          - {session: all, kind: arrival, at: "13:00", length: 15m}

        breaks: {longest-stretch: 60m, length: 15m}

        spaces:
          - {id: main-room,  title: Main room,  capacity: 20, features: [step-free, tables, wall-space, floor-space]}
          - {id: small-room, title: Small room, capacity: 6,  features: [step-free, quiet]}

        roles:                     # rotate: everyone who said yes gets a fair share of turns
          lead:       {per: block, turns: rotate}
          timekeeper: {per: block, turns: rotate}
          welcomer:   {per: session, turns: rotate}

        people:                    # needs: what someone needs to take part, never a diagnosis
                                   # yes-to: roles they have said yes to; nobody gets a turn in another
          - {id: asha,  name: Asha,  perspective: lived-experience, yes-to: [lead, welcomer]}
          - {id: bryn,  name: Bryn,  perspective: lived-experience, needs: [seated], yes-to: [timekeeper]}
          - {id: carys, name: Carys, perspective: lived-experience, yes-to: [lead, timekeeper]}
          - {id: deng,  name: Deng,  perspective: lived-experience, needs: [large-print], yes-to: []}
          - {id: ewa,   name: Ewa,   perspective: carer,            yes-to: [lead, welcomer]}
          - {id: femi,  name: Femi,  perspective: carer,            yes-to: [timekeeper]}
          - {id: grace, name: Grace, perspective: staff,            yes-to: [lead, timekeeper, welcomer]}
          - {id: huw,   name: Huw,   perspective: staff,            yes-to: [timekeeper]}

        # More that you can say, each with a page in the documentation:
        #   supports, groups, materials, pins, like, avoid, weights, library

        """
    }
}

extension Phrases {
    /// English.
    static let english = Phrases(
        language: "en", labels: englishLabels,
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        date: "{weekday} {day} {month} {year}", times: "{start}–{end}", timesInWords: "{start} to {end}",
        minutes: "{n} min",
        people: Counted(one: "{n} person", many: "{n} people"), group: "Group {n}", blocks: englishBlocks,
        shared: englishShared, timetable: englishTimetable, handout: englishHandout, runSheet: englishRunSheet,
        roleCards: englishRoleCards, accessSheet: englishAccessSheet, materials: englishMaterials,
        groups: englishGroups, turns: englishTurns)

    private static let englishLabels: Labels = {
        var labels = Labels()
        labels.skipToContent = "Skip to the content"
        labels.contents = "Sessions"
        labels.time = "When"
        labels.what = "What"
        labels.place = "Where"
        labels.step = "What to do"
        labels.calendar = "Drawn to scale. The same is listed below."
        return labels
    }()

    private static let englishBlocks = BlockWords(
        arrival: "Arrival", activity: "Activity", break: "Break", meal: "Meal", buffer: "Spare time",
        aboutArrival: "Come in, find a seat, get a drink.", aboutBreak: "Time to rest. Nothing happens without you.",
        aboutMeal: "Time to eat and rest.", aboutBuffer: "Time in hand, in case something takes longer.")

    private static let englishShared = SharedWords(
        when: "When", place: "Where", who: "Who", date: "Date", session: "Session", start: "Start", end: "End",
        minutes: "Minutes", block: "Kind", activity: "Activity", person: "Person", role: "Role", what: "What",
        how: "How", note: "Notes", labelled: "{name}: {value}", between: ", ",
        pauseAt: "A pause of {length} at {time}", pause: "Pause", noDate: "Date to be agreed")

    private static let englishTimetable = TimetableWords(
        title: "Timetable", glance: "At a glance", zone: "All times are in the time zone {zone}.")

    private static let englishHandout = HandoutWords(
        title: "What will happen", inTheRoom: "What will be in the room", otherWays: "Other ways to take part",
        otherWaysAbout: "Anyone can do it this way. Just say so.", spaces: "The spaces", quiet: "Where it is quiet",
        youDecide: "You decide", leaders: "Who leads", contact: "Who to ask",
        noContact: "Ask anyone who leads a session.",
        noContactPublic: "Ask whoever told you about it.",
        payment: "Payment", expenses: "Expenses", decides: "Who decides",
        sitOut: [
            "You can sit out anything, at any time.", "You do not need to say why.",
            "You can come back whenever you like.",
        ],
        sitOutOnline: ["Online you can turn off your camera and sound, or leave and come back."],
        changes: ["If something here does not work for you, tell us. We will change it if we can."],
        quietAlways: "{space} is quiet and free the whole time.", sitOutWhere: "You can go to: {space}.",
        quietExcept: "{space} is quiet and free, except {times}.",
        noQuiet: "There is no quiet room of its own. You can step outside at any time.")

    private static let englishRunSheet = RunSheetWords(
        title: "Run sheet", before: "Before people come", expected: "Expected", aim: "Aim",
        say: "Say", differently: "Done differently", support: "Support", ifLate: "If you are late",
        missing: "Nobody yet", hint: "Good to know", putOut: "Put out", steps: "Step",
        notMet: "What this plan could not do", notMetAbout: "These rules do not hold everywhere",
        pauseAbout: "Everyone stops. Stay, move or step out.", ifLateColumn: "If late",
        neverCut: "Never cut: {steps}", shorten: "Shorten: {steps}", leaveOut: "Leave out first: {steps}",
        keepTag: "Never cut", skipTag: "Leave out if late",
        protectEnd: "Start “{title}” at {time}, whatever was cut before.", forPeople: "For {names}",
        supportFor: "{title}, for {names}", swapAt: "They swap at {times}", nobodyHolds: "{role}: nobody yet",
        nobodyHoldsRemedy: "Ask who would like to. Anyone may say no.", learning: "{name} is learning this.",
        learningBeside: "{name} is learning this, beside {other}.", comesAt: "{name} comes at {time}",
        leavesAt: "{name} leaves at {time}", takesBreakAt: "{name} takes a break at {time}",
        onePerGroup: "{role}, one in each group",
        formats: FormatWords(
            solo: "each alone", pairs: "in pairs", smallGroups: "in small groups", plenary: "all together"))

    private static let englishRoleCards = RoleCardWords(
        title: "Role cards", wholeSession: "the whole session", youMay: "You may swap, or say no", alone: "You alone",
        withColumn: "With", yourTurns: "Your turns",
        mayLines: [
            "You can swap with someone who said yes to the same role.",
            "You can say no at any time, without saying why.",
        ],
        with: "{name} ({role})", withGroup: "{group}: {names}",
        learning: "You are learning this. {names} will be beside you.",
        learningAlone: "You are learning this. Ask someone who knows it to be beside you.",
        nobody: "Nobody has a turn in this plan.")

    private static let englishAccessSheet = AccessSheetWords(
        title: "Access sheet",
        notice: "This page says what people need. It is for those who act on it, and for nobody else. "
            + "Do not leave it lying around, and destroy it afterwards.",
        beforehand: "Before people come", breaks: "Breaks that people need", breaksAbout: "Breaks and pauses for each",
        notMet: "Not yet met", need: "Needs", plan: "The plan has", everyone: "Everyone does it this way",
        nothing: "Nothing to arrange.", feature: "{feature}: {spaces}",
        supportThere: "{title}: {count} there, {times}, breaks included",
        supportReady: "{title}: {count} ready, {times}", leavesFor: "Leaves “{activity}” for it",
        keepFree: "Keep {space} free ({features}), for {names}", busy: "{space} is in use at {times}",
        noneFree: "No space with {features} is there, for {names}", bring: "Bring {count} × {material} for {activity}",
        brings: "{name} comes with an assistant: places to keep beside {name}: {n}",
        stated: "{name}: {need}: {text}", atStep: "From “{step}” at {time}",
        atLeastEvery: "A pause at least every {length}", breakAt: "A break at {time}",
        noBreakFound: "No break yet")

    private static let englishMaterials = MaterialWords(
        title: "Materials",
        about: "“At once” is the most that is in use at the same time: enough if things come back after each block. "
            + "“In all” is what is handed out over the session: bring that many of what is used up.",
        material: "Material", atOnce: "At once", inAll: "In all", stock: "You have", whole: "The whole workshop",
        nothing: "Nothing to bring.", space: "Space", perSpace: "In {space}")

    private static let englishGroups = GroupWords(
        title: "Groups", nothing: "Everyone is together the whole time.", group: "Group", names: "Who",
        together: "Together")

    private static let englishTurns = TurnWords(
        title: "Turns", about: "Who has had and will have which role. Minutes are what is shared fairly, not turns.",
        minutes: "Minutes", state: "Learning", nobody: "Nobody has said yes to this role.",
        learns: "Is learning it", knows: "Knows it", came: "Held it beside someone who knows it",
        turnsBefore: "Turns before", minutesBefore: "Minutes before", turnsPlanned: "Turns now",
        minutesPlanned: "Minutes now", heldBeside: "Learns it beside {names}",
        perspectives: "Minutes by perspective", perspective: "Perspective", share: "Share", wanted: "Wanted",
        percent: "{n} %")
}

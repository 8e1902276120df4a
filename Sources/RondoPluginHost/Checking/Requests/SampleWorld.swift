import RondoModel

/// The workshop of which sample requests speak. Everything in it is made up.
struct SampleWorld: Sendable {
    /// What the workshop is called.
    var title = "A garden for the whole street"
    /// What it is for.
    var purpose = "Decide together what grows on the corner plot, and who looks after it"
    /// The sessions.
    var sessions: [Session] = [
        Session(id: "day-1", title: "First afternoon", date: "2026-05-12"),
        Session(id: "day-2", title: "Second afternoon", date: "2026-05-19", start: "13:30", end: "16:00"),
    ]
    /// The candidates.
    var activities: [Activity] = [
        Activity(id: "check-in", title: "Check-in", phase: "gather", format: "plenary", energy: "calm"),
        Activity(id: "walk-and-talk", title: "Walk and talk", phase: "explore", format: "pairs", energy: "lively"),
        Activity(id: "silent-reading", title: "Silent reading", phase: "explore", format: "solo", energy: "calm"),
        Activity(
            id: "model-building", title: "Model building", phase: "create", format: "small-groups", energy: "steady"),
        Activity(id: "dot-voting", title: "Dot voting", phase: "decide", format: "plenary", energy: "lively"),
        Activity(id: "closing-round", title: "Closing round", phase: "reflect", format: "plenary", energy: "calm"),
    ]
    /// The people, under pseudonyms.
    var people = (1...8).map(Person.init)

    /// A session.
    struct Session: Sendable {
        var id: String
        var title: String
        var date: String
        var start = "13:00"
        var end = "16:30"
    }

    /// An activity.
    struct Activity: Sendable {
        var id: String
        var title: String
        var phase: String
        var format: String
        var energy: String
    }

    /// A person.
    struct Person: Sendable {
        var id: String
        var perspective: String
        var yesTo: [String]

        /// The person of a number, always the same.
        init(_ number: Int) {
            let digits = String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15 >> 16, radix: 16)
            id = "p-" + String((digits + "000000000000").prefix(12))
            perspective = ["lived-experience", "staff", "carer"][number % 3]
            yesTo =
                [["lead", "scribe"], ["timekeeper"], [], ["lead", "timekeeper", "scribe", "welcomer"]][number % 4]
        }
    }

    /// The workshop that is asked about where nothing else is said.
    static let usual = SampleWorld()

    /// The same without sessions, activities and people.
    static var empty: SampleWorld {
        var world = SampleWorld()
        (world.sessions, world.activities, world.people) = ([], [], [])
        return world
    }

    /// One of everything.
    static var single: SampleWorld {
        var world = SampleWorld()
        world.sessions.removeLast()
        world.activities.removeLast(world.activities.count - 1)
        world.people.removeLast(world.people.count - 1)
        return world
    }

    /// As many sessions, activities and people as a large series has.
    static var large: SampleWorld {
        var world = SampleWorld()
        world.sessions = (1...24).map {
            Session(
                id: "day-\($0)", title: "Meeting \($0)", date: "2026-\($0 % 12 + 1 < 10 ? "0" : "")\($0 % 12 + 1)-12")
        }
        let kinds = SampleWorld().activities
        world.activities = (0..<400).map {
            var activity = kinds[$0 % kinds.count]
            activity.id += "-\($0)"
            activity.title += " \($0)"
            return activity
        }
        world.people = (1...120).map(Person.init)
        return world
    }

    /// Titles of thousands of letters.
    static var longTitles: SampleWorld {
        var world = SampleWorld()
        let long = String(repeating: "a very long title that somebody pasted in by mistake, ", count: 100)
        world.title = long
        world.purpose = long
        for index in world.sessions.indices { world.sessions[index].title = long }
        for index in world.activities.indices { world.activities[index].title = long }
        return world
    }

    /// Titles in other scripts, from right to left, with marks that combine, pictures, quotes and what HTML minds.
    static var otherLanguages: SampleWorld {
        var world = SampleWorld()
        let titles = [
            "حديقة للشارع كله", "גינה לכל הרחוב", "一条街的花园", "Zahrada pro celou ulici — ěščřžýáíé", "สวนสำหรับทั้งถนน",
            "👩🏽‍🦽🌱 e\u{301}t\u{300}e\u{308}", "\"Quoted\" & <b>marked</b> 'up' \\ back", "𝔊𝔞𝔯𝔡𝔢𝔫 𐐀",
        ]
        world.title = titles[0]
        world.purpose = titles[2] + "\n" + titles[5] + "\t" + titles[6]
        for index in world.sessions.indices { world.sessions[index].title = titles[(index + 1) % titles.count] }
        for index in world.activities.indices { world.activities[index].title = titles[(index + 3) % titles.count] }
        return world
    }
}

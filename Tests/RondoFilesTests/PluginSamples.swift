import RondoDiagnostics
import RondoModel
import RondoYAML

@testable import RondoFiles

/// Replies and requests of every capability that have nothing wrong with them.
enum PluginSamples {
    static let vocabulary = """
        {"rondo": "reply/1", "findings": [{"severity": "note", "place": "settings.x", "message": "M", "remedy": "R"}],
         "vocabulary": {
          "demands": {"dust": {"title": "Dust", "source": "us"}},
          "needs": {"clean-air": {"title": "Clean air", "barriers": ["dust"], "lifted-by": ["fan"], "space": ["airy"],
            "nearby": ["airy"], "longest-stretch": "40m", "pause": "5m", "brings": 1, "takes": "time", "means": "leaves-at"}},
          "supports": {"fan": {"title": "Fan", "lifts": ["dust"], "groups-at-once": 2, "person": false,
            "team": {"people": 2, "beyond": "1h", "swap": "20m"}}},
          "adaptations": {"wet": {"title": "Wet clay", "lifts": ["dust"], "scope": "everyone", "adds": {"length": "5m"},
            "requires": {"materials": {"clay": "1 per group"}, "space": ["airy"]}}},
          "features": {"airy": {"title": "Airy", "lifts": ["dust"], "only-for": ["clean-air"]}},
          "roles": {"host": {"title": "Host", "does": "Hosts.", "acts": "breaks"}},
          "energies": {"wild": {"title": "Wild", "level": 3}}, "modes": {"shaping": {"title": "Shaping", "talk": false}},
          "perspectives": {"artist": {"title": "Artist", "professional": true}}, "materials": {"clay": {"title": "Clay"}}}}
        """
    static let activities = """
        {"rondo": "reply/1", "activities": [
          {"id": "clay", "title": "Clay", "summary": "S", "phase": "explore", "anywhere": false, "repeats": true,
           "length": {"min": "10m", "ideal": "15m", "max": "1h 20m", "each": "2m"}, "people": {"min": 2, "ideal": 8, "max": 30},
           "format": "small-groups", "group": {"min": 2, "max": 4}, "energy": "steady", "modes": ["talking"],
           "exposure": "medium", "after": ["paper"], "decides": true, "demands": ["hearing"], "space": ["quiet"],
           "roles": {"lead": 1, "scribe": {"amount": "1 per group", "does": "Writes"}},
           "adaptations": [{"id": "wet", "title": "Wet", "how": "H", "lifts": ["hearing"], "raises": ["standing"],
             "only-for": ["bsl"], "at-step": 1}],
           "materials": {"pen": "2 per person"}, "says": {"en": "E"}, "source": {"title": "T", "of": "O", "licence": "L"},
           "steps": [{"title": "A", "share": "40%", "how": "H", "if-late": "keep"}, {"title": "B", "share": "60%"}]},
          {"id": "paper", "title": "Paper", "unknown": {"phase": "who knows", "length": "long"}}]}
        """
    static let rules = """
        {"rondo": "reply/1", "rules": [
          {"id": "lift", "says": "After a meal something lively does everyone good", "level": "soft", "costs": [
            {"activity": "map", "after": "meal", "cost": 5},
            {"activity": "map", "session": "one", "later-than": "15:00", "after": "welcome", "before": "end", "cost": 3},
            {"person": "p-1", "role": "lead", "session": "one", "cost": 2}, {"person": "p-1", "with": "p-2", "cost": 1000}]},
          {"id": "calm", "says": "Calm at the end", "level": "hard", "costs": []}]}
        """
    static let review = """
        {"rondo": "reply/1", "findings": [
          {"severity": "warning", "message": "Long", "session": "one", "block": 1, "people": ["p-1", "p-2"]},
          {"severity": "error", "place": "day", "message": "Late", "remedy": "Earlier", "session": "one"}]}
        """
    static let render = """
        {"rondo": "reply/1", "files": [
          {"name": "handout.html", "text": "<!doctype html>\\n<html lang=\\"en\\">\\n<head><title>T</title></head><p>Hello"},
          {"name": "Notes-1.md", "text": "# Notes"}]}
        """
    static let imported = """
        {"rondo": "reply/1", "activities": [
          {"id": "dot-voting", "title": "Dot voting", "summary": "S", "people": {"min": 2, "max": 9},
           "steps": [{"title": "Stick", "how": "Stick dots."}], "demands": ["seeing"],
           "unknown": {"length": "the card says \\"15 minutes to half a day\\"", "steps": "no shares", "modes": "no word"}}],
         "people": [{"id": "ann", "name": "Ann", "perspective": "staff", "needs": ["bsl", {"pause-every": "40m"}],
           "attends": {"one": "10:00-12:00"}}],
         "workshop": {"title": "W", "sessions": [{"id": "one", "start": "10:00", "end": "12:00"}], "arc": {"gather": "100%"}}}
        """

    static let all: [(capability: PluginCapability, reply: String)] = [
        (.vocabulary, vocabulary), (.activities, activities), (.rules, rules), (.review, review), (.render, render),
        (.import, imported),
    ]

    static var words: RuleWords {
        var words = RuleWords()
        words.activities = ["map", "welcome"]
        words.sessions = ["one"]
        words.roles = ["lead"]
        words.people = ["p-1", "p-2"]
        return words
    }

    /// A request with everything that its capability can hold.
    static func request(_ capability: PluginCapability) -> PluginRequest {
        var request = PluginRequest(capability)
        request.seed = UInt64.max
        request.settings = .map([DataPair("theme", "the park"), DataPair("n", 3), DataPair("on", .flag(true))])
        if capability == .render {
            request.audience = "participants"
            request.style = "standard"
            request.plan = DataForm.value(of: PrintedFormat.plan.write(printed))
            return request
        }
        if capability == .import {
            request.file = PluginRequests.file(name: "a.md", bytes: Array("# Ä\n".utf8))
            return request
        }
        var workshop = SeenWorkshop()
        workshop.id = "w"
        workshop.title = "W"
        request.workshop = workshop
        var session = SeenSession()
        session.id = "one"
        session.date = CalendarDay(year: 2026, month: 5, day: 12)
        session.span = TimeSpan(600, 720)
        session.fixed = [FixedPoint()]
        request.sessions = [session]
        var activity = Activity()
        activity.id = "deck/clay"
        activity.phase = "explore"
        activity.demands = ["hearing"]
        var other = activity
        other.id = "map"
        other.demands = nil
        request.activities = [activity, other]
        var role = SeenRole()
        role.id = "lead"
        request.roles = [role]
        request.people = ["p-1", "p-2"].map { id in
            var person = SeenPerson()
            person.id = id
            person.needs = id == "p-1" ? ["bsl"] : nil
            return person
        }
        if capability == .review { request.plan = DataForm.value(of: ReviewedFormat.plan.write(reviewed)) }
        return request
    }

    private static var reviewed: ReviewedTimetable {
        var strand = ReviewedTimetable.Strand()
        strand.activity = "map"
        strand.people = ["p-1"]
        strand.groups = [["p-1"]]
        strand.turns = [Turn("lead", "p-1"), Turn("scribe", nil)]
        var block = ReviewedTimetable.Block()
        block.span = TimeSpan(600, 630)
        block.strands = [strand, ReviewedTimetable.Strand()]
        var session = ReviewedTimetable.Session()
        session.id = "one"
        session.blocks = [block]
        var plan = ReviewedTimetable()
        plan.sessions = [session]
        plan.soft = 212
        return plan
    }

    private static var printed: PrintedTimetable {
        var strand = PrintedTimetable.Strand()
        strand.title = "Map"
        strand.says = "We draw."
        strand.groups = [["Ana", "Ben"]]
        var step = PrintedTimetable.Step()
        step.start = 600
        strand.steps = [step]
        strand.turns = [PrintedTimetable.Turn()]
        strand.materials = ["12 pens"]
        var block = PrintedTimetable.Block()
        block.strands = [strand, PrintedTimetable.Strand()]
        var session = PrintedTimetable.Session()
        session.id = "one"
        session.date = CalendarDay(year: 2026, month: 5, day: 12)
        session.inTheRoom = ["Captions are on"]
        session.blocks = [block]
        var plan = PrintedTimetable()
        plan.title = "W"
        plan.contact = "C"
        plan.sessions = [session]
        return plan
    }

    /// What a decoder made of a reply: whether it took it, and what it said.
    static func read(_ bytes: [UInt8], _ capability: PluginCapability) -> (isTaken: Bool, findings: [Finding]) {
        switch capability {
        case .vocabulary:
            let reply = PluginReplies.vocabulary(bytes, from: "deck")
            return (reply.content != nil, reply.findings)
        case .activities:
            let reply = PluginReplies.activities(bytes, from: PluginWords("deck"))
            return (reply.content != nil, reply.findings)
        case .rules:
            let reply = PluginReplies.rules(bytes, from: "deck", naming: words)
            return (reply.content != nil, reply.findings)
        case .review:
            let reply = PluginReplies.review(bytes, from: "deck", about: request(.review))
            return (reply.content != nil, reply.findings)
        case .render:
            let reply = PluginReplies.render(bytes, from: "deck")
            return (reply.content != nil, reply.findings)
        case .import:
            let reply = PluginReplies.imported(bytes, from: "deck")
            return (reply.content != nil, reply.findings)
        }
    }
}

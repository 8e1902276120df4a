import RondoModel
import RondoYAML

/// Keys of `workshop/1`.
enum WorkshopFormat {
    /// A workshop.
    static let shape = Shape(
        "workshop", "One or more sessions with the same people and purpose.", empty: Workshop(),
        place: \.location, finish: AttendanceForm.settle
    ) {
        Key("id", \.id, .id(.workshop), "lower-case letters, digits and hyphens", .required)
        Key("title", \.title, .text, "what people read", .required)
        Key("purpose", \.purpose, .text, "why people meet, in plain words")
        Key("timezone", \.timezone, .text, "IANA name, such as Europe/London", .written)
        Key("language", \.language, .text, "language of the documents, such as en", .written)
        Key("level", \.level, .oneOf, "at which level of a service the group has a say")
        Key("decides", \.decides, .text, "who decides, and how")
        Key("practical", \.practical, .record(practical), "what was arranged beforehand")
        Key("sessions", \.sessions, .list(.record(SessionFormat.session)), "meetings, in order", .required)
        Key("fixed", \.fixed, .list(.record(SessionFormat.fixed)), "blocks that stand at a time")
        Key("breaks", \.breaks, .record(SessionFormat.breaks), "rules for breaks")
        Key("moving-between-spaces", \.movingBetweenSpaces, .duration, "time people need between spaces")
        Key("arc", \.arc, .arc, "wanted share of activity time per phase, for all sessions or each")
        Key("spaces", \.spaces, .list(.record(SessionFormat.space)), "rooms and online rooms")
        Key("roles", \.roles, .keyed(PeopleFormat.role, id: \.id, .idOrPlugins(.role)), "facilitation roles")
        Key("people", \.people, .list(.record(PeopleFormat.person)), "who comes", .required)
        Key("supports", \.supports, .list(.record(PeopleFormat.support)), "supports that are there")
        Key("groups", \.groups, .record(PeopleFormat.groups), "wishes about small groups")
        Key("materials", \.materials, .stock, "how many there are; what isn't listed is not limited")
        Key("pins", \.pins, .list(.record(SessionFormat.pin)), "what is fixed")
        Key("avoid", \.avoid, .list(.reference(.activity)), "activities never used")
        Key("like", \.like, .list(.reference(.activity)), "activities asked for")
        Key("weights", \.weights, .weights, "changed weights by constraint")
        Key("vocabulary", \.vocabularyFiles, .oneOrMore(.reference(nil)), "further vocabulary files")
        Key("library", \.libraryFolders, .oneOrMore(.reference(nil)), "further activity folders")
        Key("plugins", \.plugins, .keyed(PluginUseFormat.use, id: \.id, .name), "plugins that are asked for it")
    }

    private static let practical = Shape(
        "practical", "What was arranged with people beforehand.", empty: Practical()
    ) {
        Key("payment", \.payment, .text, "how people are paid for their time")
        Key("expenses", \.expenses, .text, "how expenses are met")
        Key("agenda-sent", \.agendaSent, .date, "when the agenda goes out")
        Key("contact", \.contact, .text, "whom to ask")
    }
}

extension Form where Value == [Stock] {
    /// `{easel: 4}`.
    static var stock: Form {
        .map(.word(.material), .count(), make: { id, count, _ in Stock(id, count) }, take: { ($0.id, $0.count) })
    }
}

extension Form where Value == [Weight] {
    /// `{role.fair: 5}`.
    static var weights: Form {
        .map(
            .word(.constraint), .count(0...100_000),
            make: { id, value, place in
                var weight = Weight(id, value)
                weight.location = place
                return weight
            }, take: { ($0.constraint, $0.value) })
    }
}

extension Form where Value == Reference {
    /// A word, or a path where it points at nothing that is defined in a file.
    static func reference(_ kind: WordKind?) -> Form {
        Form(
            read: { node, reading in
                guard let word = kind.map({ Form<String>.word($0) }) ?? .some(Form<String>.text),
                    let text = word.read(node, &reading)
                else { return nil }
                var reference = Reference(text)
                reference.location = reading.location(node.mark)
                return reference
            },
            write: { .text($0.id) }, schema: { _ in .stringSchema() })
    }
}

/// Pictures of coming, going and resting.
enum Rests {
    static func arrive(_ drawing: inout Drawing) {
        drawing.box(50, 12, 40, 78, round: 3, .tint)
        drawing.circle(59, 53, 3, .solid)
        drawing.line((8, 52), (40, 52))
        drawing.line((28, 39), (41, 52), (28, 65))
    }

    static func leave(_ drawing: inout Drawing) {
        drawing.box(10, 12, 40, 78, round: 3, .tint)
        drawing.circle(41, 53, 3, .solid)
        drawing.line((60, 52), (92, 52))
        drawing.line((80, 39), (93, 52), (80, 65))
    }

    static func eat(_ drawing: inout Drawing) {
        drawing.circle(50, 52, 24, .tint)
        drawing.circle(50, 52, 13)
        drawing.line((13, 14), (13, 90))
        drawing.line((6, 14), (6, 32), (20, 32), (20, 14))
        drawing.path("M84 90V14q12 14 9 42h-9")
    }

    static func cup(_ drawing: inout Drawing) {
        drawing.path("M16 40h54v24a22 22 0 0 1-22 22H38a22 22 0 0 1-22-22z", .tint)
        drawing.path("M70 47h7a11 11 0 0 1 0 22h-9")
        drawing.path("M30 28q-7-8 0-18M43 28q-7-8 0-18M56 28q-7-8 0-18")
    }

    static func hourglass(_ drawing: inout Drawing) {
        drawing.path("M36 90q0-15 14-22q14 7 14 22z", .tint)
        drawing.path("M38 30h24q-4 10-12 15q-8-5-12-15z", .tint)
        drawing.line((22, 10), (78, 10))
        drawing.line((22, 90), (78, 90))
        drawing.path("M29 10q0 28 18 40q-18 12-18 40M71 10q0 28-18 40q18 12 18 40")
    }
}

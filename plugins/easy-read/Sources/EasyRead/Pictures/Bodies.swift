/// Pictures of people, moving and together.
enum Bodies {
    static func move(_ drawing: inout Drawing) {
        drawing.circle(50, 17, 10, .tint)
        drawing.line((20, 20), (36, 40), (64, 40), (80, 20))
        drawing.line((50, 40), (50, 62))
        drawing.line((28, 92), (50, 62), (72, 92))
        drawing.path("M8 44q-4 12 0 24M92 44q4 12 0 24")
    }

    static func walk(_ drawing: inout Drawing) {
        drawing.circle(56, 14, 9, .tint)
        drawing.line((53, 30), (48, 58), (62, 72), (64, 93))
        drawing.line((48, 58), (38, 76), (20, 88))
        drawing.line((53, 32), (66, 46), (82, 46))
        drawing.line((52, 32), (36, 42), (30, 58))
    }

    static func act(_ drawing: inout Drawing) {
        drawing.path("M16 14q34 13 68 0v38q0 30-34 40q-34-10-34-40z", .tint)
        drawing.path("M29 40q8-9 16 0M55 40q8-9 16 0M33 58q17 20 34 0")
    }

    static func together(_ drawing: inout Drawing) {
        drawing.person(24, 27)
        drawing.person(76, 27)
        drawing.person(50, 42)
    }

    static func pair(_ drawing: inout Drawing) {
        drawing.person(29, 34)
        drawing.person(71, 34)
    }

    static func alone(_ drawing: inout Drawing) {
        drawing.person(50, 34)
    }
}

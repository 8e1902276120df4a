/// Pictures of talking, listening, thinking and sound.
enum Voices {
    static func talk(_ drawing: inout Drawing) {
        drawing.path("M14 14h46a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H36L24 65V52H14a8 8 0 0 1-8-8V22a8 8 0 0 1 8-8z", .tint)
        drawing.line((19, 27), (55, 27))
        drawing.line((19, 39), (43, 39))
        drawing.path("M79 38h7a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8h-8v13L66 76H50a8 8 0 0 1-8-8v-3")
    }

    static func listen(_ drawing: inout Drawing) {
        drawing.path(
            "M30 60C23 52 20 46 20 37a27 27 0 0 1 54 0c0 17-13 19-15 31c-2 13-7 23-18 23c-8 0-12-5-13-12z", .tint)
        drawing.path("M35 40a12 12 0 0 1 24 0c0 10-10 10-11 20")
        drawing.path("M84 22q8 15 0 31M92 14q13 24 0 47")
    }

    static func think(_ drawing: inout Drawing) {
        drawing.path("M28 62a17 17 0 0 1-2-34a22 22 0 0 1 40-9a19 19 0 0 1 16 43z", .tint)
        drawing.circle(30, 77, 6, .tint)
        drawing.circle(17, 90, 4, .tint)
    }

    static func music(_ drawing: inout Drawing) {
        drawing.circle(27, 78, 12, .tint)
        drawing.circle(74, 68, 12, .tint)
        drawing.line((39, 78), (39, 22), (86, 12), (86, 68))
        drawing.line((39, 38), (86, 28))
    }
}

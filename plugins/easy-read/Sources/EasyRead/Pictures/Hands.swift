/// Pictures of what hands do.
enum Hands {
    static func write(_ drawing: inout Drawing) {
        drawing.box(12, 8, 56, 82, round: 4, .tint)
        drawing.line((24, 27), (56, 27))
        drawing.line((24, 43), (56, 43))
        drawing.line((24, 59), (40, 59))
        pencil(&drawing)
    }

    static func draw(_ drawing: inout Drawing) {
        drawing.box(6, 14, 76, 62, round: 4, .tint)
        drawing.circle(26, 33, 7)
        drawing.path("M8 68l22-20l14 12l16-18l20 20")
        pencil(&drawing)
    }

    static func make(_ drawing: inout Drawing) {
        drawing.box(8, 56, 40, 34, round: 3, .tint)
        drawing.box(54, 56, 38, 34, round: 3)
        drawing.path("M27 52L50 12l23 40z", .tint)
    }

    static func objects(_ drawing: inout Drawing) {
        drawing.box(10, 26, 36, 52, round: 5, turned: -14, .tint)
        drawing.box(54, 26, 36, 52, round: 5, turned: 14, .tint)
        drawing.box(32, 20, 36, 54, round: 5, .tint)
        drawing.path("M50 34l4 9l9 1l-7 6l2 10l-8-5l-8 5l2-10l-7-6l9-1z")
    }

    static func photo(_ drawing: inout Drawing) {
        drawing.path("M33 30l6-12h22l6 12", .tint)
        drawing.box(8, 30, 84, 54, round: 8, .tint)
        drawing.circle(50, 57, 17)
        drawing.circle(79, 43, 4, .solid)
    }

    static func sort(_ drawing: inout Drawing) {
        drawing.box(30, 12, 62, 20, round: 4, .tint)
        drawing.box(30, 41, 46, 20, round: 4)
        drawing.box(30, 70, 30, 20, round: 4)
        drawing.line((14, 88), (14, 16))
        drawing.line((6, 26), (14, 15), (22, 26))
    }

    static func decide(_ drawing: inout Drawing) {
        drawing.box(32, 8, 36, 44, round: 3)
        drawing.line((41, 28), (48, 36), (60, 20))
        drawing.box(12, 50, 76, 40, round: 5, .tint)
        drawing.line((28, 62), (72, 62))
    }

    static func type(_ drawing: inout Drawing) {
        drawing.box(12, 10, 76, 50, round: 6, .tint)
        drawing.line((24, 26), (60, 26))
        drawing.line((24, 41), (46, 41))
        drawing.line((50, 60), (50, 74))
        drawing.box(16, 76, 68, 15, round: 5)
    }

    private static func pencil(_ drawing: inout Drawing) {
        drawing.path("M54 92l4-17l25-34l13 10l-25 34z", .tint)
        drawing.line((58, 75), (71, 85))
    }
}

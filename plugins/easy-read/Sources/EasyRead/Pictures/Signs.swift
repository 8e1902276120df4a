import RondoPluginKit

/// Pictures that stand for a day, a time, a list and a question.
enum Signs {
    static func calendar(_ drawing: inout Drawing) {
        drawing.box(10, 18, 80, 70, round: 6)
        drawing.path("M10 40V24a6 6 0 0 1 6-6h68a6 6 0 0 1 6 6v16z", .tint)
        drawing.line((31, 9), (31, 27))
        drawing.line((69, 9), (69, 27))
        for x in [29, 50, 71] {
            for y in [54, 72] { drawing.circle(x, y, 4, .solid) }
        }
    }

    static func checklist(_ drawing: inout Drawing) {
        drawing.box(14, 8, 72, 84, round: 6, .tint)
        for y in [28, 50, 72] {
            drawing.line((25, y), (31, y + 6), (41, y - 7))
            drawing.line((52, y), (73, y))
        }
    }

    static func question(_ drawing: inout Drawing) {
        drawing.circle(50, 50, 41, .tint)
        drawing.path("M36 40a14 14 0 1 1 21 12c-6 4-7 6-7 11")
        drawing.circle(50, 76, 4, .solid)
    }

    /// A clock face; the hour hand goes on between the hours.
    static func clock(_ drawing: inout Drawing, _ time: TimeOfDay) {
        drawing.circle(50, 50, 42, .tint)
        for hour in 0..<4 {
            drawing.line(point(hour * 15, 36), point(hour * 15, 41))
        }
        drawing.line((50, 50), point(time.minutes % 60, 31))
        drawing.line((50, 50), point(time.minutes / 12 % 60, 20))
    }

    /// A point that lies `length` from the middle, in the direction of a minute.
    private static func point(_ minute: Int, _ length: Int) -> (Int, Int) {
        (50 + sine(minute) * length / 1000, 50 - sine(minute + 15) * length / 1000)
    }

    /// A thousand times the sine of so many sixtieths of a turn.
    private static func sine(_ minute: Int) -> Int {
        let quarter = [0, 105, 208, 309, 407, 500, 588, 669, 743, 809, 866, 914, 951, 978, 995, 1000]
        let minute = minute % 60
        if minute > 30 { return -sine(minute - 30) }
        return quarter[minute > 15 ? 30 - minute : minute]
    }
}

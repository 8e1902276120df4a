/// Lines and shapes on a sheet of 100 by 100, as SVG.
struct Drawing {
    /// How a shape is filled.
    enum Fill: String {
        /// Only its outline.
        case none = ""
        /// In the page's tint.
        case tint = " class=\"t\""
        /// In the colour of lines.
        case solid = " class=\"s\""
    }

    /// What was drawn so far.
    private(set) var svg = ""

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, _ fill: Fill = .none) {
        svg += "<circle\(fill.rawValue) cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/>"
    }

    /// A rectangle, turned by some degrees around its middle.
    mutating func box(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, round: Int = 0, turned: Int = 0, _ fill: Fill = .none
    ) {
        let turn = turned == 0 ? "" : " transform=\"rotate(\(turned) \(x + width / 2) \(y + height / 2))\""
        let corner = round == 0 ? "" : " rx=\"\(round)\""
        svg += "<rect\(fill.rawValue) x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(corner)\(turn)/>"
    }

    /// A line from point to point.
    mutating func line(_ points: (Int, Int)...) {
        svg += "<polyline points=\"\(points.map { "\($0.0),\($0.1)" }.joined(separator: " "))\"/>"
    }

    /// A path in SVG's own words.
    mutating func path(_ path: StaticString, _ fill: Fill = .none) {
        svg += "<path\(fill.rawValue) d=\"\(path)\"/>"
    }

    /// Someone from the chest up; `x`, `y` is the middle of the head.
    mutating func person(_ x: Int, _ y: Int, _ fill: Fill = .tint) {
        svg += "<path\(fill.rawValue) d=\"M\(x - 18) \(y + 46)v-10a18 18 0 0 1 36 0v10z\"/>"
        circle(x, y, 11, fill)
    }
}

import RondoModel

/// Where the fixed points of one session come to stand.
///
/// The engine wants them apart and inside the session. A point that can't stand at its time is shifted to the first
/// free place after it, or else before it; one that finds none is left out.
struct FixedPlaces: Sendable, Equatable {
    /// A fixed point with the time it got.
    struct Place: Sendable, Equatable {
        /// What it is.
        var kind: BlockKind
        /// What people read, where it has a title.
        var title: String?
        /// When it stands.
        var span: TimeSpan
    }

    /// In order of time.
    private(set) var places: [Place] = []
    /// Units of `time.window`, as docs/score.md counts them on these places.
    private(set) var units = 0
    /// Title of breaks that the engine adds, where an untitled one could be taken for a fixed point.
    private(set) var breakTitle: String?
    /// The same for buffers.
    private(set) var bufferTitle: String?

    /// Places the points of a session, given in the workshop's order.
    init(_ points: [FixedPoint], in session: TimeSpan) {
        var waiting: [FixedPoint] = []
        for point in points where point.length > 0 {
            let span = TimeSpan(point.at, point.at + point.length)
            let fits = point.at % Clock.grid == 0 && point.length % Clock.grid == 0
            if fits, isFree(span, session) { add(point, span) } else { waiting.append(point) }
        }
        for point in waiting {
            if let span = firstFree(for: point, session) { add(point, span) }
        }
        places.sort { $0.span.start < $1.span.start }
        units = Self.units(of: points, on: places)
        if !waiting.isEmpty {
            let taken = Set(points.compactMap(\.title))
            breakTitle = ["Break", "Short break", "A break between"].first { !taken.contains($0) }
            bufferTitle = ["Buffer", "Some air", "Time in hand"].first { !taken.contains($0) }
        }
    }

    /// The fixed points of a workshop that stand in a session, in its order.
    static func points(of session: Session, in workshop: Workshop) -> [FixedPoint] {
        workshop.fixed.filter { $0.kind != .activity && ($0.session == nil || $0.session == session.id) }
    }

    private mutating func add(_ point: FixedPoint, _ span: TimeSpan) {
        places.append(Place(kind: point.kind, title: point.title, span: span))
    }

    private func isFree(_ span: TimeSpan, _ session: TimeSpan) -> Bool {
        session.covers(span) && places.allSatisfy { $0.span.overlap(span) == 0 }
    }

    private func firstFree(for point: FixedPoint, _ session: TimeSpan) -> TimeSpan? {
        let length = (point.length + Clock.grid - 1) / Clock.grid * Clock.grid
        guard length <= session.length else { return nil }
        let wanted = min(max(point.at, session.start), session.end - length)
        let start = session.start + (wanted - session.start) / Clock.grid * Clock.grid
        let later = stride(from: start, through: session.end - length, by: Clock.grid)
        let earlier = stride(from: start - Clock.grid, through: session.start, by: -Clock.grid)
        for minute in Array(later) + Array(earlier) {
            let span = TimeSpan(minute, minute + length)
            if isFree(span, session) { return span }
        }
        return nil
    }

    private static func units(of points: [FixedPoint], on places: [Place]) -> Int {
        var free = places
        var units = 0
        for point in points {
            let fitting = free.indices.filter { free[$0].kind == point.kind && free[$0].title == point.title }
            let nearest = fitting.min { (a, b) in
                let first = abs(free[a].span.start - point.at)
                let second = abs(free[b].span.start - point.at)
                return (first, a) < (second, b)
            }
            guard let nearest else {
                units += (point.length + 4) / 5
                continue
            }
            let place = free.remove(at: nearest)
            units += (abs(place.span.start - point.at) + 4) / 5 + (abs(place.span.length - point.length) + 4) / 5
        }
        return units
    }
}

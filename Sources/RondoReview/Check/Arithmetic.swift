/// The roundings that docs/score.md writes as `⌊a/b⌋`, `⌈a/b⌉` and `(a)⁺`.
enum Arithmetic {
    /// `⌊a/b⌋`; 0 where `b` is not positive.
    static func floor(_ a: Int, over b: Int) -> Int {
        guard b > 0 else { return 0 }
        let quotient = a / b
        return a % b < 0 ? quotient - 1 : quotient
    }

    /// `⌈a/b⌉`; 0 where `b` is not positive.
    static func ceiling(_ a: Int, over b: Int) -> Int {
        guard b > 0 else { return 0 }
        let quotient = a / b
        return a % b > 0 ? quotient + 1 : quotient
    }

    /// `(a)⁺`.
    static func positive(_ a: Int) -> Int { max(0, a) }

    /// `⌈(a)⁺ / 5⌉`: begun steps of the time grid.
    static func steps(_ minutes: Int) -> Int { ceiling(positive(minutes), over: 5) }
}

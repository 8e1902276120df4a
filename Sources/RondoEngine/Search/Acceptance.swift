/// Simulated annealing's acceptance criterion on whole numbers (Kirkpatrick, Gelatt and Vecchi 1983).
///
/// A change that costs `difference` is accepted with probability exp(-difference / temperature).
struct Acceptance: Sendable {
    /// -ln of 1024 evenly spread numbers between 0 and 1, times 65536.
    private let table: [Int]

    init() { table = (0..<1024).map { Acceptance.negativeLogarithm(Double(2 * $0 + 1) / 2048) } }

    /// `temperature` is in 256ths of a cost unit.
    @inline(__always)
    func accepts(_ difference: Int, temperature: Int, random: inout Random) -> Bool {
        if difference <= 0 { return true }
        // What is this far away is never accepted; house rules may cost more than the product could hold.
        return min(difference, 1 << 32) &* 256 &* 65536 < temperature &* table[random.below(1024)]
    }

    /// The same with luck from 0 to 1023 instead of a random number of its own.
    @inline(__always)
    func accepts(_ difference: Int, temperature: Int, luck: Int) -> Bool {
        min(difference, 1 << 32) &* 256 &* 65536 < temperature &* table[luck]
    }

    /// A difference beyond which nothing is accepted at a temperature.
    func reach(_ temperature: Int) -> Int { temperature * table[0] / (256 * 65536) }

    /// -ln(x) × 65536 from basic operations alone, so that every machine rounds alike.
    private static func negativeLogarithm(_ x: Double) -> Int {
        var value = x
        var result = 0.0
        while value < 0.5 {
            value *= 2
            result += 0.693147180559945309
        }
        let y = (value - 1) / (value + 1)
        var power = y
        var sum = 0.0
        for k in 0..<24 {
            sum += power / Double(2 * k + 1)
            power *= y * y
        }
        return Int((result - 2 * sum) * 65536)
    }
}

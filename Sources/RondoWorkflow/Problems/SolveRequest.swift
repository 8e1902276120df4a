/// How a problem from a file is to be solved.
public struct SolveRequest: Sendable, Equatable {
    /// The problem's file.
    public var problem: String
    /// Seed of every random choice.
    public var seed: UInt64 = 1
    /// Ends the search after so many steps; nil for standard effort.
    public var steps: Int?
    /// Threads at work, at least 1; the solution is the same with any number.
    public var threads = 1
    /// For how many seconds the search goes on, until it is cancelled; the solution then depends on the machine.
    public var seconds: Int?

    /// Asks for a solution of a problem.
    public init(problem: String) { self.problem = problem }
}

/// Agendas as paths: nodes are the labels of a search, by time, and edges the blocks that lead from one to the next.
struct AgendaGraph {
    /// A block.
    struct Edge {
        let cost: Int32
        let length: UInt8
        /// `Kind`.
        let kind: UInt8
        /// Which way to spend it.
        let way: Int16
        fileprivate(set) var slot: UInt8 = 0
        /// Until all labels of its slot are known, the index there; then the node.
        fileprivate(set) var to: Int32 = 0

        init(cost: Int, length: Int, _ kind: Kind, way: Int = -1) {
            self.cost = Int32(cost)
            self.length = UInt8(length)
            self.kind = UInt8(kind.rawValue)
            self.way = Int16(way)
        }

        /// What an agenda without its activities tells of a block.
        var shape: Shape { Shape(kind: kind, length: length) }
    }
    /// The kind and the length of a block.
    struct Shape: Hashable, Comparable {
        /// `Kind`.
        var kind: UInt8
        var length: UInt8

        static func < (one: Shape, other: Shape) -> Bool { (one.kind, one.length) < (other.kind, other.length) }
    }
    private(set) var edges: [Edge] = []
    /// By node, and one more: its first edge.
    private var first: [Int32] = []
    /// By node: the least cost from there on.
    private(set) var least: [Int] = []
    /// By slot: its first node.
    private var base: [Int]
    private var ends: [(node: Int, cost: Int)] = []
    /// What the turns of whole agendas cost in `least`, by node.
    private var turns: [Int: Int] = [:]
    /// More than anything costs.
    private static let never = Int.max / 4

    /// True where there are more edges than are held.
    var isFull: Bool { edges.count >= AgendaGraph.mostEdges }
    private static let mostEdges = 4_000_000

    init(slots: Int) { base = [Int](repeating: 0, count: slots + 1) }

    /// Labels of a slot come next; those of the slots before are all there.
    mutating func startSlot(_ slot: Int) { base[slot] = first.count }

    /// Edges of the slot's next label come next.
    mutating func startLabel() { first.append(Int32(edges.count)) }

    /// From the present label to one of a later slot.
    mutating func add(_ edge: Edge, to index: Int, at slot: Int) {
        var edge = edge
        edge.slot = UInt8(slot)
        edge.to = Int32(index)
        edges.append(edge)
    }

    /// The present label is a whole agenda that still costs so much, with its turns.
    mutating func end(_ cost: Int, turns: Int) {
        ends.append((first.count - 1, cost))
        self.turns[first.count - 1] = turns
    }

    /// What the turns of a whole agenda were counted at; nil where a node is none.
    func turns(of node: Int) -> Int? { turns[node] }

    /// All labels are there.
    mutating func finish() {
        let nodes = first.count
        first.append(Int32(edges.count))
        for i in edges.indices { edges[i].to += Int32(base[Int(edges[i].slot)]) }
        least = [Int](repeating: AgendaGraph.never, count: nodes)
        for end in ends { least[end.node] = end.cost }
        for node in stride(from: nodes - 1, through: 0, by: -1) {
            for i in edges(of: node) { least[node] = min(least[node], least[Int(edges[i].to)] + Int(edges[i].cost)) }
        }
    }

    /// Indices of the edges that leave a node.
    @inline(__always)
    func edges(of node: Int) -> Range<Int> { Int(first[node])..<Int(first[node + 1]) }
}

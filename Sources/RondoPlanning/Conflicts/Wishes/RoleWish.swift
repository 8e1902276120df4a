import RondoModel

/// A facilitation role: how many hold it at once, and what it can be combined with.
enum RoleWish: WishKind {
    static let name = "role"
    static func id(_ role: String) -> WishID { WishID(name, role) }

    static func wishes(_ inputs: Inputs) -> [Wish] {
        inputs.workshop.roles.map { rule in
            Wish(
                id(rule.id), path: ["roles", rule.id],
                says: "\(rule.id) is held by \(rule.people) at once, per \(rule.per.rawValue)"
            ) { relax(rule.id, in: &$0) }
        }
    }

    /// Without the role, or, where a pin still names it, with all others ready to hold it beside anything.
    private static func relax(_ role: String, in inputs: inout Inputs) {
        guard let index = inputs.workshop.roles.firstIndex(where: { $0.id == role }) else { return }
        let pinned = Set(inputs.workshop.pins.filter { $0.role == role }.compactMap(\.person))
        if pinned.isEmpty {
            inputs.workshop.roles.remove(at: index)
            return
        }
        for position in inputs.activities.indices { inputs.activities[position].roles.removeAll { $0.role == role } }
        let others = inputs.workshop.roles.map(\.id).filter { $0 != role }
        inputs.workshop.roles[index].people = max(1, pinned.count)
        inputs.workshop.roles[index].combinesWith = others
        for person in inputs.workshop.people.indices
        where !pinned.contains(inputs.workshop.people[person].id)
            && !inputs.workshop.people[person].yesTo.contains(role)
        {
            inputs.workshop.people[person].yesTo.append(role)
        }
    }

    static func ways(outOf wish: Wish, _ inputs: Inputs) -> [WayOut] {
        guard let role = wish.id.of.first, let index = inputs.workshop.roles.firstIndex(where: { $0.id == role }) else {
            return []
        }
        let rule = inputs.workshop.roles[index]
        var ways = [
            WayOut(
                "\(role) more", Price.frame + 20, "\(rule.people + 1) hold \(role) at once instead of \(rule.people)"
            ) { $0.workshop.roles[index].people += 1 }
        ]
        if rule.people > 1 {
            for fewer in 1..<rule.people {
                let left = rule.people - fewer
                ways.append(
                    WayOut(
                        "\(role) fewer", Price.role + fewer, "\(left) instead of \(rule.people) hold \(role) at once"
                    ) {
                        $0.workshop.roles[index].people = left
                    })
            }
        }
        for other in inputs.workshop.roles where other.id != role && !rule.combinesWith.contains(other.id) {
            ways.append(
                WayOut(
                    "\([role, other.id].sorted()) combine", Price.role - 10,
                    "let one person be \(role) and \(other.id) at once"
                ) { $0.workshop.roles[index].combinesWith.append(other.id) })
        }
        ways.append(
            WayOut("\(role) out", Price.role + 50, "leave the role \(role) out") { inputs in
                inputs.workshop.roles.removeAll { $0.id == role }
                for pin in inputs.workshop.pins.indices where inputs.workshop.pins[pin].role == role {
                    inputs.workshop.pins[pin] = Pin()
                }
            })
        return ways
    }
}

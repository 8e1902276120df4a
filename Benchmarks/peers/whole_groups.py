"""Who sits with whom in a whole workshop, once its timetable and its turns stand: the model of cpsat_mixing.py."""

import cpsat_mixing
import cpsat_search

KINDS = ("meetings", "split-pairs", "forced-pairs", "mixture", "teams")


class _Blocks:
    """The blocks with groups of a timetable, as cpsat_mixing reads a problem. What they cost by themselves is counted
    with the timetable, so that only groups have weights here."""

    def __init__(self, workshop, blocks):
        self.path, self.data, self.people = workshop.path, workshop.data, workshop.people
        self.constant = {"hard": 0, "soft": 0}
        self.weights = {kind: workshop.weight(kind) for kind in KINDS}
        self.blocks, self.rooms = [], []
        for session, block, here in blocks:
            strand = block["strands"][0]
            self.blocks.append((session, block["start"], block["length"], self.data["options"][strand["option"]], here))
            self.rooms.append(strand["space"])

    def weight(self, kind):
        return self.weights.get(kind, 0)


def seat(workshop, blocks, arguments, clock):
    """Groups of the blocks, (session, block, who takes part), with what they cost: [groups], hard, soft."""
    if not blocks:
        return [], 0, 0
    work = cpsat_mixing.Mixing(_Blocks(workshop, blocks))
    found = cpsat_search.solve(work, arguments, clock, max(arguments.seconds, clock() + 0.5))
    if found is None:
        return None
    groups = [[[] for _ in sizes] for sizes in work.sizes]
    for (block, group, person), true in found.values.items():
        if true:
            groups[block][group].append(person)
    return groups, found.hard, found.soft


def in_order(workshop, block, here):
    """Groups as people come, for a score on the way."""
    sizes = workshop.groups(block["strands"][0]["option"], here)
    people, groups = list(here), []
    for size in sizes:
        groups.append(people[:size])
        people = people[size:]
    return groups

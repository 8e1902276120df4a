"""CP-SAT on group mixing: a problem with a frozen timetable in which every block has groups.

A literal says that a person sits in a group of a block (AddExactlyOne per person, a sum per group), another that a pair
sits there, tied to both by implications both ways, so that a pair's meetings are a sum of literals. As many
meetings as the groups' sizes make, less one for each pair, are repeated at least: that bounds the objective.
Groups of a size and, where the problem has nobody who differs, people are interchangeable: the first block is fixed
where that is so, and person p sits in none of the groups numbered above p. Follows OR-Tools' boolean_logic.md and
channeling.md and its examples/python/wedding_optimal_chart_sat.py and balance_group_sat.py (pairs, alone in a group).
"""

import collections
import itertools

from ortools.sat.python import cp_model

import cpsat_search
import exchange

KINDS = {"meetings", "split-pairs", "forced-pairs", "sizes", "mixture", "barriers", "teams"}


class Mixing:
    """The model; `x[block, group, person]` are its decisions."""

    def __init__(self, problem, frame_only=False):
        """With `frame_only` no model is made: `sizes`, `supports` and the constant part of `hard` are there."""
        self.problem, self.model, self.decisions = problem, cp_model.CpModel(), {}
        self.sizes = []  # of the groups, by block
        self.supports = problem.data.get("supports", [])
        hard = problem.constant["hard"]
        for block, (_, _, _, option, here) in enumerate(problem.blocks):
            self.sizes.append(exchange.group_sizes(len(here), option["group"]))
            if not frame_only:
                self._seat(block, here)
            hard += self._size_cost(block) + self._barrier_cost(block)
        self.hard = hard
        if frame_only:
            return
        self._break_symmetry()
        split, forced = problem.weight("split-pairs"), problem.weight("forced-pairs")
        together, apart = problem.data.get("together", []), problem.data.get("apart", [])
        self.hard += sum(split * parted for pair in together for parted in self._parted(pair))
        self.hard += sum(forced * ~parted for pair in apart for parted in self._parted(pair))
        self.hard += sum(self._teams(block, kind) for block in range(len(problem.blocks))
                         for kind in range(len(self.supports)))

    def _seat(self, block, here):
        for person in here:
            literals = []
            for group in range(len(self.sizes[block])):
                literal = self.model.new_bool_var(f"x{block}.{group}.{person}")
                self.decisions[block, group, person] = literal
                literals.append(literal)
            self.model.add_exactly_one(literals)
        for group, size in enumerate(self.sizes[block]):
            self.model.add(sum(self.decisions[block, group, person] for person in here) == size)

    def _pairs(self, pair):
        """For each block that has both, a literal per group: they sit there together."""
        one, other = pair
        return [[self._both(block, group, one, other) for group in range(len(self.sizes[block]))]
                for block, (*_, here) in enumerate(self.problem.blocks) if one in here and other in here]

    def _both(self, block, group, one, other):
        first, second = self.decisions[block, group, one], self.decisions[block, group, other]
        both = self.model.new_bool_var("")
        self.model.add_implication(both, first)
        self.model.add_implication(both, second)
        self.model.add_bool_or(~first, ~second, both)
        return both

    def _parted(self, pair):
        """A literal for each block that has both: they sit in different groups."""
        parted = []
        for groups in self._pairs(tuple(pair)):
            parted.append(self.model.new_bool_var(""))
            self.model.add_exactly_one(groups + [parted[-1]])
        return parted

    def _break_symmetry(self):
        people = self.problem.people
        alike = len({str(sorted((key, str(value)) for key, value in person.items())) for person in people}) == 1
        alike = alike and not any(self.problem.data.get(key) for key in ("together", "apart"))
        alike = alike and not self.problem.data.get("past", {}).get("meetings")
        for (block, group, person), literal in self.decisions.items():
            here = self.problem.blocks[block][4]
            place = here.index(person)
            if block == 0 and alike:
                sizes = self.sizes[block]
                first = sum(sizes[:group])
                self.model.add(literal == int(first <= place < first + sizes[group]))
            elif group - self.sizes[block].index(self.sizes[block][group]) > place:
                self.model.add(literal == 0)

    def _size_cost(self, block):
        _, _, _, option, here = self.problem.blocks[block]
        least, most = option["people"]
        units = max(0, least - len(here), len(here) - most)
        least, _, most = option["group"]
        units += sum(max(0, least - size, size - most) for size in self.sizes[block])
        return self.problem.weight("sizes") * units

    def _row(self, block):
        """What the access table says of the block's profiles: {profile: (barriers, supports)}."""
        access = self.problem.data.get("access")
        if not access:
            return {}
        session, _, _, option, _ = self.problem.blocks[block]
        frame = self.problem.data["sessions"][session]
        space = self.problem.data["spaces"][self.problem.rooms[block]]
        place = frame.get("access", 0) * access["space-classes"] + space.get("access", 0)
        row = access["rows"][access["row-of"][place][self.problem.data["options"].index(option)]]
        return {profile: (barriers, supports) for profile, barriers, supports, _ in row}

    def _barrier_cost(self, block):
        row = self._row(block)
        open_ = sum(row.get(self.problem.people[person].get("profile", 0), (0, []))[0]
                    for person in self.problem.blocks[block][4])
        return self.problem.weight("barriers") * open_

    def support_frame(self, block, kind):
        """For whom a support works in a block, and how many teams of it there are."""
        session, _, length, _, here = self.problem.blocks[block]
        support, row = self.supports[kind], self._row(block)
        users = [person for person in here
                 if kind in row.get(self.problem.people[person].get("profile", 0), (0, []))[1]]
        team = support["team"] if length > support["beyond"] else 1
        return users, support["people"][self.problem.data["sessions"][session].get("access", 0)] // team

    def _teams(self, block, kind):
        """Teams of a support that are missing in a block: its places are the groups in which it works for somebody."""
        support, (users, there) = self.supports[kind], self.support_frame(block, kind)
        places = []
        for group in range(len(self.sizes[block])):
            place = self.model.new_bool_var("")
            for person in users:
                self.model.add_implication(self.decisions[block, group, person], place)
            places.append(place)
        missing = self.model.new_int_var(0, len(places), "")
        self.model.add(support["places-per-team"] * (missing + there) >= sum(places))
        return self.problem.weight("teams") * missing

    def add_soft(self, hard):
        past = {(one, other): times for one, other, times in self.problem.data.get("past", {}).get("meetings", [])}
        together = {tuple(sorted(pair)) for pair in self.problem.data.get("together", [])}
        costs = [self.problem.constant["soft"]]
        weight = self.problem.weight("meetings")
        least = sum(size * (size - 1) // 2 for sizes in self.sizes for size in sizes)
        for pair in itertools.combinations(range(len(self.problem.people)), 2):
            meetings = self._pairs(pair) if pair not in together else []
            if pair in together:
                least -= len(self.problem.blocks)
            elif past.get(pair, 0) > 0:
                costs.append(weight * sum(both for groups in meetings for both in groups))
            else:
                repeats = self.model.new_int_var(0, max(0, len(meetings) - 1), "")
                self.model.add(repeats >= sum(both for groups in meetings for both in groups) - 1)
                costs.append(weight * repeats)
                least -= 1
        if least > 0:
            self.model.add(sum(costs) >= weight * least + self.problem.constant["soft"])
        if self.problem.weight("mixture"):
            for block in range(len(self.problem.blocks)):
                for group in range(len(self.sizes[block])):
                    costs += self._mixture(block, group)
        return sum(costs)

    def _mixture(self, block, group):
        """Who is alone with their perspective in a group, and professionals beyond their share of it."""
        costs, size, here = [], self.sizes[block][group], self.problem.blocks[block][4]
        weight, people = self.problem.weight("mixture"), self.problem.people
        sits = {person: self.decisions[block, group, person] for person in here}
        if size >= 2:
            percent = self.problem.data["limits"].get("professionals-at-most", 50)
            professionals = [sits[person] for person in here if people[person].get("professional")]
            over = self.model.new_int_var(0, size, "")
            self.model.add(over >= sum(professionals) - -(-percent * size // 100))
            costs.append(weight * over)
        by_perspective = collections.defaultdict(list)
        for person in here:
            if "perspective" in people[person]:
                by_perspective[people[person]["perspective"]].append(sits[person])
        for literals in by_perspective.values():
            if size < 3 or len(literals) < 2:
                continue
            alone = self.model.new_bool_var("")
            for literal in literals:
                self.model.add_bool_or(~literal, alone, *[other for other in literals if other is not literal])
            costs.append(weight * alone)
        return costs

    def solution(self, values):
        groups = [[[] for _ in sizes] for sizes in self.sizes]
        for (block, group, person), true in values.items():
            if true:
                groups[block][group].append(person)
        return self.problem.solution(groups, [[] for _ in groups])


def mixing_problem(path):
    """The problem, where all its blocks have groups and none has seats."""
    problem = exchange.Problem(path, KINDS)
    if any("group" not in option or option.get("seats") for _, _, _, option, _ in problem.blocks):
        raise exchange.Refused(f"{path}: blocks without groups, or with seats, are not modelled")
    return problem


def main():
    arguments = exchange.options(__doc__.splitlines()[0]).parse_args()
    clock = exchange.clock()
    problem = mixing_problem(arguments.problem)
    cpsat_search.run(Mixing(problem), problem, arguments, clock)


if __name__ == "__main__":
    main()

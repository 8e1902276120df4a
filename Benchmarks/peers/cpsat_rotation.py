"""CP-SAT on role rotation: a problem with a frozen timetable and one seat a role and block.

A literal says that a person has a seat; an empty seat is the slack of an AddExactlyOne. Counts (a person's turns, a
role's turns) are one-hot encoded, and what fair shares and shares of minutes cost at each count is worked out before,
so that every cost is linear in literals and the relaxation is the convex hull of each table; no products, divisions or
large coefficients. "The same role as last time" is an automaton per person, written as clauses. Follows OR-Tools'
docs boolean_logic.md, integer_arithmetic.md and channeling.md, and its examples/python/shift_scheduling_sat.py
(penalised sums and transitions).
"""

import collections

from ortools.sat.python import cp_model

import cpsat_parts
import cpsat_search
import exchange

KINDS = {"empty-seats", "absent-holders", "clashes", "fair-shares", "same-again", "variety", "group-shares"}


class Rotation:
    """The model; `x[block, role, person]` are its decisions."""

    def __init__(self, problem):
        self.problem, self.model, data = problem, cp_model.CpModel(), problem.data
        self.roles, self.people = data["roles"], data["people"]
        self.decisions, self.seats, self.by_seat = {}, [], collections.defaultdict(list)
        self.by_person = collections.defaultdict(dict)  # person, block: {role: literal}
        lengths = {length for _, _, length, _, _ in problem.blocks}
        if len(lengths) != 1 or any("group" in option for _, _, _, option, _ in problem.blocks):
            raise exchange.Refused(f"{problem.path}: blocks of several lengths, or groups, are not modelled")
        self.minutes = lengths.pop()
        for block, (_, _, _, option, here) in enumerate(problem.blocks):
            for role, plain, *_ in option.get("seats", []):
                if plain == 0:
                    continue
                if plain > 1 or not self.roles[role].get("rotates"):
                    raise exchange.Refused(f"{problem.path}: several seats of a role, or one that stays, not modelled")
                self.seats.append((block, role))
                for person in here:
                    if role in self.people[person].get("yes-to", []):
                        literal = self.model.new_bool_var(f"x{block}.{role}.{person}")
                        self.decisions[block, role, person] = literal
                        self.by_seat[block, role].append(literal)
                        self.by_person[person, block][role] = literal
        self.hard = self._hard()

    def _hard(self):
        """Empty seats, and pairs of clashing roles that one person has at a time."""
        costs = [self.problem.constant["hard"]]
        for seat in self.seats:
            empty = self.model.new_bool_var("")
            self.model.add_exactly_one(self.by_seat[seat] + [empty])
            costs.append(self.problem.weight("empty-seats") * empty)
        for literals in self.by_person.values():
            rows = sorted(literals.items())
            for at, (role, first) in enumerate(rows):
                for other, second in rows[at + 1:]:
                    if other in self.roles[role].get("clashes", []):
                        both = cpsat_parts.both(self.model, first, second)
                        costs.append(self.problem.weight("clashes") * both)
        return sum(costs)

    def add_soft(self, hard):
        """The soft cost, for solutions of at most this hard cost."""
        unfilled = sum(1 for seat in self.seats if not self.by_seat[seat])
        spare = hard - self.problem.constant["hard"] - unfilled * self.problem.weight("empty-seats")
        if spare < self.problem.weight("clashes"):  # nobody can have two turns at a time
            for literals in self.by_person.values():
                self.model.add_at_most_one(literals.values())
        slack = spare // self.problem.weight("empty-seats")
        costs = [self.problem.constant["soft"]]
        for role in range(len(self.roles)):
            costs += self._shares(role, slack)
        costs += self._same_again()
        for person in range(len(self.people)):
            costs += self._variety(person, spare < self.problem.weight("clashes"))
        return sum(costs)

    def _cost(self, own, totals, cost):
        """An expression of `cost(own count, total count)`, of one-hot counts."""
        if len(totals) == 1:
            total = next(iter(totals))
            return sum(cost(count, total) * literal for count, literal in own.items())
        most = max(cost(count, total) for count in own for total in totals)
        result = self.model.new_int_var(0, most, "")
        for total, literal in totals.items():
            table = sum(cost(count, total) * one for count, one in own.items())
            self.model.add(result == table).only_enforce_if(literal)
        return result

    def _shares(self, role, slack):
        """role.fair and role.power of one role; `slack` more of its seats may stay empty than have nobody."""
        held = [self.by_seat[seat] for seat in self.seats if seat[1] == role and self.by_seat[seat]]
        mine = {person: [literal for (_, of, who), literal in self.decisions.items() if of == role and who == person]
                for person in range(len(self.people))}
        totals = cpsat_parts.one_hot(self.model, sum(literal for seat in held for literal in seat),
                                     max(0, len(held) - slack), len(held))
        past = {person: next(((minutes, turns) for of, minutes, turns in self.people[person].get("past", [])
                              if of == role), (0, 0)) for person in range(len(self.people))}
        willing = [person for person in self.problem.there() if role in self.people[person].get("yes-to", [])]
        attended = {person: self.people[person]["attendance"] for person in willing}
        everyone = sum(attended.values())
        before = sum(past[person][0] for person in willing), sum(past[person][1] for person in willing)

        def unfair(person):
            def cost(count, total):
                own, all_of = past[person][0] + self.minutes * count, before[0] + self.minutes * total
                turns, all_turns = past[person][1] + count, before[1] + total
                share = all_turns * attended[person]
                units = abs(own * everyone - all_of * attended[person]) // (5 * everyone)
                outside = max(0, share // everyone - turns) + max(0, turns - -(-share // everyone))
                return self.problem.weight("fair-shares") * (units + 6 * outside)
            return cost

        costs = []
        if everyone > 0 and self.roles[role].get("rotates"):
            for person in willing:
                counts = cpsat_parts.one_hot(self.model, sum(mine[person]), 0, min(len(mine[person]), len(held)))
                costs.append(self._cost(counts, totals, unfair(person)))
        minutes_before = sum(minutes for minutes, _ in past.values())
        for perspective, percent in self.roles[role].get("shares", []):
            group = [person for person in range(len(self.people))
                     if self.people[person].get("perspective") == perspective]
            theirs = sum(past[person][0] for person in group)

            def unequal(count, total, theirs=theirs, percent=percent):
                all_of = minutes_before + self.minutes * total
                if all_of == 0:
                    return 0
                off = abs(100 * (theirs + self.minutes * count) - percent * all_of) // all_of
                return self.problem.weight("group-shares") * off

            turns = sum(literal for person in group for literal in mine[person])
            counts = cpsat_parts.one_hot(self.model, turns, 0, len(held))
            costs.append(self._cost(counts, totals, unequal))
        return costs

    def _same_again(self):
        costs, blocks = [], self.problem.blocks
        for (person, block), literals in self.by_person.items():
            if block + 1 == len(blocks) or blocks[block + 1][0] != blocks[block][0]:
                continue
            for role, literal in literals.items():
                following = self.by_person.get((person, block + 1), {}).get(role)
                if following is not None:
                    again = cpsat_parts.both(self.model, literal, following)
                    costs.append(self.problem.weight("same-again") * again)
        return costs

    def _variety(self, person, one_at_a_time):
        if len([role for role in self.people[person].get("yes-to", []) if self.roles[role].get("rotates")]) < 2:
            return []
        turns = [self.by_person.get((person, block), {}) for block in range(len(self.problem.blocks))]
        again = cpsat_parts.variety(self.model, turns, one_at_a_time)
        return [self.problem.weight("variety") * literal for literal in again]

    def solution(self, values):
        turns = [[] for _ in self.problem.blocks]
        for (block, role, person), true in values.items():
            if true:
                turns[block].append([role, -1, person])
        return self.problem.solution([[here] for *_, here in self.problem.blocks], turns)


def rotation_problem(path):
    return exchange.Problem(path, KINDS)


def main():
    arguments = exchange.options(__doc__.splitlines()[0]).parse_args()
    clock = exchange.clock()
    problem = rotation_problem(arguments.problem)
    cpsat_search.run(Rotation(problem), problem, arguments, clock)


if __name__ == "__main__":
    main()

"""CP-SAT on whole workshops: agenda, half-day, day and series.

The timetable and all turns are one model (whole_timetable.py, whole_cost.py, whole_wishes.py, whole_turns.py), first
for the least hard cost, then for the least soft cost at it, and groups count there as a guess of what they will cost.
Then people are seated in the groups of the blocks that have any (whole_groups.py). It is searched in steps, each of
which starts from what the one before found. README.md says which solutions are left out; what isn't modelled is
refused.
"""

from ortools.sat.python import cp_model

import cpsat_parts
import cpsat_search
import exchange
import whole_frame
import whole_groups
import whole_timetable
import whole_turns
import whole_wishes

# When each step ends, in parts of the seconds: a strict timetable, any timetable, the turns in it, both at once where
# groups follow.
STRICT, TIMETABLE, TURNS, BOTH = 0.3, 0.4, 0.6, 0.75
LONGER = 0.15  # later where there are several sessions
UNSEATED = 0.6  # when a strict timetable ends where there are no turns
SEATED = 2  # times the weight of mixture: what a block with groups is taken to cost before anybody sits in them


class Whole:
    """The model of the timetable, with turns if wanted, and with a timetable that stands if one is given. A strict
    one breaks nothing hard, and no rule of energy, formats, rests and repeats: much less to search, and a good start."""

    def __init__(self, workshop, turns=True, timetable=None, strict=False, since=0):
        self.strict = strict
        self.workshop, self.model, self.floor = workshop, cp_model.CpModel(), workshop.constant["hard"]
        self.timetable = whole_timetable.Timetable(self.model, workshop)
        self.costs = whole_wishes.Wishes(self.model, workshop, self.timetable, since)
        self.turns = whole_turns.Turns(self.model, workshop, self.timetable) if turns else None
        self.decisions = {**self.timetable.decisions, **(self.turns.decisions if turns else {})}
        self.hard = sum(self.costs.hard() + (self.turns.hard() if turns else []))
        for key, value in (timetable or {}).items():
            self.model.add(self.decisions[key] == value)

    def add_soft(self, hard):
        spare = hard - self.workshop.constant["hard"]
        costs = self.costs.soft(spare) + (self.turns.soft(spare) if self.turns else [])
        for breach in self.costs.breaches if self.strict else []:
            self.model.add(breach <= 0)
        if not self.turns and len(self.workshop.sessions) == len(self.workshop.data["sessions"]):
            costs.append(self._fair_number())
        grouped = self.timetable.classes(lambda option: "group" in option)
        costs += [self._seated() * slot.chosen(self.model, grouped) for slot in self.timetable.all_slots()]
        return sum(costs) + self.workshop.weight("meetings") * self._repeated()

    def _seated(self):
        return SEATED * self.workshop.weight("mixture")

    def _fair_number(self):
        """A guide while there are no turns yet: what the number of blocks costs in fair shares, were all of a length
        and everybody there for as long."""
        slots = self.timetable.all_slots()
        minutes = 0.8 * sum(session.free for session in self.workshop.sessions)
        hot = cpsat_parts.one_hot(self.model, sum(slot.used for slot in slots), 1, len(slots))
        guide = dict.fromkeys(hot, 0)
        for role, count in self.workshop.seats:
            willing = sum(1 for one in self.workshop.there() if role in self.workshop.people[one].get("yes-to", []))
            for number in hot if willing and self.workshop.data["roles"][role].get("rotates") else []:
                turns, more = divmod(count * number, willing)
                share = count * number / willing
                off = more * int(minutes / number * (turns + 1 - share)) if more else 0
                guide[number] += off + (willing - more) * int(minutes / number * (share - turns))
        return self.workshop.weight("fair-shares") * sum(guide[number] * literal for number, literal in hot.items())

    def _once(self):
        """Meetings that may stand without any being repeated: once for each pair, and always for those together."""
        there = len(self.workshop.there())
        return there * (there - 1) // 2 + len(self.workshop.data.get("together", [])) * len(self.timetable.all_slots())

    def _repeated(self):
        """Meetings that any seating repeats: all that the groups' sizes make, beyond those."""
        made, most = [], 0
        for slot in self.timetable.all_slots():
            upper = max(fit.pairs for of in slot.x for fit in slot.fits[of])
            made.append(self.model.new_int_var(0, upper, ""))
            most += upper
            for at, key in enumerate(slot.key):
                pairs = sum(slot.fits[of][at].pairs * literal for of, literal in slot.x.items())
                self.model.add(made[-1] >= pairs).only_enforce_if(key)
        repeated = self.model.new_int_var(0, most, "")
        self.model.add(repeated >= sum(made) - self._once())
        return repeated

    def expected(self, values):
        """What the model takes the groups to cost."""
        blocks = self.with_groups(values)
        sizes = [size for _, block, here in blocks for size in self.workshop.groups(block["strands"][0]["option"], here)]
        repeated = max(0, sum(size * (size - 1) // 2 for size in sizes) - self._once())
        return self._seated() * len(blocks) + self.workshop.weight("meetings") * repeated

    def with_groups(self, values):
        """Blocks with groups: (session, block, who takes part)."""
        return [(session, block, self._here(session, block))
                for session, blocks in enumerate(self.timetable.blocks(values)) for block in blocks
                if block["kind"] == "activity" and "group" in self.workshop.options[block["strands"][0]["option"]]]

    def _here(self, session, block):
        start, end = block["start"], block["start"] + block["length"]
        return [who for who, (since, until) in self.workshop.sessions[session].present.items()
                if start < until and end > since]

    def has_groups(self, values):
        return any("group" in self.workshop.options[members[0]] and true
                   for (kind, *where), true in values.items() if kind == "x"
                   for members in [self.workshop.classes[where[2]]])

    def solution(self, values, groups=None):
        """A solution; without `groups` people are seated as they come."""
        sessions, given = [], iter(groups or [])
        for session, blocks in enumerate(self.timetable.blocks(values)):
            for block in blocks:
                if block["kind"] != "activity":
                    continue
                here, strand = self._here(session, block), block["strands"][0]
                slot = block.pop("slot")
                strand["turns"] = self.turns.of_slot(values, *slot) if self.turns else []
                strand["groups"] = [here]
                if "group" in self.workshop.options[strand["option"]]:
                    strand["groups"] = next(given) if groups else whole_groups.in_order(self.workshop, block, here)
            turns = self.turns.of_session(values, session) if self.turns else []
            sessions.append({"blocks": blocks, "turns": turns})
        return {"rondo": "solution/1", "sessions": sessions}


class TurnsAlone:
    """The model of the turns in a timetable that stands; with `numbers` only how many turns everybody has counts softly."""
    floor = 0

    def __init__(self, workshop, timetable, numbers=False):
        self.numbers = numbers
        self.model, self.workshop = cp_model.CpModel(), workshop
        standing = whole_timetable.StandingTimetable(self.model, workshop, timetable)
        self.turns = whole_turns.Turns(self.model, workshop, standing)
        self.decisions, self.hard = self.turns.decisions, sum(self.turns.hard())

    def add_soft(self, hard):
        return sum(self.turns.numbers(hard) if self.numbers else self.turns.soft(hard))

    @staticmethod
    def of(workshop, timetable, arguments, clock, until):
        """Turns in a timetable: first the fairest numbers, then all that counts."""
        numbers = TurnsAlone(workshop, timetable, numbers=True)
        found = cpsat_search.solve(numbers, arguments, clock, (clock() + until) / 2)
        start = found.values if found else None
        return cpsat_search.solve(TurnsAlone(workshop, timetable), arguments, clock, until, start=start)


def has_seats(workshop):
    return bool(workshop.seats or workshop.data.get("session-seats"))


def session_by_session(workshop, arguments, clock):
    """A timetable to start from: each session after those before it, strictly where that can be."""
    values, found = {}, None
    for number in range(len(workshop.sessions)):
        ends = STRICT + (LONGER if len(workshop.sessions) > 1 else 0) if has_seats(workshop) else UNSEATED
        share = max(0, arguments.seconds * ends - clock()) / (len(workshop.sessions) - number)
        share = max(share, 0.02 * arguments.seconds)
        for strict in (True, False):
            work = Whole(workshop.begin(number + 1), turns=False, timetable=values, strict=strict,
                         since=number)
            found = cpsat_search.solve(work, arguments, clock, until=clock() + share)
            if found is not None:
                break
        if found is None:
            return None
        values = found.values
    return values


def solve(workshop, arguments, clock):
    """The timetable and its turns: the timetable alone, then the turns in it, then both from there on."""
    seconds, rest = arguments.seconds, {"enough": arguments.seconds * BOTH}
    more = LONGER if len(workshop.sessions) > 1 else 0
    start = session_by_session(workshop, arguments, clock)
    work = Whole(workshop, turns=False)
    if not has_seats(workshop):
        return work, cpsat_search.solve(work, arguments, clock, fits=work.has_groups, start=start, **rest)
    found = cpsat_search.solve(work, arguments, clock, until=seconds * (TIMETABLE + more), start=start)
    work, start = Whole(workshop), None
    if found is not None:
        turns = TurnsAlone.of(workshop, found.values, arguments, clock, seconds * (TURNS + more))
        start = {**dict.fromkeys(work.decisions, 0), **found.values, **(turns.values if turns else {})}
    return work, cpsat_search.solve(work, arguments, clock, fits=work.has_groups, start=start, **rest)


def main():
    arguments = exchange.options(__doc__.splitlines()[0]).parse_args()
    clock = exchange.clock()
    workshop = whole_frame.Workshop(arguments.problem)
    work, found = solve(workshop, arguments, clock)
    if found is None:
        exchange.nothing(arguments, workshop, "CP-SAT")
    seated = whole_groups.seat(workshop, work.with_groups(found.values), arguments, clock)
    if seated is None:
        exchange.nothing(arguments, workshop, "CP-SAT")
    groups, hard, soft = seated
    own = found.hard + hard, found.soft - work.expected(found.values) + soft
    points = [[at, found.hard, value] for at, value, values in found.soft_phase if not work.has_groups(values)]
    points.append([clock() if groups else found.seconds, *own])
    exchange.finish(arguments, workshop, "CP-SAT", own, work.solution(found.values, groups), points)


if __name__ == "__main__":
    main()

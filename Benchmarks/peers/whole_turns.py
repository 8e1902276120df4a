"""Who holds which role in a whole workshop, in CP-SAT: turns in blocks and turns for a session.

A literal says that a person has a role's turn in a slot, another that they have one for the session; a turn's minutes
are its slot's length where the literal is true. Turns go to people who are there throughout.
"""

import math

import cpsat_parts
import exchange
import whole_frame


class Turns:
    """`y[session, slot, role, person]`, and `u[session, role, person]` for a session."""

    def __init__(self, model, workshop, timetable):
        self.model, self.workshop, self.timetable = model, workshop, timetable
        self.people, self.roles, self.weight = workshop.people, workshop.data["roles"], workshop.weight
        self.y, self.u, self.minutes, self.empty, self.clashing = {}, {}, {}, [], []
        self.outside = []  # turns more or fewer than a fair share
        self.yes = [set(person.get("yes-to", [])) for person in self.people]
        for session, slots in zip(workshop.sessions, timetable.slots):
            for role, count in workshop.seats:
                for slot in slots:
                    self._seat(session, slot, role, count)
            self._session_seats(session, slots)
            for slot in slots:
                self._clashes(session, slot)
        self.decisions = {("y", *key): literal for key, literal in self.y.items()}
        self.decisions.update({("u", *key): literal for key, literal in self.u.items()})

    def _seat(self, session, slot, role, count):
        model, literals = self.model, []
        for person in session.present:
            if role not in self.yes[person]:
                continue
            away = [key for attendance, key in zip(slot.attendances, slot.key)
                    if person not in attendance.throughout]
            if len(away) == len(slot.key):
                continue
            key = session.number, slot.number, role, person
            literal = self.y[key] = model.new_bool_var(f"y{key}")
            for absent in away:
                model.add_implication(literal, ~absent)
            self.minutes[key] = self._held(literal, slot.length, slot.most)
            literals.append(literal)
        empty = model.new_int_var(0, count, "")
        model.add(sum(literals) + empty == count * slot.used)
        if count == 1 and not isinstance(slot.length, int):
            model.add(sum(self.minutes[session.number, slot.number, role, person] for person in session.present
                          if (session.number, slot.number, role, person) in self.y) <= slot.length)
        self.empty.append(empty)

    def _held(self, literal, length, most):
        """A turn's minutes: its length where somebody has it."""
        if isinstance(length, int):
            return length * literal
        minutes = self.model.new_int_var(0, most, "")
        self.model.add(minutes == 0).only_enforce_if(~literal)
        self.model.add(minutes == length).only_enforce_if(literal)
        return minutes

    def _session_seats(self, session, slots):
        """Seats that a session has. Whoever acts throughout is there in all activity blocks, wherever they stand."""
        wanted = self.workshop.data.get("session-seats", [])
        for role in sorted(set(wanted)):
            acts, literals = self.roles[role].get("acts"), []
            points = [(fixed["start"], fixed["start"] + fixed["length"]) for fixed in session.frame.get("fixed", [])
                      if fixed["kind"] in ({"arrival"} if acts == "arrival" else {"break", "meal"})]
            if acts == "breaks" or (acts == "arrival" and not points):
                raise exchange.Refused(f"{self.workshop.path}: roles held in breaks are not modelled")
            for person, (since, until) in session.present.items():
                there = (session.always_there(person) if acts == "throughout"
                         else all(since <= start and end <= until for start, end in points))
                if role not in self.yes[person] or not there:
                    continue
                key = session.number, role, person
                literal = self.u[key] = self.model.new_bool_var(f"u{key}")
                if acts == "throughout":
                    self.minutes[key] = self._held(literal, sum(slot.length for slot in slots), session.free)
                else:
                    length = sum(end - start for start, end in points) // whole_frame.STEP
                    self.minutes[key] = length * literal
                literals.append(literal)
            empty = self.model.new_int_var(0, wanted.count(role), "")
            self.model.add(sum(literals) + empty == wanted.count(role))
            self.empty.append(empty)

    def _clash(self, role, other):
        return other in self.roles[role].get("clashes", [])

    def _clashes(self, session, slot):
        """Clashing roles at a time; two of a session that act in the same blocks aren't tried at all."""
        for person in session.present:
            held = [(role, self.y[session.number, slot.number, role, person]) for role, _ in self.workshop.seats
                    if (session.number, slot.number, role, person) in self.y]
            lasting = [(role, self.u[key]) for role in range(len(self.roles))
                       if (key := (session.number, role, person)) in self.u]
            throughout = [(role, one) for role, one in lasting if self.roles[role]["acts"] == "throughout"]
            for at, (role, literal) in enumerate(held):
                for other, second in held[at + 1:] + throughout:
                    if self._clash(role, other):
                        self.clashing.append((literal, second))
            for at, (role, literal) in enumerate(lasting if slot.number == 0 else []):
                for other, second in lasting[at + 1:]:
                    if self._clash(role, other) and self.roles[role]["acts"] == self.roles[other]["acts"]:
                        self.model.add_bool_or(~literal, ~second)

    def hard(self):
        costs = [self.weight("empty-seats") * empty for empty in self.empty]
        return costs + [self.weight("clashes") * cpsat_parts.both(self.model, *pair) for pair in self.clashing]

    def soft(self, spare):
        """`spare` is how much hard cost there may be beyond the constant."""
        self._narrow(spare)
        apart, costs = spare < self.weight("clashes"), []
        for role in range(len(self.roles)):
            costs += self._shares(role)
        for person in self.workshop.there():
            costs += self._rest_and_variety(person, apart)
        for key, literal in [*self.y.items(), *self.u.items()]:
            session, role, person = key[0], key[-2], key[-1]
            member = self.people[person]
            if session in member.get("first-time", []):
                costs.append(self.weight("first-turns") * literal)
            if role in member.get("learning", []) and role not in member.get("beside", []):
                costs.append(self.weight("growth") * literal)  # with one seat nobody is beside
        return costs

    def numbers(self, spare):
        """Turns more or fewer than a fair share, and nothing else."""
        self._narrow(spare)
        for role in range(len(self.roles)):
            self._shares(role, numbers=True)
        return self.outside

    def _narrow(self, spare):
        for pair in self.clashing if spare < self.weight("clashes") else []:
            self.model.add_bool_or(~pair[0], ~pair[1])
        for empty in self.empty if spare < self.weight("empty-seats") else []:
            self.model.add(empty == 0)

    def _shares(self, role, numbers=False):
        """role.fair and role.power of one role."""
        model, past = self.model, {}
        for person, member in enumerate(self.people):
            past[person] = next(((minutes, turns) for of, minutes, turns in member.get("past", []) if of == role), (0, 0))
        mine = {person: [] for person in range(len(self.people))}
        for key, literal in [*self.y.items(), *self.u.items()]:
            if key[-2] == role:
                mine[key[-1]].append((literal, self.minutes[key]))
        held, worked = self._totals(role, [turn for turns in mine.values() for turn in turns])
        if held is None:
            return []
        costs = []
        willing = [person for person in self.workshop.there() if role in self.yes[person]]
        everyone = sum(self.people[person]["attendance"] for person in willing)
        if everyone > 0 and self.roles[role].get("rotates"):
            before = [sum(past[person][of] for person in willing) for of in (0, 1)]
            unit = math.gcd(*(self.people[person]["attendance"] for person in willing))  # small numbers
            hot = cpsat_parts.one_hot(model, held[0], held[1], held[2])
            for person in willing:
                own = self.people[person]["attendance"] // unit
                total = everyone // unit
                costs.append(6 * self._turns_off(own, total, past[person], before, mine[person], hot))
                if not numbers:
                    costs.append(self._minutes_off(own, total, past[person], before, mine[person], worked))
        costs = [self.weight("fair-shares") * cost for cost in costs]
        return costs + ([] if numbers else self._power(role, past, mine, worked))

    def _totals(self, role, turns):
        """All turns of a role as (expression, least, most), and all its minutes."""
        if not turns:
            return None, None
        most = sum(count * len(slots) for slots in self.timetable.slots
                   for of, count in self.workshop.seats if of == role)
        most += self.workshop.data.get("session-seats", []).count(role) * len(self.workshop.sessions)
        count, worked = self.model.new_int_var(0, most, ""), self.model.new_int_var(0, self._most_minutes(role), "")
        self.model.add(count == sum(literal for literal, _ in turns))
        self.model.add(worked == sum(minutes for _, minutes in turns))
        return (count, 0, most), worked

    def _most_minutes(self, role):
        """Steps of a role's turns at most."""
        seats = dict(self.workshop.seats).get(role, 0) or self.workshop.data.get("session-seats", []).count(role)
        return seats * sum(session.steps for session in self.workshop.sessions)

    def _minutes_off(self, own, everyone, past, before, turns, worked):
        """Minutes off a person's fair share, in fives."""
        model, step = self.model, whole_frame.STEP
        off = model.new_int_var(0, 10000, "")
        gap = (past[0] * everyone - before[0] * own
               + step * (everyone * sum(minutes for _, minutes in turns) - own * worked))
        model.add(step * everyone * off + step * everyone - 1 >= gap)
        model.add(step * everyone * off + step * everyone - 1 >= -gap)
        return off

    def _turns_off(self, own, everyone, past, before, turns, hot):
        """Turns more or fewer than a person's fair share."""
        model = self.model
        outside = model.new_int_var(0, len(turns) + max(hot) + past[1], "")
        count = past[1] + sum(literal for literal, _ in turns)
        share = {value: (before[1] + value) * own for value in hot}
        model.add(outside >= sum(share[value] // everyone * literal for value, literal in hot.items()) - count)
        self.outside.append(outside)
        model.add(outside >= count - sum(-(-share[value] // everyone) * literal for value, literal in hot.items()))
        return outside

    def _power(self, role, past, mine, worked):
        costs, shares = [], self.roles[role].get("shares", [])
        if not shares or self.weight("group-shares") == 0:
            return costs
        hot = cpsat_parts.one_hot(self.model, worked, 0, self._most_minutes(role))
        minutes_before = sum(minutes for minutes, _ in past.values())
        for perspective, percent in shares:
            group = [person for person, member in enumerate(self.people) if member.get("perspective") == perspective]
            theirs = sum(past[person][0] for person in group)
            theirs += whole_frame.STEP * sum(minutes for person in group for _, minutes in mine[person])
            off = self.model.new_int_var(0, 100, "")
            for value, literal in hot.items():
                all_of = minutes_before + whole_frame.STEP * value
                if all_of:
                    difference = 100 * theirs - percent * all_of
                    self.model.add(all_of * off + all_of - 1 >= difference).only_enforce_if(literal)
                    self.model.add(all_of * off + all_of - 1 >= -difference).only_enforce_if(literal)
            costs.append(self.weight("group-shares") * off)
        return costs

    def _rest_and_variety(self, person, apart):
        rotating = [role for role, _ in self.workshop.seats if self.roles[role].get("rotates")]
        blocks = [[{role: self.y[session, slot.number, role, person] for role in rotating
                    if (session, slot.number, role, person) in self.y} for slot in slots]
                  for session, slots in enumerate(self.timetable.slots)]
        again = [cpsat_parts.both(self.model, now[role], then[role]) for session in blocks
                 for now, then in zip(session, session[1:]) for role in now if role in then]
        costs = [self.weight("same-again") * literal for literal in again]
        kinds = [role for role in self.yes[person] if self.roles[role].get("rotates") and not self.roles[role].get("acts")]
        if len(kinds) >= 2:
            turns = [turns for session in blocks for turns in session]
            costs += [self.weight("variety") * literal for literal in cpsat_parts.variety(self.model, turns, apart)]
        return costs

    def of_slot(self, values, session, slot):
        return [[role, -1, person] for (one, other, role, person) in self.y
                if (one, other) == (session, slot) and values["y", one, other, role, person]]

    def of_session(self, values, session):
        return [[role, person] for (one, role, person) in self.u if one == session and values["u", one, role, person]]

"""The timetable of a whole workshop in CP-SAT: which activities stand in which order, from when to when, and the rests.

A session has activity slots in order of time, those that aren't used last. A literal says that a slot has an activity of
a class. Between two slots stand up to two free rest blocks, with a fixed point between them where one falls there:
[break or buffer] [fixed point] [break or buffer]. Times are steps of five minutes.
"""

import whole_frame


class Slot:
    """An activity block: `x[class]`, exactly one where it is used; `key[attendance]`, likewise."""

    def __init__(self, model, workshop, session, number):
        self.session, self.number, self.known = session, number, {}
        name = f"{session.number}.{number}"
        self.used = model.new_bool_var(f"used{name}")
        self.fits = {of: workshop.fits[session.number, members[0]] for of, members in enumerate(workshop.classes)}
        self.x = {of: model.new_bool_var(f"x{name}.{of}") for of, fits in self.fits.items()
                  if not all(fit.hard for fit in fits) or workshop.options[workshop.classes[of][0]]["activity"]
                  in workshop.pinned}
        self.most = max(fit.most for of in self.x for fit in self.fits[of])
        self.start = model.new_int_var(0, session.steps, f"start{name}")
        self.end = model.new_int_var(0, session.steps, f"end{name}")
        self.length = model.new_int_var(0, self.most, f"length{name}")
        self.attendances = session.attendances
        self.key = [model.new_bool_var(f"key{name}.{at}") for at in range(len(session.attendances))]
        model.add_exactly_one([*self.x.values(), ~self.used])
        model.add_exactly_one([*self.key, ~self.used])
        model.add(self.end == self.start + self.length)
        self.interval = model.new_optional_interval_var(self.start, self.length, self.end, self.used, name)
        model.add(self.start == session.steps).only_enforce_if(~self.used)
        model.add(self.length == 0).only_enforce_if(~self.used)
        model.add(self.length >= 1).only_enforce_if(self.used)

    def chosen(self, model, wanted):
        """A literal: the slot has an activity of one of these classes."""
        among = frozenset(self.x).intersection(wanted)
        if among not in self.known:
            self.known[among] = model.new_bool_var("")
            model.add(sum(self.x[of] for of in sorted(among)) == self.known[among])
        return self.known[among]


class StandingSlot:
    """A slot of a timetable that stands: what turns need to know of it, as constants."""

    def __init__(self, model, session, number, start, end):
        self.session, self.number, self.used = session, number, 1
        self.length = self.most = end - start
        self.attendances, self.key = [session.attendance(start, end)], [model.new_constant(1)]


class StandingTimetable:
    """The slots of each session that `values`, of a Timetable's decisions, use."""

    def __init__(self, model, workshop, values):
        self.slots = [[] for _ in workshop.sessions]
        used = sorted({key[1:3] for key, value in values.items() if key[0] == "x" and value})
        for session, number in used:
            at = values["start", session, number], values["end", session, number]
            self.slots[session].append(StandingSlot(model, workshop.sessions[session], number, *at))


class Gap:
    """What stands before a slot, or after the last: two rest blocks, `first` and `second`, and a fixed point."""

    def __init__(self, model, session, number, slots):
        self.before = slots[number - 1].end if number else 0
        self.after = slots[number].start if number < len(slots) else session.steps
        name = f"{session.number}.{number}"
        self.lengths = [model.new_int_var(0, min(6, session.free), f"rest{name}.{piece}") for piece in (0, 1)]
        self.there = [model.new_bool_var(f"resting{name}.{piece}") for piece in (0, 1)]
        self.is_break = [model.new_bool_var(f"break{name}.{piece}") for piece in (0, 1)]
        self.fixed = [model.new_bool_var(f"fixed{name}.{point}") for point in range(len(session.rest_points))]
        for length, there, is_break in zip(self.lengths, self.there, self.is_break):
            model.add(length >= 1).only_enforce_if(there)
            model.add(length == 0).only_enforce_if(~there)
            model.add_implication(is_break, there)
        model.add_at_most_one(self.fixed)
        durations = sum((end - start) * literal for (_, start, end), literal in zip(session.rest_points, self.fixed))
        model.add(sum(self.lengths) + durations == self.after - self.before)
        for (_, start, end), literal in zip(session.rest_points, self.fixed):
            model.add(self.lengths[0] == start - self.before).only_enforce_if(literal)
            model.add(self.lengths[1] == self.after - end).only_enforce_if(literal)
        model.add_bool_or(~self.there[0], self.there[1], *self.fixed)  # a single rest block is the second
        self.rests = model.new_bool_var("")  # some rest block stands here
        model.add_bool_or(*self.there, *self.fixed, ~self.rests)
        for literal in self.there + self.fixed:
            model.add_implication(literal, self.rests)


class Timetable:
    """Slots and gaps of every session. `decisions` say all that a solution's blocks need."""

    def __init__(self, model, workshop):
        self.model, self.workshop = model, workshop
        self.slots, self.gaps, self.decisions = [], [], {}
        for session in workshop.sessions:
            slots = [Slot(model, workshop, session, number) for number in range(session.slots)]
            gaps = [Gap(model, session, number, slots) for number in range(len(slots) + 1)]
            for slot, following in zip(slots, slots[1:]):
                model.add_implication(following.used, slot.used)
                model.add(following.start >= slot.end)
            model.add(slots[0].used == 1)
            points = [model.new_fixed_size_interval_var(start, end - start, "") for _, start, end in session.rest_points]
            model.add_no_overlap([slot.interval for slot in slots] + points)
            for point in range(len(session.rest_points)):
                model.add_exactly_one(gap.fixed[point] for gap in gaps)
            for slot in slots:
                self._attend(session, slot)
            for slot, following, gap in zip(slots, slots[1:], gaps[1:]):
                self._stay(slot, following, gap)
            self._decide(session, slots, gaps)
            self.slots.append(slots)
            self.gaps.append(gaps)

    def option(self, of):
        """The properties that the members of a class share."""
        return self.workshop.options[self.workshop.classes[of][0]]

    def classes(self, wanted):
        return {of for of in range(len(self.workshop.classes)) if wanted(self.option(of))}

    def all_slots(self):
        return [slot for slots in self.slots for slot in slots]

    def _attend(self, session, slot):
        """Who is there, by when the slot stands; what that makes of lengths; what it rules out."""
        model = self.model
        for attendance, key in zip(session.attendances, slot.key):
            for cut, side in zip(session.cuts, attendance.sides):
                at = cut - session.begins
                if side <= 0:
                    model.add(slot.start * whole_frame.STEP < at).only_enforce_if(key)
                if side >= 0:
                    model.add(slot.end * whole_frame.STEP > at).only_enforce_if(key)
                if side < 0:
                    model.add(slot.end * whole_frame.STEP <= at).only_enforce_if(key)
                if side > 0:
                    model.add(slot.start * whole_frame.STEP >= at).only_enforce_if(key)
        for at, key in enumerate(slot.key):
            least = sum(slot.fits[of][at].least * literal for of, literal in slot.x.items())
            most = sum(slot.fits[of][at].most * literal for of, literal in slot.x.items())
            model.add(slot.length >= least).only_enforce_if(key)
            model.add(slot.length <= most).only_enforce_if(key)
            for of, literal in slot.x.items():
                if slot.fits[of][at].hard and self.option(of)["activity"] not in self.workshop.pinned:
                    model.add_bool_or(~literal, ~key)

    def _stay(self, slot, following, gap):
        """Nobody moves between spaces without a rest."""
        rooms = {of: self.workshop.room[slot.session.number, self.workshop.classes[of][0]] for of in slot.x}
        for room in sorted(set(rooms.values())) if len(set(rooms.values())) > 1 else []:
            here = [of for of in slot.x if rooms[of] == room]
            now = slot.chosen(self.model, set(here))
            then = following.chosen(self.model, set(here))
            self.model.add_bool_or(~now, then, ~following.used, gap.rests)

    def _decide(self, session, slots, gaps):
        for slot in slots:
            where = session.number, slot.number
            self.decisions.update({("x", *where, of): literal for of, literal in slot.x.items()})
            self.decisions["start", *where], self.decisions["end", *where] = slot.start, slot.end
        for number, gap in enumerate(gaps):
            for piece in (0, 1):
                self.decisions["rest", session.number, number, piece] = gap.lengths[piece]
                self.decisions["break", session.number, number, piece] = gap.is_break[piece]
            for point, literal in enumerate(gap.fixed):
                self.decisions["fixed", session.number, number, point] = literal

    def blocks(self, values):
        """The solution's blocks of each session, without groups and turns; who takes part in each activity block."""
        sessions, given = [], {}
        for session in self.workshop.sessions:
            blocks = []

            def add(kind, start, end):
                step = whole_frame.STEP
                blocks.append({"kind": kind, "start": session.begins + step * start, "length": step * (end - start)})

            def rest(number, piece, at):
                length = values["rest", session.number, number, piece]
                if length:
                    add("break" if values["break", session.number, number, piece] else "buffer", at, at + length)
                return at + length

            at = 0
            for number in range(session.slots + 1):
                at = rest(number, 0, at)
                for point, (_, start, end) in enumerate(session.rest_points):
                    if values["fixed", session.number, number, point]:
                        for fixed in session.frame["fixed"]:
                            since = (fixed["start"] - session.begins) // whole_frame.STEP
                            if start <= since < end:
                                add(fixed["kind"], since, since + fixed["length"] // whole_frame.STEP)
                        at = end
                at = rest(number, 1, at)
                classes = [of for of in range(len(self.workshop.classes))
                           if values.get(("x", session.number, number, of))]
                for of in classes:
                    end = values["end", session.number, number]
                    add("activity", at, end)
                    at = end
                    blocks[-1]["strands"] = [self._strand(session, of, given)]
                    blocks[-1]["slot"] = (session.number, number)
            sessions.append(blocks)
        return sessions

    def _strand(self, session, of, given):
        """The next member of the class: each once before any comes again."""
        members = self.workshop.classes[of]
        if self.option(of).get("repeats"):  # these may come again in another session
            number = given[session.number, of] = given.get((session.number, of), -1) + 1
        else:
            number = given[of] = given.get(of, -1) + 1
        option = members[number % len(members)]
        return {"option": option, "space": self.workshop.room[session.number, option]}

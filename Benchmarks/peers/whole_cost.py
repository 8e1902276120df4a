"""What a whole workshop's timetable costs in CP-SAT where something that must hold does not."""

import whole_frame


class Costs:
    """`hard()` is a list of weighted terms; called once. Wishes adds the soft ones."""

    def __init__(self, model, workshop, timetable, since=0):
        """Of sessions before that with the number `since`, which stand, only what later ones depend on is counted."""
        self.model, self.workshop, self.timetable, self.since = model, workshop, timetable, since
        self.weight = workshop.weight
        self.limits = workshop.data["limits"]
        self.breaches = []  # soft costs that a good timetable hasn't any of
        self.so_far = []  # where no stretch is too long, no part of one is

    def _cost(self, kind, literals, times=1):
        """A term that counts `times` units where none of the literals is true."""
        cost = self.model.new_bool_var("")
        self.model.add_bool_or(*literals, cost)
        return self.weight(kind) * times * cost

    def _count(self, most):
        return self.model.new_int_var(0, max(0, most), "")

    def _placed(self, activity, slots):
        """Literals: the activity, which has a class of its own, stands in a slot."""
        numbers = self.timetable.classes(lambda option: option["activity"] == activity)
        return [slot.x[of] for slot in slots for of in numbers if of in slot.x]

    # What must hold

    def hard(self):
        costs, earlier, created = [self.workshop.constant["hard"]], [], []
        for session, slots, gaps in zip(self.workshop.sessions, self.timetable.slots, self.timetable.gaps):
            if session.number < self.since:
                self._after(slots, earlier, created)
                continue
            costs += self._own(session, slots) + self._stretches(session, slots, gaps)
            costs += self._own_runs(session, slots, gaps) + self._support_runs(session, slots, gaps)
            costs += self._phase_order(slots) + self._ends(session, slots, gaps) + self._emptiness(session, slots)
            costs += self._after(slots, earlier, created)
        for pin in self.workshop.data.get("pins", []):
            if pin.get("session", 0) >= len(self.timetable.slots):
                continue  # of a session to come
            among = self.timetable.slots[pin["session"]] if "session" in pin else self.timetable.all_slots()
            kind = "pins" if "session" in pin else "open-pins"
            costs.append(self._cost(kind, self._placed(pin["activity"], among)))
        return costs

    def _own(self, session, slots):
        """What a pinned activity breaks wherever it stands."""
        costs = []
        for slot in slots:
            for of, literal in slot.x.items():
                for at, key in enumerate(slot.key):
                    if slot.fits[of][at].hard and self.timetable.option(of)["activity"] in self.workshop.pinned:
                        cost = self.model.new_bool_var("")
                        self.model.add_bool_or(~literal, ~key, cost)
                        costs.append(slot.fits[of][at].hard * cost)
        return costs

    def _stretches(self, session, slots, gaps):
        """Stretches without a break of full length, a meal or an arrival, each counted where it ends."""
        model, limit, most = self.model, self.limits.get("longest-stretch", 60) // whole_frame.STEP, session.steps
        enough = -(-self.limits.get("break-length", 15) // whole_frame.STEP)
        costs, since = [], 0
        for number, gap in enumerate(gaps):
            ends = []  # the first or second rest block ends a stretch
            counts = []  # minutes of each that belong to the stretch before, or after
            for length, is_break in zip(gap.lengths, gap.is_break):
                breaks = model.new_bool_var("")
                model.add_implication(breaks, is_break)
                model.add(length >= enough).only_enforce_if(breaks)
                count = self._count(session.free)
                model.add(count == length).only_enforce_if(~breaks)
                model.add(count == 0).only_enforce_if(breaks)
                ends.append(breaks)
                counts.append(count)
            broken = model.new_bool_var("")
            model.add_bool_or(*ends, *gap.fixed, ~broken)
            for literal in ends + gap.fixed:
                model.add_implication(literal, broken)
            if number > 0:
                over, slot = self._count(most), slots[number - 1]
                model.add(over >= gap.before + counts[0] - since - limit).only_enforce_if(broken, slot.used)
                final = [slot.used, ~broken] + ([~slots[number].used] if number < len(slots) else [])
                model.add(over >= most - since - limit).only_enforce_if(final)
                self.so_far.append(gap.before - since <= limit)
                costs.append(self.weight("stretches") * over)
            if number < len(slots):
                begin = self._count(most)
                model.add(begin <= gap.after - counts[1]).only_enforce_if(broken)
                model.add(begin <= since).only_enforce_if(~broken)
                since = begin
        return costs

    def _own_runs(self, session, slots, gaps):
        """Work without any rest, for people with a limit of their own."""
        limits = {}
        for person in session.present:
            limit = self.workshop.people[person].get("longest-run")
            if limit is not None:
                limits.setdefault(limit // whole_frame.STEP, []).append(person)
        costs = []
        for limit, people in sorted(limits.items()):
            since = None
            # Where somebody is there for a part only, no run of the session is longer than the limit.
            most = session.steps if all(map(session.always_there, people)) else 0
            for slot, gap in zip(slots, gaps):
                begin, over = self._count(session.steps), self._count(most)
                self.model.add(begin <= slot.start)
                if since is not None:
                    self.model.add(begin <= since).only_enforce_if(~gap.rests)
                last = slot.number + 1 == len(slots)
                ends = gaps[slot.number + 1].rests
                self.model.add(over >= slot.end - begin - limit).only_enforce_if(ends, slot.used)
                if most == 0:
                    self.model.add(slot.end - begin <= limit).only_enforce_if(slot.used)
                final = [~ends, slot.used] + ([] if last else [~slots[slot.number + 1].used])
                self.model.add(over >= slot.end - begin - limit).only_enforce_if(final)
                costs.append(self.weight("own-runs") * len(people) * over)
                since = begin
        return costs

    def _support_runs(self, session, slots, gaps):
        """Runs of blocks in which a support that tires works, each counted once, where it ends."""
        costs = []
        for kind, support in enumerate(self.workshop.data.get("supports", [])):
            if not support.get("tires"):
                continue
            works, since, limit = [], None, support["longest-run"] // whole_frame.STEP
            for slot in slots:
                works.append(self.model.new_bool_var(""))
                for at, key in enumerate(slot.key):
                    users = [literal for of, literal in slot.x.items() if kind in slot.fits[of][at].supports]
                    if users:
                        self.model.add(sum(users) <= works[-1]).only_enforce_if(key)
            for slot, gap in zip(slots, gaps):
                number = slot.number
                begin = self._count(session.steps)
                self.model.add(begin <= slot.start)
                if number:
                    self.model.add(begin <= since).only_enforce_if(~gap.rests, works[number], works[number - 1])
                over = self.model.new_bool_var("")
                ends = [gaps[number + 1].rests]
                ends += [~works[number + 1], ~slots[number + 1].used] if number + 1 < len(slots) else [slot.used]
                for end in ends:
                    self.model.add(slot.end - begin <= limit).only_enforce_if(end, works[number], slot.used, ~over)
                costs.append(self.weight("support-runs") * over)
                since = begin
        return costs

    def _phase_order(self, slots):
        """`last[phase]` is true where that was the phase of the last activity that isn't outside order."""
        costs, last = [], []
        for slot in slots:
            phases = [slot.chosen(self.model, self.timetable.classes(
                lambda option, phase=phase: option["phase"] == phase and not option.get("anywhere")))
                for phase in range(self.workshop.data["phases"])]
            back = self.model.new_bool_var("")
            following = [self.model.new_bool_var("") for _ in phases]
            self.model.add_at_most_one(following)
            for phase, literal in enumerate(phases):
                self.model.add_implication(literal, following[phase])
                if last:
                    self.model.add_bool_or(~last[phase], following[phase], *phases)
                    for later in range(phase + 1, len(phases)):
                        self.model.add_bool_or(~literal, ~last[later], back)
            costs.append(self.weight("phase-order") * back)
            last = following
        return costs

    def _ends(self, session, slots, gaps):
        """Opening, closing, and the buffer right before what closes."""
        costs = []
        if session.frame.get("opens"):
            opening = slots[0].chosen(self.model, self.timetable.classes(lambda option: option.get("opens")))
            costs.append(self._cost("opening", [opening]))
        if session.frame.get("closes"):
            classes = self.timetable.classes(lambda option: option.get("closes"))
            badly, unprepared = self.model.new_bool_var(""), self.model.new_bool_var("")
            for slot, gap in zip(slots, gaps):
                closing = slot.chosen(self.model, classes)
                more = [slots[slot.number + 1].used] if slot.number + 1 < len(slots) else []
                self.model.add_bool_or(~slot.used, *more, closing, badly)
                self.model.add_bool_or(~closing, *more, gap.there[1], unprepared)
                self.model.add_bool_or(~closing, *more, ~gap.is_break[1], unprepared)
            costs += [self.weight("closing") * badly, self.weight("closing-buffer") * unprepared]
        return costs

    def _emptiness(self, session, slots):
        least, people = session.frame.get("least-activity", 0), len(session.present)
        lacking = self._count(least * people // 50 + 1)
        worked = whole_frame.STEP * sum(slot.length for slot in slots)
        self.model.add(50 * lacking >= people * (least - worked))
        return [self.weight("emptiness") * lacking]

    def _after(self, slots, earlier, created):
        """What has to stand earlier; `earlier` and `created` grow with the slots."""
        costs, past = [], self.workshop.data.get("past", {})
        deciding = self.timetable.classes(lambda option: option.get("decides"))
        creating = self.timetable.classes(lambda option: option.get("creates"))
        for slot in slots:
            for of, literal in slot.x.items():
                for activity in self.timetable.option(of).get("after", []):
                    costs.append(self._cost("precedence", [~literal] + self._placed(activity, earlier)))
            if deciding and not past.get("created"):
                costs.append(self._cost("decide-after-create", [~slot.chosen(self.model, deciding)] + created))
            earlier.append(slot)
            created.append(slot.chosen(self.model, creating))
        return costs

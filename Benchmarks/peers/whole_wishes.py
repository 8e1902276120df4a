"""What a whole workshop's timetable costs softly in CP-SAT: its arc, its energy, its rests, its lengths, its choices."""

import whole_cost
import whole_frame


class Wishes(whole_cost.Costs):
    """`soft()` lists the weighted terms; called once."""

    def soft(self, spare):
        """For solutions with at most `spare` hard cost beyond the constant."""
        costs, before = [self.workshop.constant["soft"]], []
        for holds in self.so_far if spare < self.weight("stretches") else []:
            self.model.add(holds)
        for session, slots, gaps in zip(self.workshop.sessions, self.timetable.slots, self.timetable.gaps):
            if session.number < self.since:
                before += [slot.length for slot in slots]
                continue
            costs += self._phase_shares(session, slots) + self._lengths(session, slots)
            costs += self._rest_share(session, gaps) + self._early_risk(slots, before)
            self.breaches += self._energy(session, slots, gaps) + self._formats(slots)
            self.breaches += self._rests(session, slots, gaps)
        self.breaches += self._repeats()
        return costs + self.breaches + self._wanted()

    def _phase_shares(self, session, slots):
        """Minutes by phase against what the arc wants, and minutes of talk; divided by each total there may be."""
        model, total = self.model, self._count(session.free)
        minutes = [[] for _ in range(self.workshop.data["phases"])]
        talking = []
        for slot in slots:
            parts = []
            for phase, of_phase in enumerate(minutes):
                part = self._count(slot.most)
                chosen = slot.chosen(model, self.timetable.classes(lambda option, of=phase: option["phase"] == of))
                model.add(part <= slot.most * chosen)
                of_phase.append(part)
                parts.append(part)
            model.add(sum(parts) == slot.length)
            talks = slot.chosen(model, self.timetable.classes(lambda option: option.get("talk-only")))
            talk = self._count(slot.most)
            model.add(talk >= slot.length - slot.most * ~talks)
            talking.append(talk)
        model.add(total == sum(slot.length for slot in slots))
        totals = {value: model.new_bool_var("") for value in range(1, session.free + 1)}
        model.add_exactly_one(totals.values())
        model.add(total == sum(value * literal for value, literal in totals.items()))
        costs = []
        for wanted, parts in zip(session.frame["phases"], minutes):
            off = self._count(100)
            for value, literal in totals.items():
                model.add(value * off + value - 1 >= 100 * sum(parts) - wanted * value).only_enforce_if(literal)
                model.add(value * off + value - 1 >= wanted * value - 100 * sum(parts)).only_enforce_if(literal)
            costs.append(self.weight("phase-shares") * off)
        talk = self._count(session.free)
        model.add(2 * talk + 1 >= 2 * sum(talking) - total)
        return costs + [self.weight("talk-share") * talk]

    def _energy(self, session, slots, gaps):
        costs, weight = [], self.weight("energy-steps")
        lively = [slot.chosen(self.model, self.timetable.classes(lambda one: one.get("energy", 0) > 0))
                  for slot in slots]
        calm = [slot.chosen(self.model, self.timetable.classes(lambda one: one.get("energy", 0) < 0)) for slot in slots]
        for number in range(len(slots) - 1):
            same = self.model.new_bool_var("")
            for kind in (lively, calm):
                self.model.add_bool_or(~kind[number], ~kind[number + 1], same)
            costs.append(weight * same)
        for point, (kinds, *_) in enumerate(session.rest_points):
            for number, slot in enumerate(slots):
                if "meal" in kinds:
                    here = [~gaps[number].fixed[point], ~slot.used, lively[number]]
                    costs.append(self._cost("energy-steps", here, kinds.count("meal")))
        return costs

    def _formats(self, slots):
        costs, other = [], []
        late = self.timetable.classes(lambda option: option.get("plenary") and not option.get("anywhere")
                                      and not option.get("opens"))
        small = self.timetable.classes(lambda option: not option.get("plenary"))
        for slot in slots:
            costs.append(self._cost("plenary-first", [~slot.chosen(self.model, late)] + other))
            other.append(slot.chosen(self.model, small))
        return costs

    def _rests(self, session, slots, gaps):
        """Air between phases, and rests that are odd."""
        model, costs, ideal = self.model, [], -(-self.limits.get("break-length", 15) // whole_frame.STEP)
        neighbouring, air = self.weight("neighbouring-rests"), self.weight("air")
        for number, gap in enumerate(gaps):
            pairs = self._count(4)
            points = sum(len(kinds) * literal for (kinds, *_), literal in zip(session.rest_points, gap.fixed))
            model.add(pairs >= sum(gap.there) + points - 1)
            costs.append(3 * neighbouring * pairs)
            for length, there, is_break in zip(gap.lengths, gap.there, gap.is_break):
                odd = self._count(session.free)
                model.add(odd >= length - ideal).only_enforce_if(is_break)
                model.add(odd >= ideal - length).only_enforce_if(is_break)
                model.add(odd >= length - 2).only_enforce_if(there, ~is_break)
                costs.append(neighbouring * odd)
            final = [~slots[number].used] if number < len(slots) else []
            last = model.new_bool_var("")
            model.add_bool_or(~gap.there[1], *[~literal for literal in final], last)
            costs.append(2 * neighbouring * last)
            if 0 < number < len(slots):
                changes = model.new_bool_var("")
                for phase in range(self.workshop.data["phases"]):
                    of = self.timetable.classes(lambda option, phase=phase: option["phase"] == phase)
                    now, then = slots[number - 1].chosen(model, of), slots[number].chosen(model, of)
                    model.add_bool_or(now, ~then, gap.rests, changes)
                costs.append(air * changes)
        return costs

    def _rest_share(self, session, gaps):
        resting = whole_frame.STEP * sum(sum(gap.lengths) for gap in gaps)
        beyond = self._count(session.free)
        self.model.add(5 * beyond + 4 >= resting - session.frame.get("rest-allowance", 0))
        return [2 * self.weight("rest-share") * beyond]

    def _lengths(self, session, slots):
        costs = []
        for slot in slots:
            off = self._count(slot.most)
            for at, key in enumerate(slot.key):
                low = sum(slot.fits[of][at].target[0] * literal for of, literal in slot.x.items())
                high = sum(slot.fits[of][at].target[1] * literal for of, literal in slot.x.items())
                self.model.add(off >= low - slot.length).only_enforce_if(key)
                self.model.add(off >= slot.length - high).only_enforce_if(key)
            costs.append(self.weight("length-target") * off)
        return costs

    def _early_risk(self, slots, before):
        """`before` holds the lengths of all slots that stand earlier, in earlier sessions too."""
        costs = []
        if self.workshop.data.get("past", {}).get("any"):
            return costs
        for slot in slots:
            for exposure, minutes, units in ((2, 120, 2), (1, 30, 1)):
                risky = slot.chosen(self.model, self.timetable.classes(
                    lambda option, exposure=exposure: option.get("exposure", 0) == exposure))
                early = self.model.new_bool_var("")
                self.model.add(sum(before) >= -(-minutes // whole_frame.STEP)).only_enforce_if(risky, ~early)
                costs.append(self.weight("early-risk") * units * early)
            before.append(slot.length)
        return costs

    def _repeats(self):
        """Activities that come again."""
        costs, past = [], set(self.workshop.data.get("past", {}).get("activities", []))
        for of, members in enumerate(self.workshop.classes):
            option = self.timetable.option(of)
            among = self.timetable.slots if option.get("repeats") else [self.timetable.all_slots()]
            spare = 0 if option["activity"] in past and not option.get("repeats") else len(members)
            for slots in among:
                literals = [slot.x[of] for slot in slots if of in slot.x]
                if len(literals) > spare:
                    again = self._count(len(literals))
                    self.model.add(again >= sum(literals) - spare)
                    costs.append(self.weight("repeats") * again)
        return costs

    def _wanted(self):
        """Activities that were asked for."""
        costs = []
        for activity in sorted(set(self.workshop.data.get("liked", []))):
            costs.append(self._cost("wanted", self._placed(activity, self.timetable.all_slots())))
        return costs

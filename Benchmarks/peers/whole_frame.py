"""What a whole workshop gives CP-SAT to choose from: for each session, who can be there, and what each activity takes.

Times are steps of five minutes from the session's start. An *attendance* is who is there during a block and who is
there throughout, as far as it depends on where the block stands: people come and leave at a few times only. All that an
activity breaks by itself (rooms, barriers, stock, sizes) is worked out here for each attendance, and activities that
differ in nothing are one *class* with several members: they are interchangeable, and the model needn't try them all.
"""

import collections
import copy
import dataclasses
import json
import pathlib

import exchange

KINDS = {
    "length-range", "stretches", "own-runs", "own-rest-times", "phase-order", "stray-phases", "precedence",
    "decide-after-create", "opening", "closing", "closing-buffer", "emptiness", "double-booking", "capacity",
    "required-features", "kept-free", "travel", "barriers", "teams", "support-runs", "empty-seats", "absent-holders",
    "clashes", "sizes", "split-pairs", "forced-pairs", "pins", "open-pins", "stock", "ruled-placements", "ruled-turns",
    "ruled-meetings", "wished-placements", "wished-turns", "wished-meetings", "phase-shares", "energy-steps",
    "talk-share", "plenary-first", "fair-shares", "same-again", "variety", "group-shares", "growth", "first-turns",
    "meetings", "mixture", "air", "rest-share", "neighbouring-rests", "repeats", "wanted", "early-risk",
    "length-target", "earlier-strands", "earlier-groups", "earlier-turns",
}
STEP = 5


@dataclasses.dataclass(frozen=True)
class Attendance:
    """Who takes part in a block, who is there throughout, and for each cut whether the block ends by it (-1), spans it
    (0) or starts from it on (1)."""
    here: tuple
    throughout: frozenset
    sides: tuple


@dataclasses.dataclass(frozen=True)
class Fit:
    """What an activity takes in a session with an attendance; lengths in steps."""
    hard: int  # what it costs by itself, weighted
    least: int
    most: int
    target: tuple  # lengths that are ideal, from and to
    supports: frozenset  # kinds that work in it
    pairs: int  # meetings in its groups


class Session:
    """One session's frame, its people and its attendances."""

    def __init__(self, workshop, number):
        frame = workshop.data["sessions"][number]
        self.number, self.frame, self.begins = number, frame, frame["start"]
        self.steps = (frame["end"] - frame["start"]) // STEP
        self.rest_points = self._rest_points()
        taken = sum(end - start for _, start, end in self.rest_points)
        self.free = self.steps - taken
        self.slots = -(-2 * self.free // 7)
        spans = {person: workshop.presence(person, number) for person in range(len(workshop.people))}
        self.present = {person: span for person, span in spans.items() if span[0] < span[1]}
        edges = {frame["start"], frame["end"]}
        self.cuts = sorted({edge for span in self.present.values() for edge in span} - edges)
        self.attendances = self._attendances()

    def _rest_points(self):
        """Fixed points as (kinds, start, end), those without minutes between them as one."""
        points = []
        for fixed in self.frame.get("fixed", []):
            start = (fixed["start"] - self.begins) // STEP
            end = start + fixed["length"] // STEP
            if points and points[-1][2] == start:
                points[-1] = (points[-1][0] + [fixed["kind"]], points[-1][1], end)
            else:
                points.append(([fixed["kind"]], start, end))
        return points

    def _attendances(self):
        found = {}
        for start in range(self.steps):
            for end in range(start + 1, self.steps + 1):
                if any(start < until and end > since for _, since, until in self.rest_points):
                    break
                attendance = self.attendance(start, end)
                found.setdefault(attendance.sides, attendance)
        return list(found.values())

    def attendance(self, start, end):
        """That of a block from one step to another."""
        begins, ends = self.begins + STEP * start, self.begins + STEP * end
        sides = tuple(-1 if ends <= cut else 1 if begins >= cut else 0 for cut in self.cuts)
        here = tuple(who for who, (since, until) in self.present.items() if begins < until and ends > since)
        whole = frozenset(who for who in here if self.present[who][0] <= begins and ends <= self.present[who][1])
        return Attendance(here, whole, sides)

    def always_there(self, person):
        """Whether the person is there in whatever activity block the session may have."""
        return all(person in attendance.throughout for attendance in self.attendances)


class Workshop:
    """The problem as the model reads it. Anything that isn't modelled is refused here."""

    def __init__(self, path):
        exchange.rondo()  # where nothing can score, nothing starts
        self.path, self.data = path, json.loads(pathlib.Path(path).read_text())
        self.people, self.options = self.data["people"], self.data["options"]
        self.weights, self.constant = exchange.weights(self.data, KINDS, path)
        self._refuse()
        self.sessions = [Session(self, number) for number in range(len(self.data["sessions"]))]
        self.pinned = {pin["activity"] for pin in self.data.get("pins", [])}
        self._rooms()
        self._classes()

    def begin(self, sessions):
        """The same workshop's first sessions alone."""
        first = copy.copy(self)
        first.sessions = self.sessions[:sessions]
        return first

    def weight(self, kind):
        return self.weights.get(kind, 0)

    def presence(self, person, session):
        return exchange.presence(self.data, person, session)

    def there(self):
        return sorted({person for session in self.sessions for person in session.present})

    def _refuse(self):
        def refuse(what):
            raise exchange.Refused(f"{self.path}: {what} are not modelled")
        data = self.data
        if "frozen" in data or any(data.get("ruled", {}).values()) or any(data.get("wished", {}).values()):
            refuse("frozen timetables and house rules")
        if any(set(pin) - {"session", "activity"} or "activity" not in pin for pin in data.get("pins", [])):
            refuse("pins of more than an activity and its session")
        for frame in data["sessions"]:
            if any(frame.get(key) for key in ("rest-times", "earlier-strands", "earlier-people", "earlier-turns")):
                refuse("times at which people need to rest, and earlier plans")
            for fixed in frame.get("fixed", []):
                short = fixed["kind"] == "break" and fixed["length"] < data["limits"].get("break-length", 15)
                if fixed["kind"] == "buffer" or short:
                    refuse("fixed points that don't end a stretch")
            if data["limits"].get("moving-time", 5) > STEP:
                refuse("moving times above five minutes")
        seats = {tuple(map(tuple, option.get("seats", []))) for option in self.options}
        if len(seats) > 1 or any(plain != strand or group for _, plain, strand, group in next(iter(seats))):
            refuse("seats in groups, and seats that differ between activities")
        self.seats = [(role, plain) for role, plain, *_ in next(iter(seats)) if plain > 0]
        for person in self.people:
            if person.get("rest-length", STEP) > STEP:
                refuse("people's own rests of more than five minutes")
            if any(dict(self.seats).get(role, 0) > 1 or self.data["roles"][role].get("acts")
                   for role in person.get("learning", [])):
                refuse("people who learn a role of several seats")

    def _rooms(self):
        """One space for each option and session: where it costs least by itself, of these where most options do."""
        data, self.fits, self.room = self.data, {}, {}
        for session in self.sessions:
            costs = {}
            for number in range(len(self.options)):
                for space in session.frame["spaces"]:
                    costs[number, space] = sum(self._own_cost(session, attendance, number, space)
                                               for attendance in session.attendances)
            least = {number: min(costs[number, space] for space in session.frame["spaces"])
                     for number in range(len(self.options))}
            liked = collections.Counter(space for (number, space), cost in costs.items() if cost == least[number])
            for number in range(len(self.options)):
                best = [space for space in session.frame["spaces"] if costs[number, space] == least[number]]
                space = min(best, key=lambda one: (-liked[one], -data["spaces"][one]["capacity"], one))
                self.room[session.number, number] = space
                self.fits[session.number, number] = tuple(
                    self._fit(session, attendance, number, space) for attendance in session.attendances)

    def _row(self, session, number, space):
        """What the access table says of people's profiles: {profile: (barriers, supports, changes)}."""
        access = self.data.get("access")
        if not access:
            return {}
        place = session.frame.get("access", 0) * access["space-classes"] + self.data["spaces"][space].get("access", 0)
        return {profile: rest for profile, *rest in access["rows"][access["row-of"][place][number]]}

    def groups(self, number, here):
        """Sizes of an option's groups."""
        option = self.options[number]
        return exchange.group_sizes(len(here), option["group"]) if "group" in option else []

    def _own_cost(self, session, attendance, number, space):
        """What an option costs by itself: capacity, features, barriers, stock and sizes."""
        option, here, rooms = self.options[number], attendance.here, self.data["spaces"]
        rows = self._row(session, number, space)
        mine = [rows.get(self.people[person].get("profile", 0), (0, [], [])) for person in here]
        heads = sum(self.people[person].get("heads", 1) for person in here)
        wanted = set(option.get("features", [])).union(*(self.people[one].get("features", []) for one in here))
        nearby = set().union(*(self.people[one].get("nearby", []) for one in here))
        free = set().union(*(rooms[one].get("features", []) for one in session.frame["spaces"] if one != space))
        cost = self.weight("capacity") * max(0, heads - rooms[space]["capacity"])
        cost += self.weight("required-features") * len(wanted - set(rooms[space].get("features", [])))
        cost += self.weight("kept-free") * len(nearby - free) + self.weight("barriers") * sum(row[0] for row in mine)
        sizes, used = self.groups(number, here), collections.Counter()
        for material, strand, group, person, user, change in option.get("materials", []):
            users = sum(1 for row in mine if change in row[2]) if user else 0
            used[material] += strand + group * (len(sizes) or 1) + person * len(here) + user * users
        cost += self.weight("stock") * sum(max(0, count - self.data["stock"][material])
                                           for material, count in used.items())
        least, most = option["people"]
        units = max(0, least - len(here), len(here) - most)
        if sizes:
            units += sum(max(0, option["group"][0] - size, size - option["group"][2]) for size in sizes)
        for kind, length in ((kind, 0) for kind in range(len(self.data.get("supports", [])))):
            if any(kind in row[1] for row in mine) and self.teams(session, kind, length) < 1:
                cost += self.weight("teams")
        if not option.get("anywhere") and session.frame["phases"][option["phase"]] == 0:
            cost += self.weight("stray-phases")
        return cost + self.weight("sizes") * units

    def teams(self, session, kind, length):
        """Teams of a support that a session has, in a block of so many minutes."""
        support = self.data["supports"][kind]
        return support["people"][session.frame.get("access", 0)] // (support["team"] if length > support["beyond"] else 1)

    def _fit(self, session, attendance, number, space):
        option, here = self.options[number], attendance.here
        sizes, adds = self.groups(number, here), option.get("adds", 0)
        shortest, ideal, longest = option["length"]
        least = max(shortest, option.get("each", 0) * (max(sizes) if sizes else len(here)))
        most, target = max(longest, least) + adds, max(ideal, least) + adds
        rows = self._row(session, number, space)
        supports = frozenset(kind for one in here for kind in rows.get(self.people[one].get("profile", 0), (0, []))[1])
        for kind in supports:  # a block too long for one team of a support is left out
            if self.teams(session, kind, most) < 1:
                most = min(most, max(self.data["supports"][kind]["beyond"], least + adds))
        hard = self._own_cost(session, attendance, number, space)
        pairs = sum(size * (size - 1) // 2 for size in sizes)
        return Fit(hard, -(-(least + adds) // STEP), most // STEP, (target // STEP, -(-target // STEP)), supports, pairs)

    def _classes(self):
        """Options in classes; an option that costs something hard wherever it stands is left out, unless pinned."""
        special = set(self.data.get("liked", [])) | self.pinned
        special |= {activity for option in self.options for activity in option.get("after", [])}
        found = collections.defaultdict(list)
        for number, option in enumerate(self.options):
            fits = tuple(self.fits[session.number, number] for session in self.sessions)
            if option["activity"] not in self.pinned and all(fit.hard for row in fits for fit in row):
                continue
            rooms = tuple(self.room[session.number, number] for session in self.sessions)
            flags = tuple(bool(option.get(key)) for key in ("anywhere", "opens", "closes", "creates", "decides",
                                                            "repeats", "plenary", "talk-only"))
            key = (option["phase"], option.get("energy", 0), option.get("exposure", 0), flags, fits, rooms,
                   option["activity"] in self.data.get("past", {}).get("activities", []))
            own = number if option["activity"] in special or option.get("after") else -1
            found[key, own].append(number)
        self.classes = list(found.values())
        if len({self.options[one]["activity"] for members in self.classes for one in members}) < sum(
                len(members) for members in self.classes):
            raise exchange.Refused(f"{self.path}: activities with several options are not modelled")

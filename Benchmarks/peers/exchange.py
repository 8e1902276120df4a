"""Reads problems, writes solutions and traces, and has `rondo score` count what a peer found.

The format is that of docs/problem.md. What the peers' models don't cover is refused here, loudly: a peer never works
on an easier problem than Rondo does.
"""

import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Refused(Exception):
    """The problem has something that the peer's model doesn't count."""


def weights(data, kinds, path):
    """The weight of each kind, and the constant cost by level; a kind that isn't modelled is refused."""
    found, constant = {}, {"hard": 0, "soft": 0}
    for constraint in data["constraints"]:
        for kind in constraint["kinds"]:
            if kind not in kinds:
                raise Refused(f"{path}: {kind} is not modelled")
            found[kind] = constraint["weight"]
        constant[constraint["level"]] += constraint["weight"] * constraint.get("constant", 0)
    return found, constant


def presence(data, person, session):
    """From when to when somebody is there, in minutes of the day."""
    start, end = data["sessions"][session]["start"], data["sessions"][session]["end"]
    for at, from_, to in data["people"][person].get("present", []):
        if at == session:
            start, end = max(start, from_), min(end, to)
    return start, end


class Problem:
    """A problem with a frozen timetable of one strand a block, where nobody comes late or leaves early."""

    def __init__(self, path, kinds):
        rondo()  # where nothing can score, nothing starts
        self.path = path
        self.data = json.loads(pathlib.Path(path).read_text())
        self.people = self.data["people"]
        self.weights, self.constant = weights(self.data, kinds, path)
        if "frozen" not in self.data:
            raise Refused(f"{path}: only problems with a frozen timetable are modelled")
        for key in ("pins", "ruled", "wished", "session-seats"):
            if self.data.get(key):
                raise Refused(f"{path}: {key} are not modelled")
        self.blocks = []  # (session, start, length, option, who takes part), in order of time
        self.rooms = []  # the blocks' spaces
        for number, session in enumerate(self.data["frozen"]):
            for block in session["blocks"]:
                if block["kind"] != "activity":
                    continue
                if len(block["strands"]) != 1:
                    raise Refused(f"{path}: blocks with several strands are not modelled")
                option = self.data["options"][block["strands"][0]["option"]]
                here = [person for person in range(len(self.people)) if self._takes_part(person, number, block)]
                self.blocks.append((number, block["start"], block["length"], option, here))
                self.rooms.append(block["strands"][0]["space"])

    def there(self):
        """People who are there in some session."""
        spans = {person: [presence(self.data, person, session) for session in range(len(self.data["sessions"]))]
                 for person in range(len(self.people))}
        return [person for person, times in spans.items() if any(start < end for start, end in times)]

    def _takes_part(self, person, session, block):
        start, end = presence(self.data, person, session)
        overlap = min(end, block["start"] + block["length"]) - max(start, block["start"])
        if 0 < overlap < block["length"]:
            raise Refused(f"{self.path}: people who come late or leave early are not modelled")
        return overlap > 0

    def weight(self, kind):
        return self.weights.get(kind, 0)

    def solution(self, groups, turns):
        """What docs/problem.md calls a solution; `groups[block]` and `turns[block]` in order of the blocks."""
        sessions, number = [], 0
        for frozen in self.data["frozen"]:
            blocks = []
            for block in frozen["blocks"]:
                written = {key: block[key] for key in ("kind", "start", "length")}
                if block["kind"] == "activity":
                    strand = dict(block["strands"][0], groups=groups[number], turns=turns[number])
                    written["strands"] = [strand]
                    number += 1
                blocks.append(written)
            sessions.append({"blocks": blocks})
        return {"rondo": "solution/1", "sessions": sessions}


def options_of(path):
    return json.loads(pathlib.Path(path).read_text())["options"]


def group_sizes(people, bounds):
    """Sizes of the groups that `people` make, largest first (rule 5 of a solution)."""
    least, ideal, most = bounds
    few, many = -(-people // most), people // least
    if few <= many:
        number = min(max((2 * people + ideal) // (2 * ideal), few), many)
    else:
        outside = {count: sum(max(0, least - size, size - most) for size in even(people, count))
                   for count in (few, max(1, many))}
        number = few if outside[few] < outside[max(1, many)] else max(1, many)
    return even(people, number)


def even(people, number):
    return [people // number + (1 if group < people % number else 0) for group in range(number)]


def rondo():
    """The rondo to score with: $RONDO, else a build of this checkout."""
    for path in (os.environ.get("RONDO"), ROOT / ".build/release/rondo", ROOT / ".build/debug/rondo"):
        if path and os.access(path, os.X_OK):
            return str(path)
    sys.exit("There is no rondo to score with: swift build -c release --product rondo, or say where in $RONDO.")


def score(path, solution):
    """(hard, soft) as `rondo score` counts them; a refused solution ends the run."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(solution, file)
        file.flush()
        done = subprocess.run([rondo(), "score", path, file.name, "--json"], capture_output=True, text=True)
    if done.returncode not in (0, 3):
        sys.exit(f"rondo score refused the solution of {path}:\n{done.stdout}{done.stderr}")
    found = json.loads(done.stdout)
    return found["hard"], found["soft"]


def expect(problem, own, solution):
    """Ends the run where the peer's own objective isn't Rondo's score: then the model is another problem."""
    counted = score(problem.path, solution)
    if tuple(own) != counted:
        sys.exit(f"{problem.path}: the peer counts {tuple(own)}, rondo score {counted}. The model is wrong.")
    return counted


def options(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("problem")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--out", default="solution.json")
    parser.add_argument("--trace", default="trace.json")
    return parser


def finish(arguments, problem, method, own, solution, points, bound=None, **more):
    """Checks the solution with `rondo score`, then writes it and its trace.

    `points` are [seconds, hard, soft]; `bound` is a proven [hard, soft] that no solution is below, or None.
    """
    hard, soft = expect(problem, own, solution)
    trace = {"method": method, "seed": arguments.seed, "hard": hard, "soft": soft, "bound": bound, "points": points}
    trace["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    trace.update(more)
    pathlib.Path(arguments.out).write_text(json.dumps(solution) + "\n")
    pathlib.Path(arguments.trace).write_text(json.dumps(trace) + "\n")
    print(f"{method}: hard {hard}, soft {soft}; bound {bound}; {len(points)} improvements")


def nothing(arguments, problem, method):
    """Ends a run that found no solution in its time, with a trace that says so and exit code 4."""
    trace = {"method": method, "seed": arguments.seed, "hard": None, "soft": None, "bound": None, "points": []}
    trace["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    pathlib.Path(arguments.trace).write_text(json.dumps(trace) + "\n")
    print(f"{problem.path}: {method} found no solution within {arguments.seconds:g} s", file=sys.stderr)
    sys.exit(4)


def clock():
    """Seconds since now. CP-SAT's clock starts where Python reads the problem, Timefold's where it starts to solve:
    starting Python, Java and Timefold is not counted, which favours the peers."""
    start = time.perf_counter()
    return lambda: time.perf_counter() - start

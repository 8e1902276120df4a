"""Cuts role rotation and mixing out of a workshop that no peer models whole: its timetable stands as a plan has it.

    python3 Benchmarks/peers/parts.py problem.json solution.json --rotation rotation.json --mixing mixing.json

Each strand of the solution becomes a session of its own, in order of time, with the people whom the solution has in it,
all of them there throughout; the first 400 strands, as many as a problem may have sessions. In the rotation part all
blocks have one length, and only roles held in strands count, with their seats, clashes, fair shares, shares by
perspective and variety, of the people who said yes to any. In the mixing part stand the strands that have groups, with
meetings, mixture, and who stays together or apart. Both are problems as docs/problem.md describes them, and other
problems than the whole: what they cost says who plans turns or groups better, not what the whole costs.
"""

import argparse
import json
import pathlib

LENGTH = 30  # minutes of every block
START = 600
MOST = 400  # sessions that a problem may have
ROTATION = ("role.filled", "role.eligible", "role.clash", "role.fair", "role.variety", "role.power")
MIXING = ("group.together", "group.apart", "group.encounters", "group.mix")


def strands(solution):
    """The solution's strands in order of time, each with its people."""
    for session in solution["sessions"]:
        for block in session["blocks"]:
            for strand in block.get("strands", []):
                yield strand, sorted(person for group in strand["groups"] for person in group)


def part(problem, rows, constraints, option, keep):
    """A problem with a session for each (option's number, people); `option` cuts an option, `keep` a person."""
    rows = rows[:MOST]
    used = sorted({number for number, _ in rows})
    people = []
    for number, person in enumerate(problem["people"]):
        absent = [session for session, (_, here) in enumerate(rows) if number not in set(here)]
        cut = keep(person)
        cut["attendance"] = LENGTH * (len(rows) - len(absent))
        if absent:
            cut["present"] = [[session, START, START] for session in absent]
        people.append(cut)
    frame = {"start": START, "end": START + LENGTH, "spaces": [0], "phases": [100]}
    block = {"kind": "activity", "start": START, "length": LENGTH}
    cut = {
        "rondo": "problem/1", "phases": 1, "activities": len(used), "limits": problem["limits"],
        "constraints": [one for one in problem["constraints"] if one["id"] in constraints],
        "spaces": [{"capacity": sum(person.get("heads", 1) for person in problem["people"])}],
        "roles": problem["roles"], "people": people,
        "options": [dict(option(problem["options"][number]), activity=at, phase=0, length=[5, LENGTH, 60],
                         people=[1, len(people)]) for at, number in enumerate(used)],
        "sessions": [dict(frame) for _ in rows],
        "frozen": [{"blocks": [dict(block, strands=[{"option": used.index(number), "space": 0}])]} for number, _ in rows],
    }
    for key in ("together", "apart") if "group.together" in constraints else ():
        if problem.get(key):
            cut[key] = problem[key]
    return cut


def rotation(problem, solution):
    roles = {role for option in problem["options"] for role, *_ in option.get("seats", [])
             if problem["roles"][role].get("rotates")}

    def seats(option):
        return {"seats": [seat for seat in option.get("seats", []) if seat[0] in roles]}

    def keep(person):
        cut = {key: person[key] for key in ("perspective", "professional") if key in person}
        return dict(cut, **{"yes-to": [role for role in person.get("yes-to", []) if role in roles]})

    # Whoever said yes to none of these roles can't be in the way of anything here.
    willing = [number for number, person in enumerate(problem["people"]) if roles & set(person.get("yes-to", []))]
    place = {number: at for at, number in enumerate(willing)}
    rows = [(strand["option"], [place[person] for person in people if person in place])
            for strand, people in strands(solution)]
    few = dict(problem, people=[problem["people"][number] for number in willing])
    return part(few, [row for row in rows if row[1]], ROTATION, seats, keep)


def mixing(problem, solution):
    def groups(option):
        return {"group": option["group"]}

    def keep(person):
        return {key: person[key] for key in ("perspective", "professional") if key in person}

    rows = [(strand["option"], people) for strand, people in strands(solution)
            if "group" in problem["options"][strand["option"]]]
    return dict(part(problem, rows, MIXING, groups, keep), roles=[])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("problem")
    parser.add_argument("solution")
    parser.add_argument("--rotation", required=True)
    parser.add_argument("--mixing", required=True)
    arguments = parser.parse_args()
    problem, solution = (json.loads(pathlib.Path(path).read_text())
                         for path in (arguments.problem, arguments.solution))
    pathlib.Path(arguments.rotation).write_text(json.dumps(rotation(problem, solution)) + "\n")
    pathlib.Path(arguments.mixing).write_text(json.dumps(mixing(problem, solution)) + "\n")


if __name__ == "__main__":
    main()

"""Timefold on role rotation and group mixing: writes the problem as plain numbers, runs Java, reads what it found.

The Java in timefold/ is compiled against the jars of Timefold's wheel, so that Timefold runs at its own speed. Entities
are sittings (mixing) or seats (rotation); the score is an incremental score calculator, the fastest kind of Timefold's;
late acceptance is what Timefold runs by default, tabu what does better on mixing.
"""

import pathlib
import subprocess
import sys
import tempfile

import cpsat_mixing
import cpsat_rotation
import exchange

PEERS = exchange.ROOT / ".build/peers"


def numbers(*lists):
    return "\n".join(" ".join(map(str, row)) for row in lists) + "\n"


def mixing(problem):
    """The numbers that MixingFacts reads. The groups' sizes and who needs what come from the same code as CP-SAT's."""
    work, data, people = cpsat_mixing.Mixing(problem, frame_only=True), problem.data, problem.people
    rows = [[len(people), len(problem.blocks)]]
    for block, (*_, here) in enumerate(problem.blocks):
        rows += [[len(here), *here], [len(work.sizes[block]), *work.sizes[block]]]
    rows.append([len(people), *[person.get("perspective", -1) for person in people]])
    rows.append([len(people), *[int(person.get("professional", False)) for person in people]])
    kinds = ("meetings", "split-pairs", "forced-pairs", "mixture", "teams")
    weights = [problem.weight(kind) for kind in kinds] + [work.hard, problem.constant["soft"]]
    rows += [[len(weights), *weights], [data["limits"].get("professionals-at-most", 50)]]
    rows.append([len(work.supports), *[support["places-per-team"] for support in work.supports]])
    for kind in range(len(work.supports)):
        frames = [work.support_frame(block, kind) for block in range(len(problem.blocks))]
        users = {person for there, _ in frames for person in there}
        if any(users & set(problem.blocks[block][4]) != set(there) for block, (there, _) in enumerate(frames)):
            raise exchange.Refused(f"{problem.path}: supports that work in some blocks alone are not modelled")
        rows.append([len(frames), *[teams for _, teams in frames]])
        rows.append([len(people), *[int(person in users) for person in range(len(people))]])
    pairs = [[*sorted(pair), 1, 0] for pair in data.get("together", [])]
    pairs += [[*sorted(pair), 2, 0] for pair in data.get("apart", [])]
    pairs += [[*sorted(pair), 0, times] for *pair, times in data.get("past", {}).get("meetings", [])]
    return numbers(*rows, [len(pairs)], *pairs)


def mixing_solution(problem, rows):
    groups = [[[] for _ in exchange.group_sizes(len(here), option["group"])]
              for _, _, _, option, here in problem.blocks]
    for block, group, person in rows:
        groups[block][group].append(person)
    return problem.solution(groups, [[] for _ in groups])


def rotation(problem):
    """The numbers that RotationFacts reads."""
    work, people, roles = cpsat_rotation.Rotation(problem), problem.people, problem.data["roles"]
    kinds = ("empty-seats", "clashes", "fair-shares", "same-again", "variety", "group-shares")
    weights = [problem.weight(kind) for kind in kinds] + [problem.constant["hard"], problem.constant["soft"]]
    rows = [[len(people), len(roles), len(problem.blocks), work.minutes], [len(weights), *weights]]
    sessions = [session for session, *_ in problem.blocks]
    rows.append([len(sessions), *sessions])
    for role in roles:
        clashes = role.get("clashes", [])
        rows.append([len(clashes), *clashes])
        shares = [number for share in role.get("shares", []) for number in share]
        rows.append([len(shares), *shares])
    there = problem.there()
    for number, person in enumerate(people):
        rows.append([person["attendance"], person.get("perspective", -1), int(number in there)])
        rows.append([len(person.get("yes-to", [])), *person.get("yes-to", [])])
        past = [number for row in person.get("past", []) for number in row]
        rows.append([len(past), *past])
    rows.append([len(work.seats)])
    for block, role in work.seats:
        able = [person for seat, of, person in work.decisions if (seat, of) == (block, role)]
        rows.append([block, role, len(able), *able])
    return numbers(*rows)


def rotation_solution(problem, rows):
    turns = [[] for _ in problem.blocks]
    for block, role, person in rows:
        turns[block].append([role, -1, person])
    return problem.solution([[here] for *_, here in problem.blocks], turns)


def main():
    parser = exchange.options(__doc__.splitlines()[0])
    parser.add_argument("--search", default="late-acceptance", choices=["late-acceptance", "tabu-search"])
    parser.add_argument("--assert", dest="mode", action="store_const", default="NO_ASSERT", const="FULL_ASSERT",
                        help="have Timefold recount the score at every step (slow)")
    arguments = parser.parse_args()
    mixes = any("group" in option for option in exchange.options_of(arguments.problem))
    problem = (cpsat_mixing.mixing_problem if mixes else cpsat_rotation.rotation_problem)(arguments.problem)
    with tempfile.TemporaryDirectory() as folder:
        flat, found = pathlib.Path(folder, "problem"), pathlib.Path(folder, "found")
        flat.write_text(mixing(problem) if mixes else rotation(problem))
        search = arguments.search.upper().replace("-", "_")
        command = ["java", "-Xmx1g", f"-XX:ActiveProcessorCount={arguments.workers}", "-cp",
                   (PEERS / "classpath").read_text(), "Mixing" if mixes else "Rotation", flat,
                   str(arguments.seconds), str(arguments.seed), arguments.mode, found, search]
        done = subprocess.run(command, cwd=exchange.ROOT, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"Timefold failed on {arguments.problem}:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
        lines = [line.split() for line in found.read_text().splitlines()]
    points = [[float(words[1]), int(words[2]), int(words[3])] for words in lines if words[0] == "point"]
    said = {words[0]: [int(word) for word in words[1:]] for words in lines if words[0] in ("moves", "memory", "score")}
    if points:  # where the time ended in the construction heuristic, the score of its point may be a step behind
        points[-1][1:] = said["score"]
    rows = [[int(word) for word in words] for words in lines if words[0].isdigit()]
    solution = (mixing_solution if mixes else rotation_solution)(problem, rows)
    method = "Timefold, tabu" if search == "TABU_SEARCH" else "Timefold, late acceptance"
    exchange.finish(arguments, problem, method, said["score"], solution, points,
                    **{"moves-per-second": said["moves"][0], "memory": said["memory"][0]})


if __name__ == "__main__":
    main()

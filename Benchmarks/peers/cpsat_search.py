"""Runs CP-SAT on a model with a hard and a soft cost: first the least hard cost, then the least soft cost at it.

Two objectives in order are solved one after the other, the first as a constraint of the second and its solution as a
hint, as OR-Tools' documentation has it (ortools/sat/docs/solver.md and model.md: "Solution hinting"). One objective
that weighs both needs large coefficients, which blur the linear relaxation. The hint is complete: what the decisions
make of all other variables is worked out first, so that the second phase starts from the first one's solution.

What is solved, the *work*, has a `model`, `decisions` (key to variable), `hard` (a number or an expression) and
`add_soft(hard)`, which returns the soft cost as an expression for solutions of at most that hard cost.
"""

import dataclasses
import threading

from ortools.sat.python import cp_model

import exchange


@dataclasses.dataclass
class Found:
    """A solution: what the model itself counts it as, its decisions, and a bound of [hard, soft]."""
    hard: int
    soft: int
    values: dict
    bound: list
    hard_phase: list  # [(seconds, values)] while the hard cost sank
    soft_phase: list  # [(seconds, soft, values)]
    seconds: float  # when it was in hand
    everything: list  # the values of all variables


class _Improvements(cp_model.CpSolverSolutionCallback):
    def __init__(self, decisions, clock, found, enough, fits):
        super().__init__()
        self.decisions, self.clock, self.found, self.enough, self.fits = decisions, clock, found, enough, fits

    def on_solution_callback(self):
        values = {key: self.value(variable) for key, variable in self.decisions.items()}
        self.found.append((self.clock(), round(self.objective_value), values))
        if self.enough and self.clock() > self.enough and self.fits(values):
            self.stop_search()


def _search(work, objective, arguments, clock, until, enough=None, fits=lambda values: True):
    """One search: (what it found on the way, the proven bound or None). After `enough` seconds a solution that fits
    is enough."""
    solver, found = cp_model.CpSolver(), []
    solver.parameters.num_workers = arguments.workers
    solver.parameters.random_seed = arguments.seed
    solver.parameters.max_time_in_seconds = max(0.05, until - clock())
    work.model.minimize(objective)
    improvements = _Improvements(work.decisions, clock, found, enough, fits)
    timer = threading.Timer(max(0, (enough or 0) - clock()),
                            lambda: solver.stop_search() if found and fits(found[-1][2]) else None)
    timer.daemon = True
    if enough:
        timer.start()
    status = solver.solve(work.model, improvements)
    timer.cancel()
    if status == cp_model.MODEL_INVALID or (status == cp_model.INFEASIBLE and not getattr(work, "strict", False)):
        raise SystemExit(f"CP-SAT says {solver.status_name(status)}: the model is wrong. {work.model.validate()}")
    # The bound is of whole numbers, and the solver's is a float that may lie a hair above one.
    bound = -int(-(solver.best_objective_bound - 1e-6) // 1) if found else None
    return found, bound


def _least(work, values, objective):
    """The least of an objective with these decisions, and all variables at it: a search may leave costs above that."""
    hint(work, values)
    work.model.minimize(objective)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.fix_variables_to_their_hinted_value = True
    if solver.solve(work.model) != cp_model.OPTIMAL:
        raise SystemExit("The model refuses its own solution: it is wrong.")
    return round(solver.objective_value), list(solver.response_proto.solution)


def hint(work, values):
    work.model.clear_hints()
    for key, variable in work.decisions.items():
        work.model.add_hint(variable, int(values[key]))


def _hint_all(model, everything):
    model.clear_hints()
    for index, value in enumerate(everything):
        model.add_hint(model.get_int_var_from_proto_index(index), value)


def solve(work, arguments, clock, until=None, enough=None, fits=lambda values: True, start=None):
    """The best of both phases as Found, or None. In the second phase, after `enough` seconds, the next solution whose
    values fit ends it. `start` has the values of a solution to start from; no hard cost is below `work.floor`. A
    `strict` work has solutions of that hard cost alone, or none."""
    until = until or arguments.seconds
    last, hard = start, getattr(work, "floor", work.hard)
    hard_bound, first = hard, []
    if start:
        hard, everything = _least(work, start, work.hard)
    if not isinstance(work.hard, int) and not getattr(work, "strict", False) and not (start and hard == hard_bound):
        if start:
            _hint_all(work.model, everything)
        first, hard_bound = _search(work, work.hard, arguments, clock, until, (clock() + until) / 2)
        first = [one for one in first if not start or one[1] < hard]  # other searches may come before the hint
        if not first and not start:
            return None
        _, hard, last = first[-1] if first else (None, hard, last)
    if not isinstance(work.hard, int):
        work.model.add(work.hard <= hard)
    soft = work.add_soft(hard)
    if last is not None:
        base, everything = _least(work, last, soft)
        _hint_all(work.model, everything)
    second, bound = _search(work, soft, arguments, clock, until, enough, fits)
    if last is None and not second:
        return None
    if last is not None:
        second = [one for one in second if one[1] < base]
    seconds, _, values = second[-1] if second else (clock(), None, last)
    if not isinstance(work.hard, int):
        hard, _ = _least(work, values, work.hard)
    own, everything = _least(work, values, soft)
    proven = [hard_bound, bound if hard == hard_bound and bound is not None else 0]
    return Found(hard, own, values, proven, [(at, values) for at, _, values in first], second, seconds, everything)


def run(work, problem, arguments, clock):
    """Solves `work`, whose `solution(values)` is a whole solution of the problem, and writes what was found."""
    found = solve(work, arguments, clock)
    if found is None:
        exchange.nothing(arguments, problem, "CP-SAT")
    points = [[at, *exchange.score(problem.path, work.solution(values))] for at, values in found.hard_phase[-5:]]
    points += [[at, found.hard, soft] for at, soft, _ in found.soft_phase]
    if not points or points[-1][1:] != [found.hard, found.soft]:
        points.append([max([found.seconds] + [point[0] for point in points]), found.hard, found.soft])
    bound = [max(found.bound[0], problem.constant["hard"]), found.bound[1]]  # no cost is below 0
    exchange.finish(arguments, problem, "CP-SAT", (found.hard, found.soft), work.solution(found.values), points, bound)

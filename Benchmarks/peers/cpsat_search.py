"""Runs CP-SAT on a model with a hard and a soft cost: first the least hard cost, then the least soft cost at it.

Two objectives in order are solved one after the other, the first as a constraint of the second and its solution as a
hint, as OR-Tools' documentation has it (ortools/sat/docs/solver.md and model.md: "Solution hinting"). One objective
that weighs both needs large coefficients, which blur the linear relaxation.
"""

import threading

from ortools.sat.python import cp_model

import exchange


class _Improvements(cp_model.CpSolverSolutionCallback):
    def __init__(self, decisions, clock, found):
        super().__init__()
        self.decisions, self.clock, self.found = decisions, clock, found

    def on_solution_callback(self):
        values = {key: self.boolean_value(literal) for key, literal in self.decisions.items()}
        self.found.append((self.clock(), round(self.objective_value), values))


def _search(model, objective, decisions, arguments, clock, enough=None):
    """One search: (what it found on the way, the proven bound or None). After `enough` seconds a solution is enough."""
    solver, found = cp_model.CpSolver(), []
    solver.parameters.num_workers = arguments.workers
    solver.parameters.random_seed = arguments.seed
    solver.parameters.max_time_in_seconds = max(0.05, arguments.seconds - clock())
    model.clear_objective()
    model.minimize(objective)
    improvements = _Improvements(decisions, clock, found)
    timer = threading.Timer(max(0, (enough or 0) - clock()), lambda: solver.stop_search() if found else None)
    if enough:
        timer.start()
    status = solver.solve(model, improvements)
    timer.cancel()
    if status in (cp_model.MODEL_INVALID, cp_model.INFEASIBLE):
        raise SystemExit(f"CP-SAT says {solver.status_name(status)}: the model is wrong. {model.validate()}")
    # The bound is of whole numbers, and the solver's is a float that may lie a hair above one.
    bound = -int(-(solver.best_objective_bound - 1e-6) // 1) if found else None
    return found, bound


def _own_count(model, objective, decisions, values):
    """What the model itself makes of these decisions: a search may leave costs above their least value."""
    for key, literal in decisions.items():
        model.add(literal == int(values[key]))
    model.clear_objective()
    model.clear_hints()
    model.minimize(objective)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if solver.solve(model) != cp_model.OPTIMAL:
        raise SystemExit("The model refuses its own solution: it is wrong.")
    return round(solver.objective_value)


def run(work, problem, arguments, clock):
    """Solves `work`: its `model`, `decisions` (key to literal), `hard` (a number or an expression), `add_soft(hard)`,
    which returns the soft cost as an expression, and `solution(values)`.
    """
    points, hard, hard_bound, last = [], work.hard, work.hard, None
    if not isinstance(hard, int):
        found, hard_bound = _search(work.model, hard, work.decisions, arguments, clock, arguments.seconds / 2)
        if not found:
            exchange.nothing(arguments, problem, "CP-SAT")
        for seconds, _, values in found[-5:]:
            points.append([seconds, *exchange.score(problem.path, work.solution(values))])
        _, hard, last = found[-1]
        work.model.add(work.hard <= hard)
        for key, literal in work.decisions.items():
            work.model.add_hint(literal, last[key])
    scoring = clock() - (points[-1][0] if points else clock())  # spent on rondo score, not on searching
    watch = (lambda: clock() - scoring) if points else clock
    soft = work.add_soft(hard)
    hard_bound = max(hard_bound, problem.constant["hard"])  # no cost is below 0
    found, bound = _search(work.model, soft, work.decisions, arguments, watch)
    points += [[seconds, hard, value] for seconds, value, _ in found]
    if not found and last is None:
        exchange.nothing(arguments, problem, "CP-SAT")
    values = found[-1][2] if found else last
    own = hard, _own_count(work.model, soft, work.decisions, values)
    if points[-1][1:] != list(own):
        points.append([watch(), *own])
    proven = [hard_bound, bound if hard == hard_bound and bound is not None else 0]
    exchange.finish(arguments, problem, "CP-SAT", own, work.solution(values), points, proven)

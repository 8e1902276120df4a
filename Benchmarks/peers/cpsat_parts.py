"""Parts that several of CP-SAT's models have."""


def variety(model, blocks, together):
    """Literals, one for each turn in the role of the person's last turn: an automaton, in clauses.

    `blocks` are a person's turns, {role: literal}, in order of time; where `together`, no two of a block are true.
    `last[role]` is true where that was the role of the last turn.
    """
    again, last = [], {}
    for block in blocks:
        literals = sorted(block.items())
        for turns in filter(None, [dict(literals)] if together else [{role: literal} for role, literal in literals]):
            following = {}
            for role in sorted(set(last) | set(turns)):
                after = following[role] = model.new_bool_var("")
                others = [literal for other, literal in turns.items() if other != role]
                if role in turns:
                    model.add_implication(turns[role], after)
                if role in last:
                    model.add_bool_or(~last[role], *others, after)
                if role in turns and role in last:
                    again.append(both(model, last[role], turns[role]))
            model.add_at_most_one(following.values())
            last = following
    return again


def both(model, first, second):
    """A literal that is true where both are; where they aren't, its cost makes it false."""
    literal = model.new_bool_var("")
    model.add_bool_or(~first, ~second, literal)
    return literal


def one_hot(model, expression, least, most):
    """Literals of the values that an expression may have, by value."""
    hot = {value: model.new_bool_var("") for value in range(least, most + 1)}
    model.add_exactly_one(hot.values())
    model.add(expression == sum(value * literal for value, literal in hot.items()))
    return hot

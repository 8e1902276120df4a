import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Collection;
import java.util.List;

/** Two people of one block change places. */
public class SittingSwap extends AbstractMove<MixingPlan> {
    private final Sitting one;
    private final Sitting other;

    SittingSwap(Sitting one, Sitting other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<MixingPlan> director) {
        return one.block == other.block && !one.group.equals(other.group);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<MixingPlan> director) {
        Integer first = one.group;
        Integer second = other.group;
        director.beforeVariableChanged(one, "group");
        one.group = second;
        director.afterVariableChanged(one, "group");
        director.beforeVariableChanged(other, "group");
        other.group = first;
        director.afterVariableChanged(other, "group");
    }

    @Override
    public SittingSwap rebase(ScoreDirector<MixingPlan> director) {
        return new SittingSwap(director.lookUpWorkingObject(one), director.lookUpWorkingObject(other));
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return List.of(one, other);
    }

    @Override
    public Collection<?> getPlanningValues() {
        return List.of(one.group, other.group);
    }
}

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** Who has which seat in every block. */
@PlanningSolution
public class RotationPlan {
    public RotationFacts facts;
    @PlanningEntityCollectionProperty
    public List<Seat> seats;
    @PlanningScore
    public HardSoftLongScore score;

    public RotationPlan() {}

    RotationPlan(RotationFacts facts) {
        this.facts = facts;
        this.seats = facts.seats;
    }
}

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;

/** Groups in every block. Sizes are what they must be from the start, and swaps keep them. */
@PlanningSolution
public class MixingPlan {
    public MixingFacts facts;
    @ValueRangeProvider(id = "groups")
    public List<Integer> groups = new ArrayList<>();
    @PlanningEntityCollectionProperty
    public List<Sitting> sittings = new ArrayList<>();
    @PlanningScore
    public HardSoftLongScore score;

    public MixingPlan() {}

    MixingPlan(MixingFacts facts) {
        this.facts = facts;
        int most = 0;
        for (int block = 0; block < facts.blocks; block++) {
            int at = 0;
            for (int group = 0; group < facts.sizes[block].length; group++) {
                most = Math.max(most, group + 1);
                for (int seat = 0; seat < facts.sizes[block][group]; seat++) {
                    sittings.add(new Sitting(sittings.size(), block, facts.here[block][at++], group));
                }
            }
        }
        for (int group = 0; group < most; group++) {
            groups.add(group);
        }
    }
}

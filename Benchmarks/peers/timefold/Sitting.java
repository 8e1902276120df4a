import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Where a person sits in a block: a planning entity whose variable is the group. */
@PlanningEntity
public class Sitting {
    @PlanningId
    public int id;
    public int block;
    public int person;
    @PlanningVariable(valueRangeProviderRefs = "groups")
    public Integer group;

    public Sitting() {}

    Sitting(int id, int block, int person, int group) {
        this.id = id;
        this.block = block;
        this.person = person;
        this.group = group;
    }
}

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A role's seat in a block: a planning entity whose variable is the person, one of those who can have it. */
@PlanningEntity
public class Seat {
    @PlanningId
    public int id;
    public int block;
    public int role;
    @ValueRangeProvider(id = "able")
    public List<Integer> able;
    @PlanningVariable(valueRangeProviderRefs = "able", allowsUnassigned = true)
    public Integer person;

    public Seat() {}

    Seat(int id, int block, int role, List<Integer> able) {
        this.id = id;
        this.block = block;
        this.role = role;
        this.able = able;
    }
}

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Swaps of two people of one block who sit in different groups: no other swap can change the score. */
public class BlockSwaps implements MoveIteratorFactory<MixingPlan, SittingSwap> {
    private List<List<Sitting>> blocks = List.of();

    @Override
    public void phaseStarted(ScoreDirector<MixingPlan> director) {
        MixingPlan plan = director.getWorkingSolution();
        blocks = new ArrayList<>();
        for (Sitting sitting : plan.sittings) {
            while (blocks.size() <= sitting.block) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(sitting.block).add(sitting);
        }
        blocks.removeIf(people -> plan.facts.sizes[people.get(0).block].length < 2);
    }

    @Override
    public long getSize(ScoreDirector<MixingPlan> director) {
        long pairs = 0;
        for (List<Sitting> people : blocks) {
            pairs += (long) people.size() * (people.size() - 1) / 2;
        }
        return pairs;
    }

    @Override
    public Iterator<SittingSwap> createOriginalMoveIterator(ScoreDirector<MixingPlan> director) {
        throw new UnsupportedOperationException("Local search draws moves at random.");
    }

    @Override
    public Iterator<SittingSwap> createRandomMoveIterator(ScoreDirector<MixingPlan> director, Random random) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !blocks.isEmpty();
            }

            @Override
            public SittingSwap next() {
                List<Sitting> people = blocks.get(random.nextInt(blocks.size()));
                Sitting one = people.get(random.nextInt(people.size()));
                Sitting other = people.get(random.nextInt(people.size()));
                while (one.group.equals(other.group)) {
                    other = people.get(random.nextInt(people.size()));
                }
                return new SittingSwap(one, other);
            }
        };
    }
}

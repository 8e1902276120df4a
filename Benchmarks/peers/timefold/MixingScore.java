import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/** Counts what groups cost, step by step: the fastest of Timefold's ways to score. */
public class MixingScore implements IncrementalScoreCalculator<MixingPlan, HardSoftLongScore> {
    private MixingFacts facts;
    private int[] meetings;
    private int[][][] members;
    private int[][] counts;
    private int[][][] users;
    private int[] perspectiveHere;
    private int perspectives;
    private long hard;
    private long soft;

    @Override
    public void resetWorkingSolution(MixingPlan plan) {
        facts = plan.facts;
        meetings = facts.past.clone();
        members = new int[facts.blocks][][];
        counts = new int[facts.blocks][];
        users = new int[facts.works.length][facts.blocks][];
        perspectives = 0;
        for (int one : facts.perspectives) {
            perspectives = Math.max(perspectives, one + 1);
        }
        perspectiveHere = new int[facts.blocks * perspectives];
        hard = facts.weights[5];
        soft = facts.weights[6];
        for (int block = 0; block < facts.blocks; block++) {
            members[block] = new int[facts.sizes[block].length][facts.here[block].length];
            counts[block] = new int[facts.sizes[block].length];
            for (int[][] of : users) {
                of[block] = new int[facts.sizes[block].length];
            }
            for (int person : facts.here[block]) {
                if (facts.perspectives[person] >= 0) {
                    perspectiveHere[block * perspectives + facts.perspectives[person]]++;
                }
            }
        }
        for (int one = 0; one < facts.people; one++) {
            for (int other = one + 1; other < facts.people; other++) {
                if ((facts.kind[one * facts.people + other] & 1) != 0) {
                    hard += (long) facts.weights[1] * blocksWithBoth(one, other);
                }
            }
        }
        for (Sitting sitting : plan.sittings) {
            join(sitting);
        }
    }

    private int blocksWithBoth(int one, int other) {
        int both = 0;
        for (int[] here : facts.here) {
            boolean first = false;
            boolean second = false;
            for (int person : here) {
                first |= person == one;
                second |= person == other;
            }
            both += first && second ? 1 : 0;
        }
        return both;
    }

    private void join(Sitting sitting) {
        int block = sitting.block;
        int group = sitting.group;
        count(block, group, -1);
        int[] there = members[block][group];
        for (int at = 0; at < counts[block][group]; at++) {
            meet(sitting.person, there[at], 1);
        }
        there[counts[block][group]++] = sitting.person;
        count(block, group, 1);
        support(sitting, 1);
    }

    private void leave(Sitting sitting) {
        int block = sitting.block;
        int group = sitting.group;
        count(block, group, -1);
        int[] there = members[block][group];
        int last = --counts[block][group];
        for (int at = 0; at <= last; at++) {
            if (there[at] == sitting.person) {
                there[at] = there[last];
                break;
            }
        }
        for (int at = 0; at < last; at++) {
            meet(sitting.person, there[at], -1);
        }
        count(block, group, 1);
        support(sitting, -1);
    }

    private void meet(int one, int other, int sign) {
        int pair = one < other ? one * facts.people + other : other * facts.people + one;
        int before = sign > 0 ? meetings[pair] : meetings[pair] - 1;
        meetings[pair] += sign;
        int kind = facts.kind[pair];
        if ((kind & 1) != 0) {
            hard -= sign * facts.weights[1];
        } else if (before > 0) {
            soft += sign * facts.weights[0];
        }
        if ((kind & 2) != 0) {
            hard += sign * facts.weights[2];
        }
    }

    /** Adds or takes away what the mixture of a group costs. */
    private void count(int block, int group, int sign) {
        int size = counts[block][group];
        if (facts.weights[3] == 0 || size < 2) {
            return;
        }
        int[] there = members[block][group];
        int professionals = 0;
        int units = 0;
        for (int at = 0; at < size; at++) {
            professionals += facts.professional[there[at]];
            int own = facts.perspectives[there[at]];
            if (size >= 3 && own >= 0 && perspectiveHere[block * perspectives + own] >= 2) {
                int alike = 0;
                for (int other = 0; other < size; other++) {
                    alike += facts.perspectives[there[other]] == own ? 1 : 0;
                }
                units += alike == 1 ? 1 : 0;
            }
        }
        units += Math.max(0, professionals - (facts.professionalsAtMost * size + 99) / 100);
        soft += (long) sign * facts.weights[3] * units;
    }

    private void support(Sitting sitting, int sign) {
        for (int support = 0; support < users.length; support++) {
            if (facts.works[support][sitting.person] != 0) {
                hard -= missing(support, sitting.block);
                users[support][sitting.block][sitting.group] += sign;
                hard += missing(support, sitting.block);
            }
        }
    }

    private long missing(int support, int block) {
        int places = 0;
        for (int here : users[support][block]) {
            places += here > 0 ? 1 : 0;
        }
        int needed = (places + facts.placesPerTeam[support] - 1) / facts.placesPerTeam[support];
        return (long) facts.weights[4] * Math.max(0, needed - facts.teams[support][block]);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        leave((Sitting) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        join((Sitting) entity);
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(-hard, -soft);
    }
}

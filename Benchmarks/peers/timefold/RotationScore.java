import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/** Counts what turns cost: a change of a seat counts its role's shares and its holder's turns again, nothing else. */
public class RotationScore implements IncrementalScoreCalculator<RotationPlan, HardSoftLongScore> {
    private RotationFacts facts;
    /** Per person, block and role: whether they have the turn. */
    private boolean[][][] turn;
    private int[][] turns;
    private long[] roleCost;
    private long[] holderHard;
    private long[] holderSoft;
    private boolean[] roleStale;
    private boolean[] holderStale;
    private long hard;
    private long soft;

    @Override
    public void resetWorkingSolution(RotationPlan plan) {
        facts = plan.facts;
        turn = new boolean[facts.people][facts.blocks][facts.roles];
        turns = new int[facts.roles][facts.people];
        roleCost = new long[facts.roles];
        holderHard = new long[facts.people];
        holderSoft = new long[facts.people];
        roleStale = new boolean[facts.roles];
        holderStale = new boolean[facts.people];
        hard = facts.weights[6];
        soft = facts.weights[7];
        java.util.Arrays.fill(roleStale, true);
        java.util.Arrays.fill(holderStale, true);
        for (Seat seat : plan.seats) {
            change(seat, 1);
        }
    }

    private void change(Seat seat, int sign) {
        if (seat.person == null) {
            hard += (long) sign * facts.weights[0];
            return;
        }
        turn[seat.person][seat.block][seat.role] = sign > 0;
        turns[seat.role][seat.person] += sign;
        roleStale[seat.role] = true;
        holderStale[seat.person] = true;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        change((Seat) entity, -1);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        change((Seat) entity, 1);
    }

    @Override
    public HardSoftLongScore calculateScore() {
        for (int role = 0; role < facts.roles; role++) {
            if (roleStale[role]) {
                soft -= roleCost[role];
                roleCost[role] = fair(role) + shares(role);
                soft += roleCost[role];
                roleStale[role] = false;
            }
        }
        for (int person = 0; person < facts.people; person++) {
            if (holderStale[person]) {
                hard -= holderHard[person];
                soft -= holderSoft[person];
                countHolder(person);
                hard += holderHard[person];
                soft += holderSoft[person];
                holderStale[person] = false;
            }
        }
        return HardSoftLongScore.of(-hard, -soft);
    }

    private long fair(int role) {
        long attended = 0;
        long minutes = 0;
        long count = 0;
        for (int person : facts.willing[role]) {
            attended += facts.attendance[person];
            minutes += facts.pastMinutes[role][person] + (long) facts.minutes * turns[role][person];
            count += facts.pastTurns[role][person] + turns[role][person];
        }
        if (attended == 0) {
            return 0;
        }
        long units = 0;
        for (int person : facts.willing[role]) {
            long here = facts.attendance[person];
            long own = facts.pastMinutes[role][person] + (long) facts.minutes * turns[role][person];
            long held = facts.pastTurns[role][person] + turns[role][person];
            units += Math.abs(own * attended - minutes * here) / (5 * attended);
            units += 6 * Math.max(0, count * here / attended - held);
            units += 6 * Math.max(0, held - (count * here + attended - 1) / attended);
        }
        return units * facts.weights[2];
    }

    private long shares(int role) {
        int[] wanted = facts.shares[role];
        if (wanted.length == 0) {
            return 0;
        }
        long minutes = 0;
        for (int person = 0; person < facts.people; person++) {
            minutes += facts.pastMinutes[role][person] + (long) facts.minutes * turns[role][person];
        }
        long units = 0;
        for (int at = 0; at < wanted.length && minutes > 0; at += 2) {
            long theirs = 0;
            for (int person = 0; person < facts.people; person++) {
                if (facts.perspective[person] == wanted[at]) {
                    theirs += facts.pastMinutes[role][person] + (long) facts.minutes * turns[role][person];
                }
            }
            units += Math.abs(100 * theirs - wanted[at + 1] * minutes) / minutes;
        }
        return units * facts.weights[5];
    }

    /** Clashes, the same role twice running, and the same role as last time, of one person. */
    private void countHolder(int person) {
        long clashes = 0;
        long again = 0;
        long same = 0;
        int last = -1;
        for (int block = 0; block < facts.blocks; block++) {
            boolean[] now = turn[person][block];
            for (int role = 0; role < facts.roles; role++) {
                if (!now[role]) {
                    continue;
                }
                for (int other = role + 1; other < facts.roles; other++) {
                    clashes += now[other] && facts.clash[role][other] ? 1 : 0;
                }
                boolean follows = block > 0 && facts.session[block - 1] == facts.session[block];
                again += follows && turn[person][block - 1][role] ? 1 : 0;
                same += last == role && facts.several[person] ? 1 : 0;
                last = role;
            }
        }
        holderHard[person] = clashes * facts.weights[1];
        holderSoft[person] = again * facts.weights[3] + same * facts.weights[4];
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}

import java.util.ArrayList;
import java.util.List;

/** What stands in a rotation problem: docs/problem.md has the meaning of each list. */
final class RotationFacts {
    final int people;
    final int roles;
    final int blocks;
    final int minutes;
    /** Weights: empty seats, clashes, fair shares, same again, variety, shares; then the constant hard and soft cost. */
    final int[] weights;
    final int[] session;
    final boolean[][] clash;
    final int[][] shares;
    final int[] attendance;
    final int[] perspective;
    final int[][] willing;
    final boolean[] several;
    final int[][] pastMinutes;
    final int[][] pastTurns;
    final List<Seat> seats = new ArrayList<>();

    RotationFacts(Flat in) {
        people = in.next();
        roles = in.next();
        blocks = in.next();
        minutes = in.next();
        weights = in.list();
        session = in.list();
        clash = new boolean[roles][roles];
        shares = new int[roles][];
        for (int role = 0; role < roles; role++) {
            for (int other : in.list()) {
                clash[role][other] = true;
            }
            shares[role] = in.list();
        }
        attendance = new int[people];
        perspective = new int[people];
        several = new boolean[people];
        pastMinutes = new int[roles][people];
        pastTurns = new int[roles][people];
        List<List<Integer>> yes = new ArrayList<>();
        for (int role = 0; role < roles; role++) {
            yes.add(new ArrayList<>());
        }
        for (int person = 0; person < people; person++) {
            attendance[person] = in.next();
            perspective[person] = in.next();
            boolean there = in.next() != 0;
            int[] to = in.list();
            several[person] = to.length >= 2;
            for (int role : to) {
                if (there) {
                    yes.get(role).add(person);
                }
            }
            int[] past = in.list();
            for (int at = 0; at < past.length; at += 3) {
                pastMinutes[past[at]][person] = past[at + 1];
                pastTurns[past[at]][person] = past[at + 2];
            }
        }
        willing = new int[roles][];
        for (int role = 0; role < roles; role++) {
            willing[role] = yes.get(role).stream().mapToInt(Integer::intValue).toArray();
        }
        int count = in.next();
        for (int id = 0; id < count; id++) {
            int block = in.next();
            int role = in.next();
            List<Integer> able = new ArrayList<>();
            for (int person : in.list()) {
                able.add(person);
            }
            seats.add(new Seat(id, block, role, able));
        }
    }
}

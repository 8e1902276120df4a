/** What stands in a mixing problem: docs/problem.md has the meaning of each list. */
final class MixingFacts {
    final int people;
    final int blocks;
    final int[][] here;
    final int[][] sizes;
    final int[] perspectives;
    final int[] professional;
    final int[][] works;
    /** Weights: meetings, split pairs, forced pairs, mixture, teams; then the constant hard and soft cost. */
    final int[] weights;
    final int professionalsAtMost;
    /** Per block and support: groups that there is a team for, and groups per team. */
    final int[][] teams;
    final int[] placesPerTeam;
    /** Per pair, `low * people + high`: kind (1 together, 2 apart) and meetings in the past. */
    final int[] kind;
    final int[] past;

    MixingFacts(Flat in) {
        people = in.next();
        blocks = in.next();
        here = new int[blocks][];
        sizes = new int[blocks][];
        for (int block = 0; block < blocks; block++) {
            here[block] = in.list();
            sizes[block] = in.list();
        }
        perspectives = in.list();
        professional = in.list();
        weights = in.list();
        professionalsAtMost = in.next();
        placesPerTeam = in.list();
        teams = new int[placesPerTeam.length][];
        works = new int[placesPerTeam.length][];
        for (int support = 0; support < teams.length; support++) {
            teams[support] = in.list();
            works[support] = in.list();
        }
        kind = new int[people * people];
        past = new int[people * people];
        int pairs = in.next();
        for (int at = 0; at < pairs; at++) {
            int one = in.next();
            int other = in.next();
            kind[one * people + other] |= in.next();
            past[one * people + other] += in.next();
        }
    }
}

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;

/** Turns: `Rotation PROBLEM SECONDS SEED MODE OUT LOCAL-SEARCH`. Phases and moves are Timefold's own. */
public final class Rotation {
    public static void main(String[] words) throws Exception {
        RotationPlan start = new RotationPlan(new RotationFacts(new Flat(words[0])));
        SolverConfig config = new SolverConfig()
                .withSolutionClass(RotationPlan.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(RotationScore.class))
                .withPhases(new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.valueOf(words[5])));
        Run.run(config, start, words, Rotation::count, plan -> {
            StringBuilder text = new StringBuilder();
            for (Seat seat : plan.seats) {
                if (seat.person != null) {
                    text.append(seat.block + " " + seat.role + " " + seat.person + "\n");
                }
            }
            return text.toString();
        });
    }

    /** Counts anew: where the time ends in the construction heuristic, the plan's own score may be a step behind. */
    private static HardSoftLongScore count(RotationPlan plan) {
        RotationScore score = new RotationScore();
        score.resetWorkingSolution(plan);
        return score.calculateScore();
    }
}

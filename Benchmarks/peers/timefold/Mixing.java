import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;

/** Groups: `Mixing PROBLEM SECONDS SEED MODE OUT LOCAL-SEARCH`. */
public final class Mixing {
    public static void main(String[] words) throws Exception {
        MixingPlan start = new MixingPlan(new MixingFacts(new Flat(words[0])));
        SolverConfig config = new SolverConfig()
                .withSolutionClass(MixingPlan.class)
                .withEntityClasses(Sitting.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(MixingScore.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.valueOf(words[5]))
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(BlockSwaps.class)));
        Run.run(config, start, words, plan -> plan.score, plan -> {
            StringBuilder text = new StringBuilder();
            for (Sitting sitting : plan.sittings) {
                text.append(sitting.block + " " + sitting.group + " " + sitting.person + "\n");
            }
            return text.toString();
        });
    }
}

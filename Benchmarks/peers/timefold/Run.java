import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.io.PrintWriter;
import java.util.function.Function;

/** Runs a configured solver for some time, and writes each improvement with its time, then the best solution. */
final class Run {
    static <S> void run(SolverConfig config, S start, String[] words,
            Function<S, HardSoftLongScore> score, Function<S, String> write) throws Exception {
        config.withEnvironmentMode(EnvironmentMode.valueOf(words[3])).withRandomSeed(Long.parseLong(words[2]))
                .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit((long) (Double.parseDouble(words[1]) * 1000)));
        try (PrintWriter out = new PrintWriter(words[4])) {
            Solver<S> solver = SolverFactory.<S>create(config).buildSolver();
            long began = System.nanoTime();  // starting Java and Timefold is not counted
            solver.addEventListener(event -> {
                var found = (HardSoftLongScore) event.getNewBestScore();
                if (event.isNewBestSolutionInitialized()) {
                    out.println("point " + (System.nanoTime() - began) / 1e9 + " " + -found.hardScore() + " "
                            + -found.softScore());
                }
            });
            S best = solver.solve(start);
            out.println("moves " + ((DefaultSolver<S>) solver).getMoveEvaluationSpeed());
            out.println("memory " + peakMemory());
            out.println("score " + -score.apply(best).hardScore() + " " + -score.apply(best).softScore());
            out.print(write.apply(best));
        }
    }

    /** Bytes of memory that the process held at most, as Linux says. */
    private static long peakMemory() throws Exception {
        for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
            }
        }
        return 0;
    }
}

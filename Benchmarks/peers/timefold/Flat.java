import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;

/** Whole numbers, one after the other: what Benchmarks/peers/timefold.py writes of a problem. */
final class Flat {
    private final StringTokenizer words;

    Flat(String path) throws IOException {
        words = new StringTokenizer(Files.readString(Path.of(path)));
    }

    int next() {
        return Integer.parseInt(words.nextToken());
    }

    int[] list() {
        int[] numbers = new int[next()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = next();
        }
        return numbers;
    }
}

package nl.regie.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts Jazzer for each reader in a JVM of its own, two at a time; a reader stops where it fails, and the others have
 * their turn.
 */
public final class Fuzzing {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{2,40}");
    /** A document that is changed byte by byte is small, so that many are tried; a large one is changed by a tape. */
    private static final int LARGEST = 8192;

    /**
     * From so many seconds for a reader on, it is worth while to compile well, and to tell which lines were reached.
     */
    private static final int LONG = 60;

    private Fuzzing() {}

    /**
     * Runs all, or those that are named.
     *
     * @param arguments the folder with examples, the folder to work in, for how many seconds in all, and which readers
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        Path examples = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[2]);
        Map<Target, Future<Integer>> exits = new LinkedHashMap<>();
        ExecutorService atOnce = Executors.newFixedThreadPool(2);
        for (Target target : chosen(arguments)) {
            exits.put(
                    target,
                    atOnce.submit(() -> run(target, examples, folder(target, arguments), target.share(seconds))));
        }
        atOnce.shutdown();
        boolean isAnyFailed = false;
        for (Map.Entry<Target, Future<Integer>> exit : exits.entrySet()) {
            if (exit.getValue().get() != 0) {
                System.err.println(
                        exit.getKey() + " failed: what it failed on is in " + folder(exit.getKey(), arguments));
                isAnyFailed = true;
            }
        }
        if (isAnyFailed) {
            System.exit(1);
        }
    }

    private static Path folder(Target target, String[] arguments) {
        return Path.of(arguments[1]).resolve(target.folder());
    }

    private static List<Target> chosen(String[] arguments) {
        List<Target> named = Stream.of(arguments).skip(3).map(Target::valueOf).toList();
        return named.isEmpty() ? List.of(Target.values()) : named;
    }

    private static int run(Target target, Path examples, Path folder, int seconds)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<String> seeds = target.seeds(examples);
        for (int i = 0; i < seeds.size(); i++) {
            Optional<byte[]> seed = target.asItComes(seeds.get(i)).filter(bytes -> bytes.length <= LARGEST);
            if (seed.isPresent()) {
                Files.write(corpus.resolve("seed-" + i), seed.get());
            }
            Files.write(corpus.resolve("tape-" + i), new byte[] {(byte) i, 1, 2, 3, 4, 5, 6, 7, 8});
        }
        Path dictionary = Files.write(folder.resolve("words.dict"), words(target.schema(), seeds));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dregie.examples=" + examples,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.harness(),
                "--instrumentation_includes=nl.regie.**",
                "--custom_hook_includes=nl.regie.**",
                // Follows every step of every pattern: ten times as slow, for patterns that a test of their own tries.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                // Of where it came only: to follow each comparison takes most of the time, and the tape knows the form.
                "--trace=cov",
                "-dict=" + dictionary,
                "-max_len=" + LARGEST,
                "-max_total_time=" + seconds,
                "-timeout=60",
                "-print_final_stats=1",
                "-artifact_prefix=" + folder + "/",
                corpus.toString()));
        if (seconds >= LONG) {
            command.add(command.size() - 1, "--coverage_report=" + folder.resolve("coverage.txt"));
        } else {
            command.add(1, "-XX:TieredStopAtLevel=1");
        }
        System.out.println("+ fuzzing " + target + " for " + seconds + " s");
        Path log = folder.resolve("log.txt");
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        Files.readAllLines(log).stream()
                .filter(line -> line.startsWith(target.name()) || line.startsWith("stat::number") || exit != 0)
                .forEach(System.out::println);
        return exit;
    }

    /** The names of fields and constants of the form, and those that the first document has. */
    private static Set<String> words(String schema, List<String> seeds) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Set<String> words = new TreeSet<>();
        collect(mapper.readTree(schema), words);
        collect(mapper.readTree(seeds.get(0)), words);
        return words;
    }

    private static void collect(JsonNode node, Set<String> words) {
        node.fieldNames().forEachRemaining(name -> add(name, words));
        if (node.isTextual()) {
            add(node.textValue(), words);
        }
        node.forEach(each -> collect(each, words));
    }

    private static void add(String word, Set<String> words) {
        if (WORD.matcher(word).matches()) {
            words.add("\"" + word + "\"");
        }
    }
}

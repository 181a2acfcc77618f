package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.Found;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Professional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody at a bedside reads an id: what something rests on is told in words, and by ids to who asks. */
class WordsBesideIdsTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root")).resolve("examples");
    private static final String NAIMA = EXAMPLES.resolve("dossiers/naima.json").toString();
    private static final String TEAM =
            EXAMPLES.resolve("practice/de-linde.json").toString();

    /** Ids; days stand in brackets too, and have spaces in them. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([a-z0-9-]+(?:, [a-z0-9-]+)*)]");

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "next", "prepare", "agreements", "practice"})
    void inJsonWordsStandBesideEachListOfIds(String command) throws IOException {
        List<JsonNode> lists = new ArrayList<>();
        collect(new ObjectMapper().readTree(inJson(command)), lists);
        assertThat(lists).as("something rests on something").isNotEmpty();
        assertThat(lists).allSatisfy(holder -> {
            JsonNode words = holder.path("evidenceInWords");
            assertThat(words).hasSameSizeAs(holder.get("evidence"));
            words.forEach(each -> assertThat(each.textValue()).isNotBlank().isNotIn(ids(holder)));
        });
    }

    /**
     * Not only in lists: beside each id of an entry, a part or a person stands how that one is named, in a field of its
     * own. An exchange with a server and a check tell where in a document something is, and name nobody.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "next",
                "prepare",
                "prepare --for-patient",
                "signs",
                "signs --sign sign-sleep",
                "agreements",
                "agreements --as-of 2029-01-01",
                "agreements --before-no brother",
                "plan diff",
                "plan beside"
            })
    void inJsonNothingIsNamedByItsIdAlone(String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(command.startsWith("plan") ? 2 : 1, NAIMA);
        if (command.equals("plan beside")) {
            arguments.add(NAIMA);
        }
        arguments.addAll(List.of("--format", "json"));
        Set<String> named = new TreeSet<>();
        Set<String> bare = new TreeSet<>();
        collect(new ObjectMapper().readTree(regie(arguments.toArray(String[]::new))), names(), named, bare);
        assertThat(named).isNotEmpty();
        assertThat(bare).isEmpty();
    }

    /** Whose dossiers they are does not show in numbers, so no id does. */
    @Test
    void inTheNumbersOfManyDossiersThereIsNoId(@TempDir Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path file = folder.resolve("dossiers.ndjson");
        Files.writeString(file, json.readTree(Path.of(NAIMA).toFile()) + "\n");
        JsonNode numbers = json.readTree(regie("cohort", file.toString(), "--format", "json"));
        assertThat(numbers.path("read").isNull()).isTrue();
        assertThat(everyText(numbers)).doesNotContainAnyElementsOf(names().keySet());
    }

    /** What comes back of a form is a dossier, in which an id names; what is told beside it names by words. */
    @Test
    void whatIsToldOfAnAnswerThatCameInHoldsNoId(@TempDir Path folder) throws IOException {
        Path filled = folder.resolve("filled.json");
        Files.writeString(filled, regie("form", "experience", NAIMA, "--beforehand"));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Regie.run(
                new String[] {"answers", filled.toString(), "--into", NAIMA},
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                CLOCK);
        assertThat(List.of(told.toString(StandardCharsets.UTF_8).split("[^\\p{Alnum}-]+")))
                .filteredOn(word -> word.contains("-"))
                .doesNotContainAnyElementsOf(names().keySet());
    }

    /** How each entry, part and person of the case is named: in full, in short, by its kind and day, as a version. */
    private static Map<String, Set<String>> names() throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(Path.of(NAIMA))).orElseThrow();
        Naming naming = new Naming(dossier, CareModule.shipped(), Language.NL);
        Map<String, Set<String>> names = new HashMap<>();
        dossier.entries()
                .flatMap(entry ->
                        Stream.concat(Stream.of(entry.id()), entry.parts().map(part -> part.id())))
                .forEach(id -> names.put(
                        id.value(),
                        new HashSet<>(List.of(
                                naming.inFull(id),
                                naming.of(id),
                                kindAndDay(id, dossier, naming),
                                version(id, dossier, naming),
                                answerTo(id, dossier, naming)))));
        Stream.of(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id),
                        dossier.expertsByExperience().stream().map(ExpertByExperience::id),
                        dossier.closeOnes().stream().map(CloseOne::person))
                .flatMap(people -> people)
                .forEach(person -> names.put(person.value(), Set.of(naming.of(person))));
        return names;
    }

    private static String kindAndDay(EntryId id, Dossier dossier, Naming naming) {
        Found found = dossier.find(id).orElseThrow();
        return naming.kindOf(found.entry()) + " van " + naming.of(found.day());
    }

    private static String answerTo(EntryId id, Dossier dossier, Naming naming) {
        LocalDate day = dossier.find(id).orElseThrow().day();
        return naming.sentence("naming/answer-to", Map.of("question", naming.of(id), "day", naming.of(day)));
    }

    private static String version(EntryId id, Dossier dossier, Naming naming) {
        return "die van " + naming.of(dossier.find(id).orElseThrow().day());
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static List<String> everyText(JsonNode node) {
        return Stream.concat(
                        Stream.of(node).filter(JsonNode::isTextual).map(JsonNode::textValue),
                        StreamSupport.stream(node.spliterator(), false).flatMap(child -> everyText(child).stream()))
                .toList();
    }

    private static void collect(JsonNode node, Map<String, Set<String>> names, Set<String> named, Set<String> bare) {
        node.properties().forEach(field -> {
            List<String> ids = texts(field.getValue().isArray() ? field.getValue() : List.of(field.getValue()));
            if (!ids.isEmpty() && names.keySet().containsAll(ids)) {
                JsonNode inWords = node.path(field.getKey() + "InWords");
                List<String> words = texts(inWords.isArray() ? inWords : List.of(inWords));
                boolean isNamed = words.size() == ids.size()
                        && IntStream.range(0, ids.size()).allMatch(i -> names.getOrDefault(ids.get(i), Set.of())
                                .contains(words.get(i)));
                (isNamed ? named : bare).add(field.getKey() + (isNamed ? "" : " " + ids + ": " + words));
            }
            collect(field.getValue(), names, named, bare);
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, names, named, bare));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "next", "prepare", "signs", "practice"})
    void inTextIdsStandThereOnlyForWhoAsks(String command) throws IOException {
        String read = regie(command, file(command));
        String withIds = regie(command, file(command), "--ids");
        assertThat(withIds).isNotEqualTo(read);
        List<String> ids = command.equals("signs") ? List.of("sign-talk", "sign-sleep") : idsOf(command);
        assertThat(ids).anyMatch(withIds::contains);
        assertThat(ids).noneMatch(id -> read.contains("[" + id) || read.contains(", " + id + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "plan diff", "plan beside"})
    void soItIsOfAgreementsAndOfTwoPlans(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(NAIMA);
        if (command.equals("plan beside")) {
            arguments.add(NAIMA);
        }
        String read = regie(arguments.toArray(String[]::new));
        arguments.add("--ids");
        String withIds = regie(arguments.toArray(String[]::new));
        assertThat(withoutIds(withIds)).isEqualTo(unwrapped(read));
        assertThat(withIds).isNotEqualTo(read);
    }

    /** Whoever asks for ids has each of them that a program has, behind the words that stand there in any case. */
    @ParameterizedTest
    @ValueSource(strings = {"prepare", "prepare --as-of 2026-08-25", "next", "agreements --as-of 2029-01-01", "signs"})
    void inTextTheIdsStandBehindTheSameWordsAndNoneIsLeftOut(String command) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(1, NAIMA);
        JsonNode json = new ObjectMapper().readTree(regie(with(arguments, "--format", "json")));
        Set<String> named = new TreeSet<>();
        collectEvidence(json, named);
        String read = regie(with(arguments));
        String withIds = regie(with(arguments, "--ids"));
        Set<String> told = new TreeSet<>();
        IN_BRACKETS
                .matcher(unwrapped(withIds))
                .results()
                .forEach(ids -> told.addAll(List.of(ids.group(1).split(", "))));
        assertThat(named).isNotEmpty();
        assertThat(told).containsAll(named);
        assertThat(withoutIds(withIds)).isEqualTo(unwrapped(read));
    }

    /** In a table, too: the words stay, and the ids come behind them. */
    @Test
    void inTheTableOfAnEvaluationTheWordsStandBesideTheIds() throws IOException {
        String cells = unwrapped(regie("evaluate", NAIMA, "--ids")
                .lines()
                .map(line -> line.split(" \\| ", -1))
                .filter(columns -> columns.length == 3)
                .map(columns -> columns[2])
                .collect(Collectors.joining(" ")));
        List<JsonNode> lists = new ArrayList<>();
        collect(new ObjectMapper().readTree(inJson("evaluate")).get("findings"), lists);
        assertThat(lists).filteredOn(holder -> holder.has("says")).isNotEmpty().allSatisfy(holder -> {
            String words = unwrapped(String.join("; ", texts(holder.get("evidenceInWords"))));
            assertThat(cells).contains(words + " [" + String.join(", ", ids(holder)) + "]");
        });
    }

    /** The goal of which a sentence says "one of the goals" stands there by its words. */
    @Test
    void whichGoalItIsStandsThereInWords() {
        assertThat(unwrapped(regie("prepare", NAIMA, "--ids")))
                .containsPattern("met een van de doelen\\. Kijk bij: “[^”]+”[^.]* \\[goal-sleep]\\.");
    }

    private static String withoutIds(String text) {
        return unwrapped(text).replaceAll(" " + IN_BRACKETS, "");
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static void collectEvidence(JsonNode node, Set<String> named) {
        if (node.has("evidence")) {
            named.addAll(ids(node));
        }
        Stream.of("plan", "agreement")
                .filter(node::has)
                .filter(field -> node.has(field + "InWords"))
                .forEach(field -> named.add(node.get(field).textValue()));
        node.path("copies").forEach(copy -> named.add(copy.get("id").textValue()));
        node.forEach(child -> collectEvidence(child, named));
    }

    /** Lines are broken where they are full, and ids fill them. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> idsOf(String command) throws IOException {
        List<JsonNode> lists = new ArrayList<>();
        collect(new ObjectMapper().readTree(inJson(command)), lists);
        return lists.stream().flatMap(holder -> ids(holder).stream()).distinct().toList();
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (!node.path("evidence").isEmpty()) {
            holders.add(node);
        }
        node.forEach(child -> collect(child, holders));
    }

    private static List<String> ids(JsonNode holder) {
        List<String> ids = new ArrayList<>();
        holder.get("evidence").forEach(id -> ids.add(id.textValue()));
        return ids;
    }

    /** What to ask again about agreements comes with time. */
    private static String inJson(String command) {
        return command.equals("agreements")
                ? regie(command, NAIMA, "--format", "json", "--as-of", "2029-01-01")
                : regie(command, file(command), "--format", "json");
    }

    private static String file(String command) {
        return command.equals("practice") ? TEAM : NAIMA;
    }

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private static String regie(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Regie.run(arguments, new ByteArrayInputStream(new byte[0]), stream, stream, CLOCK))
                .isEqualTo(Regie.FINE);
        return out.toString(StandardCharsets.UTF_8);
    }
}

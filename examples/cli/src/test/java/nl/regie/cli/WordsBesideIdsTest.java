package nl.regie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody at a bedside reads an id: what something rests on is told in words, and by ids to who asks. */
class WordsBesideIdsTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("regie.root")).resolve("examples");
    private static final String NAIMA = EXAMPLES.resolve("dossiers/naima.json").toString();
    private static final String TEAM =
            EXAMPLES.resolve("practice/de-linde.json").toString();

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

    /** Not only in lists: whatever names an entry, a part or a person by id says in words what it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "next",
                "prepare",
                "prepare --for-patient",
                "signs",
                "agreements",
                "plan diff",
                "plan beside"
            })
    void inJsonNothingIsNamedByItsIdAlone(String command) throws IOException {
        Set<String> ids = new HashSet<>();
        new ObjectMapper().readTree(Path.of(NAIMA).toFile()).findValues("id").forEach(id -> ids.add(id.textValue()));
        Set<String> named = new TreeSet<>();
        Set<String> bare = new TreeSet<>();
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(NAIMA);
        if (command.equals("plan beside")) {
            arguments.add(NAIMA);
        }
        arguments.addAll(List.of("--format", "json"));
        collect(new ObjectMapper().readTree(regie(arguments.toArray(String[]::new))), ids, named, bare);
        assertThat(named).isNotEmpty();
        assertThat(bare).isEmpty();
    }

    private static void collect(JsonNode node, Set<String> ids, Set<String> named, Set<String> bare) {
        node.properties().forEach(field -> {
            boolean isOne = ids.contains(field.getValue().asText())
                    || (field.getValue().isArray()
                            && ids.contains(field.getValue().path(0).asText()));
            if (isOne) {
                boolean hasWords = node.has(field.getKey() + "InWords") || node.has("text") || node.has("name");
                (hasWords ? named : bare).add(field.getKey());
            }
            collect(field.getValue(), ids, named, bare);
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, ids, named, bare));
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
        assertThat(unwrapped(withIds).replaceAll(" \\[[a-z0-9, -]+]", "")).isEqualTo(unwrapped(read));
        assertThat(withIds).isNotEqualTo(read);
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

    private static String regie(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        assertThat(Regie.run(arguments, new ByteArrayInputStream(new byte[0]), stream, stream, clock))
                .isEqualTo(Regie.FINE);
        return out.toString(StandardCharsets.UTF_8);
    }
}

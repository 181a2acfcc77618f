package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.DossierLine;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.bulk.BulkExport;
import nl.regie.fhir.bulk.ByPatient;
import nl.regie.generators.Dossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a server holds of many dossiers, exported a file for each type with the lines shuffled, comes back patient by
 * patient. All people are invented.
 */
class BulkExportTest {
    private static final Path EXAMPLES = OurFiles.MODULE.resolve("../examples/dossiers");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @TempDir
    private Path folder;

    private final List<Problem> told = new ArrayList<>();

    @Provide
    Arbitrary<List<Dossier>> cohorts() {
        return Dossiers.alsoClosed().list().ofMinSize(1).ofMaxSize(4);
    }

    @net.jqwik.api.Tag("thorough")
    @Property(tries = 50)
    void eachPatientComesTogetherAsTheServerHoldsThem(@ForAll("cohorts") List<Dossier> dossiers, @ForAll Random random)
            throws IOException {
        Path in = Files.createTempDirectory("bulk");
        Server server = new Server();
        Map<String, Dossier> alone = new TreeMap<>();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = of("patient-" + i, dossiers.get(i));
            ObjectNode held = server.hold(dossier);
            alone.put(
                    "patient-" + i,
                    FhirImport.readCurrentState(text(held)).dossier().orElseThrow());
        }
        List<Path> files = server.export(in, random);
        List<DossierLine> lines = read(files);

        assertThat(told).isEmpty();
        assertThat(lines).allSatisfy(line -> assertThat(line.problems()).isEmpty());
        Map<String, Dossier> back = new TreeMap<>();
        lines.forEach(line -> {
            Dossier dossier = line.reading().orElseThrow();
            back.put(dossier.patient().id().value(), dossier);
        });
        assertThat(back.keySet()).isEqualTo(alone.keySet());
        back.forEach((id, dossier) -> {
            Dossier expected = Optional.ofNullable(alone.get(id)).orElseThrow();
            assertThat(dossier.patient()).isEqualTo(expected.patient());
            assertThat(dossier.professionals()).containsExactlyInAnyOrderElementsOf(expected.professionals());
            assertThat(dossier.entries())
                    .containsExactlyInAnyOrderElementsOf(expected.entries().toList());
            assertThat(dossier.tombstones()).containsExactlyInAnyOrderElementsOf(expected.tombstones());
        });
        erase(in);
    }

    @Test
    void aCohortCountsWhatItCountsOfEachThatTheServerHolds() throws IOException {
        Server server = new Server();
        List<Dossier> alone = new ArrayList<>();
        for (Dossier dossier : manyOf(4)) {
            alone.add(FhirImport.readCurrentState(text(server.hold(dossier)))
                    .dossier()
                    .orElseThrow());
        }
        List<Path> files = server.export(folder, new Random(7));
        Path kept = Files.createDirectory(folder.resolve("kept"));
        CohortSummary ofExport;
        try (ByPatient patients = BulkExport.of(files).split(kept, told::add)) {
            ofExport = Cohort.shipped().on(DAY).summarise(patients.dossiers(), told::add);
        }
        assertThat(told).isEmpty();
        assertThat(ofExport).isEqualTo(Cohort.shipped().on(DAY).summarise(alone));
        assertThat(kept).isEmptyDirectory();
    }

    @Test
    void whoWaitsSeesHowFarItIs() throws IOException {
        Server server = new Server();
        for (Dossier dossier : manyOf(3)) {
            server.hold(dossier);
        }
        List<Path> files = server.export(folder, new Random(7));
        AtomicLong bytes = new AtomicLong();
        BulkExport counted = BulkExport.of(files).readThrough(file -> new FilterInputStream(file) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int some = super.read(into, from, length);
                bytes.addAndGet(Math.max(0, some));
                return some;
            }
        });
        List<Double> parts = new ArrayList<>();
        try (ByPatient patients = counted.split(Files.createDirectory(folder.resolve("kept")), told::add)) {
            assertThat(bytes.get())
                    .isEqualTo(files.stream()
                            .mapToLong(file -> file.toFile().length())
                            .sum());
            parts.add(patients.part());
            patients.dossiers().forEachRemaining(line -> parts.add(patients.part()));
            parts.add(patients.part());
        }
        assertThat(parts).hasSize(5).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void twoPatientsShareAPractitionerAndAFileMayBePacked() throws IOException {
        Server server = new Server();
        server.shared = true;
        for (Dossier dossier : manyOf(3)) {
            server.hold(dossier);
        }
        List<Path> files = server.export(folder, new Random(1));
        assertThat(files).contains(folder.resolve("Practitioner.ndjson"));
        Path packed = folder.resolve("Practitioner.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(folder.resolve("Practitioner.ndjson"), out);
        }
        List<Path> withPacked = files.stream()
                .map(file -> file.endsWith("Practitioner.ndjson") ? packed : file)
                .toList();
        assertThat(read(withPacked)).hasSize(3).allSatisfy(line -> {
            assertThat(line.problems()).isEmpty();
            assertThat(line.reading().orElseThrow().professionals()).isNotEmpty();
        });
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsLeftOutIsToldWithFileAndLine() throws IOException {
        Server server = new Server();
        server.hold(manyOf(1).get(0));
        List<Path> files = server.export(folder, new Random(1));
        Path odd = folder.resolve("Odd.ndjson");
        Files.writeString(odd, """
                {"resourceType":"Organization","id":"a","name":"geheim"}

                {"resourceType":"Organization","id":"b"}
                {"geheim":
                {"resourceType":"Goal"}
                {"resourceType":"Observation","id":"c","subject":{"reference":"Group/1"}}
                {"resourceType":"Goal","id":"d","subject":{"reference":"Patient/nobody"},"description":{"text":"geheim"}}
                """);
        List<Path> all = Stream.concat(files.stream(), Stream.of(odd)).toList();
        List<DossierLine> lines = read(all);
        assertThat(told.stream()
                        .map(problem -> problem.file().orElse("") + " " + problem.where() + " " + problem.code() + " "
                                + problem.count()))
                .containsExactly(
                        "Odd.ndjson:4  not-json 1",
                        "Odd.ndjson:5  not-a-resource 1",
                        "Odd.ndjson:6 Observation no-patient 1",
                        "Odd.ndjson:1 Organization no-patient 2");
        assertThat(lines).hasSize(2);
        DossierLine nobody = lines.stream()
                .filter(line -> line.reading().value().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(nobody.file() + ":" + nobody.number()).isEqualTo("Odd.ndjson:7");
        assertThat(nobody.problems().stream().map(Problem::code)).contains("no-patient");
        assertThat(nobody.problems().stream().map(Problem::where)).contains("Odd.ndjson:7");
        assertThat(told.toString() + nobody.problems()).doesNotContain("geheim");
    }

    @Test
    void aFileThatBreaksOffIsTold() throws IOException {
        Path cut = folder.resolve("Goal.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
            for (int i = 0; i < 20_000; i++) {
                out.write(("{\"resourceType\":\"Goal\",\"id\":\"" + new Random(i).nextLong() + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(read(List.of(cut))).isEmpty();
        assertThat(told.stream().map(Problem::code)).contains("file-breaks-off");
    }

    /** As a pipe or a device can be: nothing says beforehand how much comes. */
    @Test
    void aLineWithoutEndIsNotWaitedFor() throws IOException {
        byte[] nothing = new byte[1 << 16];
        Path file = Files.writeString(folder.resolve("Goal.ndjson"), "");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                System.arraycopy(nothing, 0, into, from, Math.min(length, nothing.length));
                return Math.min(length, nothing.length);
            }
        };
        Path kept = Files.createDirectory(folder.resolve("kept"));
        try (ByPatient patients =
                BulkExport.of(List.of(file)).readThrough(in -> endless).split(kept, told::add)) {
            assertThat(patients.hasNext()).isFalse();
        }
        assertThat(told.stream().map(Problem::code)).containsExactly("file-breaks-off");
    }

    /** A type that FHIR does not have can be anything that somebody typed. */
    @Test
    void aTypeThatIsNoneIsNotRepeated() throws IOException {
        Path file = folder.resolve("Odd.ndjson");
        Files.writeString(file, """
                {"resourceType":"JanDeVriesHeeftSchulden","id":"a"}
                """);
        assertThat(read(List.of(file))).isEmpty();
        assertThat(told.stream().map(Problem::code)).containsExactly("not-a-resource");
        assertThat(told.toString()).doesNotContain("Schulden");
    }

    /** As an address a server may give any text: one that cannot be one costs itself, and nobody else. */
    @Test
    void anAddressOfAnyLengthStopsNobodyElse() throws IOException {
        String somewhere = "https://elsewhere.example/Patient/" + "geheim".repeat(20_000);
        Path file = folder.resolve("Goal.ndjson");
        Files.writeString(
                file,
                "{\"resourceType\":\"Goal\",\"id\":\"a\",\"subject\":{\"reference\":\"" + somewhere + "\"}}\n"
                        + "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n");
        assertThat(read(List.of(file))).hasSize(1);
        assertThat(told.stream().map(problem -> problem.where() + " " + problem.code()))
                .containsExactly("Goal no-patient");
        assertThat(told.toString()).doesNotContain("geheim");
    }

    /**
     * What patients share is read again for each of them: it is small, or many lines of it would be many times as much.
     */
    @Test
    void whatPatientsShareIsSmall() throws IOException {
        Path file = folder.resolve("Practitioner.ndjson");
        Files.writeString(
                file,
                "{\"resourceType\":\"Practitioner\",\"id\":\"a\",\"photo\":[{\"data\":\"" + "QUJD".repeat(240_000)
                        + "\"},{\"data\":\"" + "QUJD".repeat(240_000) + "\"}]}\n");
        assertThat(read(List.of(file))).isEmpty();
        assertThat(told.stream().map(Problem::code)).containsExactly("too-large");
    }

    /** Each by itself is a small document; together they would take many times the memory that they are long. */
    @Test
    void manyLinesOfNothingAreTooMuchOfOnePatient() throws IOException {
        Path file = folder.resolve("Goal.ndjson");
        String nothing = "{\"resourceType\":\"Goal\",\"id\":\"a\",\"subject\":{\"reference\":\"Patient/1\"},\"note\":["
                + "{},".repeat(900) + "{}]}\n";
        Files.writeString(file, nothing.repeat(200));
        List<DossierLine> lines = read(List.of(file));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).problems().stream().map(Problem::code)).containsExactly("too-large");
        Files.writeString(file, nothing);
        assertThat(read(List.of(file)).get(0).problems().stream().map(Problem::code))
                .isNotEmpty()
                .doesNotContain("too-large");
    }

    /** Files that were packed one by one and laid behind each other are one file of many parts. */
    @Test
    void aFurtherPartThatIsDamagedIsToldAsWell() throws IOException {
        byte[] first = packed("{\"resourceType\":\"Patient\",\"id\":\"1\"}\n");
        byte[] second = packed("{\"resourceType\":\"Patient\",\"id\":\"2\"}\n");
        Path file = folder.resolve("Patient.ndjson.gz");
        Files.write(file, first);
        Files.write(file, second, StandardOpenOption.APPEND);
        assertThat(read(List.of(file))).hasSize(2);
        assertThat(told).isEmpty();
        second[2] = 0;
        Files.write(file, first);
        Files.write(file, second, StandardOpenOption.APPEND);
        assertThat(read(List.of(file))).hasSize(1);
        assertThat(told.stream().map(Problem::code)).contains("file-breaks-off");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void wholeAddressesAreUnderstoodWhereTheServerIsTold() throws IOException {
        Path patients = folder.resolve("Patient.ndjson");
        Files.writeString(patients, "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n");
        Path goals = folder.resolve("Goal.ndjson");
        Files.writeString(
                goals,
                "{\"resourceType\":\"Goal\",\"id\":\"2\",\"subject\":{\"reference\":\"https://example.org/fhir/Patient/1\"}}\n");
        assertThat(read(List.of(patients, goals))).hasSize(2);
        Path kept = Files.createDirectory(folder.resolve("told"));
        try (ByPatient one = BulkExport.of(List.of(patients, goals))
                .servedAt("https://example.org/fhir/")
                .split(kept, told::add)) {
            assertThat(one.next().bundle())
                    .contains("https://example.org/fhir/Goal/2", "https://example.org/fhir/Patient/1");
            assertThat(one).isExhausted();
        }
    }

    /** Of a generator of others: plans and goals of many invented patients, without the patients. */
    @Tag("thorough")
    @Test
    void ofOthersEachPatientIsGatheredAndToldToHoldNoDossierOfOurs() throws IOException {
        String shared = System.getProperty("regie.shared", "");
        Path synthea = Path.of(shared.isEmpty() ? "none" : shared).resolve("fhir/corpus/synthea-R4");
        assumeThat(synthea).exists();
        List<Path> files = List.of(synthea.resolve("CarePlan.ndjson"), synthea.resolve("Goal.ndjson"));
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> each = Files.lines(file)) {
                lines += each.filter(line -> !line.isBlank()).count();
            }
        }
        long gathered = 0;
        Path kept = Files.createDirectory(folder.resolve("kept"));
        try (ByPatient patients = BulkExport.of(files).split(kept, told::add)) {
            while (patients.hasNext()) {
                gathered += parse(patients.next().bundle()).path("entry").size();
            }
        }
        assertThat(gathered).isEqualTo(lines).isGreaterThan(2_000);
        assertThat(told).isEmpty();
        assertThat(read(files))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line.reading().value()).isEmpty());
    }

    private List<DossierLine> read(List<Path> files) throws IOException {
        List<DossierLine> lines = new ArrayList<>();
        Path kept = Files.createTempDirectory("kept");
        try (ByPatient patients = BulkExport.of(files).split(kept, told::add)) {
            patients.dossiers().forEachRemaining(lines::add);
        }
        Files.delete(kept);
        return lines;
    }

    /** The examples by turns, each as if it were of another person. */
    private static List<Dossier> manyOf(int count) throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = i % 4 == 0 ? "naima" : "gerrit";
            dossiers.add(of(
                    "patient-" + i,
                    DossierFile.read(Files.readAllBytes(EXAMPLES.resolve(name + ".json")))
                            .orElseThrow()));
        }
        return dossiers;
    }

    private static Dossier of(String patient, Dossier dossier) {
        PersonId before = dossier.patient().id();
        return DossierFile.read(DossierFile.write(dossier).replace("\"" + before + "\"", "\"" + patient + "\""))
                .orElseThrow();
    }

    private static void erase(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** Numbers as they were written down. */
    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(JsonNode tree) {
        try {
            return EXACT.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A server that was sent transactions, gives each resource an id of its own and exports them all. */
    private static final class Server {
        private final Map<String, List<String>> linesByType = new TreeMap<>();
        private final Map<String, String> practitioners = new HashMap<>();
        private boolean shared;
        private int count;

        /** Takes a dossier, and gives what it holds of it as a search would. */
        ObjectNode hold(Dossier dossier) {
            ObjectNode sent = parse(FhirExport.toTransaction(dossier).json());
            Map<String, String> places = new HashMap<>();
            for (JsonNode entry : Trees.entries(sent)) {
                String type = entry.at("/resource/resourceType").asText();
                String place = type + "/" + ++count;
                if (shared && type.equals("Practitioner")) {
                    place = practitioners.computeIfAbsent(
                            entry.at("/resource/identifier").toString(), name -> type + "/" + count);
                }
                places.put(entry.path("fullUrl").asText(), place);
            }
            ObjectNode held = parse("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[]}");
            for (JsonNode entry : Trees.entries(sent)) {
                String place = places.getOrDefault(entry.path("fullUrl").asText(), "");
                ObjectNode resource = (ObjectNode) entry.path("resource").deepCopy();
                resource.put("id", place.replaceFirst(".*/", ""));
                lead(resource, places);
                held.withArray("/entry")
                        .addObject()
                        .put("fullUrl", "https://example.org/fhir/" + place)
                        .set("resource", resource);
                List<String> lines = linesByType.computeIfAbsent(
                        resource.path("resourceType").asText(), type -> new ArrayList<>());
                if (!shared || !lines.contains(text(resource))) {
                    lines.add(text(resource));
                }
            }
            return held;
        }

        private static void lead(JsonNode tree, Map<String, String> places) {
            if (tree instanceof ObjectNode object && object.path("reference").isTextual()) {
                object.put(
                        "reference",
                        places.getOrDefault(object.path("reference").asText(), ""));
            }
            tree.forEach(part -> lead(part, places));
        }

        /** A file for each type, the lines in any order, and the files too. */
        List<Path> export(Path folder, Random random) throws IOException {
            List<Path> files = new ArrayList<>();
            for (Map.Entry<String, List<String>> type : linesByType.entrySet()) {
                Collections.shuffle(type.getValue(), random);
                Path file = folder.resolve(type.getKey() + ".ndjson");
                Files.writeString(file, String.join("\n", type.getValue()) + "\n");
                files.add(file);
            }
            Collections.shuffle(files, random);
            return files;
        }
    }
}

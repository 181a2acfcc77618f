package nl.regie.fhir.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.regie.entry.Problem;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.reading.Lines;
import nl.regie.reading.Utf8;

/**
 * The files of a Bulk FHIR export: NDJSON, plain or packed by gzip, a resource a line, and those of one patient in any
 * order over all files. They are read once and split by patient on disk; then one patient is kept at a time.
 *
 * <pre>{@code
 * try (ByPatient patients = BulkExport.of(files).split(temporary, problem -> log(problem.code()))) {
 *     CohortSummary summary = Cohort.shipped().on(day).summarise(patients.dossiers(), problem -> log(problem.code()));
 * }
 * }</pre>
 *
 * <p>It holds in memory a name and a place for each Practitioner, and a place for each resource of one patient in 256.
 */
public final class BulkExport {
    /** The server's address where none is told: it is nobody's (RFC 2606). */
    private static final String NOBODYS = "https://export.invalid";

    /** A resource that is longer is refused. */
    private static final int LONGEST = 16_000_000;

    /** What patients share is read again for each of them: a name and a profession, and no picture of megabytes. */
    private static final int LARGEST_SHARED = 1_000_000;

    private final List<Path> files;
    private final String base;
    private final UnaryOperator<InputStream> through;

    private BulkExport(List<Path> files, String base, UnaryOperator<InputStream> through) {
        this.files = List.copyOf(files);
        this.base = base;
        this.through = through;
    }

    /**
     * An export in these files.
     *
     * @param files the name of each is told when something is wrong with a line; it should name no patient
     */
    public static BulkExport of(List<Path> files) {
        return new BulkExport(files, NOBODYS, UnaryOperator.identity());
    }

    /**
     * The same, of a server at this address: then what refers to a resource by its whole address is understood, too.
     * Without it only references such as {@code Patient/17} are, and by {@code urn:uuid}.
     *
     * @param address such as {@code https://example.org/fhir}
     */
    public BulkExport servedAt(String address) {
        return new BulkExport(
                files, address.endsWith("/") ? address.substring(0, address.length() - 1) : address, through);
    }

    /**
     * The same, for who waits.
     *
     * @param through what the bytes of each file go through while it is read and split, such as a stream that counts
     *     them
     */
    public BulkExport readThrough(UnaryOperator<InputStream> through) {
        return new BulkExport(files, base, through);
    }

    /**
     * Reads all files and splits them by patient.
     *
     * @param folder where it keeps what it splits until it is closed: as much as the files unpacked, and as private
     * @param told hears of each line that is left out with its file and number: what is no resource, and what is of no
     *     patient, of that all of a type in a file at once. To stop, throw
     * @throws IOException if a file cannot be opened, or what is split cannot be written
     */
    public ByPatient split(Path folder, Consumer<Problem> told) throws IOException {
        Buckets buckets = Buckets.in(Files.createTempDirectory(folder, "by-patient"));
        try {
            for (int file = 0; file < files.size(); file++) {
                new OneFile(file, buckets, told).read();
            }
            buckets.finish();
            return new ByPatient(buckets, names(), base);
        } catch (IOException | RuntimeException | Error e) {
            buckets.close();
            throw e;
        }
    }

    private List<String> names() {
        return files.stream().map(BulkExport::name).toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Splits one file. */
    private final class OneFile {
        private final int file;
        private final Buckets buckets;
        private final Consumer<Problem> told;
        private final String name;
        private final Map<String, WithoutPatient> withoutPatient = new TreeMap<>();

        OneFile(int file, Buckets buckets, Consumer<Problem> told) {
            this.file = file;
            this.buckets = buckets;
            this.told = told;
            this.name = name(files.get(file));
        }

        void read() throws IOException {
            try (InputStream in = through.apply(Files.newInputStream(files.get(file)));
                    Lines lines = Lines.of(in, LONGEST)) {
                for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                    split(Math.toIntExact(lines.number()), line.get());
                }
                if (lines.isBroken()) {
                    tell(
                            Math.toIntExact(lines.number()),
                            "file-breaks-off",
                            "Vanaf hier is het bestand niet te lezen: het breekt af of is beschadigd. Wat hierna kwam, telt niet mee.",
                            "From here on the file cannot be read: it breaks off or is damaged. What came after this is not counted.");
                }
            }
            withoutPatient.forEach((type, lines) -> told.accept(lines.problem(type)));
        }

        private void split(int number, byte[] line) throws IOException {
            Optional<String> text = Utf8.text(line);
            if (line.length > LONGEST || text.isEmpty()) {
                tell(
                        number,
                        "not-a-resource",
                        "Deze regel is te lang of geen UTF-8. Hij is niet overgenomen.",
                        "This line is too long, or no UTF-8. It was not taken over.");
                return;
            }
            BoundedJson document = BoundedJson.read(text.get());
            document.remarks().forEach(remark -> told.accept(remark.at("").in(name + ":" + number)));
            if (document.object().isPresent()) {
                split(number, line, document.object().get());
            }
        }

        private void split(int number, byte[] line, ObjectNode resource) throws IOException {
            String type = resource.path("resourceType").asText();
            String id = resource.path("id").asText();
            if (!Belonging.isType(type) || !Belonging.ID.matcher(id).matches()) {
                tell(
                        number,
                        "not-a-resource",
                        "Hier staat geen FHIR-resource met een id. Deze regel is niet overgenomen.",
                        "There is no FHIR resource with an id here. This line was not taken over.");
                return;
            }
            Optional<String> patient = Belonging.of(resource, base);
            Place place = new Place(file, number);
            if (patient.isPresent()) {
                buckets.put(patient.get(), place, line);
            } else if (type.equals(Belonging.SHARED) && line.length > LARGEST_SHARED) {
                tell(
                        number,
                        "too-large",
                        "Wat bij meer patiënten hoort, is hier te groot. Deze regel is niet overgenomen.",
                        "What belongs to more than one patient is too large here. This line was not taken over.");
            } else if (type.equals(Belonging.SHARED)) {
                buckets.share(type + "/" + id, place, line);
            } else {
                withoutPatient.computeIfAbsent(type, first -> new WithoutPatient(name + ":" + number)).count++;
            }
        }

        private void tell(int number, String code, String nl, String en) {
            told.accept(Problem.of("", code, nl, en).in(name + ":" + number));
        }
    }

    /** How many resources of a type in a file are of nobody, and where the first of them stands. */
    private static final class WithoutPatient {
        private final String first;
        private int count;

        WithoutPatient(String first) {
            this.first = first;
        }

        Problem problem(String type) {
            return Problem.builder()
                    .from(Problem.warning(
                            type,
                            "no-patient",
                            "Deze resources verwijzen naar geen patiënt. Ze zijn niet overgenomen.",
                            "These resources refer to no patient. They were not taken over."))
                    .count(count)
                    .file(first)
                    .build();
        }
    }
}

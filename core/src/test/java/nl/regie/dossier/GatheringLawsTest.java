package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import nl.regie.experience.Experience;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.involvement.Opened;
import nl.regie.json.PlainReading;
import nl.regie.json.StrictJson;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.reading.Reading;

/** Whatever comes, what is gathered is a valid dossier, all that is missing is told, and nothing opens by it. */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class GatheringLawsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What may be wrong with a row. */
    private enum Fault {
        BY_NOBODY,
        TO_COME,
        BEFORE_ALL,
        TWO_OF_THEM,
        UNREADABLE
    }

    private static final List<Fault> FAULTS = List.of(Fault.values());

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void aValidDossierIsGatheredWhole(@ForAll("dossiers") Dossier dossier) {
        Gathered gathered =
                gathering(dossier).addAll(dossier.entries().toList()).gathered();
        assertThat(gathered.leftOut()).isEmpty();
        assertThat(gathered.dossier()).isEqualTo(dossier);
    }

    @Property
    void aSoundFileIsGatheredWhole(@ForAll("dossiers") Dossier dossier) {
        Gathered gathered = DossierFile.gather(bytes(DossierFile.write(dossier)), lastDay(dossier))
                .orElseThrow();
        assertThat(gathered.leftOut()).isEmpty();
        assertThat(gathered.dossier()).isEqualTo(dossier);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<JsonNode> changed() {
        return Documents.mutated();
    }

    @Property
    void aChangedFileIsRefusedOrGivesWhatStandsAndTellsTheRest(@ForAll("changed") JsonNode document) {
        byte[] file = bytes(document.toString());
        LocalDate today = LocalDate.of(9999, 12, 31);
        Reading<Gathered> reading = DossierFile.gather(file, today);
        Reading<Dossier> strict = DossierFile.read(file);
        Floor.under(
                "a file that is refused whole is gathered",
                strict.value().isEmpty() && reading.value().isPresent(),
                5);
        if (strict.value().isPresent()) {
            assertThat(reading.orElseThrow().dossier()).isEqualTo(strict.orElseThrow());
        }
        reading.value().ifPresent(gathered -> {
            assertThat(DossierFile.read(DossierFile.write(gathered.dossier())).value())
                    .contains(gathered.dossier());
            assertThat(gathered.isWhole())
                    .isEqualTo(DossierFile.read(eachPersonOnce(document).toString())
                            .value()
                            .isPresent());
        });
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
    }

    /** Two rows that say the same of one person are one, as an EHR that joins its tables gives them. */
    private static JsonNode eachPersonOnce(JsonNode document) {
        JsonNode once = document.deepCopy();
        for (String people : List.of("professionals", "expertsByExperience")) {
            if (once.get(people) instanceof ArrayNode list) {
                Set<JsonNode> seen = new LinkedHashSet<>();
                list.forEach(seen::add);
                list.removeAll().addAll(seen);
            }
        }
        return once;
    }

    @Example
    void whoIsNamedTwiceInTheSameWordsIsOneAndNothingIsLeftOut() {
        String twice = """
                {"schemaVersion": "1.1", "patient": {"id": "p1"},
                 "professionals": [{"id": "p2"}, {"id": "p2"}]}""";
        Gathered gathered =
                DossierFile.gather(bytes(twice), LocalDate.of(2026, 11, 29)).orElseThrow();
        assertThat(gathered.isWhole()).isTrue();
        assertThat(gathered.dossier().professionals()).hasSize(1);
        String differing = twice.replaceFirst("\\{\"id\": \"p2\"}", "{\"id\": \"p2\", \"name\": \"Noor\"}");
        assertThat(DossierFile.gather(bytes(differing), LocalDate.of(2026, 11, 29))
                        .problems())
                .as("which of them holds nobody can tell")
                .extracting(Problem::code)
                .containsExactly("duplicate-person");
    }

    @Example
    void whatWasErasedAndLeadsNowhereStaysErasedAndIsTold() {
        String nowhere = """
                {"schemaVersion": "1.1", "patient": {"id": "p1"},
                 "tombstones": [{"id": "e2", "recordedOn": "2026-11-01", "erasedOn": "2026-11-02", "replaces": "e1"}]}""";
        assertThat(DossierFile.read(nowhere).value()).isEmpty();
        Gathered gathered =
                DossierFile.gather(bytes(nowhere), LocalDate.of(2026, 11, 29)).orElseThrow();
        assertThat(gathered.isWhole()).isFalse();
        assertThat(gathered.leftOut()).singleElement().satisfies(told -> {
            assertThat(told.id()).isEqualTo("e2");
            assertThat(told.why()).extracting(Problem::code).containsExactly("erased-mended");
        });
        assertThat(gathered.dossier().tombstones()).hasSize(1);
    }

    @Property
    void whatIsGatheredOfMessyRowsIsValidAndAllElseIsTold(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        Messy messy = new Messy(dossier, random, 5);
        Gathered gathered = messy.gathered();
        Floor.under("something was left out", !gathered.isWhole(), 50);
        Floor.under(
                "something stands in the place of another",
                gathered.dossier().tombstones().size() > dossier.tombstones().size(),
                3);
        assertThat(DossierFile.read(DossierFile.write(gathered.dossier())).value())
                .contains(gathered.dossier());
        long leftOut = gathered.leftOut().stream()
                .filter(out -> out.why().stream().noneMatch(why -> why.code().equals("erased-mended")))
                .count();
        assertThat(gathered.dossier().entries().count() + leftOut).isEqualTo(messy.rows);
        assertThat(gathered.leftOut()).allSatisfy(out -> assertThat(out.why()).isNotEmpty());
        assertThat(gathered.leftOut().stream()
                        .flatMap(out -> out.why().stream())
                        .map(problem ->
                                problem.message().nl() + problem.message().en()))
                .allMatch(sentence -> !sentence.contains("#"));
    }

    @Property
    void whatIsLeftOutOpensNothingToSomebodyCloseBy(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        Gathered gathered = new Messy(dossier, random, 3).gathered();
        LocalDate day = lastDay(dossier);
        Set<EntryId> openBefore = opening(dossier, day);
        Floor.under(
                "an agreement was left out",
                gathered.dossier().involvementAgreements().size()
                        < dossier.involvementAgreements().size(),
                20);
        assertThat(openBefore).containsAll(opening(gathered.dossier(), day));
    }

    @Property
    void whatIsLeftOutShowsTheOwnProfessionalNothingMore(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        Gathered gathered = new Messy(dossier, random, 3).gathered();
        Set<EntryId> before = told(dossier);
        Floor.under("something was told", !before.isEmpty(), 8);
        assertThat(before).containsAll(told(gathered.dossier()));
    }

    private static Set<EntryId> told(Dossier dossier) {
        return dossier.forOwnProfessional().experiences().stream()
                .map(Experience::id)
                .collect(Collectors.toSet());
    }

    private static Set<EntryId> opening(Dossier dossier, LocalDate day) {
        return dossier.closeOnes().stream()
                .map(CloseOne::person)
                .distinct()
                .flatMap(person -> Opened.to(person, dossier, day, day).agreements().stream())
                .map(InvolvementAgreement::id)
                .collect(Collectors.toSet());
    }

    private static LocalDate lastDay(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
    }

    private static Gathering gathering(Dossier dossier) {
        Gathering gathering = Dossier.gather(dossier.patient(), lastDay(dossier));
        dossier.professionals().forEach(gathering::add);
        dossier.expertsByExperience().forEach(gathering::add);
        dossier.tombstones().forEach(gathering::add);
        return gathering;
    }

    /** The rows of a dossier, of which some have a fault. */
    private static final class Messy {
        private final Dossier dossier;
        private final Random random;
        private final Gathering gathering;
        private int rows;

        Messy(Dossier dossier, Random random, int oneIn) {
            this.dossier = dossier;
            this.random = random;
            this.gathering = gathering(dossier);
            dossier.entries().forEach(entry -> {
                if (random.nextInt(oneIn) == 0) {
                    Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
                    spoil(entry, fault == Fault.BEFORE_ALL && onlyTellsAnotherDay(entry) ? Fault.TO_COME : fault);
                } else {
                    add(entry);
                }
            });
        }

        Gathered gathered() {
            return gathering.gathered();
        }

        private void add(Entry entry) {
            gathering.add(entry);
            rows++;
        }

        /** An agreement of an earlier day stands, and may be overtaken by a later one: then nothing was left out. */
        private static boolean onlyTellsAnotherDay(Entry entry) {
            return entry instanceof InvolvementAgreement
                    && entry.recorded().replaces().isEmpty();
        }

        private void spoil(Entry entry, Fault fault) {
            switch (fault) {
                case BY_NOBODY -> change(entry, "by", "nobody-knows");
                case TO_COME ->
                    change(
                            entry,
                            "on",
                            lastDay(dossier).plusDays(1 + random.nextInt(90)).toString());
                case BEFORE_ALL -> change(entry, "on", "1999-01-01");
                case TWO_OF_THEM -> {
                    add(entry);
                    change(entry, "on", lastDay(dossier).toString());
                }
                case UNREADABLE -> unreadable(kind(entry));
            }
        }

        private static EntryKind<?> kind(Entry entry) {
            return EntryKind.all().stream()
                    .filter(kind -> kind.type().isInstance(entry))
                    .findFirst()
                    .orElseThrow();
        }

        private <E extends Entry> void unreadable(EntryKind<E> kind) {
            Supplier<E> none = () -> {
                throw new InvalidValueException(
                        List.of(Problem.of("/id", "not-an-id", "Dit is geen id.", "This is no id.")));
            };
            gathering.add(kind.type(), "row", none);
            rows++;
        }

        /** The entry as it was recorded otherwise; where that cannot be, the row cannot be read. */
        private void change(Entry entry, String field, String value) {
            try {
                ObjectNode tree = (ObjectNode) JSON.readTree(PlainReading.tree(entry));
                ((ObjectNode) tree.get("recorded")).put(field, value);
                EntryKind<?> kind = kind(entry);
                StrictJson.read(tree.toString(), kind.type())
                        .value()
                        .ifPresentOrElse(this::add, () -> unreadable(kind));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

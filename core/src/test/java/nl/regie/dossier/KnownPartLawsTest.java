package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;

/** What holds of every dossier of a newer version: nothing is left out in silence, and nothing of it is repeated. */
@net.jqwik.api.Tag("thorough")
@org.junit.jupiter.api.Tag("thorough")
class KnownPartLawsTest {
    private static final String WORDS = "Mevrouw Voorbeeld is somber";

    @Provide
    Arbitrary<JsonNode> newer() {
        return Documents.newer(WORDS);
    }

    @Property
    void whatIsNotKnownIsToldAndNeverRepeated(@ForAll("newer") JsonNode document) {
        Reading<Dossier> reading = DossierFile.readKnownPart(document.toString());
        assertThat(reading.toString()).doesNotContain("Voorbeeld");
        assertThat(reading.remarks()).allSatisfy(remark -> {
            assertThat(remark.where()).matches("(/[A-Za-z0-9]+)*");
            assertThat(document.at(remark.where()).isMissingNode()).isFalse();
        });
        reading.value().ifPresent(dossier -> {
            assertThat(dossier.isReadInPart()).isTrue();
            assertThat(dossier.schemaVersion()).isEqualTo(FormatVersion.of("1.7"));
            assertThat(reading.remarks()).isNotEmpty();
        });
        Floor.under(
                "something is told of what was read",
                !reading.remarks().isEmpty() && reading.value().isPresent(),
                30);
    }

    /** An entry that was current before the rest was left out, or had been replaced, is so after it. */
    @Property
    void nothingThatWasReplacedHoldsAgain(@ForAll("newer") JsonNode document) {
        Reading<Dossier> reading = DossierFile.readKnownPart(document.toString());
        reading.value().ifPresent(dossier -> {
            var current = dossier.current(Entry.class).stream().map(Entry::id).toList();
            document.findValues("recorded").stream()
                    .filter(recorded -> !recorded.has("enteredInError"))
                    .map(recorded -> recorded.path("replaces").asText(""))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(current).doesNotContain(EntryId.of(id)));
        });
        Floor.under(
                "something was replaced in what is read",
                reading.value().isPresent()
                        && document.findValues("recorded").stream().anyMatch(recorded -> recorded.has("replaces")),
                15);
    }

    /** Of each entry that replaced another, only its name and its recording can be read. */
    @Property
    void whatIsLeftOutStillTakesThePlaceOfItsFormerVersion(@ForAll("dossiers") Dossier dossier) {
        JsonNode document = Documents.tree(DossierFile.write(dossier));
        ((ObjectNode) document).put("schemaVersion", "1.7");
        Set<EntryId> replaced = new HashSet<>();
        dossier.entries()
                .filter(entry -> entry.recorded().enteredInError().isEmpty())
                .forEach(entry -> entry.recorded().replaces().ifPresent(replaced::add));
        document.forEach(list -> list.forEach(entry -> {
            if (entry.at("/recorded/replaces").isTextual()) {
                ((ObjectNode) entry)
                        .retain("id", "recorded", "documents", "person")
                        .put("said", "later");
            }
        }));
        Reading<Dossier> reading = DossierFile.readKnownPart(document.toString());
        reading.value().ifPresent(read -> assertThat(read.current(Entry.class))
                .extracting(Entry::id)
                .doesNotContainAnyElementsOf(replaced.isEmpty() ? Set.of(EntryId.of("none")) : replaced));
        Floor.under(
                "what replaced something is left out, and the rest is read",
                !replaced.isEmpty()
                        && reading.value().isPresent()
                        && reading.remarks().stream()
                                .anyMatch(remark -> remark.code().equals("left-out")),
                15);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /** The laws prove something only where most can be read. */
    @Example
    void mostAreReadAndSomeLoseEntries() {
        var generator = newer().generator(1000);
        Random random = new Random(20261128);
        var read = Stream.generate(() -> generator.next(random).value())
                .limit(200)
                .map(document -> DossierFile.readKnownPart(document.toString()))
                .filter(reading -> reading.value().isPresent())
                .toList();
        assertThat(read).hasSizeGreaterThan(120);
        assertThat(read.stream()
                        .filter(reading -> reading.remarks().stream()
                                .anyMatch(remark -> remark.code().equals("left-out")))
                        .count())
                .isGreaterThan(5);
        assertThat(read.stream()
                        .filter(reading -> reading.remarks().stream()
                                .anyMatch(remark -> remark.code().equals("unknown-constant")))
                        .count())
                .isGreaterThan(20);
    }
}

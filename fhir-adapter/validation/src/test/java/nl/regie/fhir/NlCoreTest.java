package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.validation.FhirValidation;
import nl.regie.fhir.validation.Started;
import nl.regie.generators.Dossiers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * With the Dutch nl-core profiles. They are not ours to ship; where they are absent, the tests say so and check
 * nothing.
 */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class NlCoreTest {
    private static final Path FOLDER = Path.of(System.getProperty("regie.shared", ""), "fhir");
    private static final boolean HERE = areHere();

    /** What Nictiz publishes of the kinds that we write; all of it with {@code -Dregie.everything=true}. */
    private static final String EXAMPLES = Boolean.getBoolean("regie.everything")
            ? ".*"
            : "nl-core-(CareTeam|ContactPerson|HealthProfessional|HelpFromOthers|IllnessPerception|Patient|TreatmentObjective|Problem|Alert).*";

    /** They give a status in two code systems where one is required. */
    private static final Set<String> INVALID_AS_PUBLISHED =
            Set.of("nl-core-Alert-01-Condition-01.xml", "nl-core-Problem-01.xml");

    private static boolean areHere() {
        boolean here = Started.isDutchHere();
        if (!here) {
            System.out.println(
                    "Skipped: the nl-core profiles are not here (property regie.shared, folder fhir/nl-core-r4).");
        }
        return here;
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Test
    void whatNictizPublishesIsValidButForWhatIsKnown() throws IOException {
        if (HERE) {
            Set<String> invalid = new TreeSet<>();
            try (Stream<Path> files = Files.list(FOLDER.resolve("corpus").resolve("Nictiz-R4-zib2020"))) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.matches(EXAMPLES)
                            && !Started.withProfiles().errors(json(file)).isEmpty()) {
                        invalid.add(name);
                    }
                }
            }
            assertThat(INVALID_AS_PUBLISHED).containsAll(invalid);
            assertThat(invalid).contains("nl-core-Problem-01.xml");
        }
    }

    @Test
    void aDossierInWhichEverythingIsSetIsWhatItClaims() {
        assertValid(RichDossier.make());
    }

    /** More: {@code mvn -Pthorough -pl fhir-adapter/validation -am test -Djqwik.tries.default=5000}. */
    @Property(tries = 20)
    void everyDossierIsWhatItClaims(@ForAll("dossiers") Dossier dossier) {
        assertValid(dossier);
    }

    @Test
    void theProfilesSeeWhatDoesNotFit() {
        if (HERE) {
            String json = Trees.changed(bundle -> {
                ObjectNode patient = Trees.first(bundle, "Patient");
                patient.putObject("maritalStatus")
                        .putArray("coding")
                        .addObject()
                        .put("system", "https://example.org")
                        .put("code", "x");
            });

            assertThat(Started.withProfiles().errors(json)).isNotEmpty();
        }
    }

    private static void assertValid(Dossier dossier) {
        if (HERE) {
            assertThat(Started.withProfiles().validate(FhirExport.toJson(dossier)))
                    .filteredOn(
                            problem -> problem.severity() == Severity.ERROR || FhirValidation.isUncheckedClaim(problem))
                    .extracting(
                            problem -> problem + " " + problem.inTheirWords().orElse(""))
                    .isEmpty();
        }
    }

    /** HAPI writes an id with an empty element beside it where the XML had a comment there. */
    private static String json(Path file) throws IOException {
        String xml = Files.readString(file);
        ObjectNode tree = Trees.parse(FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(FhirContext.forR4Cached().newXmlParser().parseResource(xml)));
        tree.remove("_id");
        return tree.toString();
    }
}

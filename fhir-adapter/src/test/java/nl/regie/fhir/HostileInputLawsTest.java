package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem.Severity;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import org.junit.jupiter.api.Tag;

@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class HostileInputLawsTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property
    void aBundleInWhichPlacesWereSwappedIsReadOrRefusedWithoutRepeatingIt(
            @ForAll("dossiers") Dossier dossier,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 100_000) int to) {
        ObjectNode bundle = Trees.parse(FhirExport.toJson(dossier));
        List<String> places = Trees.pointers(bundle);
        JsonNode moved = bundle.at(places.get(from % places.size())).deepCopy();
        JsonPointer at = JsonPointer.compile(places.get(to % places.size()));
        if (bundle.at(at.head()) instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), moved);
        } else if (bundle.at(at.head()) instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), moved);
        }

        FhirImport.Result result = FhirImport.read(bundle.toString());
        assertSaysNothing(result);
        Floor.under("something is told", !result.remarks().isEmpty(), 20);
    }

    @Property
    void aBundleFromWhichACharacterIsGoneIsReadOrRefusedWithoutRepeatingIt(
            @ForAll("dossiers") Dossier dossier, @ForAll @IntRange(max = 1_000_000) int position) {
        StringBuilder json = new StringBuilder(FhirExport.toJson(dossier));
        json.deleteCharAt(position % json.length());

        FhirImport.Result result = FhirImport.read(json.toString());
        assertSaysNothing(result);
        Floor.under("something is told", !result.remarks().isEmpty(), 20);
    }

    /** Each text of a generated dossier holds a mark between two hashes. */
    private static void assertSaysNothing(FhirImport.Result result) {
        assertThat(result.dossier().isEmpty())
                .as("a reading without a dossier says why, and only that")
                .isEqualTo(result.remarks().stream().anyMatch(remark -> remark.severity() == Severity.ERROR));
        assertThat(result.remarks())
                .noneMatch(remark -> (remark + remark.message().nl()).contains("#"));
    }
}

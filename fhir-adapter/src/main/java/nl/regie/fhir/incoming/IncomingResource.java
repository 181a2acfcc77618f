package nl.regie.fhir.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regie.entry.EntryId;
import nl.regie.fhir.vocabulary.Canonical;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * One resource of ours in a bundle that came in.
 *
 * @param index its place in the bundle
 * @param fullUrl the name by which other resources refer to it; empty if it has none
 * @param tree the resource as it came
 * @param resource the same, as HAPI reads it
 */
public record IncomingResource(int index, String fullUrl, JsonNode tree, Resource resource) {
    private static final Set<String> SETTLED = Set.of("final", "completed", "entered-in-error");

    public String path() {
        return "Bundle.entry[" + index + "].resource";
    }

    /** The value of its identifier in this system. */
    public Optional<String> identifier(String system) {
        return identifier(tree, system);
    }

    public EntryId entryId() {
        return EntryId.of(identifier(Canonical.ENTRY_ID).orElseThrow(() -> Unreadable.without("identifier")));
    }

    public static Optional<String> identifier(JsonNode resource, String system) {
        JsonNode identifiers = resource.path("identifier");
        Stream<JsonNode> each =
                identifiers.isArray() ? StreamSupport.stream(identifiers.spliterator(), false) : Stream.of(identifiers);
        return each.filter(identifier -> system.equals(identifier.path("system").asText()))
                .map(identifier -> identifier.path("value").asText())
                .findFirst();
    }

    public boolean saysEnteredInError() {
        return tree.path("status").asText().equals("entered-in-error");
    }

    /** Whether what it says is so, or was found to be an error. A support that was not done, say, is no support. */
    public boolean isSettled() {
        return resource instanceof RelatedPerson
                || resource instanceof CarePlan
                || SETTLED.contains(tree.path("status").asText());
    }
}

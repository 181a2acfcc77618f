package nl.regie.fhir.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;

/**
 * The full URL of each resource of a dossier: a name-based UUID, so that the same dossier always gives the same bundle.
 *
 * @param patient whose dossier it is; ids of entries are unique within it
 */
public record Urns(PersonId patient) {
    public String person(PersonId id) {
        return of("person", id.value());
    }

    public String entry(EntryId id) {
        return of("entry", id.value());
    }

    /** A goal is a resource of its own in each version of its plan. */
    public String goal(EntryId plan, EntryId goal) {
        return of("goal", plan.value(), goal.value());
    }

    /** What a signalling plan or an appraisal says as a form that was filled in: a resource of its own beside it. */
    public String content(EntryId entry) {
        return of("content", entry.value());
    }

    /** A goal in whatever version of its plan. */
    public String goal(EntryId goal) {
        return of("goal", goal.value());
    }

    public String consent(EntryId agreement) {
        return of("consent", agreement.value());
    }

    public String provenance(String target, RegieCode activity) {
        return of("provenance", target, Codes.code(activity));
    }

    public String careTeam() {
        return of("care-team");
    }

    /** A space separates the parts, for no part has one. */
    private String of(String... parts) {
        String name = Canonical.BASE + " " + patient + " " + String.join(" ", parts);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

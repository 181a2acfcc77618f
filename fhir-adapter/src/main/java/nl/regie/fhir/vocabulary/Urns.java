package nl.regie.fhir.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;

/**
 * The full URL of each resource of a dossier: a name-based UUID, so that the same dossier always gives the same bundle.
 * Each is made once, for who wrote an entry is asked for each entry. It is for one thread.
 */
public final class Urns {
    private final PersonId patient;
    private final Map<String, String> made = new HashMap<>();

    /** Of the dossier of a patient: ids of entries are unique within it. */
    public Urns(PersonId patient) {
        this.patient = patient;
    }

    /** Whose dossier it is. */
    public PersonId patient() {
        return patient;
    }

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
        return made.computeIfAbsent(String.join(" ", parts), this::make);
    }

    private String make(String parts) {
        String name = Canonical.BASE + " " + patient + " " + parts;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

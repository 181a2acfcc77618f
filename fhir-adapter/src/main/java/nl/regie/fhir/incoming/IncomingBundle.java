package nl.regie.fhir.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Problem;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.r4.model.Resource;

/** Takes in a bundle: which resources may be ours and can be read as FHIR R4, and what is to be said of the others. */
public final class IncomingBundle {
    private final List<IncomingResource> ours = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean namesAreUnique = true;

    private IncomingBundle() {}

    public static IncomingBundle of(JsonNode bundle) {
        IncomingBundle incoming = new IncomingBundle();
        JsonNode entries = bundle.path("entry");
        for (int i = 0; i < entries.size(); i++) {
            incoming.receive(i, entries.path(i));
            incoming.hear(
                    "Bundle.entry[" + i + "].fullUrl",
                    entries.path(i).path("fullUrl").asText());
        }
        return incoming;
    }

    public List<IncomingResource> ours() {
        return ours;
    }

    public List<Problem> remarks() {
        return remarks;
    }

    /** Whether it is clear to what each reference leads. */
    public boolean namesAreUnique() {
        return namesAreUnique;
    }

    private void hear(String path, String fullUrl) {
        if (!fullUrl.isEmpty() && !names.add(fullUrl)) {
            namesAreUnique = false;
            remarks.add(Problem.of(
                    path,
                    "duplicate-full-url",
                    "Een andere resource in deze Bundle heeft deze naam al.",
                    "Another resource in this Bundle has this name already."));
        }
    }

    private void receive(int index, JsonNode entry) {
        JsonNode tree = entry.path("resource");
        String path = "Bundle.entry[" + index + "].resource";
        if (!R4.context().getResourceTypes().contains(tree.path("resourceType").asText())) {
            remarks.add(Problem.warning(
                    path,
                    "not-fhir-r4",
                    "Hier staat geen resource van FHIR R4.",
                    "There is no resource of FHIR R4 here."));
        } else if (mayBeOurs(tree) && (isModified(tree) || entry.has("modifierExtension"))) {
            remarks.add(
                    Problem.warning(
                            path,
                            "modifier-not-understood",
                            "Hier staat een uitbreiding die de betekenis verandert en die wij niet kennen. Deze resource is niet overgenomen.",
                            "There is an extension here that changes the meaning and that we do not know. This resource was not taken over."));
        } else if (mayBeOurs(tree)) {
            parse(tree)
                    .ifPresentOrElse(
                            resource -> ours.add(new IncomingResource(
                                    index, entry.path("fullUrl").asText(), tree, resource)),
                            () -> remarks.add(Problem.warning(
                                    path,
                                    "not-fhir-r4",
                                    "Deze resource is niet te lezen als FHIR R4.",
                                    "This resource cannot be read as FHIR R4.")));
        } else {
            remarks.add(notUnderstood(path));
        }
    }

    /** An element that is not part of what we write. */
    static Problem notUnderstood(String path) {
        return Problem.warning(
                path,
                "not-understood",
                "Dit hoort niet bij wat wij schrijven. Het is niet overgenomen.",
                "This is not part of what we write. It was not taken over.");
    }

    private static boolean mayBeOurs(JsonNode tree) {
        String type = tree.path("resourceType").asText();
        return type.equals("Provenance")
                || type.equals("CareTeam")
                || IncomingResource.identifier(tree, Canonical.PERSON_ID).isPresent()
                || IncomingResource.identifier(tree, Canonical.ENTRY_ID).isPresent();
    }

    /** FHIR forbids to read what has a modifier that the reader does not know. */
    private static boolean isModified(JsonNode tree) {
        return tree.findValue("modifierExtension") != null || tree.has("implicitRules") || tree.has("_implicitRules");
    }

    /**
     * HAPI throws whatever its many readers of elements throw; none of it may reach the caller, for it may quote what
     * stands there.
     */
    private static Optional<Resource> parse(JsonNode tree) {
        try {
            return Optional.of(R4.read((ObjectNode) tree));
        } catch (RuntimeException e) {
            IncomingLog.turned(e, "not-fhir-r4");
            return Optional.empty();
        }
    }
}

package nl.regie.fhir.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.fhir.vocabulary.R4;

/** Of whom a resource is: of the patient it names, as elements of FHIR R4 say so. */
final class Belonging {
    /** An address that is longer is none. */
    private static final int LONGEST_ADDRESS = 2_000;

    /** What an id may be (FHIR R4, id). */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** Of no patient, and part of what patients' resources name. */
    static final String SHARED = "Practitioner";

    private static final List<String> ELEMENTS = List.of("subject", "patient", "for", "beneficiary");
    private static final Pattern LOCAL = Pattern.compile("^([A-Za-z]{1,64})/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?");
    private static final Pattern UUID = Pattern.compile("^urn:uuid:([A-Za-z0-9.-]{1,64})");

    private Belonging() {}

    /** Whether this is a type of FHIR R4: another could be somebody's words, and a type is told. */
    static boolean isType(String name) {
        return R4.context().getResourceTypes().contains(name);
    }

    /** The id of the patient at the server, or the whole address of one elsewhere. */
    static Optional<String> of(JsonNode resource, String base) {
        if (resource.path("resourceType").asText().equals("Patient")) {
            return Optional.of(resource.path("id").asText());
        }
        return ELEMENTS.stream()
                .map(element -> resource.path(element).path("reference").asText())
                .map(reference -> patient(reference, base))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> patient(String reference, String base) {
        String local = local(reference, base);
        Matcher ofServer = LOCAL.matcher(local);
        if (ofServer.matches()) {
            return ofServer.group(1).equals("Patient") ? Optional.of(ofServer.group(2)) : Optional.empty();
        }
        Matcher named = UUID.matcher(local);
        if (named.matches()) {
            return Optional.of(named.group(1));
        }
        return local.length() <= LONGEST_ADDRESS && local.contains("/Patient/") ? Optional.of(local) : Optional.empty();
    }

    private static String local(String reference, String base) {
        return reference.startsWith(base + "/") ? reference.substring(base.length() + 1) : reference;
    }

    /** What of what patients share is named somewhere in a resource, as {@code Practitioner/3}. */
    static Set<String> shared(JsonNode tree, String base) {
        Set<String> shared = new TreeSet<>();
        for (JsonNode reference : tree.findValues("reference")) {
            Matcher ofServer = LOCAL.matcher(local(reference.asText(), base));
            if (ofServer.matches() && ofServer.group(1).equals(SHARED)) {
                shared.add(SHARED + "/" + ofServer.group(2));
            }
        }
        return shared;
    }
}

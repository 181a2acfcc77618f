package nl.regie.fhir.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A resource that a server holds, by a name of ours.
 *
 * @param name the identifier by which we sent it
 * @param tree the resource
 */
record Held(String name, ObjectNode tree) {
    private static final String URI = "urn:ietf:rfc:3986";

    /** Empty where it has no name that we could have given. */
    static Optional<Held> of(ObjectNode tree) {
        return name(tree).map(name -> new Held(name, tree));
    }

    static Optional<String> name(JsonNode resource) {
        return identifier(resource, URI).filter(name -> name.startsWith("urn:uuid:"));
    }

    /** The value of its identifier in this system. */
    static Optional<String> identifier(JsonNode resource, String system) {
        JsonNode identifiers = resource.path("identifier");
        if (identifiers.isObject()) {
            return system.equals(identifiers.path("system").asText())
                    ? Optional.of(identifiers.path("value").asText())
                    : Optional.empty();
        }
        for (JsonNode identifier : identifiers) {
            if (system.equals(identifier.path("system").asText())) {
                return Optional.of(identifier.path("value").asText());
            }
        }
        return Optional.empty();
    }

    /** Such as {@code CarePlan/12}. */
    static String place(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }

    String place() {
        return place(tree);
    }

    String versionId() {
        return tree.path("meta").path("versionId").asText();
    }

    /** Such as {@code CarePlan/12/_history/3}. */
    String version() {
        return place() + "/_history/" + versionId();
    }
}

package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.fhir.incoming.ElementPath;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.R4;

/**
 * An element of a resource that another system wrote. What is asked of it counts as understood; the rest can be told
 * afterwards.
 *
 * @param path where it is, as a FHIRPath expression
 * @param node what stands there; missing where nothing does
 * @param place what FHIR R4 knows of it
 * @param understood the places of all values that were asked for
 */
record OthersElement(String path, JsonNode node, ElementPath place, Set<String> understood) {
    static OthersElement resource(String path, JsonNode node, Set<String> understood) {
        return new OthersElement(path, node, placeOf(node), understood);
    }

    private static ElementPath placeOf(JsonNode resource) {
        String type = resource.path("resourceType").asText();
        return R4.context().getResourceTypes().contains(type)
                ? ElementPath.resource(type)
                : new ElementPath(Optional.empty());
    }

    OthersElement child(String name) {
        return at(path + "." + name, node.path(name), name);
    }

    private OthersElement at(String where, JsonNode what, String name) {
        return name.equals("contained")
                ? resource(where, what, understood)
                : new OthersElement(where, what, place.child(name), understood);
    }

    /** The members of a list. */
    List<OthersElement> each(String name) {
        JsonNode list = node.path(name);
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(i -> at(path + "." + name + "[" + i + "]", list.path(i), name))
                .toList();
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The text that stands here. */
    Optional<String> text() {
        if (!node.isTextual() || node.asText().isBlank()) {
            return Optional.empty();
        }
        understood.add(path);
        return Optional.of(node.asText());
    }

    Optional<String> text(String name) {
        return child(name).text();
    }

    /** The day that stands here; a month or a year is no day, and is not understood. */
    Optional<LocalDate> day() {
        Optional<LocalDate> day = node.isTextual() ? FhirDays.parse(node.asText()) : Optional.empty();
        day.ifPresent(known -> understood.add(path));
        return day;
    }

    /** Whether one of these codes stands here. */
    boolean isOneOf(Set<String> codes) {
        return codes.contains(node.asText()) && text().isPresent();
    }

    /** What a concept says in words: its text, or else what one of its codes is called. */
    Optional<String> words() {
        return text("text").or(() -> each("coding").stream()
                .flatMap(coding -> coding.text("display").stream())
                .findFirst());
    }

    /** The places of what was not understood: of an element of which nothing was, its own place only. */
    List<String> unknown() {
        List<String> places = new ArrayList<>();
        collect(places);
        return places.stream().distinct().toList();
    }

    private void collect(List<String> places) {
        if (!isPartlyUnderstood()) {
            places.add(path);
        } else {
            children().forEach(child -> child.collect(places));
        }
    }

    private boolean isPartlyUnderstood() {
        return understood.contains(path) || children().anyMatch(OthersElement::isPartlyUnderstood);
    }

    /** An element that R4 does not know has no name here, for that may be words of a patient: its place is this one. */
    private Stream<OthersElement> children() {
        return node.properties().stream().flatMap(field -> {
            if (!place.knows(field.getKey())) {
                return Stream.of(
                        new OthersElement(path, field.getValue(), new ElementPath(Optional.empty()), Set.of()));
            }
            return field.getValue().isArray() ? each(field.getKey()).stream() : Stream.of(child(field.getKey()));
        });
    }
}

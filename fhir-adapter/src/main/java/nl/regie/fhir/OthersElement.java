package nl.regie.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An element of a resource that another system wrote. What is asked of it counts as understood; the rest can be told
 * afterwards.
 *
 * @param path where it is, as a FHIRPath expression
 * @param node what stands there; missing where nothing does
 * @param understood the places of all values that were asked for
 */
record OthersElement(String path, JsonNode node, Set<String> understood) {
    OthersElement child(String name) {
        return new OthersElement(path + "." + name, node.path(name), understood);
    }

    /** The members of a list. */
    List<OthersElement> each(String name) {
        JsonNode list = node.path(name);
        return IntStream.range(0, list.isArray() ? list.size() : 0)
                .mapToObj(i -> new OthersElement(path + "." + name + "[" + i + "]", list.path(i), understood))
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
        return places;
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

    private Stream<OthersElement> children() {
        return node.properties().stream()
                .flatMap(field ->
                        field.getValue().isArray() ? each(field.getKey()).stream() : Stream.of(child(field.getKey())));
    }
}

package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.fhir.incoming.ElementPath;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.R4;

/**
 * An element of a resource that another system wrote. What is read of it counts as understood; the rest can be told
 * afterwards.
 *
 * @param path where it is, as a FHIRPath expression
 * @param node what stands there; missing where nothing does
 * @param place what FHIR R4 knows of it
 * @param understood the places of all values that were used
 */
record OthersElement(String path, JsonNode node, ElementPath place, Understood understood) {
    /** What says nothing of the patient or the plan: how a resource is kept, and what it is called there. */
    private static final Set<String> SAYS_NOTHING = Set.of("resourceType", "id", "meta", "language", "intent");

    /** A code is told as one: its name without its system is no code. */
    private static final Pattern A_CODE = Pattern.compile("\\.coding\\[\\d+\\]$");

    static OthersElement resource(String path, JsonNode node, Understood understood) {
        return new OthersElement(path, node, placeOf(node), understood);
    }

    private static ElementPath placeOf(JsonNode resource) {
        String type = resource.path("resourceType").asText();
        return R4.context().getResourceTypes().contains(type)
                ? ElementPath.resource(type)
                : new ElementPath(Optional.empty());
    }

    /** The type of a resource; empty for what is none. */
    String type() {
        return node.path("resourceType").asText();
    }

    OthersElement child(String name) {
        return at(path + "." + pathOf(name), node.path(name), name);
    }

    /** A choice such as {@code valueString} goes in FHIRPath without its type. */
    private String pathOf(String name) {
        String known = place.pathOf(name);
        return known.isEmpty() ? name : known;
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
                .mapToObj(i -> at(path + "." + pathOf(name) + "[" + i + "]", list.path(i), name))
                .toList();
    }

    /** What stands under this name: the members of a list, or the one; none where nothing does. */
    List<OthersElement> all(String name) {
        return node.path(name).isArray() ? each(name) : has(name) ? List.of(child(name)) : List.of();
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

    /** A text that is looked at, and not used by that. */
    String peek(String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : "";
    }

    /** The day that stands here, as it was written where it was written; a month or a year is no day. */
    Optional<LocalDate> day() {
        Optional<LocalDate> day = node.isTextual() ? FhirDays.asWritten(node.asText()) : Optional.empty();
        day.ifPresent(known -> understood.add(path));
        return day;
    }

    /** Whether something stands here that is a month or a year, and no day. */
    boolean isNoWholeDay() {
        return node.isTextual() && FhirDays.asWritten(node.asText()).isEmpty();
    }

    /** The number that stands here, with its digits as they were written. */
    Optional<String> number(String name) {
        JsonNode number = node.path(name);
        if (!number.isNumber()) {
            return Optional.empty();
        }
        child(name).understand();
        return Optional.of(number.decimalValue().toPlainString());
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

    /** What a concept says; where that is in no words, its first code, for who can look that up. */
    Optional<String> wordsOrCode() {
        return words().or(() -> each("coding").stream()
                .filter(coding -> !coding.peek("code").isBlank())
                .findFirst()
                .map(coding -> {
                    coding.understandWhole();
                    String system = coding.peek("system");
                    return "alleen als code: " + coding.peek("code") + (system.isEmpty() ? "" : " (" + system + ")");
                }));
    }

    /** What stands here in words, whether it is a text or a concept. */
    Optional<String> says() {
        return node.isObject() ? words() : text();
    }

    /** This very place was used. */
    void understand() {
        understood.add(path);
    }

    /** This place was used, with all that stands in it: a reference that was followed, say. Not its extensions. */
    void understandWhole() {
        understood.add(path);
        node.properties().stream()
                .filter(field -> place.knows(field.getKey())
                        && !field.getKey().startsWith("_")
                        && !field.getKey().equals("extension"))
                .flatMap(field -> all(field.getKey()).stream())
                .forEach(OthersElement::understandWhole);
    }

    /** What comes of reading this; where nothing does, nothing that was looked at counts as understood. */
    <T> Optional<T> ifUsed(Supplier<Optional<T>> reading) {
        return understood.ifUsed(reading);
    }

    /** The places of what was not understood: of an element of which nothing was, its own place only. */
    List<String> unknown() {
        return unknown(new Understood());
    }

    /** Whether something stands here and nothing of it was used. */
    boolean isUnknown() {
        return !node.isMissingNode() && !isPartlyUnderstood();
    }

    /** The same, but for what was left out for a reason that is told. */
    List<String> unknown(Understood leftOut) {
        List<String> places = new ArrayList<>();
        collect(places, leftOut);
        return places.stream().distinct().toList();
    }

    private void collect(List<String> places, Understood leftOut) {
        if (leftOut.has(path)) {
            return;
        }
        boolean isReasonWithin = place.definition().isPresent() && leftOut.hasWithin(path);
        if (isPartlyUnderstood() && A_CODE.matcher(path).find()) {
            List<String> within = new ArrayList<>();
            children().forEach(child -> child.collect(within, leftOut));
            if (!within.isEmpty()) {
                places.add(path);
            }
        } else if (isPartlyUnderstood() || isReasonWithin) {
            children().forEach(child -> child.collect(places, leftOut));
        } else {
            places.add(path);
        }
    }

    private boolean isPartlyUnderstood() {
        return understood.has(path) || children().anyMatch(OthersElement::isPartlyUnderstood);
    }

    /** An element that R4 does not know has no name here, for that may be words of a patient: its place is this one. */
    private Stream<OthersElement> children() {
        return node.properties().stream()
                .filter(field -> !saysNothing(field.getKey(), field.getValue()))
                .flatMap(field -> {
                    if (!place.knows(field.getKey())) {
                        return Stream.of(new OthersElement(
                                path, field.getValue(), new ElementPath(Optional.empty()), new Understood()));
                    }
                    return all(field.getKey()).stream();
                });
    }

    /** Nobody misses what only says that something is as it always is. */
    private boolean saysNothing(String name, JsonNode value) {
        return SAYS_NOTHING.contains(name)
                || (name.equals("doNotPerform") && value.isBoolean() && !value.booleanValue())
                || (name.equals("active") && value.isBoolean() && value.booleanValue())
                || (name.equals("text") && value.path("status").asText().equals("generated"))
                || (name.equals("text") && value.path("status").asText().equals("empty"));
    }
}

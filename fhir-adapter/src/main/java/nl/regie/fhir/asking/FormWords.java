package nl.regie.fhir.asking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regie.entry.LocalizedText;
import nl.regie.fhir.form.FormKind;

/**
 * What each form asks of each reader, and in which words.
 *
 * @param forms by reader and then by form; a form that is not there is not for that reader
 * @param texts what a form says beside its questions
 */
record FormWords(Map<String, Map<String, Asked>> forms, Map<String, LocalizedText> texts) {
    private static final class Shipped {
        static final FormWords WORDS = read();
    }

    /**
     * One form for one reader. Questions are named by their linkId or the end of it.
     *
     * @param leaveOut what is not asked
     * @param texts how it is asked otherwise than in the questionnaire
     * @param options which of the answers are offered
     * @param when what is asked after an answer only
     */
    record Asked(
            Set<String> leaveOut, Map<String, LocalizedText> texts, Map<String, Set<String>> options, List<When> when) {
        static Asked of(JsonNode form) {
            return new Asked(
                    Set.copyOf(strings(form.path("leaveOut"))),
                    byName(form.path("texts"), FormWords::text),
                    byName(form.path("options"), codes -> new HashSet<>(strings(codes))),
                    each(form.path("when"), When::of));
        }
    }

    /**
     * That a question is asked after an answer only.
     *
     * @param question which
     * @param depends the end of the linkId of a question beside it
     * @param exists whether that one must be answered, or not
     * @param codes which answer it must have
     */
    record When(String question, String depends, Optional<Boolean> exists, List<String> codes) {
        static When of(JsonNode when) {
            return new When(
                    when.path("question").asText(),
                    when.path("depends").asText(),
                    when.has("exists") ? Optional.of(when.path("exists").asBoolean()) : Optional.empty(),
                    strings(when.path("codes")));
        }
    }

    static FormWords shipped() {
        return Shipped.WORDS;
    }

    /** What this form asks of this reader; empty where it is not for them. */
    Optional<Asked> of(FormKind form, FormReader reader) {
        return Optional.ofNullable(forms.getOrDefault(reader.code(), Map.of()).get(form.code()));
    }

    LocalizedText text(String id) {
        return Objects.requireNonNull(texts.get(id), id);
    }

    private static FormWords read() {
        try (InputStream file = FormWords.class.getResourceAsStream("/nl/regie/fhir/asking/forms.json")) {
            JsonNode words = new ObjectMapper().readTree(Objects.requireNonNull(file, "asking/forms.json"));
            return new FormWords(
                    byName(words.path("forms"), reader -> byName(reader, Asked::of)),
                    byName(words.path("texts"), FormWords::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalizedText text(JsonNode text) {
        LocalizedText.Builder read = LocalizedText.builder()
                .nl(text.path("nl").asText())
                .en(text.path("en").asText());
        if (text.has("nlInformal")) {
            read.nlInformal(text.path("nlInformal").asText());
        }
        return read.build();
    }

    private static List<String> strings(JsonNode list) {
        return each(list, JsonNode::asText);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        list.forEach(each -> all.add(reading.apply(each)));
        return List.copyOf(all);
    }

    private static <T> Map<String, T> byName(JsonNode object, Function<JsonNode, T> reading) {
        Map<String, T> all = new HashMap<>();
        object.properties().forEach(field -> all.put(field.getKey(), reading.apply(field.getValue())));
        return Map.copyOf(all);
    }
}

package nl.regie.fhir.asking;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        Asked {
            leaveOut = leaveOut == null ? Set.of() : Set.copyOf(leaveOut);
            texts = texts == null ? Map.of() : Map.copyOf(texts);
            options = options == null ? Map.of() : Map.copyOf(options);
            when = when == null ? List.of() : List.copyOf(when);
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
        When {
            exists = exists == null ? Optional.empty() : exists;
            codes = codes == null ? List.of() : List.copyOf(codes);
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
            return JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .build()
                    .readValue(Objects.requireNonNull(file, "asking/forms.json"), FormWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

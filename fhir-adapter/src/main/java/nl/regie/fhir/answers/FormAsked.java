package nl.regie.fhir.answers;

import java.util.Optional;
import nl.regie.entry.Problem;
import nl.regie.fhir.asking.MadeForm;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormKind;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * Which of our forms was filled in.
 *
 * @param kind the form
 * @param isMade whether it was made for somebody, so that something may have stood in it beforehand
 */
record FormAsked(FormKind kind, boolean isMade) {
    /** Whether this is the name of a form of ours, whatever its version. */
    static boolean isOurs(String canonical) {
        return MadeForm.kind(before('|', before('#', canonical))).isPresent();
    }

    /** By the name of the form, with or without a version; empty where it is none of ours. */
    static Optional<FormAsked> by(QuestionnaireResponse response, Remarks remarks) {
        String canonical = canonical(response);
        String name = before('|', before('#', canonical));
        Optional<FormKind> kind = MadeForm.kind(name);
        if (kind.isEmpty()) {
            remarks.add(Problem.of(
                    Remarks.RESPONSE + ".questionnaire",
                    "not-our-form",
                    "Dit is geen antwoord op een van onze formulieren. Er is niets overgenomen.",
                    "This is no response to one of our forms. Nothing was taken over."));
        }
        kind.filter(each -> canonical.contains("|")
                        && !version(canonical).equals(version(Form.shipped(each).canonical())))
                .ifPresent(
                        each -> remarks.add(
                                Problem.warning(
                                        Remarks.RESPONSE + ".questionnaire",
                                        "another-version",
                                        "Dit is ingevuld in een andere versie van het formulier dan die wij kennen. Overgenomen is wat nog dezelfde naam heeft.",
                                        "This was filled in with another version of the form than the one that we know. What still has the same name was taken over.")));
        return kind.map(each -> new FormAsked(each, MadeForm.isMade(name)));
    }

    /** By its name, or by that of the questionnaire which came along inside. */
    private static String canonical(QuestionnaireResponse response) {
        String name = Optional.ofNullable(response.getQuestionnaire()).orElse("");
        return name.startsWith("#")
                ? response.getContained().stream()
                        .filter(Questionnaire.class::isInstance)
                        .map(Questionnaire.class::cast)
                        .filter(inside -> name.equals("#" + plain(inside)))
                        .findFirst()
                        .flatMap(inside -> Optional.ofNullable(inside.getUrl())
                                .map(url -> inside.hasVersion() ? url + "|" + inside.getVersion() : url))
                        .orElse("")
                : name;
    }

    private static String plain(Questionnaire inside) {
        String id = String.valueOf(inside.getIdElement().getIdPart());
        return id.startsWith("#") ? id.substring(1) : id;
    }

    private static String version(String canonical) {
        return before('#', canonical.substring(canonical.indexOf('|') + 1));
    }

    private static String before(char mark, String text) {
        return text.indexOf(mark) < 0 ? text : text.substring(0, text.indexOf(mark));
    }
}

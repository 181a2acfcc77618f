package nl.regie.fhir.asking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.vocabulary.Canonical;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * One of our questionnaires, made for one reader.
 *
 * @param questionnaire with a name of its own, derived from the shipped one
 * @param beforehand a response that is in progress, with what is known
 */
public record MadeForm(Questionnaire questionnaire, QuestionnaireResponse beforehand) {
    /** Whom else the patient lets see it: those close by. */
    public static final String MAY_SEE = "may-see";

    /** What a new signalling plan is for. */
    public static final String PLAN_KIND = "plan.kind";

    private static final String FORMS = Canonical.BASE + "Questionnaire/";
    private static final String MADE = "/for/";

    static String url(FormKind kind, String content) {
        return FORMS + kind.code() + MADE + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Which form goes by this name, made for somebody or not; empty for a name of others. */
    public static Optional<FormKind> kind(String url) {
        return Arrays.stream(FormKind.values())
                .filter(kind -> url.equals(FORMS + kind.code()) || url.startsWith(FORMS + kind.code() + MADE))
                .findFirst();
    }

    /** Whether a form of this name was made for somebody, so that something may stand in it beforehand. */
    public static boolean isMade(String url) {
        return kind(url).isPresent() && url.contains(MADE);
    }

    /** What forms that were made ask beside what the shipped ones ask: to find the answers. */
    public static QuestionnaireItemComponent mayBeSeenBy() {
        return new QuestionnaireItemComponent()
                .setLinkId(MAY_SEE)
                .setType(QuestionnaireItemType.REFERENCE)
                .setRepeats(true);
    }

    /** The choice of what a plan is for, as a question to find the answer. */
    public static QuestionnaireItemComponent planKind(Iterable<Coding> kinds) {
        QuestionnaireItemComponent item =
                new QuestionnaireItemComponent().setLinkId(PLAN_KIND).setType(QuestionnaireItemType.CHOICE);
        kinds.forEach(kind -> item.addAnswerOption().setValue(kind));
        return item;
    }
}

package nl.regie.fhir.answers;

import java.util.ArrayList;
import java.util.List;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;

/** Collects what is to be told of a form. Places are FHIRPath, by the names that we gave to our questions. */
final class Remarks {
    static final String RESPONSE = "QuestionnaireResponse";

    private final List<Problem> all = new ArrayList<>();

    void add(Problem remark) {
        all.add(remark);
    }

    /** Where a question of ours is answered, or would be. */
    static String at(String linkId) {
        return RESPONSE + ".descendants().where(linkId = '" + linkId + "')";
    }

    void missing(String linkId) {
        add(Problem.warning(
                at(linkId),
                "missing-answer",
                "Deze vraag is niet beantwoord, en zonder dit antwoord is dit deel niet over te nemen.",
                "This question was not answered, and without this answer this part cannot be taken over."));
    }

    void notUnderstood(String linkId) {
        add(Problem.warning(
                at(linkId),
                "answer-not-understood",
                "Dit antwoord is niet van het soort waar de vraag om vraagt. Het is niet overgenomen.",
                "This answer is not of the kind that the question asks for. It was not taken over."));
    }

    void unclearWhoMayRead(String linkId) {
        add(
                Problem.warning(
                        at(linkId),
                        "who-may-read-not-understood",
                        "Wie dit mag lezen, is gekozen, en wij begrijpen niet wat. Daarom is dit hele deel niet overgenomen.",
                        "Somebody chose who may read this, and we do not understand what. So nothing of this part was taken over."));
    }

    void answeredTwice(String linkId) {
        add(
                Problem.warning(
                        at(linkId),
                        "answered-twice",
                        "Deze vraag krijgt één antwoord, en hier staan er meer. Niemand weet welk geldt, dus is er geen overgenomen.",
                        "This question gets one answer, and there are more here. Nobody knows which one counts, so none was taken over."));
    }

    void notByProfessional(String linkId) {
        add(Problem.warning(
                at(linkId),
                "not-by-professional",
                "Dit deel is voor de hulpverlener, en een ander vulde het in. Het is niet overgenomen.",
                "This part is for the professional, and somebody else filled it in. It was not taken over."));
    }

    void unknownLinkId(String path) {
        add(Problem.warning(
                path,
                "unknown-link-id",
                "Deze vraag staat op deze plaats niet in ons formulier. Het antwoord is niet overgenomen.",
                "Our form does not ask this question in this place. The answer was not taken over."));
    }

    void notTakenOver(String path) {
        add(Problem.of(
                        path,
                        "not-taken-over",
                        "Dit is niet overgenomen: het hoort niet bij een antwoord op onze vragen.",
                        "This was not taken over: it is no part of an answer to our questions.")
                .as(Severity.INFORMATION));
    }

    /** What stood around the form, so many things. */
    void beside(int count) {
        add(Problem.builder()
                .from(Problem.of(
                                RESPONSE,
                                "beside-the-form",
                                "Naast het formulier stond hier meer. Alleen het formulier is gelezen.",
                                "More stood here beside the form. Only the form was read.")
                        .as(Severity.INFORMATION))
                .count(count)
                .build());
    }

    void digits(String linkId) {
        add(Problem.of(
                        at(linkId),
                        "digits-as-sent",
                        "Dit getal staat er zoals het binnenkwam. Een formulierprogramma kan nullen aan het eind hebben weggelaten.",
                        "This number is as it came in. A form filler may have left out zeros at the end.")
                .as(Severity.INFORMATION));
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}

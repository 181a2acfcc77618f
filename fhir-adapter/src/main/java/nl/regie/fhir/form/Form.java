package nl.regie.fhir.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.Shipped;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Type;

/** One of our questionnaires: finds the place of a question in it, and the answer at that place. */
public final class Form {
    private final String url;
    private final String canonical;
    private final List<QuestionnaireItemComponent> items;
    private final Map<String, List<QuestionnaireItemComponent>> paths = new HashMap<>();

    private Form(Questionnaire questionnaire) {
        this.url = questionnaire.getUrl();
        this.canonical = url + "|" + questionnaire.getVersion();
        this.items = questionnaire.getItem();
        items.forEach(item -> learn(item, List.of()));
    }

    private void learn(QuestionnaireItemComponent item, List<QuestionnaireItemComponent> around) {
        List<QuestionnaireItemComponent> path = new ArrayList<>(around);
        path.add(item);
        paths.put(item.getLinkId(), List.copyOf(path));
        item.getItem().forEach(inside -> learn(inside, path));
    }

    public static Form shipped(String name) {
        return new Form(Shipped.read("Questionnaire-" + name, Questionnaire.class));
    }

    public static Form shipped(FormKind kind) {
        return shipped(kind.code());
    }

    /** Its name, without a version. */
    public String url() {
        return url;
    }

    /** Its name with its version. */
    public String canonical() {
        return canonical;
    }

    /** What it asks, as it stands in the questionnaire. */
    public List<QuestionnaireItemComponent> items() {
        return List.copyOf(items);
    }

    /** What all entries share that are a response to this questionnaire. */
    public QuestionnaireResponse begin(Entry entry, Outbound out) {
        return new QuestionnaireResponse()
                .setIdentifier(Outbound.identifier(entry.id()))
                .setQuestionnaire(canonical)
                .setStatus(
                        out.isInError(entry)
                                ? QuestionnaireResponseStatus.ENTEREDINERROR
                                : QuestionnaireResponseStatus.COMPLETED)
                .setSubject(out.patient())
                .setAuthoredElement(FhirDays.dateTime(entry.recorded().on()));
    }

    /** Whether this response answers this questionnaire, in this version. */
    public boolean isAnsweredBy(QuestionnaireResponse response) {
        return canonical.equals(response.getQuestionnaire());
    }

    /** Adds the group of this question to a response, within the groups that hold it in the questionnaire. */
    public QuestionnaireResponseItemComponent ask(QuestionnaireResponse response, String linkId) {
        List<QuestionnaireItemComponent> path = path(linkId);
        QuestionnaireResponseItemComponent group = response.addItem();
        describe(group, path.get(0));
        for (QuestionnaireItemComponent item : path.subList(1, path.size())) {
            group = group.addItem();
            describe(group, item);
        }
        return group;
    }

    /** Adds the group of this question to a response, to be filled part by part. */
    public FormGroup open(QuestionnaireResponse response, String linkId) {
        return new FormGroup(this, ask(response, linkId));
    }

    /** The group of this question, to be read part by part. */
    public Optional<FormGroup> read(QuestionnaireResponse response, String linkId) {
        return find(response, linkId).map(group -> new FormGroup(this, group));
    }

    /** Adds a part of this group, which itself may be a group or a question. */
    public QuestionnaireResponseItemComponent part(QuestionnaireResponseItemComponent group, String part) {
        List<QuestionnaireItemComponent> path = path(group.getLinkId() + "." + part);
        QuestionnaireResponseItemComponent item = group.addItem();
        describe(item, path.get(path.size() - 1));
        return item;
    }

    /** Adds an answer to a question of this group. */
    public void answer(QuestionnaireResponseItemComponent group, String part, Type value) {
        part(group, part).addAnswer().setValue(value);
    }

    private static void describe(QuestionnaireResponseItemComponent item, QuestionnaireItemComponent asked) {
        item.setLinkId(asked.getLinkId()).setText(asked.getText());
    }

    /** The group of this question, if the response has it. */
    public Optional<QuestionnaireResponseItemComponent> find(QuestionnaireResponse response, String linkId) {
        Optional<QuestionnaireResponseItemComponent> found = Optional.empty();
        List<QuestionnaireResponseItemComponent> among = response.getItem();
        for (QuestionnaireItemComponent item : path(linkId)) {
            found = item(among, item.getLinkId());
            among = found.map(QuestionnaireResponseItemComponent::getItem).orElse(List.of());
        }
        return found;
    }

    /** The answer to a question of this group, if there is one of this type. */
    public static <T extends Type> Optional<T> answer(
            QuestionnaireResponseItemComponent group, String part, Class<T> type) {
        return item(group.getItem(), group.getLinkId() + "." + part)
                .map(question -> question.getAnswerFirstRep().getValue())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<QuestionnaireResponseItemComponent> item(
            List<QuestionnaireResponseItemComponent> among, String linkId) {
        return among.stream().filter(item -> linkId.equals(item.getLinkId())).findFirst();
    }

    /** From the outermost group to the item itself; empty if it does not ask that. */
    private List<QuestionnaireItemComponent> path(String linkId) {
        return paths.getOrDefault(linkId, List.of());
    }
}

package nl.regie.fhir.mapping;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.VisitAgreement;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitSummary;
import nl.regie.consult.YesNo;
import nl.regie.fhir.form.Form;
import nl.regie.fhir.form.FormGroup;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.people.Confidence;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;

/**
 * A short report of a visit ↔ QuestionnaireResponse. No Composition: its sections hold their text as a narrative, which
 * keeps neither white space nor whose words they are.
 */
final class VisitSummaryMapping implements EntryMapping<VisitSummary, QuestionnaireResponse> {
    private static final Form FORM = Form.shipped("visit-summary");
    private static final String ALL = "visit";

    @Override
    public Class<QuestionnaireResponse> type() {
        return QuestionnaireResponse.class;
    }

    @Override
    public boolean recognises(QuestionnaireResponse resource) {
        return FORM.isAnsweredBy(resource);
    }

    @Override
    public QuestionnaireResponse write(VisitSummary entry, Outbound out) {
        QuestionnaireResponse resource = FORM.begin(entry, out);
        FormGroup all = FORM.open(resource, ALL);
        all.addCode("form", entry.form());
        all.addAll("participant", entry.participants().stream().map(out::person).toList());
        entry.discussed().forEach(topic -> write(topic, all.open("discussed"), out));
        entry.agreed().forEach(agreement -> write(agreement, all.open("agreed"), out));
        entry.notReached().forEach(topic -> write(topic, all.open("not-reached"), out));
        all.addWords("patients-view", entry.patientsView());
        all.addCode("copy-wanted", entry.copyWanted());
        all.addCode("confidence", entry.confidence());
        if (isInConfidence(entry)) {
            ConfidentialityLabel.RESTRICTED.put(resource);
        }
        return resource;
    }

    /** Also in part: a label is of the whole resource. */
    private static boolean isInConfidence(VisitSummary entry) {
        return Stream.concat(
                        entry.confidence().stream(),
                        Stream.concat(entry.discussed().stream(), entry.notReached().stream())
                                .flatMap(topic -> topic.confidence().stream()))
                .anyMatch(Confidence.IN_CONFIDENCE::equals);
    }

    private static void write(AgendaTopic topic, FormGroup section, Outbound out) {
        section.add("raised-by", out.person(topic.raisedBy()));
        section.addWords("own-words", topic.inOwnWords());
        section.addNote("note", topic.note());
        section.addCode("confidence", topic.confidence());
    }

    private static void write(VisitAgreement agreement, FormGroup section, Outbound out) {
        section.addNote("what", Optional.of(agreement.what()));
        section.addAll("who", agreement.who().stream().map(out::person).toList());
    }

    @Override
    public VisitSummary read(QuestionnaireResponse resource, Heading heading, Inbound in) {
        FormGroup all = FORM.read(resource, ALL).orElseThrow(() -> Unreadable.without("item"));
        VisitSummary.Builder summary = VisitSummary.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .form(all.constant("form", VisitForm.class))
                .patientsView(all.words("patients-view"))
                .copyWanted(all.constant("copy-wanted", YesNo.class))
                .confidence(all.constant("confidence", Confidence.class));
        for (Reference participant : all.all("participant", Reference.class)) {
            summary.addParticipants(in.person("item", participant));
        }
        for (FormGroup discussed : all.sections("discussed")) {
            summary.addDiscussed(topic(discussed, in));
        }
        for (FormGroup agreed : all.sections("agreed")) {
            summary.addAgreed(agreement(agreed, in));
        }
        for (FormGroup notReached : all.sections("not-reached")) {
            summary.addNotReached(topic(notReached, in));
        }
        return summary.build();
    }

    private static AgendaTopic topic(FormGroup section, Inbound in) {
        return AgendaTopic.builder()
                .raisedBy(section.find("raised-by", Reference.class)
                        .map(person -> in.person("item", person))
                        .orElseThrow(() -> Unreadable.without("item")))
                .inOwnWords(section.words("own-words"))
                .note(section.note("note"))
                .confidence(section.constant("confidence", Confidence.class))
                .build();
    }

    private static VisitAgreement agreement(FormGroup section, Inbound in) {
        VisitAgreement.Builder agreement =
                VisitAgreement.builder().what(section.note("what").orElseThrow(() -> Unreadable.without("item")));
        for (Reference person : section.all("who", Reference.class)) {
            agreement.addWho(in.person("item", person));
        }
        return agreement.build();
    }
}

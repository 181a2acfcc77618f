package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.YesNo;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import nl.regie.people.Confidence;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;

/**
 * That a professional read a preparation ↔ Observation with components only. Its focus is the preparation, its
 * performer who read it. What worries the reader, and of which entries the reader speaks, is for care staff: it is
 * marked as restricted.
 */
final class PreparationReadingMapping implements EntryMapping<PreparationReading, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.PREPARATION_READING, resource.getCode());
    }

    @Override
    public Observation write(PreparationReading entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.PREPARATION_READING), out);
        boolean isInConfidence =
                entry.confidence().filter(Confidence.IN_CONFIDENCE::equals).isPresent();
        if (isInConfidence || entry.worries().isPresent() || !entry.answers().isEmpty()) {
            ConfidentialityLabel.RESTRICTED.put(resource);
        }
        resource.addFocus(out.entry(entry.preparation()));
        resource.addPerformer(out.person(entry.recorded().by()));
        Observed.addCode(resource, RegieCode.FIRST_VISIT, entry.firstVisit());
        Observed.addCode(resource, RegieCode.TREATMENT_CHANGED, entry.treatmentChanged());
        Observed.addCode(resource, RegieCode.CHECKS_DUE, entry.checksDue());
        Observed.addCode(resource, RegieCode.PREVIOUS_VISIT_SKIPPED, entry.previousVisitSkipped());
        Observed.addCode(resource, RegieCode.WORRIES, entry.worries());
        entry.answers().forEach(answer -> ReaderAnswerMapping.write(answer, resource, out));
        Observed.addCode(resource, RegieCode.CONFIDENCE, entry.confidence());
        entry.topics().forEach(topic -> Observed.addNote(resource, RegieCode.TOPIC, Optional.of(topic)));
        return resource;
    }

    @Override
    public PreparationReading read(Observation resource, Heading heading, Inbound in) {
        PreparationReading.Builder reading = PreparationReading.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .preparation(in.entry("focus[0]", resource.getFocusFirstRep()))
                .firstVisit(Observed.constant(resource, RegieCode.FIRST_VISIT, YesNo.class))
                .treatmentChanged(Observed.constant(resource, RegieCode.TREATMENT_CHANGED, YesNo.class))
                .checksDue(Observed.constant(resource, RegieCode.CHECKS_DUE, YesNo.class))
                .previousVisitSkipped(Observed.constant(resource, RegieCode.PREVIOUS_VISIT_SKIPPED, YesNo.class))
                .worries(Observed.constant(resource, RegieCode.WORRIES, YesNo.class))
                .answers(ReaderAnswerMapping.read(resource, in))
                .confidence(Observed.constant(resource, RegieCode.CONFIDENCE, Confidence.class));
        for (StringType topic : Observed.all(resource, RegieCode.TOPIC, StringType.class)) {
            Optional<Note> note = Text.note(topic);
            note.ifPresent(reading::addTopics);
        }
        return reading.build();
    }
}

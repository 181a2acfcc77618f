package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import org.hl7.fhir.r4.model.Observation;

/**
 * Care that is imposed ↔ Observation. Its value is the law. No public code is given: those there are tell the legal
 * status of a stay, and that is not what the dossier keeps.
 */
final class ImposedMeasureMapping implements EntryMapping<ImposedMeasure, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.IMPOSED_MEASURE, resource.getCode());
    }

    @Override
    public Observation write(ImposedMeasure entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.IMPOSED_MEASURE), out);
        resource.setValue(Codes.concept(entry.law()));
        Observed.addNote(resource, RegieCode.SUBJECT, Optional.of(entry.what()));
        Observed.addDay(resource, RegieCode.SINCE, entry.since());
        Observed.addDay(resource, RegieCode.UNTIL, entry.until());
        Observed.addNote(resource, RegieCode.CHOICE_THAT_REMAINS, entry.choiceThatRemains());
        Observed.addWords(resource, RegieCode.OWN_WORDS, entry.patientsView());
        return resource;
    }

    @Override
    public ImposedMeasure read(Observation resource, Heading heading, Inbound in) {
        return ImposedMeasure.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .law(Observed.constant(CompulsoryCareLaw.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .what(Observed.note(resource, RegieCode.SUBJECT).orElseThrow(() -> Unreadable.without("component")))
                .since(Observed.day(resource, RegieCode.SINCE))
                .until(Observed.day(resource, RegieCode.UNTIL))
                .choiceThatRemains(Observed.note(resource, RegieCode.CHOICE_THAT_REMAINS))
                .patientsView(Observed.words(resource, RegieCode.OWN_WORDS))
                .build();
    }
}

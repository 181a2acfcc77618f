package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.ConfidentialityLabel;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import org.hl7.fhir.r4.model.Observation;

/**
 * A decision about pages for one person ↔ Observation, marked as very restricted: its reason can tell of danger. Its
 * value is the decision, its focus whom it is about, its performer the professional who decided. No Consent: it opens
 * nothing that the patient did not agree to.
 */
final class PageDecisionMapping implements EntryMapping<PageDecision, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.PAGE_DECISION, resource.getCode());
    }

    @Override
    public Observation write(PageDecision entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.PAGE_DECISION), out);
        ConfidentialityLabel.VERY_RESTRICTED.put(resource);
        resource.addPerformer(out.person(entry.recorded().by()));
        resource.addFocus(out.person(entry.person()));
        resource.setValue(Codes.concept(entry.answer()));
        Observed.addNote(resource, RegieCode.REASON, Optional.of(entry.reason()));
        Observed.addDay(resource, RegieCode.UNTIL, Optional.of(entry.until()));
        return resource;
    }

    @Override
    public PageDecision read(Observation resource, Heading heading, Inbound in) {
        return PageDecision.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .person(in.person("focus", resource.getFocusFirstRep()))
                .answer(Observed.constant(PageAnswer.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .reason(Observed.note(resource, RegieCode.REASON).orElseThrow(() -> Unreadable.without("component")))
                .until(Observed.day(resource, RegieCode.UNTIL).orElseThrow(() -> Unreadable.without("component")))
                .build();
    }
}

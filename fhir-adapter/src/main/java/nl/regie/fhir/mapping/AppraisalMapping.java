package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;

/**
 * How one party sees an aspect of the preconditions ↔ Observation, derived from the answer to our Questionnaire that
 * stands beside it. The performer is whose view it is; the focus is what it is about.
 */
final class AppraisalMapping implements EntryMapping<Appraisal, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.find(Aspect.class, resource.getCode()).isPresent();
    }

    @Override
    public Observation write(Appraisal appraisal, Outbound out) {
        Observation resource = Observed.begin(appraisal, Codes.concept(appraisal.aspect()), out);
        appraisal.about().forEach(about -> resource.addFocus(out.entry(about)));
        resource.addPerformer(out.person(appraisal.viewOf()));
        resource.setValue(Codes.concept(appraisal.judgement()));
        resource.addDerivedFrom(out.content(appraisal.id()));
        Observed.addDay(resource, RegieCode.TRIED_ON, appraisal.triedOn());
        Observed.addNote(resource, RegieCode.HOW_IT_WENT, appraisal.howItWent());
        Observed.addWords(resource, RegieCode.OWN_WORDS, appraisal.inOwnWords());
        Observed.addNote(resource, RegieCode.PROFESSIONALS_NOTE, appraisal.note());
        return resource;
    }

    @Override
    public Appraisal read(Observation resource, Heading heading, Inbound in) {
        Appraisal.Builder appraisal = Appraisal.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .aspect(Codes.find(Aspect.class, resource.getCode()).orElseThrow(() -> Unreadable.without("code")))
                .judgement(Observed.constant(Judgement.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .viewOf(in.person("performer[0]", resource.getPerformerFirstRep()))
                .triedOn(Observed.day(resource, RegieCode.TRIED_ON))
                .howItWent(Observed.note(resource, RegieCode.HOW_IT_WENT))
                .inOwnWords(Observed.words(resource, RegieCode.OWN_WORDS))
                .note(Observed.note(resource, RegieCode.PROFESSIONALS_NOTE));
        for (Reference focus : resource.getFocus()) {
            appraisal.addAbout(in.entry("focus", focus));
        }
        return appraisal.build();
    }
}

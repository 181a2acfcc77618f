package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;

/**
 * Who may decide for the patient ↔ Observation. Its value is the basis, its focus who may decide. The category is the
 * code by which the Dutch building blocks know representation. It is no Condition as there, for a Condition must say
 * today whether it is over, and a last day may be yet to come.
 */
final class RepresentationMapping implements EntryMapping<Representation, Observation> {
    private static final String REPRESENTATION = "151701000146105";

    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.REPRESENTATION, resource.getCode());
    }

    @Override
    public Observation write(Representation entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.REPRESENTATION), out);
        resource.addCategory(new CodeableConcept(
                new Coding().setSystem("http://snomed.info/sct").setCode(REPRESENTATION)));
        resource.addFocus(out.person(entry.representative()));
        resource.setValue(Codes.concept(entry.basis()));
        Observed.addNote(resource, RegieCode.SUBJECT, entry.scope());
        Observed.addDay(resource, RegieCode.SINCE, entry.since());
        Observed.addDay(resource, RegieCode.UNTIL, entry.until());
        return resource;
    }

    @Override
    public Representation read(Observation resource, Heading heading, Inbound in) {
        return Representation.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .representative(in.person("focus[0]", resource.getFocusFirstRep()))
                .basis(Observed.constant(RepresentationBasis.class, Optional.ofNullable(resource.getValue()))
                        .orElseThrow(() -> Unreadable.without("value")))
                .scope(Observed.note(resource, RegieCode.SUBJECT))
                .since(Observed.day(resource, RegieCode.SINCE))
                .until(Observed.day(resource, RegieCode.UNTIL))
                .build();
    }
}

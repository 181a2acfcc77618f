package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.StatementCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * Support that was given ↔ Procedure, which FHIR means for anything that was done for a patient, counselling and help
 * at home included; a Communication or an Encounter would say too little of what was done. What the patient said of it
 * is its outcome, in words.
 */
final class SupportRecordMapping implements EntryMapping<SupportRecord, Procedure> {
    @Override
    public Class<Procedure> type() {
        return Procedure.class;
    }

    @Override
    public boolean recognises(Procedure resource) {
        return Codes.is(RegieCode.SUPPORT, resource.getCategory());
    }

    @Override
    public Procedure write(SupportRecord support, Outbound out) {
        Procedure resource = new Procedure();
        resource.addIdentifier(Outbound.identifier(support.id()));
        resource.setStatus(out.isInError(support) ? ProcedureStatus.ENTEREDINERROR : ProcedureStatus.COMPLETED);
        resource.setCategory(Codes.concept(RegieCode.SUPPORT));
        resource.setCode(new CodeableConcept().setText(support.what().text()));
        support.intervention().map(StatementCode::coding).ifPresent(resource.getCode()::addCoding);
        resource.setSubject(out.patient());
        resource.setPerformed(FhirDays.dateTime(support.recorded().day()));
        support.givenBy().forEach(person -> resource.addPerformer().setActor(out.person(person)));
        support.answers().forEach(id -> resource.addExtension(Canonical.ANSWERS, out.entry(id)));
        resource.setOutcome(WordsMapping.write(support.response(), Optional.empty()));
        return resource;
    }

    @Override
    public SupportRecord read(Procedure resource, Heading heading, Inbound in) {
        SupportRecord.Builder support = SupportRecord.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .what(Optional.ofNullable(resource.getCode().getText())
                        .map(Note::of)
                        .orElseThrow(() -> Unreadable.without("code.text")))
                .intervention(StatementCode.find(resource.getCode()))
                .response(WordsMapping.ownWords(resource.getOutcome()));
        resource.getPerformer()
                .forEach(performer -> support.addGivenBy(in.person("performer.actor", performer.getActor())));
        Extensions.values(resource.getExtension(), Canonical.ANSWERS, Reference.class)
                .forEach(answered -> support.addAnswers(in.entry("extension", answered)));
        return support.build();
    }
}

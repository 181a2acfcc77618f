package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.Entry;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Canonical;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Extensions;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/**
 * When and by whom an entry was recorded ↔ a Provenance of the entry's resource. The mark that it was entered in error
 * is a second one, for it has a day and a person of its own.
 */
final class RecordedMapping {
    private RecordedMapping() {}

    static List<Provenance> write(Entry entry, Outbound out) {
        Recorded recorded = entry.recorded();
        Reference target = new Reference(out.urns().entry(entry.id()));
        Provenance recording = provenance(target, RegieCode.RECORDED, out.person(recorded.by()));
        recording.setRecordedElement(FhirDays.instant(recorded.on()));
        recorded.happenedOn().ifPresent(day -> recording.setOccurred(FhirDays.dateTime(day)));
        recorded.replaces().ifPresent(earlier -> recording
                .addEntity()
                .setRole(ProvenanceEntityRole.REVISION)
                .setWhat(out.entry(earlier)));
        recorded.sourceRef().ifPresent(source -> recording.addEntity(write(source, out)));
        recorded.howTold().ifPresent(told -> recording.addExtension(HowToldMapping.write(told, out)));
        Stream<Provenance> mark = recorded.enteredInError().stream().map(error -> mark(error, target, out));
        return Stream.concat(Stream.of(recording), mark).toList();
    }

    private static Provenance mark(EnteredInError error, Reference target, Outbound out) {
        Provenance mark = provenance(target, RegieCode.MARKED_AS_ERROR, out.person(error.by()))
                .setRecordedElement(FhirDays.instant(error.on()));
        error.reason().ifPresent(reason -> mark.addReason(Codes.concept(reason)));
        return mark;
    }

    private static Provenance provenance(Reference target, RegieCode activity, Reference who) {
        Provenance provenance = new Provenance().addTarget(target).setActivity(Codes.concept(activity));
        provenance.addAgent().setWho(who);
        return provenance;
    }

    private static ProvenanceEntityComponent write(SourceRef source, Outbound out) {
        ProvenanceEntityComponent entity = new ProvenanceEntityComponent().setRole(ProvenanceEntityRole.SOURCE);
        entity.getWhat()
                .getIdentifier()
                .setSystem(Canonical.SOURCE_ID)
                .setValue(source.id().value());
        source.on().ifPresent(day -> entity.addExtension(Canonical.WRITTEN_ON, FhirDays.date(day)));
        source.author().ifPresent(author -> entity.addAgent().setWho(out.person(author)));
        return entity;
    }

    static boolean is(RegieCode activity, Provenance provenance) {
        return Codes.is(activity, provenance.getActivity());
    }

    /** What was recorded, from the Provenance of the recording and that of the mark, if there is one. */
    static Recorded read(Provenance recording, Optional<Provenance> mark, Inbound in) {
        Recorded.Builder recorded = Recorded.builder()
                .on(FhirDays.find(recording.getRecordedElement()).orElseThrow(() -> Unreadable.without("recorded")))
                .by(agent(recording, in));
        find(recording.getOccurred()).ifPresent(recorded::happenedOn);
        recording.getEntity().stream()
                .filter(entity -> entity.getRole() == ProvenanceEntityRole.REVISION)
                .findFirst()
                .ifPresent(entity -> recorded.replaces(in.entry("entity.what", entity.getWhat())));
        recording.getEntity().stream()
                .filter(entity -> entity.getRole() == ProvenanceEntityRole.SOURCE)
                .filter(entity -> Canonical.SOURCE_ID.equals(
                        entity.getWhat().getIdentifier().getSystem()))
                .findFirst()
                .ifPresent(entity -> recorded.sourceRef(read(entity, in)));
        recorded.howTold(HowToldMapping.read(recording, in));
        mark.ifPresent(marking -> recorded.enteredInError(readMark(marking, in)));
        return recorded.build();
    }

    private static EnteredInError readMark(Provenance marking, Inbound in) {
        return EnteredInError.builder()
                .on(FhirDays.find(marking.getRecordedElement()).orElseThrow(() -> Unreadable.without("recorded")))
                .by(agent(marking, in))
                .reason(marking.getReason().stream()
                        .findFirst()
                        .flatMap(reason -> Codes.find(ErrorReason.class, reason)))
                .build();
    }

    private static Optional<LocalDate> find(Type occurred) {
        return occurred instanceof DateTimeType ? FhirDays.find(occurred) : Optional.empty();
    }

    private static PersonId agent(Provenance provenance, Inbound in) {
        return in.person("agent[0].who", provenance.getAgentFirstRep().getWho());
    }

    private static SourceRef read(ProvenanceEntityComponent entity, Inbound in) {
        SourceRef.Builder source = SourceRef.builder()
                .id(Optional.ofNullable(entity.getWhat().getIdentifier().getValue())
                        .map(SourceId::of)
                        .orElseThrow(() -> Unreadable.without("entity.what.identifier.value")));
        Extensions.find(entity, Canonical.WRITTEN_ON, DateType.class)
                .flatMap(FhirDays::find)
                .ifPresent(source::on);
        entity.getAgent().stream()
                .findFirst()
                .ifPresent(author -> source.author(in.person("entity.agent[0].who", author.getWho())));
        return source.build();
    }
}

package nl.regie.fhir.mapping;

import java.util.Optional;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.entry.Note;
import nl.regie.fhir.incoming.Inbound;
import nl.regie.fhir.incoming.Unreadable;
import nl.regie.fhir.vocabulary.Amounts;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/**
 * The limits that were agreed for a measurement ↔ Observation with components only; its performers are those with whom
 * they were agreed. The limits are no reference range, for that belongs to a value that was measured, and here there is
 * none.
 */
final class AgreedLimitMapping implements EntryMapping<AgreedLimit, Observation> {
    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public boolean recognises(Observation resource) {
        return Codes.is(RegieCode.AGREED_LIMIT, resource.getCode());
    }

    @Override
    public Observation write(AgreedLimit entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(RegieCode.AGREED_LIMIT), out);
        entry.agreedWith().forEach(person -> resource.addPerformer(out.person(person)));
        Observed.addNote(resource, RegieCode.SUBJECT, Optional.of(entry.what()));
        Observed.addNote(resource, RegieCode.UNIT, entry.unit());
        entry.lowest().ifPresent(low -> Observed.add(resource, RegieCode.LOWEST, quantity(low, entry.unit())));
        entry.highest().ifPresent(high -> Observed.add(resource, RegieCode.HIGHEST, quantity(high, entry.unit())));
        return resource;
    }

    /** The unit stands beside the value, so that nobody reads a number without it. */
    private static Quantity quantity(Amount amount, Optional<Note> unit) {
        Quantity quantity = new Quantity().setValueElement(Amounts.decimal(amount));
        unit.ifPresent(note -> quantity.setUnit(note.text()));
        return quantity;
    }

    @Override
    public AgreedLimit read(Observation resource, Heading heading, Inbound in) {
        AgreedLimit.Builder limit = AgreedLimit.builder()
                .id(heading.id())
                .recorded(heading.recorded())
                .what(Observed.note(resource, RegieCode.SUBJECT).orElseThrow(() -> Unreadable.without("component")))
                .unit(Observed.note(resource, RegieCode.UNIT))
                .lowest(amount(resource, RegieCode.LOWEST))
                .highest(amount(resource, RegieCode.HIGHEST));
        for (Reference person : resource.getPerformer()) {
            limit.addAgreedWith(in.person("performer", person));
        }
        return limit.build();
    }

    private static Optional<Amount> amount(Observation resource, RegieCode part) {
        return Observed.find(resource, part, Quantity.class)
                .map(Quantity::getValueElement)
                .flatMap(Amounts::find);
    }
}

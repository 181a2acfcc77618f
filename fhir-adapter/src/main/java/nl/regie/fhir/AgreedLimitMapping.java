package nl.regie.fhir;

import java.util.Optional;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.Amount;
import nl.regie.entry.Note;
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
        return Codes.is(Term.AGREED_LIMIT, resource.getCode());
    }

    @Override
    public Observation write(AgreedLimit entry, Outbound out) {
        Observation resource = Observed.begin(entry, Codes.concept(Term.AGREED_LIMIT), out);
        entry.agreedWith().forEach(person -> resource.addPerformer(out.person(person)));
        Observed.addNote(resource, Term.SUBJECT, Optional.of(entry.what()));
        Observed.addNote(resource, Term.UNIT, entry.unit());
        entry.lowest().ifPresent(low -> Observed.add(resource, Term.LOWEST, quantity(low, entry.unit())));
        entry.highest().ifPresent(high -> Observed.add(resource, Term.HIGHEST, quantity(high, entry.unit())));
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
                .what(Observed.note(resource, Term.SUBJECT).orElseThrow(() -> Unreadable.without("component")))
                .unit(Observed.note(resource, Term.UNIT))
                .lowest(amount(resource, Term.LOWEST))
                .highest(amount(resource, Term.HIGHEST));
        for (Reference person : resource.getPerformer()) {
            limit.addAgreedWith(in.person("performer", person));
        }
        return limit.build();
    }

    private static Optional<Amount> amount(Observation resource, Term part) {
        return Observed.find(resource, part, Quantity.class)
                .map(Quantity::getValueElement)
                .flatMap(Amounts::find);
    }
}

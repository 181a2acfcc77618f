package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.fhir.vocabulary.Codes;
import nl.regie.fhir.vocabulary.FhirDays;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.fhir.vocabulary.RegieCode;
import nl.regie.fhir.vocabulary.Text;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * What all entries that are Observations share: a beginning, and components that each say what they are by a code of
 * ours.
 */
final class Observed {
    private Observed() {}

    static Observation begin(Entry entry, CodeableConcept code, Outbound out) {
        Observation observation = new Observation();
        observation.addIdentifier(Outbound.identifier(entry.id()));
        return observation
                .setStatus(out.isInError(entry) ? ObservationStatus.ENTEREDINERROR : ObservationStatus.FINAL)
                .setCode(code)
                .setSubject(out.patient())
                .setEffective(FhirDays.dateTime(entry.recorded().day()));
    }

    static void add(Observation observation, RegieCode part, Type value) {
        observation.addComponent().setCode(Codes.concept(part)).setValue(value);
    }

    static void addWords(Observation observation, RegieCode part, Optional<OwnWords> words) {
        words.ifPresent(said -> add(observation, part, new StringType(said.text())));
    }

    static void addNote(Observation observation, RegieCode part, Optional<Note> note) {
        note.ifPresent(written -> add(observation, part, new StringType(written.text())));
    }

    static void addDay(Observation observation, RegieCode part, Optional<LocalDate> day) {
        day.ifPresent(known -> add(observation, part, FhirDays.dateTime(known)));
    }

    static void addCode(Observation observation, RegieCode part, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(known -> add(observation, part, Codes.concept(known)));
    }

    static <T extends Type> List<T> all(Observation observation, RegieCode part, Class<T> type) {
        return observation.getComponent().stream()
                .filter(component -> Codes.is(part, component.getCode()))
                .map(Observation.ObservationComponentComponent::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static <T extends Type> Optional<T> find(Observation observation, RegieCode part, Class<T> type) {
        return all(observation, part, type).stream().findFirst();
    }

    static Optional<OwnWords> words(Observation observation, RegieCode part) {
        return find(observation, part, StringType.class).flatMap(Text::ownWords);
    }

    static Optional<Note> note(Observation observation, RegieCode part) {
        return find(observation, part, StringType.class).flatMap(Text::note);
    }

    static Optional<LocalDate> day(Observation observation, RegieCode part) {
        return find(observation, part, DateTimeType.class).flatMap(FhirDays::find);
    }

    static <E extends Enum<E>> Optional<E> constant(Observation observation, RegieCode part, Class<E> type) {
        return constant(type, find(observation, part, CodeableConcept.class));
    }

    /** The constants that the values of these parts name, in order. */
    static <E extends Enum<E>> List<E> constants(Observation observation, RegieCode part, Class<E> type) {
        return all(observation, part, CodeableConcept.class).stream()
                .flatMap(concept -> Codes.find(type, concept).stream())
                .toList();
    }

    /** The constant that the value of this part, or of the whole, names. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<? extends Type> value) {
        return value.filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast)
                .flatMap(concept -> Codes.find(type, concept));
    }
}

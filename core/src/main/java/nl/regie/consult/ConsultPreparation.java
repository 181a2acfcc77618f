package nl.regie.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.careplan.GoalProgress;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Reference;
import nl.regie.signalling.Sign;
import org.immutables.value.Value;

/**
 * What the patient fills in at home before a visit (praatpapier or digital questions; 003, lines 228–237 and
 * 1119–1129). Who filled it in is who recorded it. Nothing is mandatory.
 */
@Value.Immutable
public interface ConsultPreparation extends Entry {
    /** The day of the visit. */
    Optional<LocalDate> visitOn();

    /** How it goes. */
    Optional<HowItGoes> howItGoes();

    /** What the patient says of it. */
    Optional<OwnWords> inOwnWords();

    /** What the patient measured. */
    List<OwnMeasurement> measurements();

    /** How it goes with the patient's own goals. */
    List<GoalProgress> progress();

    /** What the patient wants to talk about. */
    List<OwnWords> topics();

    /** Whether the patient notices signs of the signalling plan. */
    Optional<YesNo> noticesSigns();

    /** Which signs. */
    Set<EntryId> signs();

    /** Whether the patient wants to come. */
    Optional<VisitWish> wish();

    /** In which form the patient wants contact. */
    Optional<VisitForm> form();

    @Override
    default Stream<Reference> references() {
        return Stream.of(
                        IntStream.range(0, measurements().size()).boxed().flatMap(i -> measurements()
                                .get(i)
                                .references()
                                .map(reference -> reference.within("/measurements/" + i))),
                        IntStream.range(0, progress().size()).boxed().flatMap(i -> progress()
                                .get(i)
                                .references()
                                .map(reference -> reference.within("/progress/" + i))),
                        Reference.toEach("/signs", signs(), Sign.class))
                .flatMap(references -> references);
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ConsultPreparation}. */
    final class Builder extends ImmutableConsultPreparation.Builder {
        Builder() {}
    }
}

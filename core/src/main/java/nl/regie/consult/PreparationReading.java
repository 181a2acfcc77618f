package nl.regie.consult;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Reference;
import nl.regie.people.Confidence;
import org.immutables.value.Value;

/** That a professional read a preparation, free text included, and what only the record can tell about the visit. */
@Value.Immutable
public interface PreparationReading extends Entry {
    /** The preparation that was read. */
    EntryId preparation();

    /**
     * Whether it is a first visit. It need not be told where a talk of the reader with the patient stands in the
     * dossier.
     */
    Optional<YesNo> firstVisit();

    /** Whether the treatment changed since the last visit. */
    Optional<YesNo> treatmentChanged();

    /** Whether checks are due. */
    Optional<YesNo> checksDue();

    /** Whether the visit before this one was skipped. */
    Optional<YesNo> previousVisitSkipped();

    /** Whether anything in it worries the reader. It is asked of the reader, and never filled in from other rows. */
    Optional<YesNo> worries();

    /** What the reader says of entries that speak for coming. */
    List<ReaderAnswer> answers();

    /** What the professional wants to talk about. */
    List<Note> topics();

    /** Whether the patient may read these topics at home, before the visit; not where this is not said. */
    Optional<Confidence> confidence();

    /** The topics that the patient may read at home. */
    default List<Note> topicsForHome() {
        return confidence().filter(Confidence.MAY_BE_SHARED::equals).isPresent() ? topics() : List.of();
    }

    @Override
    default Stream<Reference> references() {
        return Stream.concat(
                Reference.to("/preparation", preparation(), ConsultPreparation.class),
                IntStream.range(0, answers().size())
                        .boxed()
                        .flatMap(i ->
                                answers().get(i).references().map(reference -> reference.within("/answers/" + i))));
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationReading}. */
    final class Builder extends ImmutablePreparationReading.Builder {
        Builder() {}
    }
}

package nl.regie.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EnteredInError.ErrorReason;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.Interpreter;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;

/** What every entry needs: a day of the timeline, a name, and how it was recorded. */
final class Lines {
    /** A name and a day that an entry is going to have. */
    record Line(EntryId id, Recorded recorded) {
        LocalDate day() {
            return recorded.on();
        }
    }

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known;
    private final List<LocalDate> timeline;

    Lines(Choices choices, Vocabulary vocabulary, Known known) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.known = known;
        this.timeline = timeline();
    }

    /** A line for an entry of this kind; from now on others can name it. */
    Line next(Class<? extends Entry> kind) {
        return on(day(), kind);
    }

    Line on(LocalDate day, Class<? extends Entry> kind) {
        return on(day, kind, known.peopleBy(day));
    }

    /** A line that one of these recorded. */
    Line on(LocalDate day, Class<? extends Entry> kind, List<PersonId> recorders) {
        Line line = new Line(vocabulary.entryId(), recorded(day, kind, recorders));
        known.thing(line.id(), kind, day);
        return line;
    }

    LocalDate day() {
        return choices.oneOf(timeline);
    }

    LocalDate after(LocalDate day) {
        return day.plusDays(choices.below(400));
    }

    PersonId personBy(LocalDate day) {
        return choices.oneOf(known.peopleBy(day));
    }

    private Recorded recorded(LocalDate on, Class<? extends Entry> kind, List<PersonId> recorders) {
        boolean inError = choices.seldom();
        Optional<EntryId> replaces = choices.maybeOneOf(known.replaceableBy(on, kind, inError));
        if (!inError) {
            replaces.ifPresent(known::replaced);
        }
        return Recorded.builder()
                .on(on)
                .by(choices.oneOf(recorders))
                .happenedOn(choices.maybe(() -> on.minusDays(1L + choices.below(90))))
                .replaces(replaces)
                .sourceRef(choices.maybe(() -> sourceRef(on)))
                .enteredInError(inError ? Optional.of(mark(on)) : Optional.empty())
                .howTold(choices.maybe(() -> howTold(on)))
                .build();
    }

    SourceRef sourceRef(LocalDate on) {
        return SourceRef.builder()
                .id(vocabulary.sourceId())
                .on(choices.maybe(() -> on.minusDays(choices.below(30))))
                .author(choices.maybe(() -> personBy(on)))
                .build();
    }

    private EnteredInError mark(LocalDate recordedOn) {
        return EnteredInError.builder()
                .on(after(recordedOn))
                .by(choices.oneOf(known.patientAndProfessionals()))
                .reason(choices.maybe(() -> choices.oneOf(ErrorReason.class)))
                .build();
    }

    private HowTold howTold(LocalDate on) {
        TellingWay way = choices.oneOf(TellingWay.class);
        Optional<Note> seen = way == TellingWay.BEHAVIOUR ? choices.maybe(vocabulary::note) : Optional.empty();
        return HowTold.builder()
                .way(way)
                .interpreter(choices.maybe(() -> choices.oneOf(Interpreter.class)))
                .seen(seen)
                .seenBy(seen.flatMap(what -> choices.maybe(() -> personBy(on))))
                .seenOn(seen.flatMap(what -> choices.maybe(() -> on.minusDays(choices.below(30)))))
                .triedBefore(choices.some(TellingWay.class))
                .build();
    }

    private List<LocalDate> timeline() {
        LocalDate first = LocalDate.of(2023, 12, 30).plusDays(choices.below(900));
        return Stream.iterate(first, day -> day.plusDays(choices.below(60)))
                .limit(1L + choices.below(6))
                .distinct()
                .toList();
    }
}

package nl.regie.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.day.DayView;
import nl.regie.day.WorkedOut;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.value.Several;

/**
 * What the patient asked for, and whether it was answered. An outcome stands in the request or in what came in its
 * place. A plain row about the same that came later may be an answer: that can be told by the patient only. Who asked
 * for another professional is answered by no refusal that it does not show they saw: whoever writes it down may be the
 * very professional whom it is about, and the module leaves that choice to the patient (002, lines 117–119). An outcome
 * that somebody close by wrote down is none, unless the patient saw it.
 */
public final class Requests {
    private final DayView view;
    private final Voices voices;
    private final WorkedOut<Possibility, List<Entry>> rowsOf = WorkedOut.by(this::rowsAbout);

    private Requests(DayView view, Voices voices) {
        this.view = view;
        this.voices = voices;
    }

    /** Whether what the patient asked was answered. */
    public enum Standing {
        /** Nothing came of it yet. */
        OPEN,
        /**
         * Something about the same came later, and nothing says that it is the answer. Or another professional was
         * asked for, somebody whom it may be about says that something was done, and it does not show that the patient
         * saw that.
         */
        PERHAPS_ANSWERED,
        /** Another professional was refused, and it does not show that the patient saw that answer. */
        DECLINED_UNSEEN,
        /** Something was done with it, it was taken back, or the answer was no. */
        SETTLED
    }

    /** The requests in a dossier, as it stood on a day. */
    public static Requests in(DayView view) {
        return new Requests(view, Voices.in(view));
    }

    /** The same, where the voices were worked out already. */
    public static Requests in(DayView view, Voices voices) {
        return new Requests(view, voices);
    }

    /** What the patient asked, as it stands. */
    public Several<Request> standing() {
        return voices.standing(Request.class);
    }

    /** Those of which it stands so. */
    public Several<Request> that(Standing standing) {
        return standing().that(request -> of(request) == standing);
    }

    /** Whether a request was answered. */
    public Standing of(Request request) {
        Optional<RequestOutcome> outcome =
                request.outcome().filter(each -> voices.isOfPatientOrProfessional(request) || isSeen(request));
        if (outcome.isEmpty()) {
            return perhapsAnswer(request).findAny().isEmpty() ? Standing.OPEN : Standing.PERHAPS_ANSWERED;
        }
        if (request.possibility() != Possibility.ANOTHER_PROFESSIONAL || isSeen(request)) {
            return Standing.SETTLED;
        } else if (outcome.get() == RequestOutcome.REFUSED) {
            return Standing.DECLINED_UNSEEN;
        }
        boolean isLaterLine = request.recorded().replaces().isPresent();
        return outcome.get() == RequestOutcome.ACTED_ON && isLaterLine ? Standing.PERHAPS_ANSWERED : Standing.SETTLED;
    }

    /**
     * Whether it was closed by somebody whom it may be about: another professional was asked for, and it does not show
     * that the patient saw that something was done.
     */
    public boolean isClosedByOneConcerned(Request request) {
        return request.outcome().isPresent() && of(request) == Standing.PERHAPS_ANSWERED;
    }

    /** What came since, in a row of its own, and may be an answer: what names something else is none. */
    public List<Entry> perhapsAnswering(Request request) {
        return perhapsAnswer(request).toList();
    }

    private Stream<Entry> perhapsAnswer(Request request) {
        return rowsOf.of(request.possibility()).stream()
                .filter(row -> !row.recorded().day().isBefore(request.recorded().day()))
                .filter(row -> !voices.namesOf(request.id()).contains(row.id()));
    }

    /** What patient and professionals wrote in rows of their own that can be an answer to who asked for this. */
    private List<Entry> rowsAbout(Possibility asked) {
        Stream<Entry> rows = view.current(Request.class).stream()
                .filter(other ->
                        other.possibility() == asked && other.outcome().equals(Optional.of(RequestOutcome.ACTED_ON)))
                .map(Entry.class::cast);
        Stream<Entry> suggestions = view.current(Suggestion.class).stream()
                .filter(suggestion -> suggestion.towards().contains(asked))
                .filter(suggestion -> asked != Possibility.ANOTHER_PROFESSIONAL)
                .map(Entry.class::cast);
        Stream<Entry> support = asked == Possibility.SUPPORT_OUTSIDE_CARE
                ? view.current(SupportRecord.class).stream()
                        .filter(given -> given.answers().isEmpty())
                        .map(Entry.class::cast)
                : Stream.of();
        return Stream.of(rows, suggestions, support)
                .flatMap(each -> each)
                .filter(row ->
                        view.dossier().isPatientOrProfessional(row.recorded().by()))
                .toList();
    }

    /** How the patient asked it, also where a later version with an outcome left the words out. */
    public Optional<OwnWords> wordsOf(Request request) {
        return request.inOwnWords().or(() -> voices.versionsUpTo(request).stream()
                .filter(Request.class::isInstance)
                .filter(version -> view.dossier()
                        .isPatientOrProfessional(version.recorded().by()))
                .flatMap(version -> ((Request) version).inOwnWords().stream())
                .reduce((earlier, later) -> later));
    }

    /** The patient wrote the answer down, it was read back to them, or they said something since they asked. */
    private boolean isSeen(Request declined) {
        boolean isByHand = view.isPatient(declined.recorded().by());
        return isByHand || voices.speaksSince(declined);
    }
}

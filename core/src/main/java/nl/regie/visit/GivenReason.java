package nl.regie.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.involvement.DangerWatch;
import nl.regie.voice.ToldBy;

/**
 * A reason with what it rests on.
 *
 * @param reason the reason
 * @param evidence the entries, or parts of entries, on which it rests; empty where something is missing
 */
public record GivenReason(VisitReason reason, List<EntryId> evidence) {
    /** No entry is named twice. */
    public GivenReason {
        Objects.requireNonNull(reason, "reason");
        evidence = evidence.stream().distinct().toList();
    }

    static GivenReason of(VisitReason reason, EntryId... evidence) {
        return new GivenReason(reason, List.of(evidence));
    }

    /**
     * The days on which what it rests on was filled in to prepare a visit, or told while looking back, the first one
     * first: the sentence is of these days, and is shown with them. Empty where it rests on something else.
     */
    public List<LocalDate> filledInOn(DayView view) {
        return evidence.stream()
                .flatMap(id -> view.dossier().findEntry(id).stream())
                .filter(entry -> entry instanceof ConsultPreparation || entry instanceof ProgressReview)
                .map(told -> told.recorded().day())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The sentence for care staff: it says "the patient" of what the patient told, and brings in nobody close by while
     * there is danger at home.
     */
    public LocalizedText text(DayView view, CareModule module) {
        boolean isDanger = DangerWatch.in(view.dossier()).stands();
        return ToldBy.in(view).text(Wording.id("visit-reason", reason), evidence, isDanger, module);
    }

    /**
     * The sentence for the patient.
     *
     * @throws java.util.NoSuchElementException if the patient may not hear it
     */
    public LocalizedText textForPatient(DayView view, CareModule module) {
        return ToldBy.in(view).text(Wording.id("visit-reason-patient", reason), evidence, false, module);
    }
}

package nl.regie.voice;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitSummary;
import nl.regie.day.DayView;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPlan;

/**
 * How a sentence begins that tells what somebody said: "the patient says" is the patient's own. Where somebody else
 * filled it in, or a sign is one that others notice, the same wording has another text, with {@code -of-others} or
 * {@code -by-others} behind its name; while there is danger at home one with {@code -in-danger}.
 */
public final class ToldBy {
    private final DayView view;
    private final Voices voices;

    private ToldBy(DayView view) {
        this.view = view;
        this.voices = Voices.in(view);
    }

    /** By what is known on a day. */
    public static ToldBy in(DayView view) {
        return new ToldBy(view);
    }

    /**
     * The text of a wording, as it is for what these entries and signs tell.
     *
     * @param isDanger whether nobody close by is to be brought in
     */
    public LocalizedText text(String wording, Collection<EntryId> evidence, boolean isDanger, CareModule module) {
        String who = isOfOthers(evidence) ? "-of-others" : isNoticedByOthers(evidence) ? "-by-others" : "";
        Stream<String> inDanger = isDanger ? Stream.of(wording + who + "-in-danger") : Stream.of();
        return Stream.concat(inDanger, Stream.of(wording + who, wording))
                .flatMap(id -> module.wordings().stream()
                        .filter(each -> each.id().equals(id))
                        .map(Wording::text))
                .findFirst()
                .orElseGet(() -> module.wordingById(wording));
    }

    /**
     * Whether somebody else wrote all of them down in the patient's name, without the patient's own voice in it. What
     * the patient said in a talk, as a professional wrote it down, is the patient's.
     */
    private boolean isOfOthers(Collection<EntryId> evidence) {
        List<Entry> entries = evidence.stream()
                .flatMap(id -> view.dossier().findEntry(id).stream())
                .toList();
        return !entries.isEmpty() && entries.stream().noneMatch(entry -> voices.isSpoken(entry) || isQuoted(entry));
    }

    private boolean isQuoted(Entry entry) {
        boolean isOfATalk = entry instanceof VisitSummary || entry instanceof ProgressReview;
        return isOfATalk
                && view.isProfessional(entry.recorded().by())
                && !entry.recorded().isInterpretedByACloseOne()
                && !PatientsWords.in(view.patient(), entry).isEmpty();
    }

    private boolean isNoticedByOthers(Collection<EntryId> evidence) {
        List<Sign> signs = SignallingPlan.signsNamed(view.dossier().signallingPlans(), evidence);
        return !signs.isEmpty() && signs.stream().allMatch(sign -> sign.noticedBy() == NoticedBy.OTHERS);
    }
}

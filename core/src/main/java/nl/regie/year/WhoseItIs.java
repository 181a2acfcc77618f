package nl.regie.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.comparison.ChangedAspect;
import nl.regie.day.DayView;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.Representation;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.TakenOn;
import nl.regie.voice.Voices;

/**
 * Whose words and whose yes stand in two versions of a plan: what somebody else ticked in the patient's name stands
 * under the name of whoever did.
 */
final class WhoseItIs {
    private final DayView view;
    private final Voices voices;
    private final TakenOn takenOn;
    private final Entry before;
    private final Entry now;

    WhoseItIs(DayView view, Entry before, Entry now) {
        this.view = view;
        this.voices = Voices.in(view);
        this.takenOn = TakenOn.in(view, voices);
        this.before = before;
        this.now = now;
    }

    boolean isMe(Object person) {
        return person instanceof PersonId id && view.isPatient(id);
    }

    private Entry version(boolean isNow) {
        return isNow ? now : before;
    }

    private Optional<Goal> goal(EntryId id, boolean isNow) {
        return version(isNow) instanceof CarePlan plan
                ? plan.goals().stream().filter(goal -> goal.id().equals(id)).findFirst()
                : Optional.empty();
    }

    /** What a goal weighs is told where the patient took it on: what matters to others is nothing that "I" find. */
    boolean mayBeTold(ChangedAspect aspect, EntryId part) {
        return aspect != ChangedAspect.IMPORTANCE
                || Stream.of(goal(part, false), goal(part, true))
                        .flatMap(Optional::stream)
                        .allMatch(goal -> goal.acceptedBy().stream().anyMatch(view::isPatient)
                                || goal.inOwnWords().isPresent());
    }

    /** That a goal is of somebody else, where the patient did not take it on. */
    List<String> linesOf(Goal goal, CarePlan plan, InMyWords pen) {
        boolean isMine =
                switch (takenOn.by(goal, plan)) {
                    case THE_PATIENT, NOT_TOLD -> true;
                    case WHO_DECIDES -> goal.inOwnWords().isPresent();
                    case NOBODY -> false;
                };
        List<PersonId> of =
                goal.acceptedBy().isEmpty() ? goal.proposedBy().stream().toList() : List.copyOf(goal.acceptedBy());
        return isMine || of.isEmpty() ? List.of() : List.of(pen.word("copy/goal-of") + ": " + pen.names(of));
    }

    /** What was ticked in the patient's name by somebody else, in quotes under their name. */
    String asTicked(ChangedAspect aspect, EntryId part, String said, boolean isNow, InMyWords pen) {
        boolean isInMyName = aspect == ChangedAspect.IMPORTANCE
                || (aspect == ChangedAspect.ACCEPTED_BY
                        && goal(part, isNow)
                                .filter(goal -> goal.acceptedBy().stream().anyMatch(view::isPatient))
                                .isPresent());
        return isInMyName && !isInMyVoice(part, isNow) ? ticked(said, version(isNow), pen) : said;
    }

    private static String ticked(String said, Entry version, InMyWords pen) {
        return pen.sentence(
                        "copy/ticked-by",
                        Map.of("who", pen.name(version.recorded().by()))) + ": " + InMyWords.inQuotes(said);
    }

    private boolean isInMyVoice(EntryId part, boolean isNow) {
        Entry version = version(isNow);
        return voices.of(version, view.patient(), goal(part, isNow).flatMap(Goal::inOwnWords))
                        .isWhole()
                || (version instanceof CarePlan plan
                        && plan.agreement().filter(yes -> isMyYes(yes, plan)).isPresent());
    }

    private boolean isMyYes(PlanAgreement yes, Entry version) {
        return view.isPatient(yes.by()) && voices.ofAgreement(version, yes).isWhole();
    }

    /** The phase in which a sign stands, by its name. */
    List<Object> phaseOf(Sign sign, boolean isNow) {
        return version(isNow) instanceof SignallingPlan plan
                ? plan.phases().stream()
                        .filter(phase -> phase.signs().contains(sign))
                        .<Object>map(SignallingPhase::id)
                        .toList()
                : List.of();
    }

    /** The phases in which a sign stands. */
    List<String> phasesOf(List<Object> ids, boolean isNow, InMyWords pen) {
        return version(isNow) instanceof SignallingPlan plan
                ? plan.phases().stream()
                        .filter(phase -> ids.contains(phase.id()))
                        .map((SignallingPhase phase) -> pen.headOf(phase))
                        .toList()
                : List.of();
    }

    /** A yes: whose it is, of which day, and what was said with it. */
    List<String> said(PlanAgreement yes, Entry version, InMyWords pen) {
        Optional<Representation> authority = yes.onBehalf().flatMap(this::authority);
        boolean isMine = view.isPatient(yes.by()) && yes.onBehalf().isEmpty();
        String who = yes.onBehalf().filter(onBehalf -> view.isPatient(yes.by())).isPresent()
                ? authority.map(right -> pen.name(right.representative())).orElseGet(() -> pen.word("copy/somebody"))
                : pen.name(yes.by());
        String said = who + ", " + pen.date(yes.on());
        List<String> lines = new ArrayList<>();
        boolean isTicked = isMine && !isMyYes(yes, version);
        lines.add(isTicked ? ticked(said, version, pen) : said);
        yes.inOwnWords()
                .map(OwnWords::text)
                .map(InMyWords::inQuotes)
                .map(words -> isMine ? words : pen.sentence("copy/they-said", Map.of("who", who)) + ": " + words)
                .ifPresent(lines::add);
        if (isTicked) {
            lines.add(pen.word("copy/not-my-words"));
        }
        yes.besideParents().stream()
                .flatMap(id -> authority(id).stream())
                .filter(parent -> view.holds(parent, yes.on()))
                .map(parent -> pen.word("copy/yes-beside-me") + ": " + pen.name(parent.representative()))
                .sorted()
                .distinct()
                .forEach(lines::add);
        yes.onBehalf().ifPresent(onBehalf -> lines.addAll(onBehalf(onBehalf, authority, yes, version, pen)));
        return lines;
    }

    private List<String> onBehalf(
            OnBehalf onBehalf, Optional<Representation> authority, PlanAgreement yes, Entry version, InMyWords pen) {
        List<String> lines = new ArrayList<>();
        if (authority
                .filter(right -> right.isAboutCare() && view.holds(right, yes.on()))
                .isEmpty()) {
            lines.add(pen.word("copy/right-not-shown"));
        }
        String stance = pen.word("copy/patient-stance", onBehalf.patientsStance());
        lines.add(pen.word("copy/my-own-view") + ": "
                + (voices.of(version, view.patient(), onBehalf.inOwnWords()).isWhole()
                        ? stance
                        : ticked(stance, version, pen)));
        onBehalf.inOwnWords().map(OwnWords::text).map(InMyWords::inQuotes).ifPresent(lines::add);
        return lines;
    }

    private Optional<Representation> authority(OnBehalf onBehalf) {
        return authority(onBehalf.representation());
    }

    private Optional<Representation> authority(EntryId named) {
        return view.newestFirst(Representation.class).stream()
                .filter(view.dossier()::isOfPatientOrProfessional)
                .filter(each -> view.isVersionOf(named, each.id()))
                .findFirst();
    }
}

package nl.regie.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.naming.Naming;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.NotCountedOn;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.Voices;

/**
 * Whom to call: the people whom the signalling plan names, and the lines. The emergency number always stands there.
 * Where the plan names nobody who can surely be called at a time of day, one's own team, the general practitioner or
 * the out-of-hours service stands there too: somebody without hours may be a neighbour who sleeps; suicide prevention
 * in a crisis or at a worry. So nobody is left with an empty heading.
 *
 * @param people whom the plan names, in its order
 * @param nobodyAt at which times a plan that is there names nobody
 * @param lines the lines, in their order
 * @param leavesOut whether the plan names somebody who does not stand here while there is danger at home
 */
public record WhomToCall(List<CallContact> people, Set<CallTime> nobodyAt, List<HelpLine> lines, boolean leavesOut) {
    /** Keeps the lists as they are. */
    public WhomToCall {
        people = List.copyOf(people);
        nobodyAt = Set.copyOf(nobodyAt);
        lines = List.copyOf(lines);
    }

    /**
     * For a page that the patient or a close one reads. Danger at home changes nothing of it.
     *
     * @param plans the signalling plans that hold
     * @param situations why it is asked
     */
    public static WhomToCall forHome(Collection<SignallingPlan> plans, Set<Situation> situations) {
        Set<Situation> told = EnumSet.noneOf(Situation.class);
        told.addAll(situations);
        told.remove(Situation.DANGER_AT_HOME);
        return of(plans, told, contact -> true, false);
    }

    /**
     * For the screen of a professional.
     *
     * @param plans the signalling plans that hold
     * @param situations why it is asked
     * @param isProfessional whether it is sure that somebody to call is a professional: while there is danger at home,
     *     nobody else is brought in
     */
    public static WhomToCall forStaff(
            Collection<SignallingPlan> plans, Set<Situation> situations, Predicate<CallContact> isProfessional) {
        boolean isDanger = situations.contains(Situation.DANGER_AT_HOME);
        return of(plans, situations, isDanger ? isProfessional : contact -> true, true);
    }

    /** Beside words of which only people can tell what they mean: the two lines for a danger to life, and no more. */
    public static WhomToCall besideWords() {
        return new WhomToCall(
                List.of(), Set.of(), List.of(HelpLine.DANGER_TO_LIFE, HelpLine.SUICIDE_PREVENTION), false);
    }

    /**
     * Beside words that ask for contact, on the screen of a professional: the plan's people, or else one's own team,
     * the general practitioner or the out-of-hours service, and the two lines for a danger to life.
     *
     * @param plans the signalling plans that hold
     */
    public static WhomToCall besideWordsThatWait(Collection<SignallingPlan> plans) {
        WhomToCall toCall = of(plans, EnumSet.of(Situation.WORRY), contact -> true, true);
        return new WhomToCall(
                toCall.people(),
                toCall.nobodyAt(),
                toCall.lines().stream()
                        .filter(line -> line != HelpLine.CRISIS_SERVICE)
                        .toList(),
                false);
    }

    /**
     * A plan without the people to call who are no longer involved on the day, without whom the patient refused and
     * without the patient: nobody is told to call them, and the lines stand in their place. Whom the patient named in
     * their own plan since the refusal stays.
     */
    public static SignallingPlan stillInvolved(SignallingPlan plan, DayView view) {
        return stillInvolved(plan, view, Voices.in(view));
    }

    /** Several plans, each without those to call who are no longer involved, and whom the patient refused. */
    public static List<SignallingPlan> stillInvolved(Collection<SignallingPlan> plans, DayView view) {
        Voices voices = Voices.in(view);
        return plans.stream().map(plan -> stillInvolved(plan, view, voices)).toList();
    }

    /** The same, where the voices were worked out already. */
    public static SignallingPlan stillInvolved(SignallingPlan plan, DayView view, Voices voices) {
        if (plan.contacts().stream().allMatch(contact -> contact.person().isEmpty())) {
            return plan;
        }
        List<InvolvementAgreement> said = voices.standing(InvolvementAgreement.class).stream()
                .filter(view.dossier()::isOfPatientOrProfessional)
                .filter(agreement -> !isNamedSince(agreement, plan, voices, view))
                .filter(agreement -> !isANoToSomethingElse(agreement, plan, view))
                .toList();
        NotCountedOn refused =
                NotCountedOn.of(new Involvement(said, view.day()), view.closeOnes(), List.of(), voices::isThePatients);
        return SignallingPlan.builder()
                .from(plan)
                .contacts(plan.contacts().stream()
                        .filter(contact -> contact.person()
                                .filter(person ->
                                        view.isPatient(person) || view.hasLeft(person) || refused.includes(person))
                                .isEmpty())
                        .toList())
                .build();
    }

    /**
     * Who may not know of appointments any more can still be called: only a no about signs, or this plan, ends that.
     */
    private static boolean isANoToSomethingElse(InvolvementAgreement said, SignallingPlan plan, DayView view) {
        return said.answer() != InvolvementAnswer.AGREED
                && said.isAboutSomethingElse(
                        InvolvementTopic.SIGNS_AND_CRISIS,
                        view.dossier().versions().lineOf(plan.id()));
    }

    /** Whether a no came before a plan that the patient wrote down, or said yes to. */
    private static boolean isNamedSince(InvolvementAgreement said, SignallingPlan plan, Voices voices, DayView view) {
        boolean isThePatients = view.isPatient(plan.recorded().by())
                || plan.agreement()
                        .filter(yes -> view.isPatient(yes.by())
                                && voices.ofAgreement(plan, yes).isWhole())
                        .isPresent();
        return isThePatients
                && said.answer() != InvolvementAnswer.AGREED
                && said.recorded().day().isBefore(plan.recorded().day());
    }

    /** That a plan has a phase of crisis. */
    public static Set<Situation> in(Collection<SignallingPlan> plans) {
        return plans.stream()
                        .flatMap(plan -> plan.phases().stream())
                        .anyMatch(phase -> phase.level() == PhaseLevel.CRISIS)
                ? EnumSet.of(Situation.CRISIS)
                : EnumSet.noneOf(Situation.class);
    }

    private static WhomToCall of(
            Collection<SignallingPlan> plans,
            Set<Situation> situations,
            Predicate<CallContact> isShown,
            boolean isForStaff) {
        List<CallContact> people = plans.stream()
                .sorted(DayView.newestFirst())
                .flatMap(plan -> plan.contacts().stream())
                .filter(isShown)
                .distinct()
                .toList();
        Set<CallTime> nobodyAt = EnumSet.allOf(CallTime.class);
        nobodyAt.removeIf(time -> people.stream().anyMatch(contact -> contact.canBeCalled(time)));
        Set<CallTime> notSure = EnumSet.allOf(CallTime.class);
        notSure.removeIf(
                time -> people.stream().anyMatch(contact -> contact.when().contains(time)));
        boolean isGrave = situations.contains(Situation.CRISIS) || situations.contains(Situation.WORRY);
        List<HelpLine> lines = new ArrayList<>(List.of(HelpLine.DANGER_TO_LIFE));
        addIf(notSure.contains(CallTime.DAY), HelpLine.BY_DAY, lines);
        addIf(notSure.contains(CallTime.NIGHT), HelpLine.OUT_OF_HOURS, lines);
        addIf(!notSure.isEmpty(), HelpLine.LIVING_IN, lines);
        addIf(isGrave, HelpLine.SUICIDE_PREVENTION, lines);
        addIf(isForStaff && isGrave, HelpLine.CRISIS_SERVICE, lines);
        addIf(isForStaff && situations.contains(Situation.DANGER_AT_HOME), HelpLine.SAFE_AT_HOME, lines);
        boolean leavesOut =
                plans.stream().flatMap(plan -> plan.contacts().stream()).anyMatch(isShown.negate());
        return new WhomToCall(people, plans.isEmpty() ? Set.of() : nobodyAt, lines, leavesOut);
    }

    private static void addIf(boolean isSo, HelpLine line, List<HelpLine> lines) {
        if (isSo) {
            lines.add(line);
        }
    }

    /**
     * The same, with one's own team, the general practitioner or the out-of-hours service beside whoever is close by:
     * where nobody but them can be called at a time of day, no care stands there.
     *
     * @param view the day, which knows who is a professional
     */
    public WhomToCall besideThoseCloseBy(DayView view) {
        Set<HelpLine> all = EnumSet.copyOf(lines);
        addWhere(isOnlyCloseBy(CallTime.DAY, view), HelpLine.BY_DAY, all);
        addWhere(isOnlyCloseBy(CallTime.NIGHT, view), HelpLine.OUT_OF_HOURS, all);
        addWhere(isOnlyCloseBy(CallTime.DAY, view) || isOnlyCloseBy(CallTime.NIGHT, view), HelpLine.LIVING_IN, all);
        return new WhomToCall(people, nobodyAt, List.copyOf(all), leavesOut);
    }

    /**
     * The same, with the numbers of the organisation by day and by night beside the people whom a plan names: who sees
     * them need not look for them.
     */
    public WhomToCall besideItsNumbers(CareModule module) {
        Set<HelpLine> all = EnumSet.copyOf(lines);
        for (HelpLine line : List.of(HelpLine.BY_DAY, HelpLine.OUT_OF_HOURS)) {
            addWhere(!people.isEmpty() && line.isOfAnOrganisation(module), line, all);
        }
        return new WhomToCall(people, nobodyAt, List.copyOf(all), leavesOut);
    }

    private static void addWhere(boolean isSo, HelpLine line, Set<HelpLine> lines) {
        if (isSo) {
            lines.add(line);
        }
    }

    /** Whether the plan names people of this dossier for this time of day, and none of them is a professional. */
    public boolean isOnlyCloseBy(CallTime time, DayView view) {
        List<CallContact> called = at(time);
        return !called.isEmpty()
                && called.stream().allMatch(contact -> contact.person()
                        .filter(person -> !view.isProfessional(person))
                        .isPresent());
    }

    /** Whom the plan names for this time of day. */
    public List<CallContact> at(CallTime time) {
        return people.stream().filter(contact -> contact.canBeCalled(time)).toList();
    }

    /**
     * That a plan names nobody, and for when. Where there is no plan, nothing is said of it; where it names somebody
     * who does not stand here, that is said instead.
     */
    public Optional<LocalizedText> lack(CareModule module) {
        if (leavesOut) {
            return Optional.of(module.wordingById("help/nobody-close-by"));
        }
        if (nobodyAt.isEmpty()) {
            return Optional.empty();
        }
        String when = nobodyAt.size() == CallTime.values().length
                ? "nobody-in-the-plan"
                : nobodyAt.contains(CallTime.DAY) ? "nobody-by-day" : "nobody-by-night";
        return Optional.of(module.wordingById("help/" + when));
    }

    /** Everybody and everything to call in sentences: the emergency number, the people of the plan, then the lines. */
    public List<ToCall> said(Naming naming, CareModule module, Language language) {
        Objects.requireNonNull(naming, "naming");
        Stream<ToCall> first = lines.stream().limit(1).map(line -> said(line, module, language));
        Stream<ToCall> others = lines.stream().skip(1).map(line -> said(line, module, language));
        return Stream.of(first, people.stream().map(contact -> said(contact, naming)), others)
                .flatMap(each -> each)
                .toList();
    }

    private static ToCall said(CallContact contact, Naming naming) {
        return ToCall.builder()
                .person(contact.person())
                .personInWords(contact.person().map(naming::of))
                .when(contact.when())
                .text(naming.of(contact))
                .build();
    }

    private static ToCall said(HelpLine line, CareModule module, Language language) {
        return ToCall.builder()
                .line(line.statement())
                .text(line.text(module).in(language))
                .build();
    }
}

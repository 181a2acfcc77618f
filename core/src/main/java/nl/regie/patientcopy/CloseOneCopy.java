package nl.regie.patientcopy;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.help.Situation;
import nl.regie.help.WhomToCall;
import nl.regie.involvement.Closed;
import nl.regie.involvement.Opened;
import nl.regie.involvement.PageWatch;
import nl.regie.page.Item;
import nl.regie.page.Look;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementTopic;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/**
 * What one close one may read: only what the patient agreed to, on the day itself. Without an agreement the page is the
 * same whoever asks and whatever the dossier holds, so that nothing can be read from it, not even that there was a
 * refusal.
 *
 * <p>While a professional sees danger at home, care staff get no new page ({@link #asked}), and where a product shows
 * the page all the time it stays as it was ({@link #online}), so that whoever is close by notices nothing. A named
 * professional can release it for one person, or refuse it to one ({@link PageWatch}).
 */
public final class CloseOneCopy implements Copy, CloseOneAnswer {
    private final PatientsView shown;
    private final Opened opened;
    private final PersonId closeOne;
    private final CareModule module;

    private CloseOneCopy(PatientsView shown, Opened opened, PersonId closeOne, CareModule module) {
        this.shown = shown;
        this.opened = opened;
        this.closeOne = closeOne;
        this.module = module;
    }

    /**
     * The answer to care staff who ask for a new page as of a day.
     *
     * @param dossier all that is known, also what came after the day: danger at home refuses a page about any day, and
     *     a no that came later closes the earlier days as well
     * @param today the day on which it is asked: an agreement must hold then too, and so must the decision of a
     *     professional who releases the page
     * @param closeOne for whom it is
     */
    public static CloseOneAnswer asked(
            Dossier dossier, LocalDate day, LocalDate today, PersonId closeOne, CareModule module) {
        return refusal(dossier, today, closeOne)
                .orElseGet(() -> on(
                        PatientsView.toACloseOne(Optional.of(day), dossier),
                        today,
                        dossier,
                        dossier,
                        closeOne,
                        module));
    }

    /**
     * The answer to care staff who ask for a new page as of the last entry that this close one may see.
     *
     * @param today the day on which it is asked
     */
    public static CloseOneAnswer asked(Dossier dossier, LocalDate today, PersonId closeOne, CareModule module) {
        return refusal(dossier, today, closeOne)
                .orElseGet(() -> onTheLastDay(dossier, dossier, today, closeOne, module));
    }

    /**
     * The page where a product shows it all the time: as of the last entry that this close one may see. While danger at
     * home stands and nobody released it, or while a professional refuses it to this person, it is the page of the last
     * day before, letter for letter, as far as the agreements of today still allow.
     *
     * @param today the day on which the agreement must hold
     */
    public static CloseOneCopy online(Dossier dossier, LocalDate today, PersonId closeOne, CareModule module) {
        Dossier seen = PageWatch.of(dossier, closeOne, today)
                .staysAsOf()
                .map(dossier::asOf)
                .orElse(dossier);
        return onTheLastDay(seen, dossier, today, closeOne, module);
    }

    private static Optional<CloseOneAnswer> refusal(Dossier dossier, LocalDate today, PersonId closeOne) {
        List<Closed> against = PageWatch.of(dossier, closeOne, today).against();
        return against.isEmpty() ? Optional.empty() : Optional.of(new CloseOneAnswer.Refused(against));
    }

    private static CloseOneCopy onTheLastDay(
            Dossier seen, Dossier dossier, LocalDate today, PersonId closeOne, CareModule module) {
        return on(
                PatientsView.toACloseOne(Opened.readingDay(closeOne, seen), dossier),
                today,
                dossier,
                seen,
                closeOne,
                module);
    }

    private static CloseOneCopy on(
            PatientsView shown,
            LocalDate agreedOn,
            Dossier dossier,
            Dossier seen,
            PersonId closeOne,
            CareModule module) {
        return new CloseOneCopy(
                shown, Opened.to(closeOne, dossier, seen, shown.day(), agreedOn), closeOne, module.spoken());
    }

    /** Whether nothing is open, so that the page is empty. Care staff can ask why: {@link Opened#whyNot}. */
    public boolean isEmpty() {
        return opened.agreements().isEmpty();
    }

    /**
     * What stands on it of what the patient said about how it goes since they agreed, and did not name: for the screen
     * of care staff, before they give the page.
     */
    public List<EntryId> saidSinceTheYes() {
        List<EntryId> since = opened.saidSinceTheYes(shown.dossier());
        return Stream.concat(
                        newest(ProgressReview.class, opened).stream(),
                        newest(ConsultPreparation.class, opened).stream())
                .map(Entry::id)
                .filter(since::contains)
                .toList();
    }

    /** The plans on it that have the name of the reader in them: for the screen of care staff, before they give it. */
    public List<EntryId> plansNamingTheReader() {
        return opened.plansNamingTheReader(shown.dossier(), closeOne);
    }

    @Override
    public Page page(CopyWishes wishes) {
        Optional<String> patient = shown.dossier().patient().name().map(PersonName::text);
        String called = patient.orElseGet(
                () -> module.wordingById("close-one/the-patient").in(wishes.language()));
        PageWriter pen = PageWriter.aboutThePatient(shown, module, wishes, called, closeOne);
        Page.Builder page = Page.titled(
                        wishes.language(), isSmall(wishes) ? Look.ONE_SHEET : Look.PAGE, pen.word("close-one/title"))
                .from(pen.houseStyle());
        if (isEmpty()) {
            pen.asOf(shown.printedDay()).ifPresent(page::open);
            return withWhatAnybodyCanDo(page.stress(pen.word("close-one/nothing")), pen);
        }
        page.open(
                Phrase.ours(pen.word("close-one/for") + " "),
                Phrase.typed(pen.nameOfTheReader()),
                Phrase.ours(". " + pen.word("close-one/about") + " "),
                Phrase.typed(called),
                Phrase.ours(". " + pen.word("copy/as-of") + " " + pen.date(shown.day()) + "."));
        boolean isByRight =
                opened.agreements().stream().allMatch(each -> each.onBehalf().isPresent());
        page.stress(pen.wordOfThePatient(isByRight ? "close-one/only-for-you-by-right" : "close-one/only-for-you"));
        put(opened, page, pen);
        return page.build();
    }

    /**
     * Who may read nothing has somebody to ask and somebody to call all the same. It is the same for everybody, so that
     * nothing can be read from it; and it sends nobody to the patient, who may have said no.
     */
    private Page withWhatAnybodyCanDo(Page.Builder page, PageWriter pen) {
        page.add(new Section(
                pen.word("close-one/what-you-can-do"),
                Stream.of("close-one/you-may-tell", "close-one/you-may-ask", "close-one/how-are-you")
                        .map(id -> new Item(Optional.of(pen.word(id))))
                        .toList()));
        page.add(section(
                "close-one/signalling/whom-to-call",
                SignallingSections.forACloseOne(shown, pen)
                        .calls(WhomToCall.forHome(List.of(), Set.of(Situation.WORRY))),
                pen));
        return page.build();
    }

    /** With a signalling plan it is in small letters, as that plan is, so that it is one sheet in most cases. */
    private boolean isSmall(CopyWishes wishes) {
        return !wishes.isDiscreet() && !signallingPlans(opened).isEmpty();
    }

    /** What the reader can do and whom to call comes first; what was agreed about the page comes last. */
    private void put(Opened covered, Page.Builder page, PageWriter pen) {
        List<CarePlan> plans = plans(covered);
        PlanSections planned = new PlanSections(shown, pen, plans);
        page.add(section("close-one/your-part", mine(plans, planned), pen));
        putSigns(covered, page, pen);
        page.add(section("close-one/appointments", appointments(covered, pen), pen));
        page.add(section(
                "close-one/plan",
                plans.stream()
                        .map(planned::withDays)
                        .filter(Item::saysSomething)
                        .toList(),
                pen));
        page.add(section("close-one/goals", goals(plans, planned, pen), pen));
        page.add(section("close-one/others-part", others(plans, planned, pen), pen));
        page.add(section(
                "close-one/look-again", LookAgainSection.ofPlans(shown, pen.without(CopySection.NOT_NOW), plans), pen));
        page.add(section("close-one/how-it-goes", howItGoes(covered, pen), pen));
        page.add(section("close-one/also", named(covered, pen), pen));
        page.add(section("close-one/agreed", agreed(covered, pen), pen));
    }

    private static Section section(String heading, List<Item> items, PageWriter pen) {
        return new Section(
                pen.word(heading), items.stream().filter(pen::hasItsPlace).toList());
    }

    /**
     * The exact wording that was agreed; what the patient said of it stays with the patient. Agreements that open the
     * same until the same day are told once, each wording of theirs with it.
     */
    private List<Item> agreed(Opened covered, PageWriter pen) {
        Map<AgreedOn, Set<String>> wordings = new LinkedHashMap<>();
        covered.agreements().forEach(agreement -> wordings.computeIfAbsent(
                        new AgreedOn(topicsOf(agreement, covered, pen), shown.lastDayOf(agreement)),
                        none -> new LinkedHashSet<>())
                .addAll(pen.note(agreement.wording()).stream().toList()));
        return wordings.entrySet().stream()
                .filter(each ->
                        !each.getValue().isEmpty() || wordings.keySet().stream().noneMatch(each.getKey()::isLessThan))
                .map(each -> new Item(Optional.empty())
                        .lines(pen.word("copy/exact-wording"), List.copyOf(each.getValue()))
                        .lines(pen.word("close-one/may-know"), each.getKey().topics())
                        .line(pen.word("copy/until"), each.getKey().until().map(pen::date)))
                .filter(Item::saysSomething)
                .toList();
    }

    /** What the page may be about, and until when. */
    private record AgreedOn(List<String> topics, Optional<LocalDate> until) {
        /** Whether another is about all of it and more, or for longer. */
        boolean isLessThan(AgreedOn other) {
            boolean endsEarlier = other.until().isPresent()
                    && until.filter(last -> !last.isAfter(other.until().orElseThrow()))
                            .isEmpty();
            return !equals(other) && !topics.isEmpty() && other.topics().containsAll(topics) && !endsEarlier;
        }
    }

    /** What the page may be about; not what only the patient's own voice opens, where somebody else agreed. */
    private static List<String> topicsOf(InvolvementAgreement agreement, Opened covered, PageWriter pen) {
        return pen.isDiscreet()
                ? List.of()
                : pen.words(
                        "close-one/topic",
                        agreement.topics().stream().filter(covered::covers).collect(toSet()));
    }

    /** The plans that the agreement covers: one of which the last day has passed asks nothing of anybody any more. */
    private List<CarePlan> plans(Opened covered) {
        List<CarePlan> plans = covered.covers(InvolvementTopic.PLAN) ? shown.plans() : named(CarePlan.class, covered);
        return plans.stream()
                .filter(plan -> plan.goesOn() && !plan.hasEndedBy(shown.day()))
                .toList();
    }

    /** The entries of a kind that are named: each exactly as it was named, and only while nothing came in its place. */
    private <T extends Entry> List<T> named(Class<T> kind, Opened covered) {
        return shown.all(kind).stream().filter(covered::names).toList();
    }

    private List<Item> mine(List<CarePlan> plans, PlanSections planned) {
        return actions(plans, planned, this::isMine);
    }

    /** In a table, so that much of it is still short; a discreet page has no words for what is done, and no table. */
    private List<Item> others(List<CarePlan> plans, PlanSections planned, PageWriter pen) {
        return pen.isDiscreet()
                ? actions(plans, planned, action -> !isMine(action))
                : planned.table(plans, action -> !isMine(action));
    }

    private static List<Item> actions(List<CarePlan> plans, PlanSections planned, Predicate<PlannedAction> areWanted) {
        return plans.stream()
                .flatMap(plan -> plan.actions().stream().filter(areWanted).map(action -> planned.action(action, plan)))
                .toList();
    }

    private boolean isMine(PlannedAction action) {
        return action.does().contains(closeOne) || action.supports().contains(closeOne);
    }

    /** The goals that were taken on; of one that is not the patient's it is said whose it is. */
    private List<Item> goals(List<CarePlan> plans, PlanSections planned, PageWriter pen) {
        return plans.stream()
                .flatMap(plan -> plan.goals().stream()
                        .filter(goal -> goal.status() == GoalStatus.ACCEPTED)
                        .map(goal -> new Item(planned.saying(goal))
                                .line(pen.word("copy/which-plan"), planned.nameOf(plan))
                                .line(
                                        pen.word("copy/goal-of"),
                                        planned.whoseIs(goal).filter(whose -> !shown.isMine(goal, plan)))))
                .toList();
    }

    /** When there is contact and how; of what was agreed at a visit only what this close one does. */
    private List<Item> appointments(Opened covered, PageWriter pen) {
        if (!covered.covers(InvolvementTopic.APPOINTMENTS) || pen.isDiscreet()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        List<VisitDecision> decided = shown.contactAhead().decisions();
        decided.stream()
                .filter(decision -> decision.visitOn()
                        .filter(on -> !on.isBefore(shown.day()))
                        .isPresent())
                .map(decision -> new Item(decision.visitOn().map(pen::date))
                        .line(pen.word("close-one/visit"), Optional.of(pen.word("copy/visit-plan", decision.plan())))
                        .line(
                                pen.word("visit/form"),
                                decision.form().map(form -> pen.word("close-one/visit-form", form))))
                .forEach(items::add);
        decided.stream()
                .filter(CloseOneCopy::isInsteadOfTheVisit)
                .flatMap(decision -> decision
                        .nextContactOn()
                        .filter(on -> !on.isBefore(shown.day()))
                        .map(on -> new Item(Optional.of(pen.word("close-one/next-contact") + ": " + pen.date(on)))
                                .line(
                                        pen.word("visit/form"),
                                        decision.nextContactForm().map(form -> pen.word("close-one/visit-form", form))))
                        .stream())
                .forEach(items::add);
        shown.all(ContactAgreement.class).stream()
                .map(agreement ->
                        new Item(Optional.empty()).line(pen.word("copy/agreed"), pen.note(agreement.agreed())))
                .filter(Item::saysSomething)
                .forEach(items::add);
        shown.all(VisitSummary.class).stream()
                .filter(visit -> visit.mayBeReadBy(shown.dossier().patient().id()))
                .map(visit -> visit.agreed().stream()
                        .filter(agreement -> agreement.who().contains(closeOne))
                        .toList())
                .filter(theirs -> !theirs.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .map(agreement -> new Item(pen.note(Optional.of(agreement.what())))
                        .line(pen.word("copy/does"), pen.names(agreement.who())))
                .forEach(items::add);
        return items;
    }

    /** That there is contact sooner may say how it goes, and does not stand here. */
    private static boolean isInsteadOfTheVisit(VisitDecision decision) {
        return decision.plan() == VisitPlan.SKIP || decision.plan() == VisitPlan.OTHER_FORM;
    }

    /** How the patient says that it goes: never how others see it. */
    private List<Item> howItGoes(Opened covered, PageWriter pen) {
        List<ProgressReview> reviews = new ArrayList<>(named(ProgressReview.class, covered));
        List<ConsultPreparation> preparations = new ArrayList<>(named(ConsultPreparation.class, covered));
        List<Item> items = new ArrayList<>();
        if (covered.covers(InvolvementTopic.HOW_IT_GOES)) {
            newest(ProgressReview.class, covered)
                    .filter(review -> !reviews.contains(review))
                    .ifPresent(reviews::add);
            newest(ConsultPreparation.class, covered)
                    .filter(prepared -> !preparations.contains(prepared))
                    .ifPresent(preparations::add);
        }
        preparations.stream()
                .map(prepared -> pen.saidOrTicked(
                        new Item(Optional.of(pen.date(prepared.recorded().day())))
                                .quote(pen.words(prepared.inOwnWords())),
                        "talk/compared",
                        prepared.howItGoes().map(how -> pen.word("copy/how-it-goes", how)).stream()
                                .toList(),
                        prepared,
                        prepared.inOwnWords()))
                .filter(Item::saysSomething)
                .forEach(items::add);
        reviews.stream()
                .map(review -> new Item(Optional.of(pen.date(review.recorded().day())))
                        .quote(pen.words(review.patientsView()
                                .filter(said -> !review.isHearsayOf(
                                        shown.dossier().patient().id())))))
                .filter(Item::saysSomething)
                .forEach(items::add);
        return items;
    }

    /** The newest that a professional read. */
    private <T extends Entry> Optional<T> newest(Class<T> kind, Opened covered) {
        return shown.all(kind).stream()
                .filter(entry -> !covered.isHeldBack(entry))
                .findFirst();
    }

    /** Whether the page says that it is worse. */
    private boolean tellsOfWorse(Opened covered) {
        Stream<ConsultPreparation> newest = covered.covers(InvolvementTopic.HOW_IT_GOES)
                ? newest(ConsultPreparation.class, covered).stream()
                : Stream.empty();
        return Stream.concat(newest, named(ConsultPreparation.class, covered).stream())
                .flatMap(prepared -> prepared.howItGoes().stream())
                .anyMatch(HowItGoes.WORSE::equals);
    }

    /** What the patient named one by one. */
    private List<Item> named(Opened covered, PageWriter pen) {
        List<Item> items = new ArrayList<>();
        named(Answer.class, covered).stream()
                .map(answer -> new Item(Optional.empty()).quote(pen.words(answer.inOwnWords())))
                .forEach(items::add);
        named(SelfDirection.class, covered).stream()
                .map(direction -> new Item(pen.note(direction.subject())).quote(pen.words(direction.inOwnWords())))
                .forEach(items::add);
        named(SharedDecision.class, covered).stream()
                .map(decision -> new Item(pen.note(Optional.of(decision.question())))
                        .lines(
                                pen.word("close-one/chosen"),
                                pen.notes(decision.options().stream()
                                        .filter(option -> decision.chosen().contains(option.id()))
                                        .map(option -> option.what())
                                        .toList()))
                        .quote(pen.words(decision.choiceInOwnWords())))
                .forEach(items::add);
        named(ContactAgreement.class, covered).stream()
                .map(agreement -> new Item(pen.note(agreement.agreed())).quote(pen.words(agreement.preference())))
                .forEach(items::add);
        named(SupportRecord.class, covered).stream()
                .map(support -> new Item(pen.note(Optional.of(support.what())))
                        .line(pen.word("copy/given-by"), pen.names(support.givenBy())))
                .forEach(items::add);
        return items.stream().filter(item -> !pen.isDiscreet()).toList();
    }

    private Item ofTheDay(SignallingPlan plan, PageWriter pen) {
        return new Item(Optional.empty())
                .line(
                        pen.word("signalling/dated"),
                        Optional.of(pen.date(plan.recorded().on())))
                .line(
                        pen.word("signalling/replaces"),
                        plan.recorded().replaces().flatMap(shown::recordedOn).map(pen::date));
    }

    private List<SignallingPlan> signallingPlans(Opened covered) {
        return covered.covers(InvolvementTopic.SIGNS_AND_CRISIS)
                ? shown.all(SignallingPlan.class)
                : named(SignallingPlan.class, covered);
    }

    /**
     * Whom to call, the signs, and what to do then; by subject without the wishes for when the patient cannot decide.
     */
    private void putSigns(Opened covered, Page.Builder page, PageWriter pen) {
        List<SignallingPlan> named = named(SignallingPlan.class, covered);
        List<SignallingPlan> plans = signallingPlans(covered);
        SignallingSections phases = SignallingSections.forACloseOne(shown, pen);
        if (plans.isEmpty() && tellsOfWorse(covered)) {
            page.add(section(
                    "close-one/signalling/whom-to-call",
                    SignallingSections.forACloseOne(shown, pen)
                            .calls(WhomToCall.forHome(List.of(), Set.of(Situation.GETS_WORSE))),
                    pen));
        }
        for (SignallingPlan plan : plans) {
            page.add(phases.contacts(plan));
            page.add(section("close-one/signalling/title", List.of(ofTheDay(plan, pen)), pen));
            phases.of(plan).forEach(page::add);
            if (named.contains(plan)) {
                page.add(phases.wishes(plan));
            }
        }
    }
}

package nl.regie.patientcopy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.day.WorkedOut;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.naming.PlanNames;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Row;
import nl.regie.page.Item;
import nl.regie.page.Section;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/** What stands in the plans, in the order of the plan: goals, actions, what is put off, and the patient's yes. */
final class PlanSections {
    /** Of what one person does; more follows in a row of its own, so that a row is never longer than a page. Ours. */
    private static final int MOST_IN_A_ROW = 6;

    private static final Set<ProgressStep> WORTH_KEEPING = Set.of(ProgressStep.FIRST_STEP, ProgressStep.SUCCESS);

    /** The parts that somebody can have in an action, in the order of the columns. */
    private static final List<Part> PARTS = List.of(
            new Part("copy/who-does", PlannedAction::does),
            new Part("copy/who-supports", PlannedAction::supports),
            new Part("copy/who-decides", PlannedAction::decides),
            new Part("copy/who-is-informed", PlannedAction::isInformed));

    private record Part(String heading, Function<PlannedAction, Set<PersonId>> people) {}

    private final PatientsView shown;
    private final PageWriter pen;
    private final ToldSections said;
    private final WorkedOut<PatientsView, Named> toTellApart;
    private final WorkedOut<PatientsView, Named> ofAll = WorkedOut.by(view -> new Named(view.all(CarePlan.class)));

    /** Of all plans that go on. */
    PlanSections(PatientsView shown, PageWriter pen) {
        this(shown, pen, shown.plans());
    }

    /** Of some plans: that there are others does not show. */
    PlanSections(PatientsView shown, PageWriter pen, List<CarePlan> toTellApart) {
        this.shown = shown;
        this.pen = pen;
        this.said = new ToldSections(shown, pen);
        this.toTellApart = WorkedOut.by(view -> new Named(toTellApart));
    }

    /** Each plan, and the goals in it that are the patient's. */
    List<Item> goals() {
        List<Item> items = new ArrayList<>();
        for (CarePlan plan : shown.plans()) {
            items.add(pen.objection(plan(plan), plan));
            goalsOf(plan)
                    .filter(goal -> shown.isMine(goal, plan))
                    .map(goal -> goal(goal, plan))
                    .forEach(items::add);
        }
        return items.stream().filter(Item::saysSomething).toList();
    }

    /** What somebody else put forward or took on, and the patient did not: whose it is comes first. */
    List<Item> goalsOfOthers() {
        return shown.plans().stream()
                .flatMap(plan -> goalsOf(plan)
                        .filter(goal -> !shown.isMine(goal, plan))
                        .map(goal -> goalOfOthers(goal, plan)
                                .line(pen.word("copy/which-plan"), nameOf(plan))
                                .firstLine(pen.word("copy/goal-of"), whoseIs(goal))))
                .filter(Item::saysSomething)
                .toList();
    }

    /** Whose goal it is, where it is not the patient's. */
    Optional<String> whoseIs(Goal goal) {
        return pen.names(
                goal.acceptedBy().isEmpty() ? goal.proposedBy().stream().toList() : goal.acceptedBy());
    }

    /**
     * What a plan is called where there is more than one ({@link PlanNames}): its title goes with my goals, and where
     * these are left out, it is called by its day.
     */
    Optional<String> nameOf(CarePlan plan) {
        return toTellApart.of(shown).of(plan);
    }

    private boolean isWithoutTitles() {
        return pen.isDiscreet() || !pen.shows(CopySection.GOALS);
    }

    private String writtenBy(PersonId person) {
        return shown.isMe(person) && pen.isOfThePatient()
                ? pen.word("copy/plan-is-mine")
                : pen.word("copy/plan-is-by") + " " + pen.name(person);
    }

    /**
     * Which plan was looked back on, where there is more than one, also of those that are over; empty where it was all
     * of them.
     */
    Optional<String> nameOfThePlanIn(ProgressReview review) {
        Named all = ofAll.of(shown);
        return review.plan().flatMap(plan -> all.versions(plan).findFirst()).flatMap(all::of);
    }

    /** Plans that are told apart by their names; a version of a plan is no other plan. */
    private final class Named {
        private final List<CarePlan> plans;
        private final Map<EntryId, List<CarePlan>> lines;
        private final PlanNames names;
        private final Map<EntryId, Optional<String>> told = new HashMap<>();

        private Named(List<CarePlan> plans) {
            this.plans = plans;
            this.lines = plans.stream().collect(groupingBy(plan -> shown.lineOf(plan.id())));
            this.names = new PlanNames(pen::word, pen::date, PlanSections.this::writtenBy, isWithoutTitles(), plans);
        }

        private Optional<String> of(CarePlan plan) {
            return told.computeIfAbsent(plan.id(), unnamed -> {
                Set<EntryId> itself = Stream.concat(
                                Stream.of(plan.id()), versions(plan.id()).map(CarePlan::id))
                        .collect(toSet());
                return plans.stream().map(CarePlan::id).allMatch(itself::contains)
                        ? Optional.empty()
                        : Optional.of(names.of(plan, itself));
            });
        }

        /** Those among them that are a version of this plan, or of which it is one. */
        private Stream<CarePlan> versions(EntryId of) {
            return lines.getOrDefault(shown.lineOf(of), List.of()).stream()
                    .filter(plan -> shown.isVersionOf(of, plan.id()) || shown.isVersionOf(plan.id(), of));
        }
    }

    /**
     * What the plan is called, what it is about, its days, that the patient wants to do it alone, for whoever wrote
     * that the patient is to read it, and what else was written down with it.
     */
    private Item plan(CarePlan plan) {
        return withDays(plan)
                .lines(
                        pen.word("copy/plan-about"),
                        pen.notes(plan.about().stream().map(PlanSubject::what).toList()))
                .line(pen.word("copy/plan-alone"), pen.quoted(plan.choosesToDoItAlone()))
                .lines(pen.word("copy/plan-notes"), pen.notes(plan.notes()))
                .line(
                        pen.word("copy/in-the-words-of"),
                        Optional.of(plan.recorded().by())
                                .filter(writer -> !shown.isMe(writer)
                                        && !pen.notes(plan.notes()).isEmpty())
                                .map(pen::name));
    }

    /** What the plan is called, and its days. */
    Item withDays(CarePlan plan) {
        return new Item(Optional.of(pen.word("copy/plan")))
                .line(pen.word("copy/plan-title"), nameOf(plan).or(() -> pen.note(plan.title())))
                .line(pen.word("copy/plan-starts-on"), plan.startsOn().map(pen::date))
                .line(pen.word("copy/plan-ends-on"), lastDay(plan));
    }

    private Optional<String> lastDay(CarePlan plan) {
        return plan.endsOn()
                .map(last -> isOver(plan) ? pen.date(last) + ". " + pen.word("copy/plan-has-ended") : pen.date(last));
    }

    private boolean isOver(CarePlan plan) {
        return plan.hasEndedBy(shown.day());
    }

    static Stream<Goal> goalsOf(CarePlan plan) {
        return plan.goals().stream().filter(goal -> goal.status() != GoalStatus.LET_GO);
    }

    private Item goal(Goal goal, CarePlan plan) {
        return goal(goal, plan, "copy/reach-by");
    }

    /** What matters to others, and by when, is nothing that "I" find. */
    private Item goalOfOthers(Goal goal, CarePlan plan) {
        return goal(Goal.builder().from(goal).importance(Optional.empty()).build(), plan, "copy/reach-by-of-others");
    }

    private Item goal(Goal goal, CarePlan plan, String reachBy) {
        boolean saysMore = !pen.isDiscreet();
        boolean isMyWord = shown.isInMyVoice(goal, plan);
        List<String> weighs = goal.importance().map(importance -> pen.word("copy/importance", importance)).stream()
                .toList();
        Item said = new Item(
                        pen.inPlaceOf(goal.lifeDomain().map(domain -> pen.word("life-domain", domain)), "copy/a-goal"))
                .quote(pen.words(goal.inOwnWords()))
                .line(pen.word("copy/reading"), pen.note(goal.professionalsReading()))
                .line(
                        pen.word("copy/goal-kind"),
                        goal.kind().filter(kind -> saysMore).map(kind -> pen.word("copy/goal-kind", kind)));
        Item item = (isMyWord
                        ? said.lines(pen.word("copy/importance"), weighs)
                        : pen.ticked(said, weighs, plan.recorded().by()))
                .line(
                        pen.word("copy/proposed-by"),
                        pen.names(goal.proposedBy().stream()
                                .filter(person -> !shown.isMe(person))
                                .toList()));
        return accepted(item, goal, plan)
                .line(pen.word("copy/started-on"), goal.startedOn().map(pen::date))
                .line(pen.word(reachBy), goal.reachBy().map(pen::date))
                .line(pen.word("copy/state"), stateOf(goal, plan))
                .lines(pen.word("copy/progress"), progressOf(goal));
    }

    /** Who took it on; that the patient did, where somebody else ticked so, stands under the name of who did. */
    private Item accepted(Item item, Goal goal, CarePlan plan) {
        boolean isTicked = goal.acceptedBy().stream().anyMatch(shown::isMe) && !shown.isInMyVoice(goal, plan);
        Optional<String> by = pen.names(goal.acceptedBy());
        return isTicked
                ? pen.ticked(
                                item,
                                by.map(names -> pen.word("copy/accepted-by") + ": " + names).stream()
                                        .toList(),
                                plan.recorded().by())
                        .line(pen.word("copy/to-discuss"), Optional.of(pen.word("copy/not-my-words")))
                : item.line(pen.word("copy/accepted-by"), by);
    }

    /** The last that each told of it, and every first step and success: these are worth keeping in sight. */
    private List<String> progressOf(Goal goal) {
        List<String> tellings = new ArrayList<>();
        Set<PersonId> heard = new HashSet<>();
        for (ProgressReview review : shown.all(ProgressReview.class)) {
            review.progress().stream()
                    .filter(progress -> progress.goal().equals(goal.id()))
                    .filter(progress -> isMine(progress, review) || shown.isProfessional(progress.toldBy()))
                    .forEach(progress -> {
                        boolean isLast = heard.add(progress.toldBy());
                        if (isLast
                                || progress.step()
                                        .filter(WORTH_KEEPING::contains)
                                        .isPresent()) {
                            telling(progress)
                                    .ifPresent(words -> tellings.add(
                                            pen.date(review.recorded().day()) + ", " + teller(progress, review) + ": "
                                                    + words + interpreted(progress, review)));
                        }
                    });
        }
        return tellings;
    }

    private String interpreted(GoalProgress progress, ProgressReview review) {
        return pen.interpreted(review)
                .filter(by ->
                        shown.isMe(progress.toldBy()) && progress.inOwnWords().isPresent())
                .map(by -> " " + pen.word("copy/interpreted") + ": " + by)
                .orElse("");
    }

    /** Who told it; where somebody else ticked it in the patient's name, who did. */
    private String teller(GoalProgress progress, ProgressReview review) {
        boolean isTicked = shown.isMe(progress.toldBy())
                && !shown.isSaidByMe(review, progress.inOwnWords().or(review::patientsView));
        return isTicked
                ? pen.wordOf("copy/ticked-by", pen.name(review.recorded().by()))
                : pen.name(progress.toldBy());
    }

    /** What others wrote in the patient's name of a talk where the patient was not, the patient did not tell. */
    private boolean isMine(GoalProgress progress, ProgressReview review) {
        return shown.isMe(progress.toldBy()) && !review.isHearsayOf(progress.toldBy());
    }

    /** What was told: of the patient the words too; of a professional the step, for a note may be for colleagues. */
    private Optional<String> telling(GoalProgress progress) {
        String told = Stream.concat(
                        progress.step().map(step -> pen.word("copy/progress-step", step)).stream(),
                        pen.quoted(progress.inOwnWords().filter(words -> shown.isMe(progress.toldBy()))).stream())
                .collect(joining(" "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /** A table of the people and what each has a part in; then what is on hold, and what nobody has a part in. */
    List<Item> actions() {
        List<Item> items = new ArrayList<>(whoDoesWhat());
        for (CarePlan plan : shown.plans()) {
            plan.actions().stream()
                    .filter(action -> !isInTheTable(action, plan))
                    .map(action -> action(action, plan)
                            .line(pen.word("copy/state"), stateOf(plan))
                            .line(
                                    pen.word("copy/plan-ends-on"),
                                    lastDay(plan).filter(last -> !pen.isDiscreet() && isOver(plan))))
                    .filter(pen::hasItsPlace)
                    .forEach(items::add);
        }
        return items;
    }

    /**
     * A discreet page has no words for what is done, and no table; what is on hold or over does not stand in it as what
     * goes on.
     */
    private boolean isInTheTable(PlannedAction action, CarePlan plan) {
        return !pen.isDiscreet()
                && plan.status() != PlanStatus.PAUSED
                && !isOver(plan)
                && PARTS.stream().anyMatch(part -> !part.people().apply(action).isEmpty());
    }

    /**
     * Everybody who has a part in what goes on, the patient first: what they do, help with, decide and know. What is
     * done is told in the words of whoever wrote the plan: where that is somebody else, it says so first. With somebody
     * in it who is not sure to help it says that this is what the plan says, whether or not they can. Where somebody
     * has a part in much, they have more rows than one: a table breaks between rows. A part that nobody has in anything
     * takes no column.
     */
    private List<Item> whoDoesWhat() {
        List<CarePlan> going = shown.plans().stream()
                .filter(plan -> plan.actions().stream().anyMatch(action -> isInTheTable(action, plan)))
                .toList();
        Map<PlannedAction, String> actions = new LinkedHashMap<>();
        going.forEach(plan -> plan.actions().stream()
                .filter(action -> isInTheTable(action, plan))
                .forEach(action -> actions.put(action, saying(action, plan))));
        if (actions.isEmpty()) {
            return List.of();
        }
        List<Part> parts = PARTS.stream()
                .filter(part -> actions.keySet().stream()
                        .anyMatch(action -> !part.people().apply(action).isEmpty()))
                .toList();
        List<Row> rows = peopleIn(actions.keySet())
                .map(person -> new Row(
                        pen.nameWithMyNo(person),
                        parts.stream()
                                .map(part -> whatOf(person, part.people(), actions))
                                .toList()))
                .toList();
        List<String> headings = Stream.concat(
                        Stream.of("copy/who"), parts.stream().map(Part::heading))
                .map(pen::word)
                .toList();
        Item writers = new Item(Optional.empty()).line(pen.word("copy/in-the-words-of"), writersOf(going));
        boolean areAllSure = actions.keySet().stream()
                .flatMap(PlanSections::whoHelps)
                .filter(shown::helps)
                .allMatch(shown::isSureToHelp);
        Item table =
                writers.table(headings, rows.stream().flatMap(this::inParts).toList());
        return List.of(areAllSure ? table : table.with(Paragraph.of(pen.word("copy/so-it-is-planned"))));
    }

    /** Under their name again and again, so that on each page it says whose part this is. */
    private Stream<Row> inParts(Row row) {
        int longest = row.cells().stream().mapToInt(List::size).max().orElse(0);
        int parts = Math.max(1, (longest + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        return IntStream.range(0, parts)
                .mapToObj(part -> new Row(
                        part == 0 ? row.first() : row.first() + " " + pen.word("copy/goes-on"),
                        row.cells().stream()
                                .map(cell -> cell.subList(
                                        Math.min(cell.size(), part * MOST_IN_A_ROW),
                                        Math.min(cell.size(), (part + 1) * MOST_IN_A_ROW)))
                                .toList()));
    }

    private Stream<PersonId> peopleIn(Set<PlannedAction> actions) {
        return actions.stream()
                .flatMap(action -> PARTS.stream().flatMap(part -> part.people().apply(action).stream()))
                .distinct()
                .sorted(Comparator.comparing((PersonId person) -> !shown.isMe(person))
                        .thenComparing(pen::name));
    }

    private List<String> whatOf(
            PersonId person, Function<PlannedAction, Set<PersonId>> people, Map<PlannedAction, String> actions) {
        return actions.entrySet().stream()
                .filter(action -> people.apply(action.getKey()).contains(person))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is done and when; where there is more than one plan, of which it is. */
    private String saying(PlannedAction action, CarePlan plan) {
        return action.what().text()
                + action.when().map(when -> " – " + when.text()).orElse("")
                + nameOf(plan).map(name -> " (" + name + ")").orElse("");
    }

    private Optional<String> writersOf(List<CarePlan> plans) {
        List<PersonId> others = plans.stream()
                .map(plan -> plan.recorded().by())
                .filter(person -> !shown.isMe(person))
                .distinct()
                .toList();
        return pen.names(others);
    }

    Item action(PlannedAction action, CarePlan plan) {
        return new Item(pen.inPlaceOf(pen.note(Optional.of(action.what())), "copy/an-action"))
                .line(pen.word("copy/which-plan"), nameOf(plan).filter(name -> !pen.isDiscreet()))
                .line(pen.word("copy/when"), pen.note(action.when()))
                .line(pen.word("copy/does"), pen.names(action.does()))
                .line(pen.word("copy/supports"), pen.names(action.supports()))
                .line(pen.word("copy/decides"), pen.names(action.decides()))
                .line(pen.word("copy/is-informed"), pen.names(action.isInformed()));
    }

    /** A row for each of these actions: what is done and when, and who has which part in it. */
    List<Item> table(List<CarePlan> plans, Predicate<PlannedAction> areWanted) {
        List<Row> rows = plans.stream()
                .flatMap(plan -> plan.actions().stream()
                        .filter(areWanted)
                        .map(action -> new Row(
                                saying(action, plan),
                                PARTS.stream()
                                        .map(part -> pen.names(part.people().apply(action)).stream()
                                                .toList())
                                        .toList())))
                .toList();
        List<String> headings = Stream.of(
                        "copy/what-is-done", "copy/does", "copy/supports", "copy/decides", "copy/is-informed")
                .map(pen::word)
                .toList();
        return Stream.of(new Item(Optional.empty()).table(headings, rows))
                .filter(Item::saysSomething)
                .toList();
    }

    List<Item> notNow() {
        return shown.plans().stream()
                .flatMap(plan -> plan.notNow().stream())
                .map(notNow -> new Item(subjectOf(notNow))
                        .quote(pen.words(notNow.reasonInOwnWords()))
                        .line(pen.word("copy/reason"), pen.note(notNow.reason())))
                .filter(pen::hasItsPlace)
                .toList();
    }

    /** What is put off, in the words of a section that shows. */
    Optional<String> subjectOf(NotNow notNow) {
        Optional<Answer> answer = shown.all(Answer.class).stream()
                .filter(each -> shown.isVersionOf(notNow.answers(), each.id()))
                .findAny();
        Optional<SelfDirection> direction = shown.all(SelfDirection.class).stream()
                .filter(each -> shown.isVersionOf(notNow.answers(), each.id()))
                .findAny();
        if (pen.isDiscreet()
                || (answer.isPresent() && !pen.shows(CopySection.TOLD))
                || (direction.isPresent() && !pen.shows(CopySection.DIRECTION))) {
            return Optional.of(pen.word("copy/a-not-now"));
        }
        return answer.flatMap(given -> pen.quoted(given.inOwnWords())).or(() -> direction.map(said::subject));
    }

    Optional<String> saying(Goal goal) {
        return pen.inPlaceOf(
                pen.quoted(goal.inOwnWords()).or(() -> pen.note(goal.professionalsReading())), "copy/a-goal");
    }

    /**
     * What the patient said yes to, when, and to which version; of a plan that holds without a yes, that it does not
     * say so.
     */
    List<Item> agreement() {
        return shown.plans().stream()
                .filter(plan -> plan.agreement().filter(yes -> !isMine(yes)).isEmpty())
                .map(plan -> plan.agreement()
                        .map(agreement -> agreementTo(plan, agreement))
                        .orElseGet(() -> new Item(nameOf(plan))
                                .line(
                                        pen.word("copy/to-discuss"),
                                        pen.wordIf(
                                                plan.isInForceOn(shown.day()) && !pen.isDiscreet(),
                                                "copy/no-yes-shown"))))
                .filter(Item::saysSomething)
                .toList();
    }

    /** The yes of others, each under the name of who said it. */
    List<Section> agreementsOfOthers() {
        return shown.plans().stream()
                .flatMap(plan -> plan.agreement().filter(yes -> !isMine(yes)).stream()
                        .map(yes -> new Section(
                                pen.wordOf("copy/agreement-of", whoSaid(yes)), List.of(agreementTo(plan, yes)))))
                .toList();
    }

    private boolean isMine(PlanAgreement agreement) {
        return shown.isMe(agreement.by()) && agreement.onBehalf().isEmpty();
    }

    private String whoSaid(PlanAgreement agreement) {
        return agreement
                .onBehalf()
                .filter(onBehalf -> shown.isMe(agreement.by()))
                .map(pen::decider)
                .orElseGet(() -> pen.name(agreement.by()));
    }

    private Item agreementTo(CarePlan plan, PlanAgreement agreement) {
        return new Item(nameOf(plan), agreement(agreement, plan).blocks());
    }

    /** Words stand beside who said them: those of somebody else are never told as the patient's. */
    Item agreement(PlanAgreement agreement, Entry plan) {
        String who = whoSaid(agreement);
        Item said = isMine(agreement)
                ? new Item(Optional.empty()).quote(pen.words(agreement.inOwnWords()))
                : new Item(Optional.empty())
                        .line(pen.wordOf("copy/they-said", who), pen.quoted(agreement.inOwnWords()));
        boolean isTicked = isMine(agreement) && !shown.isAgreedByMe(plan, agreement);
        String yes = who + ", " + pen.date(agreement.on());
        Item item = isTicked
                ? pen.ticked(
                        said,
                        List.of(pen.word("copy/yes") + ": " + yes),
                        plan.recorded().by())
                : said.line(pen.word("copy/yes"), Optional.of(yes));
        item = item.line(pen.word("copy/yes-to"), Optional.of(versionOf(agreement, plan.id())));
        for (String parent : parentsBeside(agreement)) {
            item = item.line(pen.word("copy/yes-beside-me"), Optional.of(parent));
        }
        if (isTicked) {
            item = item.line(pen.word("copy/to-discuss"), Optional.of(pen.word("copy/not-my-words")));
        } else if (!isMine(agreement) && agreement.onBehalf().isEmpty()) {
            item = item.line(pen.word("copy/to-discuss"), Optional.of(pen.word("copy/no-yes-shown")));
        }
        return pen.onBehalf(item, agreement.onBehalf(), agreement.on(), plan);
    }

    /** The parents who said yes beside the patient, as far as they could on that day. */
    private List<String> parentsBeside(PlanAgreement agreement) {
        return agreement.besideParents().stream()
                .flatMap(id -> shown.authority(id).stream())
                .filter(parent -> shown.holds(parent, agreement.on()))
                .map(parent -> pen.name(parent.representative()))
                .sorted()
                .distinct()
                .toList();
    }

    private String versionOf(PlanAgreement agreement, EntryId current) {
        if (agreement.version().equals(current)) {
            return pen.word("copy/this-version");
        }
        String which = shown.recordedOn(agreement.version())
                .map(on -> pen.word("copy/version-of") + " " + pen.date(on) + ".")
                .orElseGet(() -> pen.word("copy/earlier-version"));
        return which + " " + pen.word("copy/changed-since");
    }

    private Optional<String> stateOf(Goal goal, CarePlan plan) {
        return switch (goal.status()) {
            case PROPOSED -> Optional.of(pen.word("copy/proposed"));
            case REACHED -> Optional.of(pen.word("copy/reached"));
            case ACCEPTED, LET_GO -> stateOf(plan);
        };
    }

    private Optional<String> stateOf(CarePlan plan) {
        return pen.wordIf(plan.status() == PlanStatus.PAUSED, "copy/paused");
    }

    /**
     * What was talked about before a plan ended: for who was there, or where nobody wrote down who was. Of a talk
     * without the patient only the patient's words stand here. A discreet copy has nothing of it: that something can
     * come back hints at a condition.
     */
    List<Item> closing() {
        return pen.isDiscreet()
                ? List.of()
                : shown.all(CarePlan.class).stream()
                        .flatMap(plan -> plan.closing().map(closing -> closing(closing, plan)).stream())
                        .filter(Item::saysSomething)
                        .toList();
    }

    private Item closing(Closing closing, CarePlan plan) {
        Item item = new Item(pen.note(plan.title()).filter(title -> !isWithoutTitles()))
                .quote(pen.words(closing.inOwnWords()));
        boolean isWithoutMe = !closing.discussedWith().isEmpty()
                && closing.discussedWith().stream().noneMatch(shown::isMe);
        if (isWithoutMe) {
            return pen.objection(item, plan);
        }
        Item told = item.line(pen.word("copy/closing-early-signs"), pen.note(closing.earlySigns()))
                .line(pen.word("copy/closing-what-to-do"), pen.note(closing.whatToDo()))
                .line(
                        pen.word("copy/closing-signalling-plan"),
                        closing.signallingPlan()
                                .filter(named -> shown.all(SignallingPlan.class).stream()
                                        .anyMatch(other -> shown.isVersionOf(named, other.id())))
                                .map(there -> pen.word("copy/closing-it-is-there")))
                .line(pen.word("copy/closing-no-signalling-plan"), pen.note(closing.whyNoSignallingPlan()))
                .line(pen.word("copy/closing-nothing-comes-back"), pen.note(closing.whyNothingComesBack()))
                .line(pen.word("copy/closing-with"), pen.namesBesideMe(closing.discussedWith()));
        return pen.objection(told.saysSomething() ? pen.writer(told, plan) : told, plan);
    }

    /** Whether somebody who is sure to help does something in a plan that holds, or supports it. */
    boolean isShared() {
        return shown.plansInForce()
                .flatMap(plan -> plan.actions().stream())
                .flatMap(PlanSections::whoHelps)
                .anyMatch(shown::isSureToHelp);
    }

    /** Who does an action or supports it. */
    static Stream<PersonId> whoHelps(PlannedAction action) {
        return Stream.concat(action.does().stream(), action.supports().stream());
    }
}

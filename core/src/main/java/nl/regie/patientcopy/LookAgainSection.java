package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.page.Item;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.SignallingPlan;

/** The days on which something is looked at or asked again, the first day first; what is of one day stands together. */
final class LookAgainSection {
    private final SortedMap<LocalDate, List<String>> days = new TreeMap<>();

    private final PatientsView shown;
    private final PageWriter pen;

    private LookAgainSection(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /** The days, as far as the section of what is looked at is not left out. */
    static List<Item> of(PatientsView shown, PageWriter pen) {
        LookAgainSection days = new LookAgainSection(shown, pen);
        PlanSections planned = new PlanSections(shown, pen);
        shown.plans().forEach(plan -> days.collect(plan, planned));
        days.collectBesideThePlan(planned);
        return days.items();
    }

    /** The days of plans alone. */
    static List<Item> ofPlans(PatientsView shown, PageWriter pen, List<CarePlan> plans) {
        LookAgainSection days = new LookAgainSection(shown, pen);
        PlanSections planned = new PlanSections(shown, pen, plans);
        plans.forEach(plan -> days.collect(plan, planned));
        return days.items();
    }

    private List<Item> items() {
        Item item = new Item(Optional.empty());
        for (Map.Entry<LocalDate, List<String>> day : days.entrySet()) {
            item = item.lines(
                    pen.word("copy/on") + " " + pen.date(day.getKey()),
                    Stream.concat(
                                    day.getValue().stream().distinct(),
                                    day.getKey().isBefore(shown.day())
                                            ? Stream.of(pen.word(
                                                    pen.isOfThePatient() ? "copy/overdue" : "close-one/overdue"))
                                            : Stream.empty())
                            .toList());
        }
        return Stream.of(item).filter(Item::saysSomething).toList();
    }

    /** Each day with the plan to which it belongs, where there is more than one. */
    private void collect(CarePlan plan, PlanSections planned) {
        Optional<String> name = planned.nameOf(plan);
        add(titled("copy/plan"), name, plan.lookAgainOn());
        if (pen.shows(CopySection.GOALS)) {
            PlanSections.goalsOf(plan)
                    .forEach(goal ->
                            add(planned.saying(goal).or(() -> titled("copy/a-goal")), name, goal.lookAgainOn()));
        }
        if (pen.shows(CopySection.NOT_NOW)) {
            plan.notNow()
                    .forEach(notNow -> add(
                            planned.subjectOf(notNow).or(() -> titled("copy/a-not-now")), name, notNow.lookAgainOn()));
        }
    }

    private void collectBesideThePlan(PlanSections planned) {
        ToldSections said = new ToldSections(shown, pen);
        DecisionSections together = new DecisionSections(shown, pen);
        if (pen.shows(CopySection.TOLD)) {
            shown.all(Answer.class).stream()
                    .filter(answer -> !shown.isLetGo(answer))
                    .forEach(answer -> add(
                            pen.inPlaceOf(pen.quoted(answer.inOwnWords()), "copy/an-answer")
                                    .or(() -> Optional.of(pen.word("question", answer.question()))),
                            answer.askAgainOn()));
        }
        if (pen.shows(CopySection.DIRECTION)) {
            shown.all(SelfDirection.class)
                    .forEach(direction -> add(Optional.of(said.subject(direction)), direction.askAgainOn()));
        }
        if (pen.shows(CopySection.DECISIONS)) {
            shown.all(SharedDecision.class).forEach(decision -> add(together.about(decision), decision.lookAgainOn()));
        }
        if (pen.shows(CopySection.CLOSE_ONES)) {
            shown.all(InvolvementAgreement.class)
                    .forEach(agreement -> add(titled("copy/those-close"), agreement.askAgainOn()));
        }
        if (pen.shows(CopySection.LOOKING_BACK)) {
            shown.lastReviews()
                    .forEach(review -> add(titled("copy/look-back"), planned.nameOfThePlanIn(review), review.nextOn()));
        }
        if (pen.shows(CopySection.SIGNALLING) && !pen.isDiscreet()) {
            shown.all(SignallingPlan.class)
                    .forEach(plan -> add(Optional.of(pen.word("signalling-kind", plan.kind())), plan.lookAgainOn()));
        }
    }

    private Optional<String> titled(String wording) {
        return Optional.of(pen.word(wording));
    }

    private void add(Optional<String> title, Optional<LocalDate> when) {
        add(title, Optional.empty(), when);
    }

    /** What has no words, or what is not shown, is called by what it is a part of. */
    private void add(Optional<String> title, Optional<String> plan, Optional<LocalDate> when) {
        String called = title.orElseGet(() -> pen.word("copy/plan"));
        when.filter(date -> !shown.isClosed()).ifPresent(date -> days.computeIfAbsent(date, none -> new ArrayList<>())
                .add(plan.map(name -> called + " (" + name + ")").orElse(called)));
    }
}

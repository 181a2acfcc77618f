package nl.regie.fhir.mapping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.fhir.vocabulary.Outbound;
import nl.regie.naming.WrittenDay;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Section;
import nl.regie.voice.TakenOn;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;

/**
 * A plan or a goal → its narrative, for who reads a resource and knows nothing of us. Whoever may read the resource
 * reads it, so it holds no more than a page for somebody close shows where the patient said yes to the plan as a
 * subject: what the plan is called and its days, the goals that the patient took on, who does what, and when it is
 * looked at again. Those close by are not named. It is made of the plan alone, and a plan that does not hold has none.
 * It is never read: it says nothing that the resource does not say.
 */
final class NarrativeMapping {
    private final Outbound out;
    private final Supplier<TakenOn> goals;
    private Optional<TakenOn> asked = Optional.empty();

    /** Whose goals are is worked out at the first goal that could stand in one. */
    NarrativeMapping(Outbound out, Supplier<TakenOn> goals) {
        this.out = out;
        this.goals = goals;
    }

    void write(CarePlan plan, DomainResource resource) {
        if (isForWhoeverReads(plan)) {
            write(page(plan), resource);
        }
    }

    void write(Goal goal, CarePlan plan, DomainResource resource) {
        if (isForWhoeverReads(plan) && isTakenOn(goal, plan)) {
            write(
                    Page.titled(Language.NL, word("copy/a-goal"))
                            .build()
                            .with(saying(goal).blocks(), List.of()),
                    resource);
        }
    }

    private boolean isForWhoeverReads(CarePlan plan) {
        return plan.goesOn() && out.isCurrent(plan) && !out.isInError(plan) && !out.isKeptToTheTeam(plan);
    }

    /** What somebody else wants to reach, and nobody took on, is on no page of the plan. */
    private boolean isTakenOn(Goal goal, CarePlan plan) {
        return goal.status() == GoalStatus.ACCEPTED && goals().isSo(goal, plan);
    }

    private TakenOn goals() {
        if (asked.isEmpty()) {
            asked = Optional.of(goals.get());
        }
        return asked.orElseThrow();
    }

    private Page page(CarePlan plan) {
        return Page.titled(Language.NL, plan.title().map(Note::text).orElseGet(() -> word("close-one/plan")))
                .build()
                .with(
                        days(plan).blocks(),
                        Stream.of(
                                        section(
                                                "close-one/goals",
                                                plan.goals().stream()
                                                        .filter(goal -> isTakenOn(goal, plan))
                                                        .map(this::saying)),
                                        section(
                                                "copy/actions",
                                                plan.actions().stream().map(this::action)),
                                        section(
                                                "close-one/look-again",
                                                plan.lookAgainOn().stream()
                                                        .map(day -> new Item(Optional.of(date(day))))))
                                .filter(section -> !section.isEmpty())
                                .toList());
    }

    private Section section(String heading, Stream<Item> items) {
        return new Section(word(heading), items.toList());
    }

    private Item days(CarePlan plan) {
        return new Item(Optional.empty())
                .line(word("copy/plan-starts-on"), plan.startsOn().map(this::date))
                .line(word("copy/plan-ends-on"), plan.endsOn().map(this::date));
    }

    /** The patient's words; or else what a professional wrote, under a label that says so. */
    private Item saying(Goal goal) {
        Item item = new Item(Optional.empty()).quote(goal.inOwnWords().map(OwnWords::text));
        return item.saysSomething()
                ? item
                : item.line(word("copy/reading"), goal.professionalsReading().map(Note::text));
    }

    private Item action(PlannedAction action) {
        return new Item(Optional.of(action.what().text()))
                .line(word("copy/when"), action.when().map(Note::text))
                .line(word("copy/does"), names(action.does()))
                .line(word("copy/supports"), names(action.supports()))
                .line(word("copy/decides"), names(action.decides()))
                .line(word("copy/is-informed"), names(action.isInformed()));
    }

    private Optional<String> names(Collection<PersonId> people) {
        return people.stream().map(out::called).sorted().distinct().reduce((one, other) -> one + ", " + other);
    }

    private String date(LocalDate day) {
        return WrittenDay.of(day, Language.NL);
    }

    private String word(String id) {
        return out.word(id);
    }

    private static void write(Page page, DomainResource resource) {
        resource.getText().setStatus(NarrativeStatus.GENERATED).setDiv(NarrativeText.of(page));
    }
}

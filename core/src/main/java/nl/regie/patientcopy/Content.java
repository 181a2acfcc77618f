package nl.regie.patientcopy;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.PersonalDiagnosis;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.patientcopy.Page.Item;
import nl.regie.patientcopy.Page.Section;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;
import nl.regie.precondition.SelfDirection;

/**
 * Chooses what the patient's copy holds, and puts it in the patient's order: what I said, what I want, who does what,
 * when we look again.
 */
final class Content {
    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final CopyWishes wishes;
    private final List<CarePlan> plans;
    private final Names names;
    private final List<Annotation> annotations;
    private final Map<EntryId, EntryId> predecessors;

    Content(Dossier dossier, LocalDate day, CareModule module, CopyWishes wishes) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
        this.wishes = wishes;
        this.annotations = shown(Annotation.class);
        this.predecessors = dossier.predecessors();
        this.names = new Names(dossier, shown(CloseOne.class), module, wishes);
        this.plans = shown(CarePlan.class).stream()
                .filter(plan -> plan.isInForce() || plan.status() == PlanStatus.PAUSED)
                .toList();
    }

    /**
     * What the patient or a professional wrote down. What anybody else did stays out: it may have been told in
     * confidence.
     */
    private <T extends Entry> List<T> shown(Class<T> kind) {
        Set<PersonId> writers = Stream.concat(
                        Stream.of(dossier.patient().id()),
                        dossier.professionals().stream().map(Professional::id))
                .collect(toSet());
        return dossier.current(kind).stream()
                .filter(entry -> writers.contains(entry.recorded().by()))
                .toList();
    }

    Map<String, Object> forTemplate() {
        List<Section> sections = Stream.of(
                        section(CopySection.TOLD, this::told),
                        section(CopySection.DIRECTION, this::direction),
                        section(CopySection.GOALS, this::goals),
                        section(CopySection.ACTIONS, this::actions),
                        section(CopySection.NOT_NOW, this::notNow),
                        section(CopySection.CONTACT, this::contact),
                        section(CopySection.SUPPORT, this::support),
                        section(CopySection.LOOK_AGAIN, this::lookAgain))
                .filter(section -> !section.items().isEmpty())
                .toList();
        Optional<String> name = dossier.patient().name().map(PersonName::text);
        return Map.ofEntries(
                Map.entry("language", wishes.language().tag()),
                Map.entry("title", word("copy/title")),
                Map.entry("for", word("copy/for")),
                Map.entry("hasName", name.isPresent()),
                Map.entry("name", name.orElse("")),
                Map.entry("asOf", word("copy/as-of")),
                Map.entry("date", date(day)),
                Map.entry("isEmpty", sections.isEmpty() && !isPlanned()),
                Map.entry("empty", word(isWhole() ? "copy/empty" : "copy/empty-page")),
                Map.entry("isPlanned", isPlanned()),
                Map.entry("planned", word("copy/planned")),
                Map.entry("isShared", isShared()),
                Map.entry("notAlone", word("copy/not-alone")),
                Map.entry(
                        "sections", sections.stream().map(Section::forTemplate).toList()));
    }

    private Section section(CopySection section, Supplier<List<Item>> items) {
        return new Section(word(section.heading()), wishes.show(section) ? items.get() : List.of());
    }

    private boolean isWhole() {
        return wishes.leftOut().isEmpty() && !wishes.isDiscreet();
    }

    /** Where the words of the plan are left out, the copy still says that there is one. */
    private boolean isPlanned() {
        return wishes.isDiscreet()
                && !plans.isEmpty()
                && Stream.of(CopySection.GOALS, CopySection.ACTIONS, CopySection.NOT_NOW, CopySection.LOOK_AGAIN)
                        .anyMatch(wishes::show);
    }

    /**
     * What the patient said. A professional's reading stands beside the words; without words there is nothing that the
     * patient told.
     */
    private List<Item> told() {
        List<Item> items = new ArrayList<>();
        PersonalDiagnosis diagnosis = new PersonalDiagnosis(shown(Answer.class));
        for (DiagnosisQuestion question : DiagnosisQuestion.values()) {
            List<Answer> answers = diagnosis.to(question).stream()
                    .filter(answer -> answer.response() == Response.GIVEN)
                    .filter(answer -> words(answer.inOwnWords()).isPresent())
                    .toList();
            if (!answers.isEmpty()) {
                Item item = new Item(Optional.of(word("question", question)));
                answers.forEach(answer -> item.quote(words(answer.inOwnWords()))
                        .line(word("copy/reading"), note(answer.professionalsReading()))
                        .line(word("copy/objection"), objection(answer)));
                items.add(item);
            }
        }
        return items;
    }

    private List<Item> direction() {
        return shown(SelfDirection.class).stream()
                .map(direction -> new Item(Optional.of(subject(direction)))
                        .quote(words(direction.inOwnWords()))
                        .line(word("copy/wish"), Optional.of(word("direction-wish", direction.wish())))
                        .line(
                                word("copy/agreed"),
                                direction
                                        .agreed()
                                        .map(degree -> word("agreed-degree", degree))
                                        .or(() -> openIf(direction.isWanted())))
                        .line(word("copy/reason"), note(direction.reason()))
                        .line(word("copy/objection"), objection(direction)))
                .toList();
    }

    private List<Item> goals() {
        List<Item> items = new ArrayList<>();
        for (CarePlan plan : plans) {
            objection(plan)
                    .ifPresent(words -> items.add(
                            new Item(Optional.of(word("copy/plan"))).line(word("copy/objection"), Optional.of(words))));
            plan.goals().stream()
                    .filter(goal -> goal.status() != GoalStatus.LET_GO)
                    .map(goal -> new Item(inPlaceOf(
                                    goal.lifeDomain().map(domain -> word("life-domain", domain)), "copy/a-goal"))
                            .quote(words(goal.inOwnWords()))
                            .line(word("copy/reading"), note(goal.professionalsReading()))
                            .line(word("copy/state"), stateOf(goal, plan)))
                    .filter(this::hasItsPlace)
                    .forEach(items::add);
        }
        return items;
    }

    private List<Item> actions() {
        List<Item> items = new ArrayList<>();
        for (CarePlan plan : plans) {
            plan.actions().stream()
                    .map(action -> new Item(inPlaceOf(note(Optional.of(action.what())), "copy/an-action"))
                            .line(word("copy/does"), names.of(action.does()))
                            .line(word("copy/supports"), names.of(action.supports()))
                            .line(word("copy/decides"), names.of(action.decides()))
                            .line(word("copy/is-informed"), names.of(action.isInformed()))
                            .line(word("copy/state"), stateOf(plan)))
                    .filter(this::hasItsPlace)
                    .forEach(items::add);
        }
        return items;
    }

    private List<Item> notNow() {
        return plans.stream()
                .flatMap(plan -> plan.notNow().stream())
                .map(notNow -> new Item(subjectOf(notNow))
                        .quote(words(notNow.reasonInOwnWords()))
                        .line(word("copy/reason"), note(notNow.reason())))
                .filter(this::hasItsPlace)
                .toList();
    }

    /**
     * How and when care comes. A discreet copy has nothing of it: what came of a preference means nothing without the
     * words, and that care comes at all can be what others should not see.
     */
    private List<Item> contact() {
        if (wishes.isDiscreet()) {
            return List.of();
        }
        return shown(ContactAgreement.class).stream()
                .map(agreement -> new Item(Optional.empty())
                        .line(word("copy/prefer"), words(agreement.preference()))
                        .line(
                                word("copy/outcome"),
                                agreement
                                        .outcome()
                                        .map(outcome -> word("preference-outcome", outcome))
                                        .or(() -> openIf(agreement.preference().isPresent())))
                        .line(word("copy/agreed"), note(agreement.agreed()))
                        .line(word("copy/reason"), note(agreement.reason()))
                        .line(word("copy/objection"), objection(agreement)))
                .filter(Item::saysSomething)
                .toList();
    }

    private List<Item> support() {
        return shown(SupportRecord.class).stream()
                .map(support -> new Item(note(Optional.of(support.what())))
                        .line(word("copy/given-by"), names.of(support.givenBy()))
                        .line(word("copy/response"), words(support.response()))
                        .line(word("copy/objection"), objection(support)))
                .filter(this::hasItsPlace)
                .toList();
    }

    /** The days, as far as the section of what is looked at is not left out. */
    private List<Item> lookAgain() {
        List<Item> items = new ArrayList<>();
        for (CarePlan plan : plans) {
            items.add(on(titled("copy/plan"), plan.lookAgainOn()));
            if (wishes.show(CopySection.GOALS)) {
                plan.goals().stream()
                        .filter(goal -> goal.status() != GoalStatus.LET_GO)
                        .forEach(goal -> items.add(on(saying(goal), goal.lookAgainOn())));
            }
            if (wishes.show(CopySection.NOT_NOW)) {
                plan.notNow().forEach(notNow -> items.add(on(subjectOf(notNow), notNow.lookAgainOn())));
            }
        }
        if (wishes.show(CopySection.TOLD)) {
            shown(Answer.class)
                    .forEach(answer -> items.add(
                            on(inPlaceOf(words(answer.inOwnWords()), "copy/an-answer"), answer.askAgainOn())));
        }
        if (wishes.show(CopySection.DIRECTION)) {
            shown(SelfDirection.class)
                    .forEach(direction -> items.add(on(Optional.of(subject(direction)), direction.askAgainOn())));
        }
        return items.stream().filter(Item::saysSomething).toList();
    }

    /** On a discreet copy an item that has nothing but a title says nothing, and is left out. */
    private boolean hasItsPlace(Item item) {
        return !wishes.isDiscreet() || item.saysSomething();
    }

    private Optional<String> titled(String wording) {
        return Optional.of(word(wording));
    }

    /** A title that names the kind of thing, where a discreet copy leaves out what somebody typed. */
    private Optional<String> inPlaceOf(Optional<String> typed, String wording) {
        return wishes.isDiscreet() ? titled(wording) : typed;
    }

    private Item on(Optional<String> title, Optional<LocalDate> when) {
        return new Item(title)
                .line(
                        word("copy/on"),
                        when.map(date -> date.isBefore(day) ? date(date) + ". " + word("copy/overdue") : date(date)));
    }

    private Optional<String> stateOf(Goal goal, CarePlan plan) {
        return goal.status() == GoalStatus.PROPOSED ? Optional.of(word("copy/proposed")) : stateOf(plan);
    }

    private Optional<String> stateOf(CarePlan plan) {
        return plan.status() == PlanStatus.PAUSED ? Optional.of(word("copy/paused")) : Optional.empty();
    }

    private Optional<String> openIf(boolean isOpen) {
        return isOpen ? Optional.of(word("copy/open")) : Optional.empty();
    }

    /** What the patient added to an entry: where they see it differently, their copy says so. */
    private Optional<String> objection(Entry entry) {
        if (wishes.isDiscreet()) {
            return Optional.empty();
        }
        List<String> said = annotations.stream()
                .filter(annotation -> isVersionOf(annotation.about(), entry.id()))
                .map(annotation -> annotation.inOwnWords().text())
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", said));
    }

    private boolean isShared() {
        if (!wishes.show(CopySection.ACTIONS)) {
            return false;
        }
        PersonId me = dossier.patient().id();
        return plans.stream()
                .filter(CarePlan::isInForce)
                .flatMap(plan -> plan.actions().stream())
                .flatMap(action -> Stream.concat(action.does().stream(), action.supports().stream()))
                .anyMatch(person -> !person.equals(me));
    }

    /**
     * What a direction is about. A discreet copy leaves out every part of life: some hint at a condition, and to leave
     * out only those would hint as well.
     */
    private String subject(SelfDirection direction) {
        return wishes.isDiscreet()
                ? word("copy/a-direction")
                : note(direction.subject()).orElse(word("life-domain", direction.lifeDomain()));
    }

    /** What is put off, in the words of a section that shows. */
    private Optional<String> subjectOf(NotNow notNow) {
        Optional<Answer> answer = shown(Answer.class).stream()
                .filter(each -> isVersionOf(notNow.answers(), each.id()))
                .findAny();
        Optional<SelfDirection> direction = shown(SelfDirection.class).stream()
                .filter(each -> isVersionOf(notNow.answers(), each.id()))
                .findAny();
        if (wishes.isDiscreet()
                || (answer.isPresent() && !wishes.show(CopySection.TOLD))
                || (direction.isPresent() && !wishes.show(CopySection.DIRECTION))) {
            return titled("copy/a-not-now");
        }
        return answer.flatMap(given -> words(given.inOwnWords())).or(() -> direction.map(this::subject));
    }

    /** Whether an entry is the one that is meant, or came in its place. */
    private boolean isVersionOf(EntryId meant, EntryId entry) {
        return Stream.iterate(Optional.of(entry), Optional::isPresent, earlier -> earlier.map(predecessors::get))
                .anyMatch(Optional.of(meant)::equals);
    }

    private Optional<String> saying(Goal goal) {
        return inPlaceOf(words(goal.inOwnWords()).or(() -> note(goal.professionalsReading())), "copy/a-goal");
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM uuuu", Locale.forLanguageTag(wishes.language().tag()))
                .format(date);
    }

    private String word(String list, Enum<?> constant) {
        return word(list + "/" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String word(String id) {
        return module.wordingById(id).in(wishes.language());
    }

    private Optional<String> words(Optional<OwnWords> said) {
        return said.filter(words -> !wishes.isDiscreet()).map(OwnWords::text);
    }

    private Optional<String> note(Optional<Note> written) {
        return written.filter(words -> !wishes.isDiscreet()).map(Note::text);
    }
}

package nl.regie.patientcopy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.ContactAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.PersonalDiagnosis;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.page.Item;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;

/** What the patient said and wants, and what was agreed on it beside a plan. */
final class ToldSections {
    private final PatientsView shown;
    private final PageWriter pen;

    ToldSections(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /**
     * What the patient said. A professional's reading stands beside the words; without words there is nothing that the
     * patient told.
     */
    List<Item> told() {
        List<Item> items = new ArrayList<>();
        PersonalDiagnosis diagnosis = new PersonalDiagnosis(shown.all(Answer.class));
        for (DiagnosisQuestion question : DiagnosisQuestion.values()) {
            List<Answer> given = diagnosis.to(question).stream()
                    .filter(answer -> answer.response() == Response.GIVEN)
                    .filter(this::isTold)
                    .toList();
            items.addAll(told(question, given));
        }
        return items;
    }

    /** Several answers stand together, unless something is said of one of them: that stands with that one alone. */
    private List<Item> told(DiagnosisQuestion question, List<Answer> given) {
        Item asked = new Item(Optional.of(pen.word("question", question)));
        boolean isSaidOfOne =
                given.stream().anyMatch(answer -> remarks(asked, answer).saysSomething());
        if (given.isEmpty() || isSaidOfOne) {
            return given.stream()
                    .map(answer -> remarks(asked.quote(pen.said(answer, answer.inOwnWords())), answer))
                    .toList();
        }
        return List.of(asked.quotes(given.stream()
                .flatMap(answer -> pen.said(answer, answer.inOwnWords()).stream())
                .toList()));
    }

    private Item remarks(Item item, Answer answer) {
        return pen.objection(
                item.line(pen.word("copy/reading"), pen.note(answer.professionalsReading()))
                        .line(pen.word("copy/outcome"), pen.wordIf(shown.isLetGo(answer), "copy/let-go-together"))
                        .line(
                                pen.word("copy/to-discuss"),
                                pen.wordIf(isOnlyMadeOfBehaviour(answer), "copy/not-my-words")),
                answer);
    }

    /**
     * In words, or in another way of the patient's own, such as pictures or behaviour, of which a professional wrote
     * down what it was. What a professional made of it alone is not what the patient told.
     */
    private boolean isTold(Answer answer) {
        return pen.said(answer, answer.inOwnWords()).isPresent()
                || pen.seen(answer).isPresent()
                || (answer.recorded().howTold().isPresent()
                        && pen.note(answer.professionalsReading()).isPresent());
    }

    /** What was made of behaviour, where what was seen stays off the page: then nothing else says whose it is. */
    private boolean isOnlyMadeOfBehaviour(Answer answer) {
        return answer.recorded()
                        .howTold()
                        .filter(told -> told.way() == TellingWay.BEHAVIOUR)
                        .isPresent()
                && pen.said(answer, answer.inOwnWords()).isEmpty()
                && pen.seen(answer).isEmpty();
    }

    List<Item> direction() {
        return Stream.of(directions(shown::isInMyVoice), ability(), tried())
                .flatMap(each -> each)
                .toList();
    }

    /**
     * That the patient said last, in person, not to be able to do this: of this, or else of all since it was wished
     * for. What others do, as agreed, or is not wanted, needs no such word.
     */
    Optional<Appraisal> cannot(SelfDirection direction) {
        boolean isToDo = direction
                .agreed()
                .map(agreed -> agreed != AgreedDegree.BY_OTHERS)
                .orElse(direction.isWanted());
        Optional<Appraisal> ofThis = ownViews()
                .filter(view -> view.about().stream().anyMatch(about -> shown.isVersionOf(about, direction.id())))
                .findFirst();
        return ofThis.or(() -> ownViews()
                        .filter(view -> view.about().isEmpty()
                                && !view.recorded()
                                        .day()
                                        .isBefore(direction.recorded().day()))
                        .findFirst())
                .filter(view -> isToDo && view.judgement() == Judgement.NO);
    }

    /** That the patient said last not to be able to do things, where it stands beside no direction. */
    Optional<Appraisal> cannotAtAll() {
        return ownViews()
                .filter(view -> view.about().isEmpty())
                .findFirst()
                .filter(view -> view.judgement() == Judgement.NO)
                .filter(view -> shown.all(SelfDirection.class).stream()
                        .noneMatch(direction ->
                                cannot(direction).filter(view::equals).isPresent()));
    }

    private Stream<Appraisal> ownViews() {
        return shown.all(Appraisal.class).stream()
                .filter(view -> view.aspect() == Aspect.ABLE && shown.isMe(view.viewOf()) && shown.isInMyVoice(view));
    }

    /** Whether it works, in the patient's own words: also where others wrote that they want to do it. */
    private Stream<Item> ability() {
        return shown.all(Appraisal.class).stream()
                .filter(appraisal -> !pen.isDiscreet() && shown.isMe(appraisal.viewOf()))
                .filter(Appraisal::saysWhetherItWorks)
                .map(appraisal -> pen.objection(
                        new Item(Optional.of(pen.word("copy/able")))
                                .lines(pen.word("copy/tried-for"), triedFor(appraisal))
                                .quote(pen.said(appraisal, appraisal.inOwnWords())),
                        appraisal));
    }

    /** What the patient tried, when and how it went, as far as it is the patient's own view of it. */
    private Stream<Item> tried() {
        return shown.all(Appraisal.class).stream()
                .filter(appraisal -> !pen.isDiscreet() && shown.isMe(appraisal.viewOf()))
                .flatMap(appraisal ->
                        appraisal.triedOn().map(day -> pen.objection(tried(appraisal, day), appraisal)).stream());
    }

    /** How it went is a note: where the patient did not say so, it stands under the name of who wrote it. */
    private Item tried(Appraisal appraisal, LocalDate day) {
        Item item = new Item(Optional.of(pen.word("copy/tried")))
                .lines(pen.word("copy/tried-for"), triedFor(appraisal))
                .line(pen.word("copy/on"), Optional.of(pen.date(day)))
                .line(pen.word("copy/how-it-went"), pen.note(appraisal.howItWent()))
                .quote(pen.said(appraisal, appraisal.inOwnWords()));
        return shown.isInMyVoice(appraisal) ? item : pen.writer(item, appraisal);
    }

    private List<String> triedFor(Appraisal appraisal) {
        return shown.all(SelfDirection.class).stream()
                .filter(direction ->
                        appraisal.about().stream().anyMatch(about -> shown.isVersionOf(about, direction.id())))
                .map(this::subject)
                .toList();
    }

    /** What others wrote down of what the patient wants to do and decide, and the patient did not say. */
    List<Item> directionsOfOthers() {
        return directions(direction -> !shown.isInMyVoice(direction)).toList();
    }

    private Stream<Item> directions(Predicate<SelfDirection> areHere) {
        return shown.all(SelfDirection.class).stream().filter(areHere).map(this::direction);
    }

    Item direction(SelfDirection direction) {
        Item item = new Item(Optional.of(subject(direction))).quote(pen.said(direction, direction.inOwnWords()));
        if (!shown.isInMyVoice(direction)) {
            return pen.objection(tickedByOthers(item, direction), direction);
        }
        item = item.line(pen.word("copy/wish"), Optional.of(pen.word("direction-wish", direction.wish())))
                .line(
                        pen.word("copy/agreed"),
                        direction
                                .agreed()
                                .map(degree -> pen.word("agreed-degree", degree))
                                .or(() -> pen.wordIf(direction.isWanted(), "copy/open")))
                .line(pen.word("copy/reason"), pen.note(direction.reason()));
        return pen.objection(item, direction);
    }

    /** Nothing that others ticked says "I want this" or "I do this"; where the patient cannot, that comes first. */
    private Item tickedByOthers(Item item, SelfDirection direction) {
        boolean isToTellThatICannot = !pen.isDiscreet() && cannot(direction).isPresent();
        Item asTold = item.line(pen.word("copy/able"), pen.wordIf(isToTellThatICannot, "copy/cannot"));
        return pen.ticked(asTold, ticks(direction), direction.recorded().by())
                .line(pen.word("copy/reason"), pen.note(direction.reason()))
                .line(
                        pen.word("copy/to-discuss"),
                        pen.wordIf(
                                saysSomething(direction)
                                        && pen.said(direction, direction.inOwnWords())
                                                .isEmpty(),
                                "copy/not-my-words"));
    }

    /** Not that there was no answer alone. */
    static boolean saysSomething(SelfDirection direction) {
        return direction.wish() != DirectionWish.NO_ANSWER || direction.agreed().isPresent();
    }

    /** The wish that was ticked, and what was agreed. */
    List<String> ticks(SelfDirection direction) {
        return Stream.concat(
                        Stream.of(pen.word("direction-wish", direction.wish())),
                        direction.agreed().stream()
                                .map(degree -> pen.word("copy/agreed") + ": " + pen.word("agreed-degree", degree)))
                .toList();
    }

    /**
     * What a direction is about. A discreet copy leaves out every part of life: some hint at a condition, and to leave
     * out only those would hint as well.
     */
    String subject(SelfDirection direction) {
        return pen.isDiscreet()
                ? pen.word("copy/a-direction")
                : pen.note(direction.subject()).orElse(pen.word("life-domain", direction.lifeDomain()));
    }

    /**
     * How and when care comes. A discreet copy has nothing of it: what came of a preference means nothing without the
     * words, and that care comes at all can be what others should not see.
     */
    List<Item> contact() {
        return pen.isDiscreet()
                ? List.of()
                : shown.all(ContactAgreement.class).stream()
                        .map(this::contact)
                        .filter(Item::saysSomething)
                        .toList();
    }

    Item contact(ContactAgreement agreement) {
        Item item = new Item(Optional.empty())
                .line(pen.word("copy/prefer"), pen.said(agreement, agreement.preference()))
                .line(
                        pen.word("copy/outcome"),
                        agreement
                                .outcome()
                                .map(outcome -> pen.word("preference-outcome", outcome))
                                .or(() -> pen.wordIf(agreement.preference().isPresent(), "copy/open")))
                .line(pen.word("copy/agreed"), pen.note(agreement.agreed()))
                .line(pen.word("copy/reason"), pen.note(agreement.reason()));
        return pen.objection(item, agreement);
    }

    List<Item> support() {
        return shown.all(SupportRecord.class).stream()
                .map(support -> pen.writer(support(support), support))
                .filter(pen::hasItsPlace)
                .toList();
    }

    Item support(SupportRecord support) {
        Item item = new Item(pen.note(Optional.of(support.what())))
                .line(pen.word("copy/given-by"), pen.namesWithMyNo(support.givenBy()))
                .line(pen.word("copy/response"), pen.quoted(support.response()));
        return pen.objection(item, support);
    }
}

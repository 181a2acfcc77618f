package nl.regie.patientcopy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.careplan.Pace;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitPlan;
import nl.regie.consult.YesNo;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.DecisionOutcome;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.page.Item;
import nl.regie.voice.Requests;

/** What patient and professionals did together: decide, look back, point out and ask. */
final class DecisionSections {
    private final PatientsView shown;
    private final PageWriter pen;
    private final PlanSections planned;

    DecisionSections(PatientsView shown, PageWriter pen) {
        this.shown = shown;
        this.pen = pen;
        this.planned = new PlanSections(shown, pen);
    }

    /** What the patient decided or is to decide, alone or with others. */
    List<Item> decisions() {
        return decisions(this::isWithMe);
    }

    /** What others wrote down as decided, where it does not show that the patient had a part in it. */
    List<Item> decisionsOfOthers() {
        return decisions(decision -> !isWithMe(decision));
    }

    private boolean isWithMe(SharedDecision decision) {
        return shown.isInMyVoice(decision) || decision.participants().stream().anyMatch(shown::isMe);
    }

    private List<Item> decisions(Predicate<SharedDecision> isHere) {
        return shown.all(SharedDecision.class).stream()
                .filter(isHere)
                .map(decision -> pen.writer(
                        decision(decision).lines(pen.word("copy/decided-about"), decides(decision)), decision))
                .toList();
    }

    /** What it decides, in the words of sections that show; a discreet copy has none of them. */
    private List<String> decides(SharedDecision decision) {
        Stream<String> told = shown.all(Answer.class).stream()
                .filter(answer -> pen.shows(CopySection.TOLD) && isAmong(decision, answer.id()))
                .flatMap(answer -> pen.quoted(answer.inOwnWords()).stream());
        Stream<String> goals = shown.plans().stream()
                .filter(plan -> pen.shows(CopySection.GOALS))
                .flatMap(PlanSections::goalsOf)
                .filter(goal -> decision.about().contains(goal.id()))
                .flatMap(goal -> pen.quoted(goal.inOwnWords()).stream());
        Stream<String> actions = shown.plans().stream()
                .filter(plan -> pen.shows(CopySection.ACTIONS))
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> decision.about().contains(action.id()))
                .flatMap(action -> pen.note(Optional.of(action.what())).stream());
        return Stream.of(told, goals, actions).flatMap(each -> each).distinct().toList();
    }

    private boolean isAmong(SharedDecision decision, EntryId entry) {
        return decision.about().stream().anyMatch(named -> shown.isVersionOf(named, entry));
    }

    Item decision(SharedDecision decision) {
        Item item = new Item(about(decision)).line(pen.word("copy/matters"), pen.quoted(decision.mattersToMe()));
        for (DecisionOption option : decision.options()) {
            item = item.line(pen.word("copy/option"), pen.note(Optional.of(option.what())))
                    .lines(pen.word("copy/in-favour"), pen.notes(option.inFavour()))
                    .lines(pen.word("copy/against"), pen.notes(option.against()));
        }
        item = item.lines(pen.word("copy/explained"), pen.words("explained", decision.explained()))
                .line(
                        pen.word(isWithMe(decision) ? "copy/who-with-me" : "copy/decided-by"),
                        pen.namesBesideMe(decision.participants()))
                .lines(pen.word(shown.isInMyVoice(decision) ? "copy/chose" : "copy/chosen"), chosen(decision))
                .line(pen.word("copy/chose-in-words"), pen.quoted(decision.choiceInOwnWords()));
        return pen.objection(item, decision);
    }

    Optional<String> about(SharedDecision decision) {
        return pen.inPlaceOf(pen.note(Optional.of(decision.question())), "copy/a-decision");
    }

    /** What was chosen, or what came of it instead. */
    private List<String> chosen(SharedDecision decision) {
        List<String> options = decision.options().stream()
                .filter(option -> decision.chosen().contains(option.id()))
                .map(DecisionOption::what)
                .flatMap(what -> pen.note(Optional.of(what)).stream())
                .toList();
        if (decision.outcome().filter(DecisionOutcome.CHOSEN::equals).isPresent() && !options.isEmpty()) {
            return options;
        }
        return List.of(decision.outcome()
                .map(outcome -> pen.word(shown.isInMyVoice(decision) ? "decision-outcome" : "written-outcome", outcome))
                .orElseGet(() -> pen.word(isWithMe(decision) ? "copy/not-decided" : "copy/nothing-decided")));
    }

    /** What was pointed out. A discreet copy has nothing of it: what was pointed out hints at the condition. */
    List<Item> pointedOut() {
        return pen.isDiscreet()
                ? List.of()
                : shown.all(Suggestion.class).stream().map(this::pointedOut).toList();
    }

    private Item pointedOut(Suggestion suggestion) {
        Item item = new Item(pen.note(suggestion.what()).or(() -> nameOf(suggestion)))
                .quote(pen.words(suggestion.inOwnWords()))
                .lines(pen.word("copy/towards"), pen.words("possibility", suggestion.towards()));
        Item answered = suggestion
                .response()
                .map(response -> pen.saidOrTicked(
                        item,
                        "copy/my-answer",
                        List.of(pen.word("suggestion-response", response)),
                        suggestion,
                        suggestion.inOwnWords()))
                .orElseGet(() -> item.line(pen.word("copy/my-answer"), Optional.of(pen.word("copy/no-answer-yet"))));
        return pen.objection(answered, suggestion);
    }

    private Optional<String> nameOf(Suggestion suggestion) {
        return suggestion.intervention().flatMap(pen::statementName).map(name -> name.in(pen.language()));
    }

    /** What the patient asked for, and what came of it; not on a discreet copy, for the same reason. */
    List<Item> asked() {
        return pen.isDiscreet()
                ? List.of()
                : shown.asked().stream().map(this::asked).toList();
    }

    private Item asked(Request request) {
        Item item = new Item(Optional.of(pen.word("possibility", request.possibility())))
                .quote(pen.said(request, shown.wordsOf(request)))
                .line(pen.word("copy/outcome"), Optional.of(outcomeOf(request)))
                .line(pen.word(whyOf(request)), pen.note(request.reason()))
                .line(
                        pen.word("copy/to-discuss"),
                        shown.standingOf(request) == Requests.Standing.DECLINED_UNSEEN
                                ? Optional.of(pen.word("copy/ask-another"))
                                : Optional.empty());
        return pen.objection(
                shown.isSaidByMe(request, shown.wordsOf(request)) ? item : pen.writer(item, request), request);
    }

    private String outcomeOf(Request request) {
        return request.outcome()
                .map(outcome -> pen.word("request-outcome", outcome))
                .orElseGet(() -> pen.word(
                        shown.standingOf(request) == Requests.Standing.OPEN
                                ? "copy/still-open"
                                : "copy/perhaps-answered"));
    }

    private static String whyOf(Request request) {
        return request.outcome().filter(RequestOutcome.REFUSED::equals).isPresent()
                ? "copy/reason"
                : "copy/what-was-done";
    }

    /**
     * What was decided about a visit that no talk followed yet: whether it takes place, when the next contact is, and
     * how the patient reaches the team until then. Why is for the talk. Not on a discreet copy, as with contact, nor of
     * a closed record.
     */
    List<Item> visits() {
        return pen.isDiscreet() || shown.isClosed()
                ? List.of()
                : shown.contactAhead().decisions().stream().map(this::visit).toList();
    }

    private Item visit(VisitDecision decision) {
        Item item = new Item(Optional.of(decision.visitOn()
                        .map(on -> pen.word("copy/visit-on") + " " + pen.date(on))
                        .orElseGet(() -> pen.word("copy/a-visit"))))
                .line(
                        pen.word("copy/decided"),
                        Optional.of(
                                decision.plan() == VisitPlan.SOONER
                                        ? pen.word("copy/visit-sooner")
                                        : pen.word("copy/visit-plan", decision.plan())))
                .line(pen.word("talk/form"), decision.form().map(form -> pen.word("copy/visit-form", form)))
                .line(pen.word("copy/decided-by"), Optional.of(pen.name(decision.decidedBy())))
                .line(
                        pen.word("copy/my-answer"),
                        pen.wordIf(
                                decision.patientAgrees()
                                        .filter(YesNo.NO::equals)
                                        .isPresent(),
                                "copy/i-do-not-agree"))
                .lines(
                        pen.word("copy/next-contact"),
                        Stream.of(
                                        decision.nextContactOn().map(pen::date),
                                        decision.nextContactForm().map(form -> pen.word("copy/visit-form", form)))
                                .flatMap(Optional::stream)
                                .toList())
                .line(pen.word("copy/until-then"), pen.note(decision.howToReachUs()));
        return pen.objection(item, decision);
    }

    /** How the patient found that it goes. What a professional made of it is for the talk, not for this page. */
    List<Item> lookingBack() {
        return shown.all(ProgressReview.class).stream()
                .map(this::lookingBack)
                .filter(Item::saysSomething)
                .toList();
    }

    private Item lookingBack(ProgressReview review) {
        PersonId me = shown.dossier().patient().id();
        Optional<Pace> pace = review.pace().filter(told -> !review.isHearsayOf(me));
        Item item = pen.said(
                        new Item(Optional.of(pen.date(review.recorded().day()))),
                        review.patientsView(),
                        review.isHearsayOf(me))
                .line(pen.word("copy/which-plan"), planned.nameOfThePlanIn(review));
        item = ofThePace(item, pace, review)
                .lines(
                        pen.word("copy/who-took-part"),
                        Stream.of(
                                        pen.names(review.participants()),
                                        pen.wordIf(review.isWithout(me), "visit/without-me"))
                                .flatMap(Optional::stream)
                                .toList());
        return pen.objection(item, review);
    }

    /** How the patient finds the pace; a tick of somebody else stands under their name, beside what came of it. */
    private Item ofThePace(Item item, Optional<Pace> pace, ProgressReview review) {
        Optional<OwnWords> words = pace.flatMap(Pace::inOwnWords);
        List<String> view = pace.flatMap(Pace::view).map(how -> pen.word("pace-view", how)).stream()
                .toList();
        List<String> rest = Stream.of(
                        pen.quoted(words),
                        pace.flatMap(Pace::consequence).map(consequence -> pen.word("pace-consequence", consequence)))
                .flatMap(Optional::stream)
                .toList();
        return shown.isSaidByMe(review, words.or(review::patientsView))
                ? item.lines(
                        pen.word("copy/pace"),
                        Stream.concat(view.stream(), rest.stream()).toList())
                : pen.ticked(
                                item,
                                view.stream()
                                        .map(how -> pen.word("copy/pace") + ": " + how)
                                        .toList(),
                                review.recorded().by())
                        .lines(pen.word("copy/pace"), rest);
    }
}

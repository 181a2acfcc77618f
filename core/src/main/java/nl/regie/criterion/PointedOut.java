package nl.regie.criterion;

import java.util.Set;
import java.util.function.Predicate;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.rule.DossierOnDay;
import nl.regie.value.Several;
import nl.regie.voice.Requests;
import nl.regie.voice.Requests.Standing;

/**
 * What was pointed out of one possibility, and what the patient asked of it.
 *
 * @param suggestions what was pointed out, within the period
 * @param ignored requests that were left open for longer than the period while nothing was pointed out, or refused
 *     without a reason
 * @param open requests that still wait for an answer, within the period, or for one that the patient saw
 * @param perhaps requests since which something came that may be the answer: that cannot be told
 * @param actedOn requests with which something was done
 * @param answered what was pointed out concretely, and the patient responded to in their own voice
 */
record PointedOut(
        Several<Suggestion> suggestions,
        Several<Request> ignored,
        Several<Request> open,
        Several<Request> perhaps,
        Several<Request> actedOn,
        Several<Suggestion> answered) {
    static PointedOut of(Possibility possibility, DossierOnDay on) {
        Several<Suggestion> ever = on.current(Suggestion.class)
                .that(suggestion -> suggestion.towards().contains(possibility));
        Several<Request> asked = on.current(Request.class).that(request -> request.possibility() == possibility);
        Requests requests = on.requests();
        Several<Request> perhaps = asked.that(request -> requests.of(request) == Standing.PERHAPS_ANSWERED);
        Several<Request> unseen = asked.that(request -> requests.of(request) == Standing.DECLINED_UNSEEN);
        Several<Request> waiting = asked.that(
                        request -> request.outcome().isEmpty() && requests.of(request) != Standing.PERHAPS_ANSWERED)
                .that(request -> isAnsweredByOutcomeOnly(possibility)
                        || ever.noneIs(suggestion -> !suggestion
                                .recorded()
                                .day()
                                .isBefore(request.recorded().day())));
        Set<EntryId> stillWaiting = waiting.each(Request::id).asSet();
        Several<Request> ignored = asked.that(request -> isRefusedWithoutReason(request)
                || (stillWaiting.contains(request.id()) && on.isOlderThan("request-answered", on.firstSaid(request))));
        Set<EntryId> left = ignored.each(Request::id).asSet();
        Several<Suggestion> recent = ever.that(suggestion ->
                !on.isOlderThan("suggestion", suggestion.recorded().day()));
        return new PointedOut(
                recent,
                ignored,
                waiting.and(unseen).that(request -> !left.contains(request.id())),
                perhaps,
                asked.that(request -> request.outcome()
                        .filter(RequestOutcome.ACTED_ON::equals)
                        .isPresent()),
                recent.that(suggestion -> isConcreteAndAnswered(suggestion, on)));
    }

    /** Who asks for another professional is not answered by a word about how that can be asked. */
    private static boolean isAnsweredByOutcomeOnly(Possibility possibility) {
        return possibility == Possibility.ANOTHER_PROFESSIONAL;
    }

    /** It was pointed out, whole where one of the suggestions is complete. */
    Verdict verdict(Predicate<Suggestion> isComplete) {
        if (suggestions.isEmpty()) {
            return Verdict.CANNOT_TELL;
        }
        return suggestions.anyIs(isComplete) ? Verdict.MET : Verdict.PARTLY_MET;
    }

    /** Whether the suggestion says concretely what there is, and the patient responded in their own voice. */
    static boolean isConcreteAndAnswered(Suggestion suggestion, DossierOnDay on) {
        return suggestion.what().isPresent() && suggestion.response().isPresent() && on.isOwn(suggestion);
    }

    /** A refusal that somebody else ticked says that it was raised, and not that the patient knows how it can be. */
    static boolean isRefusalOfAnotherHand(Suggestion suggestion, DossierOnDay on) {
        return suggestion.response().filter(SuggestionResponse.DECLINES::equals).isPresent() && !on.isOwn(suggestion);
    }

    private Verdict whole() {
        return verdict(answered::contains);
    }

    /** Several possibilities together: each is to be pointed out, and a request that was ignored outweighs them. */
    static ClaimResult together(Several<PointedOut> all) {
        Several<Request> ignored = all.all(PointedOut::ignored);
        if (!ignored.isEmpty()) {
            return ClaimResult.notMet(DossierOnDay.ids(ignored));
        }
        Several<Suggestion> incomplete =
                all.that(each -> each.whole() == Verdict.PARTLY_MET).all(PointedOut::suggestions);
        Several<Request> open = all.all(each -> each.open().and(each.perhaps()));
        return new ClaimResult(
                Verdict.ofWhole(all.each(PointedOut::whole)),
                DossierOnDay.ids(all.all(PointedOut::suggestions)),
                DossierOnDay.ids(incomplete).and(DossierOnDay.ids(open)));
    }

    private static boolean isRefusedWithoutReason(Request request) {
        return request.outcome().filter(RequestOutcome.REFUSED::equals).isPresent()
                && request.reason().isEmpty();
    }
}

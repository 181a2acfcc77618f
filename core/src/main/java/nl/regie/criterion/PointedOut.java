package nl.regie.criterion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.rule.DossierOnDay;
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
        List<Suggestion> suggestions,
        List<Request> ignored,
        List<Request> open,
        List<Request> perhaps,
        List<Request> actedOn,
        List<Suggestion> answered) {
    static PointedOut of(Possibility possibility, DossierOnDay on) {
        List<Suggestion> ever = on.current(Suggestion.class).stream()
                .filter(suggestion -> suggestion.towards().contains(possibility))
                .toList();
        List<Request> asked = on.current(Request.class).stream()
                .filter(request -> request.possibility() == possibility)
                .toList();
        Requests requests = on.requests();
        List<Request> perhaps = asked.stream()
                .filter(request -> requests.of(request) == Standing.PERHAPS_ANSWERED)
                .toList();
        List<Request> unseen = asked.stream()
                .filter(request -> requests.of(request) == Standing.DECLINED_UNSEEN)
                .toList();
        List<Request> waiting = asked.stream()
                .filter(request -> request.outcome().isEmpty() && !perhaps.contains(request))
                .filter(request -> isAnsweredByOutcomeOnly(possibility)
                        || ever.stream().noneMatch(suggestion -> !suggestion
                                .recorded()
                                .day()
                                .isBefore(request.recorded().day())))
                .toList();
        List<Request> ignored = asked.stream()
                .filter(request -> isRefusedWithoutReason(request)
                        || (waiting.contains(request) && on.isOlderThan("request-answered", on.firstSaid(request))))
                .toList();
        List<Suggestion> recent = ever.stream()
                .filter(suggestion ->
                        !on.isOlderThan("suggestion", suggestion.recorded().day()))
                .toList();
        return new PointedOut(
                recent,
                ignored,
                Stream.concat(waiting.stream(), unseen.stream())
                        .filter(request -> !ignored.contains(request))
                        .toList(),
                perhaps,
                asked.stream()
                        .filter(request -> request.outcome()
                                .filter(RequestOutcome.ACTED_ON::equals)
                                .isPresent())
                        .toList(),
                recent.stream()
                        .filter(suggestion -> isConcreteAndAnswered(suggestion, on))
                        .toList());
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
        return suggestions.stream().anyMatch(isComplete) ? Verdict.MET : Verdict.PARTLY_MET;
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
    static ClaimResult together(List<PointedOut> all) {
        List<EntryId> ignored =
                all.stream().flatMap(each -> DossierOnDay.ids(each.ignored())).toList();
        if (!ignored.isEmpty()) {
            return ClaimResult.notMet(ignored.stream());
        }
        Verdict verdict = Verdict.ofWhole(all.stream().map(PointedOut::whole).toList());
        Stream<EntryId> incomplete = all.stream()
                .filter(each -> each.whole() == Verdict.PARTLY_MET)
                .flatMap(each -> DossierOnDay.ids(each.suggestions()));
        Stream<EntryId> open = all.stream()
                .flatMap(each -> Stream.concat(DossierOnDay.ids(each.open()), DossierOnDay.ids(each.perhaps())));
        return new ClaimResult(
                verdict,
                all.stream()
                        .flatMap(each -> DossierOnDay.ids(each.suggestions()))
                        .toList(),
                Stream.concat(incomplete, open).toList());
    }

    private static boolean isRefusedWithoutReason(Request request) {
        return request.outcome().filter(RequestOutcome.REFUSED::equals).isPresent()
                && request.reason().isEmpty();
    }
}

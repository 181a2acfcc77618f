package nl.regie.nextstep;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.finding.Verdict;

/**
 * One thing to ask next.
 *
 * @param reason why it comes now
 * @param statement the statement of the module that it is about
 * @param claim what would show
 * @param verdict what shows of it today; never {@link Verdict#MET} or {@link Verdict#NOT_APPLICABLE}
 * @param question what to ask, as one can say it aloud
 * @param askOf whom to ask: the patient, or a close one
 * @param way how to ask it
 * @param said the entries in which the patient said something of it already: their words stand beside the question
 * @param representation by which a representative is asked, where one is
 * @param open the entries, or parts of entries, for which something is still to be done
 * @param alsoShows other statements of which the same answer can show something; first those whose question has the
 *     same words, and is not asked a second time
 * @param interventions the interventions and instruments of the module that can serve the statement, by our reading
 */
public record NextStep(
        StepReason reason,
        StatementId statement,
        ClaimCode claim,
        Verdict verdict,
        LocalizedText question,
        Audience askOf,
        WayOfAsking way,
        List<EntryId> said,
        Optional<EntryId> representation,
        List<EntryId> open,
        List<StatementId> alsoShows,
        List<StatementId> interventions) {
    /** Keeps the lists as they are. */
    public NextStep {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(askOf, "askOf");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(representation, "representation");
        said = List.copyOf(said);
        open = List.copyOf(open);
        alsoShows = List.copyOf(alsoShows);
        interventions = List.copyOf(interventions);
    }

    /** The same question, asked once for this and for another step that asks it in the same words. */
    NextStep alsoFor(NextStep other) {
        Stream<StatementId> others = Stream.of(Stream.of(other.statement), other.alsoShows.stream(), alsoShows.stream())
                .flatMap(each -> each)
                .filter(each -> !each.equals(statement));
        return new NextStep(
                reason,
                statement,
                claim,
                verdict,
                question,
                askOf,
                way,
                together(said, other.said),
                representation,
                together(open, other.open),
                others.distinct().toList(),
                together(interventions, other.interventions));
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The same step, asked in another way and with another question. */
    NextStep asked(WayOfAsking otherWay, LocalizedText otherQuestion, Optional<EntryId> by) {
        return new NextStep(
                reason,
                statement,
                claim,
                verdict,
                otherQuestion,
                askOf,
                otherWay,
                said,
                by,
                open,
                alsoShows,
                interventions);
    }
}

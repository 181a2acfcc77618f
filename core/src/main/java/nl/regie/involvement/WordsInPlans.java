package nl.regie.involvement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlannedAction;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.SharedDecision;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * What somebody typed in a plan, a decision or an agreement that a page for somebody close by may show, but what its
 * reader does: that is theirs to know.
 */
final class WordsInPlans {
    private WordsInPlans() {}

    static Stream<String> of(Entry entry, PersonId reader) {
        if (entry instanceof CarePlan plan) {
            return of(plan, reader);
        } else if (entry instanceof SignallingPlan plan) {
            return of(plan, reader);
        } else if (entry instanceof SharedDecision decision) {
            return texts(
                    Stream.concat(
                            Stream.of(decision.question()),
                            decision.options().stream().map(DecisionOption::what)),
                    Stream.of(decision.mattersToMe(), decision.choiceInOwnWords())
                            .flatMap(Optional::stream));
        } else if (entry instanceof ContactAgreement contact) {
            return texts(
                    Stream.of(contact.agreed(), contact.reason()).flatMap(Optional::stream),
                    contact.preference().stream());
        } else if (entry instanceof SupportRecord support) {
            return texts(Stream.of(support.what()), support.response().stream());
        } else if (entry instanceof VisitSummary talk) {
            return texts(
                    talk.agreed().stream()
                            .filter(agreed -> !agreed.who().contains(reader))
                            .map(agreed -> agreed.what()),
                    Stream.of());
        }
        return entry instanceof VisitDecision decision
                ? texts(Stream.of(decision.reason(), decision.howToReachUs()).flatMap(Optional::stream), Stream.of())
                : Stream.of();
    }

    private static Stream<String> of(CarePlan plan, PersonId reader) {
        List<PlannedAction> ofOthers = plan.actions().stream()
                .filter(action ->
                        !action.does().contains(reader) && !action.supports().contains(reader))
                .toList();
        Stream<Note> notes = Stream.of(
                        plan.title().stream(),
                        plan.statusReason().stream(),
                        plan.notes().stream(),
                        plan.goals().stream().map(Goal::professionalsReading).flatMap(Optional::stream),
                        ofOthers.stream().map(PlannedAction::what),
                        ofOthers.stream().map(PlannedAction::when).flatMap(Optional::stream),
                        plan.notNow().stream().map(NotNow::reason).flatMap(Optional::stream),
                        plan.closing().stream().flatMap(WordsInPlans::notesOf))
                .flatMap(each -> each);
        Stream<OwnWords> words = Stream.of(
                        plan.goals().stream().map(Goal::inOwnWords).flatMap(Optional::stream),
                        plan.notNow().stream().map(NotNow::reasonInOwnWords).flatMap(Optional::stream),
                        plan.choosesToDoItAlone().stream(),
                        plan.closing().flatMap(Closing::inOwnWords).stream())
                .flatMap(each -> each);
        return texts(notes, words);
    }

    private static Stream<Note> notesOf(Closing closing) {
        return Stream.of(
                        closing.earlySigns(),
                        closing.whatToDo(),
                        closing.whyNoSignallingPlan(),
                        closing.whyNothingComesBack())
                .flatMap(Optional::stream);
    }

    private static Stream<String> of(SignallingPlan plan, PersonId reader) {
        Stream<Note> steps = plan.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> !step.does().contains(reader))
                .map(PhaseStep::what);
        Stream<OwnWords> words = Stream.of(
                        plan.phases().stream().map(SignallingPhase::name).flatMap(Optional::stream),
                        plan.phases().stream()
                                .flatMap(phase -> phase.signs().stream())
                                .map(Sign::what),
                        plan.whatHelps().stream(),
                        plan.whatDoesNotHelp().stream(),
                        plan.wishes().stream())
                .flatMap(each -> each);
        return texts(steps, words);
    }

    private static Stream<String> texts(Stream<Note> notes, Stream<OwnWords> words) {
        return Stream.concat(notes.map(Note::text), words.map(OwnWords::text));
    }
}

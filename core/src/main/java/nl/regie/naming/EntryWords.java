package nl.regie.naming;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.experience.Experience;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.Representation;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.SelfDirection;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * By which words of its own each kind of entry, and of part of one, is known. What somebody experienced is known by
 * what was asked, for its words are for whom the teller chose; what a close one confided and danger at home by nothing
 * but their kind.
 */
final class EntryWords {
    private static final List<Kind<?>> KINDS = List.of(
            kind(CloseOne.class, (closeOne, naming) -> Optional.of(naming.of(closeOne.person()))),
            kind(Answer.class, EntryWords::ofAnswer),
            labelled(Appraisal.class, EntryWords::ofAppraisal),
            kind(SelfDirection.class, (direction, naming) -> direction
                    .subject()
                    .map(naming::plain)
                    .or(() -> Optional.of(naming.word(Wording.id("life-domain", direction.lifeDomain()))))),
            kind(
                    Experience.class,
                    (told, naming) ->
                            Optional.of(naming.textOf(StatementId.of(Wording.id("experience", told.topic()))))),
            labelled(CarePlan.class, (plan, naming) -> plan.title().map(naming::plain)),
            kind(ContactAgreement.class, EntryWords::ofContact),
            kind(SupportRecord.class, (support, naming) -> Optional.of(naming.plain(support.what()))),
            labelled(InvolvementAgreement.class, (agreement, naming) -> Optional.of(naming.of(agreement.closeOnes()))
                    .filter(names -> !names.isEmpty())),
            labelled(CarerWellbeing.class, (wellbeing, naming) -> Optional.of(naming.of(wellbeing.closeOne()))),
            kind(Suggestion.class, EntryWords::ofSuggestion),
            kind(Request.class, (request, naming) -> request.inOwnWords()
                    .map(naming::quoted)
                    .or(() -> Optional.of(naming.word(Wording.id("possibility", request.possibility()))))),
            kind(SharedDecision.class, (decision, naming) -> Optional.of(naming.plain(decision.question()))),
            labelled(ProgressReview.class, (review, naming) -> review.patientsView()
                    .filter(said -> !review.isHearsayOf(naming.patient()))
                    .map(naming::quoted)),
            labelled(
                    Representation.class,
                    (representation, naming) -> Optional.of(naming.of(representation.representative()))),
            kind(ImposedMeasure.class, (measure, naming) -> Optional.of(naming.plain(measure.what()))),
            kind(CloseOneConcern.class, EntryWords::byItsKindAlone),
            kind(DangerAtHome.class, EntryWords::byItsKindAlone),
            labelled(
                    SignallingPlan.class,
                    (plan, naming) -> Optional.of(naming.word(Wording.id("signalling-kind", plan.kind())))),
            kind(AgreedLimit.class, (limit, naming) -> Optional.of(naming.plain(limit.what()))),
            kind(ConsultPreparation.class, (prepared, naming) -> prepared.inOwnWords()
                    .map(naming::quoted)),
            kind(PreparationReading.class, EntryWords::byItsKindAlone),
            labelled(VisitDecision.class, (decision, naming) -> decision.visitOn()
                    .map(naming::of)),
            labelled(VisitSummary.class, (visit, naming) -> visit.patientsView()
                    .filter(said -> !visit.isHearsayOf(naming.patient()))
                    .map(naming::quoted)),
            labelled(PageDecision.class, (decision, naming) -> Optional.of(naming.of(decision.person()))),
            labelled(
                    CopyGiven.class,
                    (given, naming) -> Optional.of(naming.of(given.copy()) + ", " + naming.of(given.to()))),
            kind(ReadBack.class, (readBack, naming) -> readBack.inOwnWords().map(naming::quoted)),
            kind(Annotation.class, (added, naming) -> Optional.of(naming.quoted(added.inOwnWords()))),
            kind(Goal.class, EntryWords::ofGoal),
            kind(PlannedAction.class, (action, naming) -> Optional.of(naming.plain(action.what()))),
            kind(SignallingPhase.class, (phase, naming) -> phase.name()
                    .map(naming::quoted)
                    .or(() -> Optional.of(naming.of(phase.level())))),
            kind(Sign.class, (sign, naming) -> Optional.of(naming.quoted(sign.what()))));

    private EntryWords() {}

    /** What was seen, and how: without that it would read as a yes. */
    private static Optional<String> ofAppraisal(Appraisal appraisal, Naming naming) {
        return Optional.of(naming.word(Wording.id("aspect", appraisal.aspect())) + ": "
                + naming.word(Wording.id("judgement", appraisal.judgement())));
    }

    /** The words of an entry or part, where it has some. */
    static Optional<String> of(Object thing, Naming naming) {
        return kindOf(thing).stream()
                .flatMap(kind -> kind.of(thing, naming).stream())
                .findFirst();
    }

    /** The name of the wording for the kind of a thing. */
    static String wordingOfKind(Object thing) {
        return kindOf(thing)
                .map(kind -> wordingOfKind(kind.type()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No name for a " + thing.getClass().getSimpleName() + "."));
    }

    /** The name of the wording for a kind. */
    static String wordingOfKind(Class<?> type) {
        return "thing/" + Wording.code(type);
    }

    /** All kinds that have words. */
    static List<Class<?>> kinds() {
        return KINDS.stream().<Class<?>>map(Kind::type).toList();
    }

    /** Whether the words can stand alone. */
    static boolean speakForThemselves(Object thing) {
        return kindOf(thing).filter(Kind::speaksForItself).isPresent();
    }

    private static Optional<Kind<?>> kindOf(Object thing) {
        return KINDS.stream().filter(kind -> kind.type().isInstance(thing)).findFirst();
    }

    private static Optional<String> ofAnswer(Answer answer, Naming naming) {
        return answer.inOwnWords()
                .map(naming::quoted)
                .or(() -> answer.professionalsReading().map(naming::plain))
                .or(() -> Optional.of("‘" + naming.word(Wording.id("question", answer.question())) + "’"));
    }

    private static Optional<String> ofContact(ContactAgreement contact, Naming naming) {
        return contact.preference().map(naming::quoted).or(() -> contact.agreed()
                .map(naming::plain));
    }

    private static Optional<String> ofSuggestion(Suggestion suggestion, Naming naming) {
        return suggestion
                .what()
                .map(naming::plain)
                .or(() -> suggestion.intervention().flatMap(naming::nameOf))
                .or(() -> Optional.of(suggestion.towards().stream()
                                .sorted()
                                .map(possibility -> naming.word(Wording.id("possibility", possibility)))
                                .collect(joining(", ")))
                        .filter(towards -> !towards.isEmpty()));
    }

    private static Optional<String> ofGoal(Goal goal, Naming naming) {
        return goal.inOwnWords().map(naming::quoted).or(() -> goal.professionalsReading()
                .map(naming::plain));
    }

    private static Optional<String> byItsKindAlone(Object thing, Naming naming) {
        return Optional.empty();
    }

    /** A kind of which the words speak for themselves, such as a goal. */
    private static <T> Kind<T> kind(Class<T> type, BiFunction<T, Naming, Optional<String>> words) {
        return new Kind<>(type, words, true);
    }

    /** A kind of which the words say little without the kind, such as a plan. */
    private static <T> Kind<T> labelled(Class<T> type, BiFunction<T, Naming, Optional<String>> words) {
        return new Kind<>(type, words, false);
    }

    /** A kind of entry or part. */
    private record Kind<T>(Class<T> type, BiFunction<T, Naming, Optional<String>> words, boolean speaksForItself) {
        Optional<String> of(Object thing, Naming naming) {
            return words.apply(type.cast(thing), naming);
        }
    }
}

package nl.regie.voice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.Pace;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.Entry;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.intervention.Request;
import nl.regie.intervention.Suggestion;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.InvolvementAgreement;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPlan;

/** What the patient said in an entry. What a close one or a professional said in it is not among it. */
public final class PatientsWords {
    private PatientsWords() {}

    /**
     * All words of the patient in it, in the order in which they stand, whoever wrote it down; none in an entry of a
     * kind in which only others speak, and none of what somebody else said in it.
     */
    public static List<OwnWords> in(PersonId patient, Entry entry) {
        return wordsOf(patient, entry).toList();
    }

    /**
     * The words of whoever agreed in the patient's place, or beside the patient: they stand beside the yes, and are
     * nobody's but theirs.
     */
    public static List<OwnWords> ofWhoeverElseAgreed(PersonId patient, Entry entry) {
        if (entry instanceof InvolvementAgreement agreement) {
            return agreement.onBehalf().isPresent()
                    ? agreement.inOwnWords().stream().toList()
                    : List.of();
        }
        Optional<PlanAgreement> agreement = Optional.empty();
        if (entry instanceof CarePlan plan) {
            agreement = plan.agreement();
        } else if (entry instanceof SignallingPlan plan) {
            agreement = plan.agreement();
        }
        return agreement.filter(yes -> !isOfThePatient(patient, yes)).flatMap(PlanAgreement::inOwnWords).stream()
                .toList();
    }

    private static boolean isOfThePatient(PersonId patient, PlanAgreement agreement) {
        return agreement.by().equals(patient) && agreement.onBehalf().isEmpty();
    }

    /** The words in an entry of somebody close by about themselves, or about what they see: not the patient's. */
    public static List<OwnWords> ofSomebodyCloseBy(PersonId patient, Entry entry) {
        Stream<Optional<OwnWords>> words = Stream.of();
        if (entry instanceof CarerWellbeing wellbeing) {
            words = Stream.of(wellbeing.inOwnWords(), wellbeing.need(), wellbeing.response());
        } else if (entry instanceof CloseOneConcern concern) {
            words = Stream.of(concern.inOwnWords());
        } else if (entry instanceof Experience experience
                && !experience.teller().equals(patient)) {
            words = Stream.of(experience.inOwnWords());
        }
        return words.flatMap(Optional::stream).toList();
    }

    /** Whether somebody wrote down how they understood an answer of the patient, and none of the patient's words. */
    public static boolean areOnlyRendered(Entry entry) {
        return entry instanceof Answer answer
                && answer.response() == Response.GIVEN
                && answer.inOwnWords().isEmpty()
                && answer.professionalsReading().isPresent();
    }

    /** Whether somebody else reports of a talk where the patient was not: what it quotes of the patient is hearsay. */
    public static boolean isHearsay(PersonId patient, Entry entry) {
        return (entry instanceof VisitSummary visit && visit.isHearsayOf(patient))
                || (entry instanceof ProgressReview review && review.isHearsayOf(patient));
    }

    private static Stream<OwnWords> wordsOf(PersonId patient, Entry entry) {
        if (isHearsay(patient, entry)) {
            return Stream.of();
        } else if (entry instanceof Answer answer) {
            return answer.inOwnWords().stream();
        } else if (entry instanceof Appraisal appraisal) {
            return appraisal.viewOf().equals(patient) ? appraisal.inOwnWords().stream() : Stream.of();
        } else if (entry instanceof SelfDirection direction) {
            return direction.inOwnWords().stream();
        } else if (entry instanceof Experience experience) {
            return experience.teller().equals(patient) ? experience.inOwnWords().stream() : Stream.of();
        } else if (entry instanceof CarePlan plan) {
            return inPlan(patient, plan);
        } else if (entry instanceof ContactAgreement contact) {
            return contact.preference().stream();
        } else if (entry instanceof SupportRecord support) {
            return support.response().stream();
        } else if (entry instanceof InvolvementAgreement agreement) {
            return OnBehalf.patientsWordsIn(agreement.onBehalf(), agreement.inOwnWords()).stream();
        } else if (entry instanceof Suggestion suggestion) {
            return suggestion.inOwnWords().stream();
        } else if (entry instanceof Request request) {
            return request.inOwnWords().stream();
        } else if (entry instanceof SharedDecision decision) {
            return Stream.of(decision.mattersToMe().stream(), decision.choiceInOwnWords().stream())
                    .flatMap(words -> words);
        } else if (entry instanceof ProgressReview review) {
            return Stream.of(
                            review.patientsView().stream(),
                            review.pace().flatMap(Pace::inOwnWords).stream(),
                            of(patient, review.progress()))
                    .flatMap(words -> words);
        } else if (entry instanceof ImposedMeasure measure) {
            return measure.patientsView().stream();
        } else if (entry instanceof SignallingPlan plan) {
            return Stream.of(
                            plan.whatHelps().stream(),
                            plan.whatDoesNotHelp().stream(),
                            plan.wishes().stream(),
                            plan.phases().stream().flatMap(phase -> phase.name().stream()),
                            plan.phases().stream()
                                    .flatMap(phase -> phase.signs().stream())
                                    .map(Sign::what),
                            inAgreement(patient, plan.agreement()))
                    .flatMap(words -> words);
        } else if (entry instanceof ConsultPreparation preparation) {
            return Stream.of(
                            preparation.inOwnWords().stream(),
                            preparation.topics().stream(),
                            of(patient, preparation.progress()))
                    .flatMap(words -> words);
        } else if (entry instanceof VisitSummary summary) {
            return Stream.of(
                            summary.patientsView().stream(),
                            Stream.concat(summary.discussed().stream(), summary.notReached().stream())
                                    .filter(topic -> topic.raisedBy().equals(patient))
                                    .flatMap(topic -> topic.inOwnWords().stream()))
                    .flatMap(words -> words);
        } else if (entry instanceof ReadBack readBack) {
            return readBack.inOwnWords().stream();
        } else if (entry instanceof Annotation annotation) {
            return Stream.of(annotation.inOwnWords());
        }
        return Stream.of();
    }

    private static Stream<OwnWords> inPlan(PersonId patient, CarePlan plan) {
        return Stream.of(
                        plan.goals().stream().map(Goal::inOwnWords).flatMap(Optional::stream),
                        plan.notNow().stream().map(NotNow::reasonInOwnWords).flatMap(Optional::stream),
                        plan.choosesToDoItAlone().stream(),
                        plan.closing().flatMap(Closing::inOwnWords).stream(),
                        inAgreement(patient, plan.agreement()))
                .flatMap(words -> words);
    }

    private static Stream<OwnWords> inAgreement(PersonId patient, Optional<PlanAgreement> agreement) {
        return agreement
                .flatMap(yes -> isOfThePatient(patient, yes)
                        ? yes.inOwnWords()
                        : yes.onBehalf().flatMap(OnBehalf::inOwnWords))
                .stream();
    }

    private static Stream<OwnWords> of(PersonId patient, List<GoalProgress> progress) {
        return progress.stream()
                .filter(told -> told.toldBy().equals(patient))
                .flatMap(told -> told.inOwnWords().stream());
    }
}

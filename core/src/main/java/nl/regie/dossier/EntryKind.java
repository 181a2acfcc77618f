package nl.regie.dossier;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.AgreedLimit;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.entry.Entry;
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
import nl.regie.signalling.SignallingPlan;
import nl.regie.value.Several;

/**
 * A kind of entry: which list of a dossier holds such entries, and how a list comes out of a dossier and into one.
 * Whoever has something to do for every kind goes through {@link #all()}; so a kind that is added is nowhere forgotten.
 *
 * @param <E> the type of such an entry
 */
public final class EntryKind<E extends Entry> {
    private static final List<EntryKind<?>> ALL = List.of(
            new EntryKind<>("closeOnes", CloseOne.class, Dossier::closeOnes, Dossier.Builder::closeOnes),
            new EntryKind<>("answers", Answer.class, Dossier::answers, Dossier.Builder::answers),
            new EntryKind<>("appraisals", Appraisal.class, Dossier::appraisals, Dossier.Builder::appraisals),
            new EntryKind<>(
                    "selfDirections", SelfDirection.class, Dossier::selfDirections, Dossier.Builder::selfDirections),
            new EntryKind<>("experiences", Experience.class, Dossier::experiences, Dossier.Builder::experiences),
            new EntryKind<>("carePlans", CarePlan.class, Dossier::carePlans, Dossier.Builder::carePlans),
            new EntryKind<>(
                    "contactAgreements",
                    ContactAgreement.class,
                    Dossier::contactAgreements,
                    Dossier.Builder::contactAgreements),
            new EntryKind<>(
                    "supportRecords", SupportRecord.class, Dossier::supportRecords, Dossier.Builder::supportRecords),
            new EntryKind<>(
                    "involvementAgreements",
                    InvolvementAgreement.class,
                    Dossier::involvementAgreements,
                    Dossier.Builder::involvementAgreements),
            new EntryKind<>(
                    "carerWellbeings",
                    CarerWellbeing.class,
                    Dossier::carerWellbeings,
                    Dossier.Builder::carerWellbeings),
            new EntryKind<>("suggestions", Suggestion.class, Dossier::suggestions, Dossier.Builder::suggestions),
            new EntryKind<>("requests", Request.class, Dossier::requests, Dossier.Builder::requests),
            new EntryKind<>(
                    "sharedDecisions",
                    SharedDecision.class,
                    Dossier::sharedDecisions,
                    Dossier.Builder::sharedDecisions),
            new EntryKind<>(
                    "progressReviews",
                    ProgressReview.class,
                    Dossier::progressReviews,
                    Dossier.Builder::progressReviews),
            new EntryKind<>(
                    "representations",
                    Representation.class,
                    Dossier::representations,
                    Dossier.Builder::representations),
            new EntryKind<>(
                    "imposedMeasures",
                    ImposedMeasure.class,
                    Dossier::imposedMeasures,
                    Dossier.Builder::imposedMeasures),
            new EntryKind<>(
                    "closeOneConcerns",
                    CloseOneConcern.class,
                    Dossier::closeOneConcerns,
                    Dossier.Builder::closeOneConcerns),
            new EntryKind<>(
                    "dangersAtHome", DangerAtHome.class, Dossier::dangersAtHome, Dossier.Builder::dangersAtHome),
            new EntryKind<>(
                    "signallingPlans",
                    SignallingPlan.class,
                    Dossier::signallingPlans,
                    Dossier.Builder::signallingPlans),
            new EntryKind<>("agreedLimits", AgreedLimit.class, Dossier::agreedLimits, Dossier.Builder::agreedLimits),
            new EntryKind<>(
                    "consultPreparations",
                    ConsultPreparation.class,
                    Dossier::consultPreparations,
                    Dossier.Builder::consultPreparations),
            new EntryKind<>(
                    "preparationReadings",
                    PreparationReading.class,
                    Dossier::preparationReadings,
                    Dossier.Builder::preparationReadings),
            new EntryKind<>(
                    "visitDecisions", VisitDecision.class, Dossier::visitDecisions, Dossier.Builder::visitDecisions),
            new EntryKind<>(
                    "visitSummaries", VisitSummary.class, Dossier::visitSummaries, Dossier.Builder::visitSummaries),
            new EntryKind<>(
                    "pageDecisions", PageDecision.class, Dossier::pageDecisions, Dossier.Builder::pageDecisions),
            new EntryKind<>("copiesGiven", CopyGiven.class, Dossier::copiesGiven, Dossier.Builder::copiesGiven),
            new EntryKind<>("readBacks", ReadBack.class, Dossier::readBacks, Dossier.Builder::readBacks),
            new EntryKind<>("annotations", Annotation.class, Dossier::annotations, Dossier.Builder::annotations));

    private static final Map<Class<?>, EntryKind<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EntryKind::type, UnaryOperator.identity()));

    private final String list;
    private final Class<E> type;
    private final Function<Dossier, List<E>> take;
    private final BiConsumer<Dossier.Builder, List<E>> put;

    private EntryKind(
            String list, Class<E> type, Function<Dossier, List<E>> take, BiConsumer<Dossier.Builder, List<E>> put) {
        this.list = list;
        this.type = type;
        this.take = take;
        this.put = put;
    }

    /** All kinds, in the order of the file. */
    public static List<EntryKind<?>> all() {
        return ALL;
    }

    /**
     * The kind of entries of this type.
     *
     * @param type such as {@code Answer.class}: a list of a dossier holds it by this type
     * @throws NoSuchElementException if a dossier has no list of that type
     */
    @SuppressWarnings("unchecked") // what is found by a type is of that type
    public static <E extends Entry> EntryKind<E> of(Class<E> type) {
        return (EntryKind<E>) Optional.ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new NoSuchElementException("A dossier has no list of " + type.getName() + "."));
    }

    /** The entries of a dossier of this type, or of every type that is one, in the order of the file. */
    @SuppressWarnings("unchecked") // what is an instance of a type is of that type
    static <T extends Entry> Several<T> every(Class<T> type, Dossier dossier) {
        return BY_TYPE.containsKey(type)
                ? Several.in(of(type).in(dossier))
                : (Several<T>) dossier.everything().that(type::isInstance);
    }

    /** The name of the list in a dossier and its file, such as {@code carePlans}. */
    public String list() {
        return list;
    }

    /** The type by which the list holds its entries. */
    public Class<E> type() {
        return type;
    }

    /** The entries of this kind in a dossier, in the order of the file, current or not. */
    public List<E> in(Dossier dossier) {
        return take.apply(dossier);
    }

    /** Gives a dossier that is being made these entries of this kind, in the place of those that it had. */
    public void put(List<E> entries, Dossier.Builder dossier) {
        put.accept(dossier, entries);
    }

    @Override
    public String toString() {
        return list;
    }
}

package nl.regie.fhir;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import org.hl7.fhir.r4.model.DomainResource;

/**
 * Where entries of one kind stand in a dossier, and how they are mapped.
 *
 * @param list the name of the list in the dossier
 * @param take the entries of a dossier
 * @param put adds entries to a dossier that is being read
 * @param mapping to and from FHIR
 */
record Shelf<E extends Entry, R extends DomainResource>(
        String list,
        Function<Dossier, List<E>> take,
        BiConsumer<Dossier.Builder, List<E>> put,
        EntryMapping<E, R> mapping) {
    /** All kinds, in the order of the dossier. */
    static final List<Shelf<?, ?>> ALL = List.of(
            new Shelf<>("closeOnes", Dossier::closeOnes, Dossier.Builder::addAllCloseOnes, new CloseOneMapping()),
            new Shelf<>("answers", Dossier::answers, Dossier.Builder::addAllAnswers, new AnswerMapping()),
            new Shelf<>("appraisals", Dossier::appraisals, Dossier.Builder::addAllAppraisals, new AppraisalMapping()),
            new Shelf<>(
                    "selfDirections",
                    Dossier::selfDirections,
                    Dossier.Builder::addAllSelfDirections,
                    new SelfDirectionMapping()),
            new Shelf<>(
                    "experiences", Dossier::experiences, Dossier.Builder::addAllExperiences, new ExperienceMapping()),
            new Shelf<>("carePlans", Dossier::carePlans, Dossier.Builder::addAllCarePlans, new CarePlanMapping()),
            new Shelf<>(
                    "contactAgreements",
                    Dossier::contactAgreements,
                    Dossier.Builder::addAllContactAgreements,
                    new ContactAgreementMapping()),
            new Shelf<>(
                    "supportRecords",
                    Dossier::supportRecords,
                    Dossier.Builder::addAllSupportRecords,
                    new SupportRecordMapping()),
            new Shelf<>(
                    "involvementAgreements",
                    Dossier::involvementAgreements,
                    Dossier.Builder::addAllInvolvementAgreements,
                    new InvolvementAgreementMapping()),
            new Shelf<>(
                    "carerWellbeings",
                    Dossier::carerWellbeings,
                    Dossier.Builder::addAllCarerWellbeings,
                    new CarerWellbeingMapping()),
            new Shelf<>(
                    "suggestions", Dossier::suggestions, Dossier.Builder::addAllSuggestions, new SuggestionMapping()),
            new Shelf<>("requests", Dossier::requests, Dossier.Builder::addAllRequests, new RequestMapping()),
            new Shelf<>(
                    "sharedDecisions",
                    Dossier::sharedDecisions,
                    Dossier.Builder::addAllSharedDecisions,
                    new SharedDecisionMapping()),
            new Shelf<>(
                    "progressReviews",
                    Dossier::progressReviews,
                    Dossier.Builder::addAllProgressReviews,
                    new ProgressReviewMapping()),
            new Shelf<>(
                    "representations",
                    Dossier::representations,
                    Dossier.Builder::addAllRepresentations,
                    new RepresentationMapping()),
            new Shelf<>(
                    "imposedMeasures",
                    Dossier::imposedMeasures,
                    Dossier.Builder::addAllImposedMeasures,
                    new ImposedMeasureMapping()),
            new Shelf<>(
                    "closeOneConcerns",
                    Dossier::closeOneConcerns,
                    Dossier.Builder::addAllCloseOneConcerns,
                    new CloseOneConcernMapping()),
            new Shelf<>(
                    "dangersAtHome",
                    Dossier::dangersAtHome,
                    Dossier.Builder::addAllDangersAtHome,
                    new DangerAtHomeMapping()),
            new Shelf<>(
                    "signallingPlans",
                    Dossier::signallingPlans,
                    Dossier.Builder::addAllSignallingPlans,
                    new SignallingPlanMapping()),
            new Shelf<>(
                    "agreedLimits",
                    Dossier::agreedLimits,
                    Dossier.Builder::addAllAgreedLimits,
                    new AgreedLimitMapping()),
            new Shelf<>(
                    "consultPreparations",
                    Dossier::consultPreparations,
                    Dossier.Builder::addAllConsultPreparations,
                    new ConsultPreparationMapping()),
            new Shelf<>(
                    "preparationReadings",
                    Dossier::preparationReadings,
                    Dossier.Builder::addAllPreparationReadings,
                    new PreparationReadingMapping()),
            new Shelf<>(
                    "visitDecisions",
                    Dossier::visitDecisions,
                    Dossier.Builder::addAllVisitDecisions,
                    new VisitDecisionMapping()),
            new Shelf<>(
                    "visitSummaries",
                    Dossier::visitSummaries,
                    Dossier.Builder::addAllVisitSummaries,
                    new VisitSummaryMapping()),
            new Shelf<>(
                    "annotations", Dossier::annotations, Dossier.Builder::addAllAnnotations, new AnnotationMapping()));
}

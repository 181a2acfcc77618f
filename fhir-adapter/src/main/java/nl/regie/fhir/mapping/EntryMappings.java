package nl.regie.fhir.mapping;

import java.util.List;
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
import nl.regie.dossier.Annotation;
import nl.regie.dossier.EntryKind;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.SupportRecord;
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
import org.hl7.fhir.r4.model.DomainResource;

/**
 * Where entries of one kind stand in a dossier, and how they are mapped.
 *
 * @param kind the kind of entry
 * @param mapping to and from FHIR
 */
public record EntryMappings<E extends Entry, R extends DomainResource>(EntryKind<E> kind, EntryMapping<E, R> mapping) {
    /** All kinds, in the order of the dossier. */
    public static final List<EntryMappings<?, ?>> ALL = List.of(
            of(CloseOne.class, new CloseOneMapping()),
            of(Answer.class, new AnswerMapping()),
            of(Appraisal.class, new AppraisalMapping()),
            of(SelfDirection.class, new SelfDirectionMapping()),
            of(Experience.class, new ExperienceMapping()),
            of(CarePlan.class, new CarePlanMapping()),
            of(ContactAgreement.class, new ContactAgreementMapping()),
            of(SupportRecord.class, new SupportRecordMapping()),
            of(InvolvementAgreement.class, new InvolvementAgreementMapping()),
            of(CarerWellbeing.class, new CarerWellbeingMapping()),
            of(Suggestion.class, new SuggestionMapping()),
            of(Request.class, new RequestMapping()),
            of(SharedDecision.class, new SharedDecisionMapping()),
            of(ProgressReview.class, new ProgressReviewMapping()),
            of(Representation.class, new RepresentationMapping()),
            of(ImposedMeasure.class, new ImposedMeasureMapping()),
            of(CloseOneConcern.class, new CloseOneConcernMapping()),
            of(DangerAtHome.class, new DangerAtHomeMapping()),
            of(SignallingPlan.class, new SignallingPlanMapping()),
            of(AgreedLimit.class, new AgreedLimitMapping()),
            of(ConsultPreparation.class, new ConsultPreparationMapping()),
            of(PreparationReading.class, new PreparationReadingMapping()),
            of(VisitDecision.class, new VisitDecisionMapping()),
            of(VisitSummary.class, new VisitSummaryMapping()),
            of(PageDecision.class, new PageDecisionMapping()),
            of(CopyGiven.class, new CopyGivenMapping()),
            of(ReadBack.class, new ReadBackMapping()),
            of(Annotation.class, new AnnotationMapping()));

    private static <E extends Entry, R extends DomainResource> EntryMappings<E, R> of(
            Class<E> type, EntryMapping<E, R> mapping) {
        return new EntryMappings<>(EntryKind.of(type), mapping);
    }
}

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
                    "annotations", Dossier::annotations, Dossier.Builder::addAllAnnotations, new AnnotationMapping()));
}

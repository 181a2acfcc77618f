package nl.regie.fhir;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.fhir.asking.FormMaker;
import nl.regie.fhir.asking.MadeForm;
import nl.regie.fhir.form.FormKind;
import nl.regie.fhir.mapping.DossierWriter;
import nl.regie.fhir.mapping.EvaluationMapping;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.Shipped;
import nl.regie.fhir.vocabulary.XmlText;
import nl.regie.reading.ReadInPartException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes a dossier as FHIR R4: one Bundle of type collection. The same dossier always gives the same bundle, and
 * {@link FhirImport} reads an equal dossier from it. The resources hold nothing that a dossier does not hold; plans and
 * goals that hold have a narrative, which can be left out.
 */
public final class FhirExport {
    private FhirExport() {}

    /**
     * The dossier as resources. The bundle is new, for the caller to change or send.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Bundle toBundle(Dossier dossier) {
        return toBundle(dossier, Narratives.WRITTEN);
    }

    /**
     * The same, with or without narratives.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Bundle toBundle(Dossier dossier, Narratives narratives) {
        Bundle bundle = DossierWriter.write(dossier.requireWhole());
        if (narratives == Narratives.LEFT_OUT) {
            leaveOutNarratives(bundle);
        }
        return bundle;
    }

    private static void leaveOutNarratives(Bundle bundle) {
        bundle.getEntry().forEach(entry -> {
            if (entry.getResource() instanceof DomainResource resource) {
                resource.setText(null);
            }
        });
    }

    /**
     * The current state of the dossier as a transaction for a server. All versions of an entry become one resource, so
     * that sending again is an update; what was entered in error is sent with that status. The patient and the
     * professionals are made where the server does not know their pseudonym, and left as they are where it does.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Transaction toTransaction(Dossier dossier) {
        return toTransaction(dossier, EnumSet.allOf(Sensitive.class));
    }

    /**
     * The current state as {@link #toTransaction(Dossier)} gives it, and of what is sensitive only what is named. What
     * the rest names of it is named still, and leads nowhere.
     *
     * @param sent what is sent though it is sensitive
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Transaction toTransaction(Dossier dossier, Set<Sensitive> sent) {
        return CurrentState.write(dossier.requireWhole(), sent);
    }

    /**
     * A transaction, and what a dossier holds that is not in it.
     *
     * @param bundle of type transaction; new, for the caller to change or send
     * @param leftOut what was left out, with how many
     * @param gone the names by which a server may hold what was erased since, or a goal that stands in no plan any
     *     more: what it holds by one of these, as an identifier, it is to erase
     * @param withheld the names by which a server may hold what is left out because it is sensitive, from when it was
     *     sent by name
     */
    public record Transaction(Bundle bundle, List<Problem> leftOut, Set<String> gone, Set<String> withheld) {
        /** The report cannot change. */
        public Transaction {
            Objects.requireNonNull(bundle, "bundle");
            leftOut = List.copyOf(leftOut);
            gone = Collections.unmodifiableSet(new LinkedHashSet<>(gone));
            withheld = Collections.unmodifiableSet(new LinkedHashSet<>(withheld));
        }

        /** The same without narratives, for a receiver that wants none. */
        public Transaction withoutNarratives() {
            Bundle without = bundle.copy();
            leaveOutNarratives(without);
            return new Transaction(without, leftOut, gone, withheld);
        }

        /** The bundle as FHIR JSON, indented, lines ended by a line feed. */
        public String json() {
            return FhirExport.json(bundle);
        }

        /** The same as FHIR XML. */
        public String xml() {
            return FhirExport.xml(bundle);
        }
    }

    /**
     * The dossier as FHIR JSON, indented, lines ended by a line feed.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static String toJson(Dossier dossier) {
        return toJson(dossier, Narratives.WRITTEN);
    }

    /**
     * The same, with or without narratives.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static String toJson(Dossier dossier, Narratives narratives) {
        return json(toBundle(dossier, narratives));
    }

    /**
     * The same as FHIR XML.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static String toXml(Dossier dossier) {
        return toXml(dossier, Narratives.WRITTEN);
    }

    /**
     * The same as FHIR XML, with or without narratives.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static String toXml(Dossier dossier, Narratives narratives) {
        return xml(toBundle(dossier, narratives));
    }

    private static String xml(Resource resource) {
        return XmlText.of(R4.tree(resource));
    }

    private static String json(Resource resource) {
        String json = R4.parser().setPrettyPrint(true).encodeResourceToString(resource);
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }

    /**
     * One of our questionnaires for one person to fill in with any form filler. What refers to a goal, a limit, a sign
     * or a person is a choice among the patient's own; what is not for this reader is not there, nothing is required,
     * and what is known is filled in as far as this reader's copy may show it. {@link FhirImport#answers} reads what
     * comes back.
     *
     * @param reader the patient, somebody close or a professional of this dossier
     * @param on the day on which it is made
     * @throws ReadInPartException if the dossier was read in part
     * @throws IllegalArgumentException if the form is not for this person
     * @throws nl.regie.people.RecordClosedException if the patient has died, or the record went into another one
     */
    public static Form form(FormKind kind, Dossier dossier, PersonId reader, LocalDate on) {
        MadeForm made = FormMaker.make(kind, dossier.requireWhole(), reader, on);
        return new Form(made.questionnaire(), made.beforehand());
    }

    /**
     * A form for one person. It holds what that person may see of the dossier, and is for nobody else.
     *
     * @param questionnaire with a name of its own, derived from the one that we ship; new, for the caller to change
     * @param beforehand what is filled in already, as a response that is in progress
     */
    public record Form(Questionnaire questionnaire, QuestionnaireResponse beforehand) {
        /** No part is null. */
        public Form {
            Objects.requireNonNull(questionnaire, "questionnaire");
            Objects.requireNonNull(beforehand, "beforehand");
        }

        /** The form as FHIR JSON, indented, lines ended by a line feed. */
        public String json() {
            return FhirExport.json(questionnaire);
        }

        /** The same as FHIR XML. */
        public String xml() {
            return FhirExport.xml(questionnaire);
        }

        /** What is filled in already as FHIR JSON, in the same way. */
        public String beforehandJson() {
            return FhirExport.json(beforehand);
        }

        /** The same as FHIR XML. */
        public String beforehandXml() {
            return FhirExport.xml(beforehand);
        }
    }

    /**
     * What a dossier shows, for whoever asks for it: no export of a dossier holds it. Each verdict comes with its
     * claims and the entries that they rest on, and what cannot be told is said to be so. There is no score.
     *
     * @param patient whose dossier was evaluated
     * @throws ReadInPartException if the dossier was read in part: a verdict may be too favourable then
     */
    public static MeasureReport toMeasureReport(DossierEvaluation evaluation, PersonId patient) {
        if (evaluation.isReadInPart()) {
            throw new ReadInPartException();
        }
        return EvaluationMapping.write(evaluation, patient);
    }

    /**
     * What exported bundles refer to by name, for a server or a validator to know: our code systems, value sets,
     * questionnaires and extensions.
     */
    public static Bundle conformance() {
        Bundle all = new Bundle().setType(Bundle.BundleType.COLLECTION);
        for (MetadataResource resource : Shipped.all()) {
            all.addEntry().setFullUrl(resource.getUrl()).setResource(resource);
        }
        return all;
    }
}

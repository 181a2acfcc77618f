package nl.regie.fhir;

import java.util.List;
import java.util.Objects;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadInPartException;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.fhir.mapping.DossierWriter;
import nl.regie.fhir.mapping.EvaluationMapping;
import nl.regie.fhir.vocabulary.R4;
import nl.regie.fhir.vocabulary.Shipped;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * Writes a dossier as FHIR R4: one Bundle of type collection. The same dossier always gives the same bundle, and
 * {@link FhirImport} reads an equal dossier from it. The resources have no narrative, and hold nothing that a dossier
 * does not hold.
 */
public final class FhirExport {
    private FhirExport() {}

    /**
     * The dossier as resources. The bundle is new, for the caller to change or send.
     *
     * @throws nl.regie.dossier.ReadInPartException if the dossier was read in part
     */
    public static Bundle toBundle(Dossier dossier) {
        return DossierWriter.write(dossier.requireWhole());
    }

    /**
     * The current state of the dossier as a transaction for a server. All versions of an entry become one resource, so
     * that sending again is an update; what was entered in error is sent with that status. The patient and the
     * professionals are made where the server does not know their pseudonym, and left as they are where it does.
     *
     * @throws nl.regie.dossier.ReadInPartException if the dossier was read in part
     */
    public static Transaction toTransaction(Dossier dossier) {
        return CurrentState.write(dossier.requireWhole());
    }

    /**
     * A transaction, and what a dossier holds that is not in it.
     *
     * @param bundle of type transaction; new, for the caller to change or send
     * @param leftOut what was left out, with how many
     */
    public record Transaction(Bundle bundle, List<Problem> leftOut) {
        /** The report cannot change. */
        public Transaction {
            Objects.requireNonNull(bundle, "bundle");
            leftOut = List.copyOf(leftOut);
        }

        /** The bundle as FHIR JSON, indented, lines ended by a line feed. */
        public String json() {
            return FhirExport.json(bundle);
        }
    }

    /**
     * The dossier as FHIR JSON, indented, lines ended by a line feed.
     *
     * @throws nl.regie.dossier.ReadInPartException if the dossier was read in part
     */
    public static String toJson(Dossier dossier) {
        return json(toBundle(dossier));
    }

    private static String json(Bundle bundle) {
        String json = R4.parser().setPrettyPrint(true).encodeResourceToString(bundle);
        return json.replace(System.lineSeparator(), "\n") + "\n";
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

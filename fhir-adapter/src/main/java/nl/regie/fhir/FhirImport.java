package nl.regie.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.fhir.again.AgainReader;
import nl.regie.fhir.again.DraftAgain;
import nl.regie.fhir.answers.Answers;
import nl.regie.fhir.answers.AnswersReader;
import nl.regie.fhir.answers.Receipt;
import nl.regie.fhir.draft.Draft;
import nl.regie.fhir.draft.OthersPlans;
import nl.regie.fhir.draft.TakingOver;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.fhir.incoming.IncomingLog;
import nl.regie.fhir.incoming.Layers;
import nl.regie.fhir.mapping.DossierReader;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Reads a dossier from a FHIR R4 Bundle that {@link FhirExport} wrote, also when others have since changed it or added
 * to it. It never throws because of what is in a bundle: what was refused, or not understood, is told in remarks.
 * Nothing is dropped in silence, for the dossier that was read is written again and compared with what came.
 */
public final class FhirImport {
    private FhirImport() {}

    /** Reads a bundle from FHIR JSON or FHIR XML. */
    public static Result read(String json) {
        return read(BoundedJson.read(json));
    }

    /** Reads a bundle from FHIR JSON or XML in UTF-8. Bytes that are no UTF-8 are refused: nothing is mended. */
    public static Result read(byte[] utf8) {
        return read(BoundedJson.read(utf8));
    }

    private static Result read(BoundedJson document) {
        return document.object().map(FhirImport::read).orElseGet(() -> refused(document.remarks()));
    }

    /** Reads a bundle as HAPI holds it. */
    public static Result fromBundle(Bundle bundle) {
        if (!Layers.areFew(bundle)) {
            return refused(BoundedJson.tooLarge().remarks());
        }
        String json;
        try {
            json = R4.parserForOthers().encodeResourceToString(bundle);
        } catch (RuntimeException e) {
            // whatever HAPI throws may quote what stands in the bundle
            IncomingLog.turned(e, "not-fhir-r4");
            return refused(List.of(Problem.of(
                    "Bundle",
                    "not-fhir-r4",
                    "Deze Bundle is niet als FHIR R4 te schrijven.",
                    "This Bundle cannot be written as FHIR R4.")));
        }
        return read(json);
    }

    /**
     * Reads what a server holds of a transaction that {@link FhirExport#toTransaction} made, from a Bundle in FHIR JSON
     * or XML with the address of each resource: its patient, the professionals, and all that has a name of ours. Every
     * entry that the transaction held is as it was: its name, who recorded it and when, own words. What entries name
     * and the server does not hold, such as an earlier version, has a {@linkplain nl.regie.dossier.Tombstone stone} in
     * its place, which does not mean that anybody erased it.
     */
    public static Result readCurrentState(String json) {
        return currentState(BoundedJson.read(json));
    }

    /** The same, from FHIR JSON or XML in UTF-8. Bytes that are no UTF-8 are refused: nothing is mended. */
    public static Result readCurrentState(byte[] utf8) {
        return currentState(BoundedJson.read(utf8));
    }

    private static Result currentState(BoundedJson document) {
        return document.object()
                .map(root -> read(DossierReader.ofAServer(root)))
                .orElseGet(() -> refused(document.remarks()));
    }

    /**
     * Reads the plans of another system as drafts, from a Bundle or a single CarePlan in FHIR R4 JSON or XML. Only
     * plans that still run are taken over. What they say becomes a professional's reading, never the patient's own
     * words; every plan is a draft and every goal a proposal, for the patient has agreed to nothing here. Everything
     * that was not taken over is told.
     */
    public static Draft draft(String json, TakingOver takingOver) {
        return draft(BoundedJson.read(json), takingOver);
    }

    /** The same, from FHIR JSON or XML in UTF-8. Bytes that are no UTF-8 are refused: nothing is mended. */
    public static Draft draft(byte[] utf8, TakingOver takingOver) {
        return draft(BoundedJson.read(utf8), takingOver);
    }

    private static Draft draft(BoundedJson document, TakingOver takingOver) {
        return document.object()
                .map(root -> told(new OthersPlans(root, takingOver).read()))
                .orElseGet(() -> told(Draft.none(document.remarks())));
    }

    /**
     * Reads plans of another system once more, beside a dossier that holds what was taken over of them before. What was
     * made before is found by the number that the source gave out, or else by its address. It changes nothing: it tells
     * what is new, changed, over or gone, and a person takes it over, entry by entry.
     *
     * @throws IllegalArgumentException if the dossier is of another patient
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static DraftAgain draftAgain(String json, TakingOver takingOver, Dossier dossier) {
        return new AgainReader(dossier, takingOver).read(BoundedJson.read(json));
    }

    /**
     * The same, from FHIR JSON or XML in UTF-8. Bytes that are no UTF-8 are refused: nothing is mended.
     *
     * @throws IllegalArgumentException if the dossier is of another patient
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static DraftAgain draftAgain(byte[] utf8, TakingOver takingOver, Dossier dossier) {
        return new AgainReader(dossier, takingOver).read(BoundedJson.read(utf8));
    }

    /**
     * Reads a form of ours that somebody filled in with any form filler: a QuestionnaireResponse alone, in FHIR R4 JSON
     * or XML. Each group of questions that was answered becomes one entry, found by the names of our questions. A form
     * that was changed and is sent again replaces what came of it before; never what somebody else said in their own
     * voice. Everything that was not taken over is told.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Answers answers(String json, Receipt receipt) {
        return answers(BoundedJson.read(json), receipt);
    }

    /**
     * The same, from FHIR JSON or XML in UTF-8. Bytes that are no UTF-8 are refused: nothing is mended.
     *
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public static Answers answers(byte[] utf8, Receipt receipt) {
        return answers(BoundedJson.read(utf8), receipt);
    }

    private static Answers answers(BoundedJson document, Receipt receipt) {
        receipt.dossier().requireWhole();
        Answers answers = document.object()
                .map(root -> new AnswersReader(root, receipt).read())
                .orElseGet(() -> new Answers(
                        List.of(),
                        receipt.dossier(),
                        document.remarks().stream()
                                .map(remark -> remark.at("QuestionnaireResponse"))
                                .toList()));
        if (answers.entries().isEmpty()) {
            IncomingLog.refused(answers.remarks());
        }
        return answers;
    }

    private static Result read(ObjectNode root) {
        return read(new DossierReader(root));
    }

    private static Result read(DossierReader reader) {
        Optional<Dossier> dossier = reader.read();
        return dossier.isPresent() ? new Result(dossier, reader.remarks()) : refused(reader.remarks());
    }

    private static Draft told(Draft draft) {
        if (draft.dossier().isEmpty()) {
            IncomingLog.refused(draft.remarks());
        }
        return draft;
    }

    private static Result refused(List<Problem> remarks) {
        IncomingLog.refused(remarks);
        return new Result(Optional.empty(), remarks);
    }

    /**
     * What came of reading.
     *
     * @param dossier empty when the bundle holds no dossier of ours, or one that contradicts itself
     * @param remarks everything that was refused or not understood; empty when the bundle is as we would write it
     */
    public record Result(Optional<Dossier> dossier, List<Problem> remarks) {
        /** Without a dossier there is a remark that says why. */
        public Result {
            Objects.requireNonNull(dossier, "dossier");
            remarks = List.copyOf(remarks);
            if (dossier.isEmpty() && remarks.isEmpty()) {
                throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
            }
        }
    }
}

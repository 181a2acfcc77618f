package nl.regie.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regie.dossier.Dossier;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.PersonId;
import nl.regie.people.Professional;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Reads a dossier from a FHIR R4 Bundle that {@link FhirExport} wrote, also when others have since changed it or added
 * to it. It never throws because of what is in a bundle: what was refused, or not understood, is told in remarks.
 * Nothing is dropped in silence, for the dossier that was read is written again and compared with what came.
 */
public final class FhirImport {
    private FhirImport() {}

    /** Reads a bundle from FHIR JSON. XML is refused. */
    public static Result read(String json) {
        BoundedJson document = BoundedJson.read(json);
        return document.object().map(FhirImport::read).orElseGet(() -> refused(document.remarks()));
    }

    /** Reads a bundle from FHIR JSON in UTF-8. Bytes that are no UTF-8 are refused: nothing is mended. */
    public static Result read(byte[] utf8) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            IncomingLog.turned(e, "not-utf8");
            return refused(List.of(
                    Remark.of("Bundle", "not-utf8", "Dit document is geen UTF-8.", "This document is not UTF-8.")));
        }
    }

    /** Reads a bundle as HAPI holds it. */
    public static Result fromBundle(Bundle bundle) {
        if (!Layers.areFew(bundle)) {
            return refused(BoundedJson.tooLarge().remarks());
        }
        String json;
        try {
            json = R4.parser().encodeResourceToString(bundle);
        } catch (RuntimeException e) {
            // whatever HAPI throws may quote what stands in the bundle
            IncomingLog.turned(e, "not-fhir-r4");
            return refused(List.of(Remark.of(
                    "Bundle",
                    "not-fhir-r4",
                    "Deze Bundle is niet als FHIR R4 te schrijven.",
                    "This Bundle cannot be written as FHIR R4.")));
        }
        return read(json);
    }

    /**
     * Reads the plans of another system as drafts, from a Bundle or a single CarePlan in FHIR R4 JSON. Only plans that
     * still run are taken over. What they say becomes a professional's reading, never the patient's own words; every
     * plan is a draft and every goal a proposal, for the patient has agreed to nothing here. Everything that was not
     * taken over is told.
     */
    public static Draft draft(String json, TakingOver takingOver) {
        BoundedJson document = BoundedJson.read(json);
        return document.object()
                .map(root -> told(new OthersPlans(root, takingOver).read()))
                .orElseGet(() -> told(new Draft(Optional.empty(), document.remarks(), 0)));
    }

    /**
     * Who takes over the plans of another system, and when.
     *
     * @param patient the pseudonym of the patient whom the plans are about: the embedder has made sure who that is
     * @param by who takes them over, and is answerable for it
     * @param on the day on which it is done
     */
    public record TakingOver(PersonId patient, Professional by, LocalDate on) {
        /** No part is null. */
        public TakingOver {
            Objects.requireNonNull(patient, "patient");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * What came of reading the plans of another system.
     *
     * @param dossier drafts to talk about with the patient; empty when no plan could be taken over
     * @param remarks everything that was not taken over, and why
     * @param understood how many values were taken over, or decided what was
     */
    public record Draft(Optional<Dossier> dossier, List<Remark> remarks, int understood) {
        /** Without a dossier there is a remark that says why. */
        public Draft {
            Objects.requireNonNull(dossier, "dossier");
            remarks = List.copyOf(remarks);
            if (dossier.isEmpty() && remarks.isEmpty()) {
                throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
            }
        }
    }

    private static Result read(ObjectNode root) {
        Result result = new DossierReader(root).read();
        return result.dossier().isPresent() ? result : refused(result.remarks());
    }

    private static Draft told(Draft draft) {
        if (draft.dossier().isEmpty()) {
            IncomingLog.refused(draft.remarks());
        }
        return draft;
    }

    private static Result refused(List<Remark> remarks) {
        IncomingLog.refused(remarks);
        return new Result(Optional.empty(), remarks);
    }

    /**
     * What came of reading.
     *
     * @param dossier empty when the bundle holds no dossier of ours, or one that contradicts itself
     * @param remarks everything that was refused or not understood; empty when the bundle is as we would write it
     */
    public record Result(Optional<Dossier> dossier, List<Remark> remarks) {
        /** Without a dossier there is a remark that says why. */
        public Result {
            Objects.requireNonNull(dossier, "dossier");
            remarks = List.copyOf(remarks);
            if (dossier.isEmpty() && remarks.isEmpty()) {
                throw new IllegalArgumentException("Nothing was read, and nothing is said about it.");
            }
        }
    }

    /**
     * Something in a bundle that was refused or not understood. It never holds what stands there, for that may be a
     * patient's words.
     *
     * @param path where, as a FHIRPath expression such as {@code Bundle.entry[3].resource.birthDate}; {@code Bundle}
     *     for the whole
     * @param code what kind of remark, in words with hyphens, the same in every version
     * @param message what is the matter, in a sentence of ours
     */
    public record Remark(String path, String code, LocalizedText message) {
        /** No part is null. */
        public Remark {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }

        static Remark of(String path, String code, String nl, String en) {
            return new Remark(path, code, LocalizedText.of(nl, en));
        }

        static Remark notUnderstood(String path) {
            return of(
                    path,
                    "not-understood",
                    "Dit hoort niet bij wat wij schrijven. Het is niet overgenomen.",
                    "This is not part of what we write. It was not taken over.");
        }

        @Override
        public String toString() {
            return path + " " + code + ": " + message.en();
        }
    }
}

package nl.regie.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.dossier.DossierFile;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;

/** A reader, the files to begin with, and the words of its form. */
enum Target {
    /** The file of a dossier, and what is made of one that was read. */
    DOSSIER(DossierFuzz.class, 20),
    /** Many dossiers in a file, one a line, plain or packed, and what is counted of them. */
    LINES(LinesFuzz.class, 9),
    /** The file of an overlay, laid over the module, and pages in its words. */
    OVERLAY(OverlayFuzz.class, 7),
    /** The places that are filled in the words of an overlay. */
    TEMPLATES(TemplatesFuzz.class, 5),
    /** The file of a team's profile. */
    PROFILE(ProfileFuzz.class, 3),
    /** Words of pages in another language or in easy language, and a page in them. */
    WORDS(WordsFuzz.class, 3),
    /** What a cohort came to, and the tables that are shown of it. */
    SUMMARY(SummaryFuzz.class, 3),
    /** FHIR in JSON: a bundle of ours. */
    BUNDLE(BundleFuzz.class, 21),
    /** FHIR in XML: a bundle of ours, and plans of others. */
    XML(XmlFuzz.class, 11),
    /** Plans of others, as drafts, and once more beside what was taken over. */
    PLANS(PlansFuzz.class, 9),
    /** Forms of ours that others filled in. */
    ANSWERS(AnswersFuzz.class, 9);

    private final Class<?> harness;
    private final int percent;

    /** With of a hundred seconds so many: who reads slowly gets more, so that each reads much. */
    Target(Class<?> harness, int percent) {
        this.harness = harness;
        this.percent = percent;
    }

    String harness() {
        return harness.getName();
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    int share(int seconds) {
        return Math.max(1, seconds * percent / 100);
    }

    /** The form of the file, as a JSON Schema; what has none is known by its seeds. */
    String schema() {
        return switch (this) {
            case DOSSIER, LINES -> DossierFile.schema();
            case OVERLAY, TEMPLATES -> OverlayFile.schema();
            case PROFILE -> TeamProfileFile.schema();
            case SUMMARY -> CohortSummaryFile.schema();
            case WORDS, BUNDLE, XML, PLANS, ANSWERS -> "{}";
        };
    }

    /** The documents to begin with, in JSON. */
    List<String> seeds(Path examples) {
        return new Seeds(examples).of(this);
    }

    /** A document to begin with, as its reader gets it; empty where bytes only say how to make one. */
    Optional<byte[]> asItComes(String seed) {
        return switch (this) {
            case LINES, TEMPLATES -> Optional.empty();
            case XML -> Optional.of(XmlTape.written(seed).getBytes(StandardCharsets.UTF_8));
            default -> Optional.of(seed.getBytes(StandardCharsets.UTF_8));
        };
    }
}

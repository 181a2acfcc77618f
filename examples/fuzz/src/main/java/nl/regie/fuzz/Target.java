package nl.regie.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.fhir.FhirExport;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;

/** A reader, the files to begin with, and the words of its form. */
enum Target {
    /** The file of a dossier, and what is made of one that was read. */
    DOSSIER(DossierFuzz.class, "dossiers", 35),
    /** The file of an overlay, laid over the module, and pages in its words. */
    OVERLAY(OverlayFuzz.class, "overlays", 12),
    /** The file of a team's profile. */
    PROFILE(ProfileFuzz.class, "practice", 5),
    /** FHIR: a bundle of ours, and plans of others. */
    BUNDLE(BundleFuzz.class, "dossiers", 48);

    private final Class<?> harness;
    private final String folder;
    private final int percent;

    /** With of a hundred seconds so many: who reads slowly gets more, so that each reads much. */
    Target(Class<?> harness, String folder, int percent) {
        this.harness = harness;
        this.folder = folder;
        this.percent = percent;
    }

    String harness() {
        return harness.getName();
    }

    int share(int seconds) {
        return Math.max(1, seconds * percent / 100);
    }

    /** The form of the file, as a JSON Schema; FHIR has its own. */
    String schema() {
        return switch (this) {
            case DOSSIER -> DossierFile.schema();
            case OVERLAY -> OverlayFile.schema();
            case PROFILE -> TeamProfileFile.schema();
            case BUNDLE -> "{}";
        };
    }

    /** The documents to begin with: the examples, and each of their entries alone. */
    List<String> seeds(Path examples) {
        try (Stream<Path> files = Files.list(examples.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Target::text)
                    .flatMap(document -> Stream.concat(
                            Stream.of(document), Parts.of(document).filter(this::reads)))
                    .map(this::asSeed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean reads(String part) {
        return switch (this) {
            case DOSSIER, BUNDLE -> DossierFile.read(part).value().isPresent();
            case OVERLAY -> OverlayFile.read(part).value().isPresent();
            case PROFILE -> TeamProfileFile.read(part).value().isPresent();
        };
    }

    private String asSeed(String document) {
        if (this != BUNDLE) {
            return document;
        }
        Dossier dossier = DossierFile.read(document).orElseThrow();
        return FhirExport.toJson(dossier);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

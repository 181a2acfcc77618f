package nl.regie.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.regie.cohort.Cohort;
import nl.regie.cohort.CohortSummaryFile;
import nl.regie.cohort.GroupBy;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.fhir.FhirExport;
import nl.regie.overlay.OverlayFile;
import nl.regie.practice.TeamProfileFile;
import nl.regie.words.PageWords;
import nl.regie.words.PageWordsFile;

/** The documents to begin with: the examples, each of their entries alone, and what is made of them. */
final class Seeds {
    private final Path examples;

    Seeds(Path examples) {
        this.examples = examples;
    }

    List<String> of(Target target) {
        Stream<String> seeds =
                switch (target) {
                    case DOSSIER, LINES -> dossiers();
                    case OVERLAY, TEMPLATES ->
                        withParts(
                                "overlays",
                                part -> OverlayFile.read(part).value().isPresent());
                    case PROFILE ->
                        withParts(
                                "practice",
                                part -> TeamProfileFile.read(part).value().isPresent());
                    case WORDS ->
                        Stream.of(Language.values()).map(language -> PageWordsFile.write(PageWords.easy(language)));
                    case SUMMARY -> summaries();
                    case BUNDLE -> dossiers().map(Seeds::asFhir);
                    case XML -> Stream.concat(dossiers().map(Seeds::asFhir), othersPlans());
                    case PLANS -> othersPlans();
                    case ANSWERS -> FilledForms.of(wholeDossiers());
                };
        return seeds.toList();
    }

    /** Plans as another system writes them; everybody in them is invented. */
    private static Stream<String> othersPlans() {
        return Stream.of("plans-of-others.json", "requests-of-others.json").map(Seeds::resource);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> summaries() {
        List<Dossier> dossiers = wholeDossiers();
        return Stream.of(
                        Cohort.shipped().summarise(dossiers),
                        Cohort.shipped().groupedBy(GroupBy.lifeDomain()).summarise(dossiers))
                .map(CohortSummaryFile::write);
    }

    private List<Dossier> wholeDossiers() {
        return files("dossiers")
                .map(document -> DossierFile.read(document).orElseThrow())
                .toList();
    }

    private Stream<String> dossiers() {
        return withParts("dossiers", part -> DossierFile.read(part).value().isPresent());
    }

    private Stream<String> withParts(String folder, Predicate<String> isRead) {
        return files(folder)
                .flatMap(document ->
                        Stream.concat(Stream.of(document), Parts.of(document).filter(isRead)));
    }

    private static String asFhir(String document) {
        return FhirExport.toJson(DossierFile.read(document).orElseThrow());
    }

    private Stream<String> files(String folder) {
        try (Stream<Path> files = Files.list(examples.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Seeds::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

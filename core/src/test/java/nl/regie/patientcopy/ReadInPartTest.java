package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.involvement.Opened;
import nl.regie.reading.ReadInPartException;
import nl.regie.visit.Agenda;
import nl.regie.visit.GivenReason;
import nl.regie.visit.VisitAdvice;
import nl.regie.visit.VisitReason;
import org.junit.jupiter.api.Test;

/** Of a dossier that was read in part there is no document whatsoever: a confidence can be among what was left out. */
class ReadInPartTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void noDocumentIsMadeOfIt() throws IOException {
        Dossier dossier = readInPart();
        Set<Class<?>> refusing = makers().stream()
                .filter(maker -> causeOf(maker, dossier) instanceof ReadInPartException)
                .map(Method::getDeclaringClass)
                .collect(Collectors.toSet());
        assertThat(refusing)
                .as("each type that is a Copy refuses in each of its methods that make one")
                .isEqualTo(makers().stream().map(Method::getDeclaringClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(documents());
        assertThat(makers()).allMatch(maker -> causeOf(maker, dossier) instanceof ReadInPartException);
    }

    @Test
    void itCanBeEvaluatedAndTheEvaluationSaysSo() throws IOException {
        DossierEvaluation evaluation = DossierEvaluator.of(CareModule.shipped()).evaluate(readInPart(), DAY);
        assertThat(evaluation.findings()).isNotEmpty();
        assertThat(evaluation.in(Language.NL).readInPart().orElseThrow()).contains("te gunstig");
        assertThat(evaluation.in(Language.EN).toJson()).contains("\"readInPart\"", "too favourable");
    }

    private static Dossier readInPart() throws IOException {
        String json = Files.readString(ROOT.resolve("examples/dossiers/naima.json"));
        return DossierFile.readKnownPart(
                        json.replaceFirst("\"schemaVersion\": \"[0-9.]+\"", "\"schemaVersion\": \"1.7\""))
                .orElseThrow();
    }

    @Test
    void noDoorOfTheLibraryWritesIt() throws IOException {
        Dossier part = readInPart();
        assertThat(catchThrowable(() -> DossierFile.write(part))).isInstanceOf(ReadInPartException.class);
        assertThat(catchThrowable(() -> Opened.to(PersonId.of("mother"), part, DAY, DAY)))
                .isInstanceOf(ReadInPartException.class);
    }

    @Test
    void noAgendaIsMadeForThePatientEither() throws IOException {
        Dossier part = readInPart();
        assertThat(catchThrowable(() -> Agenda.forPatientWithoutPreparation(part, writer -> true)))
                .isInstanceOf(ReadInPartException.class);
    }

    @Test
    void aVisitIsProposedAboutForStaffAndNothingOfItIsForThePatient() throws IOException {
        Dossier part = readInPart();
        ConsultPreparation preparation = part.current(ConsultPreparation.class).get(0);
        VisitAdvice advice = VisitAdvice.of(part, preparation.id(), DAY, CareModule.shipped());
        assertThat(advice.reasons()).extracting(GivenReason::reason).contains(VisitReason.READ_IN_PART);
        assertThat(catchThrowable(advice::forPatient)).isInstanceOf(ReadInPartException.class);
    }

    private static Throwable causeOf(Method maker, Dossier dossier) {
        Object[] arguments = Arrays.stream(maker.getParameterTypes())
                .map(type -> type == Dossier.class
                        ? dossier
                        : type == LocalDate.class
                                ? DAY
                                : type == PersonId.class ? PersonId.of("broer") : CareModule.shipped())
                .toArray();
        Throwable thrown = catchThrowable(() -> maker.invoke(null, arguments));
        return Objects.requireNonNull(
                thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown);
    }

    private static List<Method> makers() throws IOException {
        return documents().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Dossier.class))
                .toList();
    }

    private static Set<Class<?>> documents() throws IOException {
        Path classes = Path.of(URI.create(
                Copy.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (Stream<Path> files = Files.walk(classes.resolve("nl/regie/patientcopy"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .map(file -> named(file.replace('/', '.').replace(".class", "")))
                    .filter(type -> Copy.class.isAssignableFrom(type) && !type.isInterface())
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

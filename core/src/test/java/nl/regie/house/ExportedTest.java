package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.value.RegieValue;
import org.junit.jupiter.api.Test;

/** What others build on is chosen, and can grow without breaking them. */
class ExportedTest {
    /**
     * How values are made, how files are read, and how the norms of the module are: others call the builder, the reader
     * and the evaluator.
     */
    private static final Set<String> NOT_EXPORTED = Set.of("style", "json", "criterion", "keyelement");

    /**
     * Records of many parts that the library makes and others only read, with the few that are a closed whole. What a
     * product fills in itself is a value with a builder: a part more breaks nobody there.
     */
    private static final Set<String> MADE_HERE = Set.of(
            "entry.Part",
            "entry.Reference",
            "reading.Reading",
            "intervention.InterventionChoice",
            "picture.Circle",
            "page.Block$Row",
            "page.Block$Table",
            "page.Page",
            "page.Section",
            "involvement.CopiesOut$TakeBack",
            "involvement.CopyOut",
            "visit.AgendaItem",
            "visit.ContactAhead$Contact",
            "visit.PatientsAdvice",
            "visit.VisitAdvice",
            "comparison.Change",
            "comparison.Difference",
            "comparison.PlanConflict",
            "comparison.PlansBeside",
            "help.WhomToCall",
            "course.BeforeWithdrawal",
            "course.InvolvementReview",
            "course.OverdueReview",
            "course.PassedDay",
            "finding.ClaimFinding",
            "finding.ClaimResult",
            "finding.Finding",
            "evaluation.DossierEvaluation",
            "evaluation.RecordNotes",
            "nextstep.NextStep",
            "nextstep.NextSteps",
            "cohort.DossierLine",
            "mirror.MirrorTable",
            "mirror.MirrorTable$Row");

    private static final Path CLASSES = classesOfCore();
    private static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);
    private static final Set<String> EXPORTED = exported();

    @Test
    void allThatIsNotForOthersStaysInside() {
        Set<String> rooms = CORE.stream()
                .filter(type -> type.getPackageName().startsWith("nl.regie."))
                .map(ExportedTest::room)
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.removeAll(NOT_EXPORTED);
        assertThat(EXPORTED).containsExactlyInAnyOrderElementsOf(rooms);
    }

    /** The compiler would tell this too, but also of annotations that nobody needs who embeds a value. */
    @Test
    void whatOthersCallNamesNothingThatStaysInside() {
        assertThat(CORE.stream()
                        .filter(type -> EXPORTED.contains(room(type)))
                        .filter(ExportedTest::isPublicThroughout)
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(called -> called.getModifiers().contains(JavaModifier.PUBLIC)
                                || called.getModifiers().contains(JavaModifier.PROTECTED))
                        .flatMap(called -> named(called)
                                .filter(type -> !isForOthers(type))
                                .map(type -> called.getFullName() + " names " + type.getName())))
                .isEmpty();
    }

    private static Stream<JavaClass> named(JavaCodeUnit called) {
        return Stream.concat(Stream.of(called.getReturnType()), called.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static boolean isForOthers(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || (EXPORTED.contains(room(type)) && isPublicThroughout(type));
    }

    /** A mapper of a framework would take it for something that it can write and read. */
    @Test
    void whatTheCompilerMakesStandsInItsOwnFilesOnly() {
        Set<String> others = CORE.stream()
                .filter(type -> type.getSimpleName().startsWith("Immutable") && !type.isNestedClass())
                .filter(type -> !type.isAssignableTo(RegieValue.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(others).isEmpty();
    }

    @Test
    void whatOthersFillInHasABuilder() {
        Set<String> records = CORE.stream()
                .filter(type -> EXPORTED.contains(room(type)))
                .filter(ExportedTest::isPublicThroughout)
                .filter(type -> type.isRecord() && partsOf(type) > 2)
                .map(type -> type.getName().replaceFirst("^nl\\.regie\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(records)
                .as(
                        "records of more than two parts: what the library makes stands on the list, what others fill in has a builder")
                .containsExactlyInAnyOrderElementsOf(MADE_HERE);
    }

    private static boolean isPublicThroughout(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(ExportedTest::isPublicThroughout)
                        .orElse(true);
    }

    private static long partsOf(JavaClass record) {
        return record.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    private static Set<String> exported() {
        ModuleDescriptor core =
                ModuleFinder.of(CLASSES).find("nl.regie.core").orElseThrow().descriptor();
        return core.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source().replaceFirst("^nl\\.regie\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^nl\\.regie\\.", "");
    }

    private static Path classesOfCore() {
        try {
            return Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

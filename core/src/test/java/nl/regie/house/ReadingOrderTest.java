package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regie.dossier.Dossier;
import nl.regie.json.Form;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house has one direction: each package uses only those that stand above it. */
class ReadingOrderTest {
    private static final List<String> READING_ORDER = List.of(
            "value",
            "style",
            "entry",
            "reading",
            "json",
            "organisation",
            "caremodule",
            "overlay",
            "legal",
            "people",
            "sharing",
            "diagnosis",
            "precondition",
            "intervention",
            "decision",
            "signalling",
            "careplan",
            "consult",
            "experience",
            "dossier",
            "day",
            "naming",
            "picture",
            "page",
            "words",
            "voice",
            "involvement",
            "visit",
            "comparison",
            "help",
            "course",
            "finding",
            "practice",
            "rule",
            "criterion",
            "keyelement",
            "evaluation",
            "nextstep",
            "patientcopy",
            "year",
            "screen",
            "programme",
            "handbook",
            "cohort",
            "mirror",
            "pseudonym");

    private static final Set<String> FORBIDDEN_ENDINGS =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Info", "Data", "Dto");

    private static final Path CLASSES = classesOfCore();
    private static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);

    @Test
    void noPackageIsUnlisted() {
        Set<String> packages = CORE.stream()
                .filter(type -> type.getPackageName().startsWith("nl.regie."))
                .map(ReadingOrderTest::room)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).containsExactlyInAnyOrderElementsOf(READING_ORDER);
    }

    @Test
    void eachPackageUsesOnlyThoseAboveIt() {
        List<String> upwards = CORE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("nl.regie."))
                .filter(ReadingOrderTest::pointsDown)
                .map(Dependency::getDescription)
                .toList();
        assertThat(upwards).isEmpty();
    }

    @Test
    void coreKnowsNoFhir() {
        assertThat(targets()).noneMatch(name -> name.startsWith("ca.uhn") || name.startsWith("org.hl7"));
    }

    @Test
    void onlyTheJsonPackageKnowsAMapper() {
        List<String> mappers = CORE.stream()
                .filter(type -> !type.getPackageName().equals("nl.regie.json"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> dependency
                        .getTargetClass()
                        .getName()
                        .matches("com\\.fasterxml\\.jackson\\..*(Mapper|Factory|Node|Parser|Generator)"))
                .map(Dependency::getDescription)
                .toList();
        assertThat(mappers).isEmpty();
    }

    /** Texts have places to fill in; whatever else becomes a page does so in one room. */
    @Test
    void onlyPagesAndTextsWithPlacesKnowATemplate() {
        assertThat(CORE.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> dependency
                                        .getTargetClass()
                                        .getPackageName()
                                        .startsWith("com.samskivert")))
                        .map(ReadingOrderTest::room)
                        .distinct())
                .containsExactlyInAnyOrder("entry", "page");
    }

    @Test
    void atRunTimeThereIsJacksonMustacheAndALogAndNothingElse() {
        ModuleDescriptor module =
                ModuleFinder.of(CLASSES).find("nl.regie.core").orElseThrow().descriptor();
        Set<String> needed = module.requires().stream()
                .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertThat(needed)
                .containsExactlyInAnyOrder(
                        "java.base", "com.fasterxml.jackson.databind", "com.samskivert.jmustache", "org.slf4j");
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(CORE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .noneMatch(name -> FORBIDDEN_ENDINGS.stream().anyMatch(name::endsWith));
    }

    @Test
    void packagesStaySmallEnoughToRead() {
        CORE.stream()
                .filter(type -> !isMadeByTheCompiler(type) && !type.isNestedClass())
                .filter(type -> type.getPackageName().startsWith("nl.regie.")
                        && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(ReadingOrderTest::room, Collectors.counting()))
                .forEach((room, types) -> assertThat(types).as(room).isLessThanOrEqualTo(20));
    }

    private static boolean isMadeByTheCompiler(JavaClass type) {
        boolean isForm =
                type.getSimpleName().endsWith("Form") && type.isAssignableTo(Form.class) && !type.isInterface();
        return isForm || type.getSimpleName().startsWith("Immutable");
    }

    @Test
    void nothingIsNullUnlessItSaysSo() {
        assertThat(CORE.stream().map(JavaClass::getPackage).filter(room -> room.getName()
                        .startsWith("nl.regie.")))
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
    }

    private Set<String> targets() {
        return CORE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toSet());
    }

    private static boolean pointsDown(Dependency dependency) {
        return READING_ORDER.indexOf(room(dependency.getTargetClass()))
                > READING_ORDER.indexOf(room(dependency.getOriginClass()));
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

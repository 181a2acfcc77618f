package nl.regie.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The adapter has one direction, as core has: each room uses only those that stand above it. */
class ReadingOrderTest {
    /** The last is what users call. */
    private static final List<String> READING_ORDER =
            List.of("vocabulary", "incoming", "form", "mapping", "bulk", "draft", "again", "asking", "answers", "");

    /**
     * All that is there for users. What else is public is so because other rooms use it, and may change at any time.
     */
    static final Set<String> FOR_USERS = Set.of(
            "FhirExport",
            "FhirImport",
            "Narratives",
            "Sensitive",
            "draft.Draft",
            "draft.SourceCode",
            "draft.TakingOver",
            "again.DraftAgain",
            "again.SourceChange",
            "answers.Answers",
            "answers.Receipt",
            "bulk.BulkExport",
            "bulk.ByPatient",
            "bulk.OnePatient",
            "form.FormKind");

    private static final Pattern INSIDE_OF_CORE =
            Pattern.compile("nl\\.regie\\.(?:json|style|criterion|keyelement)\\.");
    private static final Pattern BETWEEN_TICKS = Pattern.compile("`([A-Za-z.]+)`");
    private static final Pattern OF_THE_ADAPTER =
            Pattern.compile("nl\\.regie\\.fhir\\.((?:[a-z]\\w*\\.)*[A-Z]\\w*|\\w+\\.\\*|\\*)");

    private static final JavaClasses ADAPTER = new ClassFileImporter().importPath(classes());

    @Test
    void noRoomIsUnlisted() {
        Set<String> rooms = ADAPTER.stream().map(ReadingOrderTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(READING_ORDER);
    }

    @Test
    void eachRoomUsesOnlyThoseAboveIt() {
        List<Dependency> inside = ADAPTER.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(dependency.getTargetClass()))
                .toList();
        assertThat(inside).hasSizeGreaterThan(1000);
        assertThat(inside.stream().filter(ReadingOrderTest::pointsDown).map(Dependency::getDescription))
                .isEmpty();
    }

    /** As many mappings as there are concepts; any other room holds what one can keep in mind. */
    @Test
    void roomsStaySmallEnoughToRead() {
        ADAPTER.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .filter(type -> !type.getSimpleName().endsWith("Mapping"))
                .collect(Collectors.groupingBy(ReadingOrderTest::room, Collectors.counting()))
                .forEach((room, types) -> assertThat(types).as(room).isLessThanOrEqualTo(20));
    }

    @Test
    void nothingIsNullUnlessItSaysSo() {
        assertThat(ADAPTER.stream().map(JavaClass::getPackage).filter(room -> !room.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void whatIsForUsersIsPublicAndSpeaksOfNothingInternal() {
        List<JavaClass> forUsers =
                ADAPTER.stream().filter(type -> FOR_USERS.contains(name(type))).toList();
        assertThat(forUsers).hasSameSizeAs(FOR_USERS).allMatch(type -> type.getModifiers()
                .contains(JavaModifier.PUBLIC));
        assertThat(forUsers.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(method -> Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream()))
                        .filter(ReadingOrderTest::isOurs)
                        .map(ReadingOrderTest::name)
                        .map(name -> name.replaceFirst("[$;].*", "").replaceFirst("^\\[Lnl[.]regie[.]fhir[.]", "")))
                .isNotEmpty()
                .allMatch(FOR_USERS::contains);
    }

    /** There is no module that could keep them inside: whoever opens the room reads that it is none of theirs. */
    @Test
    void eachRoomThatIsNotForUsersSaysThatItIsInternal() {
        for (String room : READING_ORDER) {
            Path about = OurFiles.MODULE
                    .resolve("src/main/java/nl/regie/fhir")
                    .resolve(room)
                    .resolve("package-info.java");
            if (room.isEmpty()) {
                assertThat(OurFiles.text(about)).contains("The other rooms are internal");
            } else {
                assertThat(OurFiles.text(about).toLowerCase(Locale.ROOT))
                        .as(room)
                        .contains("internal");
            }
        }
    }

    /** Our own other modules, their tests too, live by the same rule as a vendor, or the rule is no good. */
    @Test
    void otherModulesUseOnlyWhatIsForUsers() throws IOException {
        List<Path> others = othersSources();
        assertThat(others).hasSizeGreaterThan(40);
        Set<String> used = new TreeSet<>();
        for (Path file : others) {
            OF_THE_ADAPTER
                    .matcher(OurFiles.text(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(name -> !name.startsWith("validation.") && !name.startsWith("exchange."))
                    .forEach(used::add);
        }
        assertThat(used).contains("FhirImport");
        assertThat(used.stream().filter(name -> FOR_USERS.stream()
                        .noneMatch(known -> name.equals(known) || name.startsWith(known + "."))))
                .isEmpty();
    }

    /** The README tells users the same. */
    @Test
    void theReadmeNamesWhatIsForUsers() {
        String readme = OurFiles.text(OurFiles.MODULE.resolve("README.md"));
        String sentence = readme.substring(readme.indexOf("Users call `"), readme.indexOf("; all else is internal"));
        assertThat(BETWEEN_TICKS.matcher(sentence).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(FOR_USERS);
    }

    /**
     * On the class path nothing keeps them from it. The benchmarks measure the rules themselves; and how values are
     * made is the same in the adapter, which the compiler needs to know and nobody who runs it.
     */
    @Test
    void nobodyUsesTheRoomsOfCoreThatAreNotExported() throws IOException {
        List<String> using = new ArrayList<>();
        for (Path file : sourcesOutsideCore()) {
            if (INSIDE_OF_CORE.matcher(OurFiles.text(file)).find()) {
                using.add(file.subpath(file.getNameCount() - 2, file.getNameCount())
                        .toString()
                        .replace('\\', '/'));
            }
        }
        assertThat(using)
                .containsExactlyInAnyOrder(
                        "benchmarks/Clauses.java", "answers/package-info.java", "draft/package-info.java");
    }

    private static List<Path> othersSources() throws IOException {
        return sources(path -> !path.startsWith("core/") && !path.startsWith("fhir-adapter/src/"));
    }

    private static List<Path> sourcesOutsideCore() throws IOException {
        return sources(path -> !path.startsWith("core/") && !path.startsWith("fhir-adapter/src/test/"));
    }

    private static List<Path> sources(Predicate<String> which) throws IOException {
        Path root = OurFiles.MODULE.resolve("..").normalize();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        return path.endsWith(".java") && path.contains("/src/") && which.test(path);
                    })
                    .toList();
        }
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("nl.regie.fhir")
                || type.getPackageName().startsWith("nl.regie.fhir.");
    }

    private static boolean pointsDown(Dependency dependency) {
        return READING_ORDER.indexOf(room(dependency.getTargetClass()))
                > READING_ORDER.indexOf(room(dependency.getOriginClass()));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^nl\\.regie\\.fhir\\.?", "");
    }

    private static String name(JavaClass type) {
        return type.getName().replaceFirst("^nl\\.regie\\.fhir\\.", "");
    }

    private static Path classes() {
        try {
            return Path.of(FhirExport.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nl.regie.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import org.junit.jupiter.api.Test;

/**
 * What others can call is a list that is read before it changes. Renew it with -Dregie.renew=true, and read what is
 * other: a line that goes breaks whoever called it, and belongs in the changelog.
 */
class SignaturesTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root", ".."));
    private static final Path LIST = ROOT.resolve("core/src/test/resources/nl/regie/house/signatures.txt");
    private static final Pattern OF_JAVA =
            Pattern.compile("\\bjava\\.(lang|util|time|util\\.function|util\\.stream)\\.(?=[A-Z])");
    private static final Pattern OF_NO_CONCERN =
            Pattern.compile("\\b(public|native|synchronized|strictfp|transient|volatile) ");

    @Test
    void whatOthersCallIsWhatIsListed() throws IOException {
        String now = String.join("\n", signatures()) + "\n";
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(LIST, now);
        }
        assertThat(now.lines().toList())
                .as("the exported types and members; renew the list with -Dregie.renew=true and read what changed")
                .containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    @Test
    void theListKnowsTypesBuildersConstantsAndRecords() {
        assertThat(signatures())
                .contains("interface nl.regie.people.Patient extends nl.regie.value.RegieValue")
                .contains("nl.regie.dossier.Dossier: static nl.regie.dossier.Dossier$Builder builder()")
                .contains("nl.regie.people.Patient$Builder: nl.regie.people.Patient build()")
                .contains("nl.regie.finding.Verdict: constant CANNOT_TELL")
                .contains("nl.regie.page.Page: String fragment()")
                .noneMatch(line -> line.contains("nl.regie.json") || line.contains("nl.regie.criterion"));
    }

    private static List<String> signatures() {
        return exported()
                .flatMap(type -> Stream.concat(Stream.of(heading(type)), members(type).stream()))
                .toList();
    }

    private static String heading(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String modifiers = Modifier.toString(type.getModifiers() & (Modifier.FINAL | Modifier.ABSTRACT));
        String above = Stream.concat(
                        Optional.<Class<?>>ofNullable(type.getSuperclass())
                                .filter(each -> SignaturesTest.isForOthers(each) && each != Object.class)
                                .stream(),
                        Arrays.stream(type.getInterfaces()).filter(SignaturesTest::isForOthers))
                .map(Class::getName)
                .collect(Collectors.joining(", "));
        return ((type.isInterface() || type.isEnum() || type.isRecord() ? "" : modifiers + " ")
                        + (type.isSealed() ? "sealed " : "") + kind + " " + type.getName()
                        + (above.isEmpty() ? "" : " extends " + above))
                .strip();
    }

    /** Also what a type has of one that nobody can name, as builders have their methods. */
    private static Set<String> members(Class<?> type) {
        TreeSet<String> lines = new TreeSet<>();
        Arrays.stream(type.getFields())
                .filter(field -> field.getDeclaringClass() == type)
                .forEach(field -> lines.add(
                        field.isEnumConstant()
                                ? "constant " + field.getName()
                                : shown(field.toGenericString(), field)));
        Arrays.stream(type.getConstructors()).forEach(made -> lines.add(shown(made.toGenericString(), made)));
        Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge() || !isSaidOtherwise(method, type))
                .filter(method -> method.getDeclaringClass() == type || !isForOthers(method.getDeclaringClass()))
                .forEach(method -> lines.add(shown(method.toGenericString(), method)));
        return lines.stream().map(line -> type.getName() + ": " + line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a method that the compiler made beside one with a narrower answer, that one is told. */
    private static boolean isSaidOtherwise(Method bridge, Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(other -> !other.isBridge()
                        && other.getName().equals(bridge.getName())
                        && Arrays.equals(other.getParameterTypes(), bridge.getParameterTypes()));
    }

    /** A method is called by its name alone: the type stands before it. */
    private static String shown(String signature, Member member) {
        String own = signature.replace(member.getDeclaringClass().getName() + "." + member.getName(), member.getName());
        return OF_NO_CONCERN.matcher(OF_JAVA.matcher(own).replaceAll("")).replaceAll("");
    }

    private static boolean isForOthers(Class<?> type) {
        return type.getPackageName().startsWith("java.")
                || (EXPORTED.contains(type.getPackageName()) && isPublicThroughout(type));
    }

    private static boolean isPublicThroughout(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                        .map(SignaturesTest::isPublicThroughout)
                        .orElse(true);
    }

    private static final Path CLASSES = classesOfCore();
    private static final List<String> EXPORTED = ModuleFinder.of(CLASSES).findAll().stream()
            .flatMap(module -> module.descriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .sorted()
            .toList();

    private static Stream<Class<?>> exported() {
        return EXPORTED.stream().flatMap(SignaturesTest::typesIn);
    }

    private static Stream<Class<?>> typesIn(String room) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(room.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .map(name -> loaded(room + "." + name.substring(0, name.length() - ".class".length())))
                    .<Class<?>>map(type -> type)
                    .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                    .filter(SignaturesTest::isPublicThroughout)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Dossier.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name.toLowerCase(Locale.ROOT), e);
        }
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

package nl.regie.generators;

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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;

/** What others can call, line by line, as a list of a module has it. */
public final class Signatures {
    private static final Pattern OF_JAVA =
            Pattern.compile("\\bjava\\.(lang|util|time|util\\.function|util\\.stream)\\.(?=[A-Z])");
    private static final Pattern OF_NO_CONCERN =
            Pattern.compile("\\b(public|native|synchronized|strictfp|transient|volatile) ");

    private final Predicate<Class<?>> isForOthers;

    private Signatures(Predicate<Class<?>> isForOthers) {
        this.isForOthers = isForOthers;
    }

    /**
     * Of a module.
     *
     * @param isForOthers whether a type is one that others know: what a type has of any other stands with it
     */
    public static Signatures where(Predicate<Class<?>> isForOthers) {
        return new Signatures(isForOthers);
    }

    /**
     * Of a module that is one room: its public types, with what they have.
     *
     * @param one of its types
     */
    public static List<String> ofRoom(Class<?> one) {
        String room = one.getPackageName();
        return where(type -> isOfJavaOrCore(type) || type.getPackageName().equals(room))
                .of(typesIn(classesOf(one), room));
    }

    /** What others can call is what is listed: renewed with -Dregie.renew=true, to be read before it is committed. */
    public static void assertListed(List<String> signatures, Path list) throws IOException {
        String now = String.join("\n", signatures) + "\n";
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(list, now);
        }
        assertThat(now.lines().toList())
                .as("what is for users; renew the list with -Dregie.renew=true and read what changed")
                .containsExactlyElementsOf(Files.readAllLines(list));
    }

    /** A heading for each type, and its members. */
    public List<String> of(Stream<Class<?>> types) {
        return types.flatMap(type -> Stream.concat(Stream.of(heading(type)), members(type).stream()))
                .toList();
    }

    private String heading(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String modifiers = Modifier.toString(type.getModifiers() & (Modifier.FINAL | Modifier.ABSTRACT));
        String above = Stream.concat(
                        Optional.<Class<?>>ofNullable(type.getSuperclass())
                                .filter(each -> isForOthers.test(each) && each != Object.class)
                                .stream(),
                        Arrays.stream(type.getInterfaces()).filter(isForOthers))
                .map(Class::getName)
                .collect(Collectors.joining(", "));
        return ((type.isInterface() || type.isEnum() || type.isRecord() ? "" : modifiers + " ")
                        + (type.isSealed() ? "sealed " : "") + kind + " " + type.getName()
                        + (above.isEmpty() ? "" : " extends " + above))
                .strip();
    }

    /** Also what a type has of one that nobody can name, as builders have their methods. */
    private Set<String> members(Class<?> type) {
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
                .filter(method -> method.getDeclaringClass() == type || !isForOthers.test(method.getDeclaringClass()))
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

    /** Of Java, or exported by core. */
    public static boolean isOfJavaOrCore(Class<?> type) {
        return type.getPackageName().startsWith("java.")
                || (EXPORTED.contains(type.getPackageName()) && isPublicThroughout(type));
    }

    /** Whether others can name it. */
    public static boolean isPublicThroughout(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                        .map(Signatures::isPublicThroughout)
                        .orElse(true);
    }

    private static final Path CLASSES = classesOf(Dossier.class);
    private static final List<String> EXPORTED = ModuleFinder.of(CLASSES).findAll().stream()
            .flatMap(module -> module.descriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .sorted()
            .toList();

    /** What core exports. */
    public static Stream<Class<?>> exported() {
        return EXPORTED.stream().flatMap(room -> typesIn(CLASSES, room));
    }

    private static Stream<Class<?>> typesIn(Path classes, String room) {
        try (Stream<Path> files = Files.list(classes.resolve(room.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .map(name -> loaded(room + "." + name.substring(0, name.length() - ".class".length())))
                    .<Class<?>>map(type -> type)
                    .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                    .filter(Signatures::isPublicThroughout)
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

    private static Path classesOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

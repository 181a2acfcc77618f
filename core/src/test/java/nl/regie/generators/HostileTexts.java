package nl.regie.generators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that keep a pattern busy, if any do: long ones of what repeats in it. A pattern that is fit for what comes from
 * outside looks at each character a few times only.
 */
public final class HostileTexts {
    /** How long a text of the worst kind is. */
    public static final int LENGTH = 100_000;

    private static final int LOOKS_AT_EACH = 60;
    private static final List<String> REPEATED = List.of(
            "a",
            "A",
            "aA",
            "a-",
            "a/",
            "-",
            "/",
            ":",
            "a:",
            "1",
            "0",
            "-1",
            "1.",
            "1-",
            ", ",
            "é",
            "ë",
            "e\u0308",
            "“",
            "”",
            "“a”",
            ".”",
            "pati",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u00a0",
            "\u0007",
            "\uffff",
            "<a",
            "<a ",
            "/*",
            "*/",
            "/*a",
            "[",
            "{{",
            "\u202e",
            "🚲",
            "_",
            "\"resourceType\" ",
            "Group/",
            "http://",
            "http",
            "|",
            "<");
    private static final List<String> FIRST = List.of("<", "“", "\"resourceType\"", "/*");
    private static final List<String> LAST = List.of("", "!", "\u0000", "a", "\n");

    /** A pattern that is written where it is used has no name, and is not found among the fields. */
    private static final Pattern UNNAMED =
            Pattern.compile("\\.(?:(?:matches|split)\\(\\s*\"[^\"]{4,}|replace(?:All|First)\\(\\s*\"[^\"]{4,}\",)");

    private HostileTexts() {}

    /** Tries a pattern with all of them. */
    public static void tryAll(Pattern pattern, int length) {
        for (String repeated : REPEATED) {
            String text = repeated.repeat(length / repeated.length());
            LAST.forEach(last -> tryOne(pattern, text + last));
            FIRST.forEach(first -> tryOne(pattern, first + text));
        }
    }

    private static void tryOne(Pattern pattern, String text) {
        Watched watched = new Watched(text);
        pattern.matcher(watched).matches();
        Matcher matcher = pattern.matcher(watched);
        while (matcher.find()) {
            if (matcher.end() > text.length()) {
                throw new AssertionError("found beyond the end");
            }
        }
    }

    /** All classes of the module of which this is one. */
    public static List<Class<?>> classesBeside(Class<?> one) {
        Path root = root(one);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file ->
                            named(file.replace(java.io.File.separatorChar, '.').replace(".class", ""), one))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All patterns that are constants of these classes, by what they say. */
    public static Map<String, Pattern> patternsIn(List<Class<?>> types) {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    Pattern pattern = in(field);
                    patterns.put(pattern.pattern(), pattern);
                }
            }
        }
        return patterns;
    }

    /** The sources in which a pattern is written where it is used. */
    public static List<Path> withPatternsThatHaveNoName(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> UNNAMED.matcher(text(file)).find())
                    .toList();
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

    private static Path root(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pattern in(Field field) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name, Class<?> beside) {
        try {
            return Class.forName(name, false, beside.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Watched implements CharSequence {
        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS_AT_EACH * (text.length() + 100L)) {
                throw new AssertionError("a text of " + text.length() + " characters keeps the pattern busy");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

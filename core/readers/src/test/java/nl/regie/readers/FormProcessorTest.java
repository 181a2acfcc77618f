package nl.regie.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made of a few small values. That what is made for core reads and writes as it should is shown there, by laws
 * over whole dossiers.
 */
class FormProcessorTest {
    /** What a value is made with, as far as the processor looks at it. */
    private static final Map<String, String> AROUND = Map.of(
            "nl.regie.json.Form", "public interface Form<T> {}",
            "nl.regie.json.JsonIn", "public interface JsonIn {}",
            "nl.regie.json.JsonOut", "public interface JsonOut {}",
            "nl.regie.style.WholeFile", "public @interface WholeFile {}",
            "org.immutables.value.Value", "public @interface Value { @interface Immutable {} }",
            "com.fasterxml.jackson.annotation.JsonCreator", "public @interface JsonCreator {}",
            "com.fasterxml.jackson.annotation.JsonValue", "public @interface JsonValue {}",
            "nl.regie.style.AlwaysWritten", "public @interface AlwaysWritten {}",
            "a.Name",
                    "public record Name(@com.fasterxml.jackson.annotation.JsonValue String text) {"
                            + " @com.fasterxml.jackson.annotation.JsonCreator static Name of(String text) {"
                            + " return new Name(text); } }",
            "a.Mood", "public enum Mood { GLAD, SAD }");

    private static final String BUILDER = " static Builder builder() { return new Builder(); } class Builder {} ";

    @TempDir
    Path folder = Path.of("");

    private DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();

    @Test
    void aTextIsMadeByItsOwnMethodAndWrittenByItsOwn() {
        assertThat(made("Name name();"))
                .contains("case \"name\" -> {", "seen = in.once(seen, 0);", "value.name(a.Name.of(in.text()));")
                .contains("out.name(\"name\");", "out.text(value.name().text());");
    }

    @Test
    void aConstantIsReadAndWrittenByItsExactName() {
        assertThat(made("Mood mood();"))
                .contains("value.mood(a.Mood.valueOf(in.text()));")
                .contains("out.text(value.mood().name());");
    }

    @Test
    void whatJavaHasIsReadAndWrittenByAMethodForIt() {
        assertThat(made("String words(); java.time.LocalDate on(); Integer months();"))
                .contains("value.words(in.text());", "value.on(in.day());", "value.months(in.number());")
                .contains("out.text(value.words());", "out.day(value.on());", "out.number(value.months());");
    }

    @Test
    void whatMayBeAbsentIsWrittenWhereItIsThere() {
        assertThat(made("java.util.Optional<Name> name();"))
                .contains("value.name(a.Name.of(in.text()));")
                .contains("if (value.name().isPresent()) {", "out.text(value.name().get().text());");
    }

    @Test
    void whatIsNeededIsRequiredAlsoWhereABuilderBeginsWithIt() {
        assertThat(made("Name name(); java.util.Optional<Mood> mood(); java.util.List<Mood> moods(); Mood other();"))
                .contains("in.all(seen, " + 0b1001 + "L);");
    }

    @Test
    void aListAndASetAreReadMemberByMemberAndWrittenWhereTheyHaveAny() {
        assertThat(made("java.util.List<Mood> moods(); java.util.Set<Name> names();"))
                .contains("java.util.List<a.Mood> members = in.startList();", "value.moods(members);")
                .contains("java.util.Set<a.Name> members = in.startSet();", "in.add(members, a.Name.of(in.text()));")
                .contains("if (!value.moods().isEmpty()) {", "for (a.Mood member : value.moods()) {");
    }

    @Test
    void aListIsWrittenAlsoWhereItIsEmptyWhenItSaysSo() {
        assertThat(made("@nl.regie.style.AlwaysWritten java.util.List<Mood> moods();"))
                .doesNotContain("isEmpty()")
                .contains("out.name(\"moods\");");
    }

    @Test
    void aValueWithinAValueHasItsOwnReaderAlsoWhereItHoldsItself() {
        assertThat(made("java.util.List<Whole> within();"))
                .contains("private static a.Whole readWhole(JsonIn in)", "in.add(members, readWhole(in));")
                .contains("writeObject(member, out);");
    }

    @Test
    void theFieldsOfAnInterfaceComeFirstAndDefaultsAreNoFields() {
        compiled(
                "public interface Whole extends Above { Mood mood(); default Name called() { return name(); }"
                        + " default Name hidden() { return name(); }" + BUILDER + "}",
                Map.of("a.Above", "public interface Above { Name name(); Name hidden(); void check(); }"));
        assertThat(told.getDiagnostics()).isEmpty();
        assertThat(source())
                .containsSubsequence("case \"name\"", "case \"mood\"", "out.name(\"name\")", "out.name(\"mood\")")
                .doesNotContain("\"called\"", "\"hidden\"", "\"check\"");
    }

    @Test
    void anythingElseIsRefusedAndNothingIsMade() {
        assertThat(refused("java.util.Map<String, String> names();")).contains("names", "java.util.Map");
        assertThat(refused("boolean is();")).contains("is", "boolean");
    }

    @Test
    void aValueWithoutABuilderIsRefused() {
        compiled("public interface Whole { Name name(); }", Map.of());
        assertThat(errors()).contains("a.Whole", "builder()");
    }

    @Test
    void moreFieldsThanANumberHasBitsAreRefused() {
        assertThat(refused(fields(FormSource.MOST_FIELDS + 1))).contains("a.Whole", "64");
        assertThat(refused(fields(FormSource.MOST_FIELDS))).isEmpty();
    }

    private static String fields(int many) {
        return IntStream.range(0, many).mapToObj(i -> "Name f" + i + "();").collect(Collectors.joining(" "));
    }

    private String made(String fields) {
        assertThat(refused(fields)).isEmpty();
        return source();
    }

    private String refused(String fields) {
        compiled("public interface Whole { " + fields + BUILDER + "}", Map.of());
        return errors();
    }

    private String errors() {
        String errors = told.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        assertThat(Files.exists(file())).isEqualTo(errors.isEmpty());
        return errors;
    }

    private Path file() {
        return folder.resolve("a").resolve("WholeForm.java");
    }

    private void delete() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String source() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value annotated as the whole of a file, processed and not compiled further. */
    private void compiled(String value, Map<String, String> beside) {
        told = new DiagnosticCollector<>();
        delete();
        List<JavaFileObject> sources = new ArrayList<>();
        Stream.of(AROUND, beside)
                .flatMap(each -> each.entrySet().stream())
                .forEach(each -> sources.add(new Source(each.getKey(), each.getValue())));
        sources.add(new Source("a.Whole", "@nl.regie.style.WholeFile @org.immutables.value.Value.Immutable " + value));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(),
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8),
                told,
                List.of("-proc:only", "-s", folder.toString(), "-d", folder.toString()),
                List.of(),
                sources);
        task.setProcessors(List.of(new FormProcessor()));
        task.call();
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String type) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + type;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package nl.regie.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.LocalizedText;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table<String> TABLE = new Table<>(
            "texts",
            LocalizedText.of("Een tekst.", "A text."),
            List.of(
                    Column.each("typed", ValueKind.TEXT, "De tekst.", "The text.", text -> text),
                    Column.<String>some(
                                    "letters", ValueKind.WHOLE_NUMBER, "Hoe lang.", "How long.", text -> Optional.of(
                                                    -text.length())
                                            .filter(length -> length < 0))
                            .in("letters", "letters")));

    @Test
    void aCellIsQuotedWhereRfc4180AsksIt() {
        assertThat(TABLE.csv(Stream.of("plain", "a,b", "say \"no\"", "two\r\nlines", "")))
                .isEqualTo("typed,letters\r\n"
                        + "plain,-5\r\n"
                        + "\"a,b\",-3\r\n"
                        + "\"say \"\"no\"\"\",-8\r\n"
                        + "\"two\uFFFD\nlines\",-10\r\n"
                        + ",\r\n");
    }

    @Test
    void noCellBecomesAFormulaAndANumberStaysOne() {
        assertThat(TABLE.csv(Stream.of("=1+1", "@SUM(A1)", " -2", "\uFF1D1"))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.startsWith("'") || line.startsWith("\"'"))
                .allMatch(line -> line.matches(".*,-\\d"));
    }

    @Test
    void withoutRowsThereIsStillAHeader() {
        assertThat(TABLE.csv(Stream.of())).isEqualTo("typed,letters\r\n");
    }

    @Test
    void theDictionaryIsMadeOfWhatTheColumnsSay() {
        assertThat(Dictionary.csv(List.of(TABLE)).lines())
                .hasSize(1 + 2 + 10)
                .contains(
                        "texts,\"Een tekst.\",\"A text.\",letters,BIGINT,\"Hoe lang.\",\"How long.\",letters,letters,");
    }

    @Test
    void aColumnIsNamedSoThatEachToolCanReadIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.each("Two words", ValueKind.TEXT, "a", "a", text -> text));
    }
}

package nl.regie.caremodule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How easy our Dutch texts are to read: a report for people in {@code target/readability.txt}, not a gate. The reading
 * ease is Flesch as W. H. Douma fitted it to Dutch (De leesbaarheid van landbouwbladen, Wageningen 1960): 206.84 less
 * 0.77 times the syllables in a hundred words, less 0.93 times the words in a sentence. Syllables are counted as groups
 * of vowels, which is our approximation, and of a short text the number says little.
 */
class ReadabilityReportTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");
    private static final Pattern VOWELS =
            Pattern.compile("[aeiouyáéíóúàèëïöüê]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;]+(\\s|$)");
    private static final int LONG_WORD = 12;

    private record Read(String id, String text, long words, long sentences, long syllables, long longWords) {
        static Read of(String id, String text) {
            List<String> words =
                    WORD.matcher(text).results().map(match -> match.group()).toList();
            long syllables = words.stream()
                    .mapToLong(
                            word -> Math.max(1, VOWELS.matcher(word).results().count()))
                    .sum();
            long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
            long longWords =
                    words.stream().filter(word -> word.length() > LONG_WORD).count();
            return new Read(id, text, Math.max(1, words.size()), sentences, syllables, longWords);
        }

        double wordsInASentence() {
            return (double) words / sentences;
        }

        double ease() {
            return 206.84 - 0.77 * 100 * syllables / words - 0.93 * wordsInASentence();
        }

        String line() {
            return String.format(
                    Locale.ROOT, "%6.0f  %5.1f  %4d  %s: %s", ease(), wordsInASentence(), longWords, id, text);
        }
    }

    @Test
    void theReportIsWrittenForPeopleToRead() throws IOException {
        CareModule module = CareModule.shipped();
        List<Read> texts = Stream.concat(
                        module.wordings().stream()
                                .map(wording -> Read.of(
                                        "wording " + wording.id(),
                                        wording.text().nl())),
                        module.statements().stream()
                                .map(statement -> Read.of(
                                        "statement " + statement.id(),
                                        statement.text().nl())))
                .toList();
        List<String> report = new ArrayList<>();
        report.add(
                texts.size() + " texts; columns: reading ease (Flesch–Douma), words in a sentence, words of more than "
                        + LONG_WORD + " letters");
        report.add("");
        report.add("The ten with the longest sentences");
        texts.stream()
                .sorted(Comparator.comparingDouble(Read::wordsInASentence).reversed())
                .limit(10)
                .map(Read::line)
                .forEach(report::add);
        report.add("");
        report.add("The ten of at least eight words that are hardest by the formula");
        texts.stream()
                .filter(text -> text.words() >= 8)
                .sorted(Comparator.comparingDouble(Read::ease))
                .limit(10)
                .map(Read::line)
                .forEach(report::add);
        report.add("");
        report.add("All");
        texts.stream().map(Read::line).forEach(report::add);
        Path file = Path.of(System.getProperty("regie.root")).resolve("core/target/readability.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
        assertThat(Read.of("known", "De kat zit op de mat.").ease()).isBetween(124.0, 125.0);
    }
}

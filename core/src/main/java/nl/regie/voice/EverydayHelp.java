package nl.regie.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.entry.Note;
import nl.regie.naming.SameWords;

/**
 * Whether a row of help says only what home care, a pharmacy or a laboratory writes each day: a refill, a normal
 * laboratory row, the care of twice a day. It is known by its words and by nothing else; what any other word says, only
 * people can tell, so that in doubt it is no everyday row.
 */
public final class EverydayHelp {
    private static final String WORDS = "everyday-help.txt";
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(" \\p{N}{1,2}x?(?= )");
    private static final Pattern DOSE = Pattern.compile(" \\p{N}+(mg|ml|mcg|g)?(?= )");
    private static final List<String> LINES = lines();
    private static final List<String> HELP = listed("help ");
    private static final List<String> LABORATORY = listed("laboratory ");
    private static final List<String> NORMAL = listed("normal ");
    private static final List<String> REFILL = listed("refill ");
    private static final List<String> BESIDE = listed("beside ");
    private static final List<String> ALARM = listed("alarm ");

    private EverydayHelp() {}

    /** Whether a row says only this. */
    public static boolean isAllOf(Note what) {
        String words = plain(what);
        if (hasAlarm(words)) {
            return false;
        }
        String named = without(HELP, words);
        boolean isHelp = !named.equals(words) && isEmpty(without(NUMBER, without(BESIDE, named)));
        String tested = without(LABORATORY, words);
        String normal = without(NORMAL, tested);
        boolean isNormal = !tested.equals(words) && !normal.equals(tested) && isEmpty(without(BESIDE, normal));
        String prescribed = without(REFILL, words);
        boolean isRefill = !prescribed.equals(words)
                && Stream.of(without(DOSE, without(BESIDE, prescribed)).strip().split(" "))
                                .filter(word -> !word.isEmpty())
                                .count()
                        <= 1;
        return isHelp || isNormal || isRefill;
    }

    /** Whether a row has a word in it that no everyday row has, also where such a row stood there before. */
    public static boolean hasAlarm(Note what) {
        return hasAlarm(plain(what));
    }

    private static boolean hasAlarm(String words) {
        return ALARM.stream().anyMatch(alarm -> words.contains(" " + alarm));
    }

    private static String without(List<String> phrases, String words) {
        String left = words;
        for (String phrase : phrases) {
            String spaced = " " + phrase + " ";
            while (left.contains(spaced)) {
                left = left.replace(spaced, " ");
            }
        }
        return left;
    }

    private static String without(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll("");
    }

    private static boolean isEmpty(String words) {
        return words.isBlank();
    }

    private static String plain(Note what) {
        return " "
                + NO_LETTER_OR_DIGIT
                        .matcher(SameWords.aloud(what.text()))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /** Longer phrases first, so that none is taken apart. */
    private static List<String> listed(String kind) {
        return LINES.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(EverydayHelp.class.getResourceAsStream(WORDS), WORDS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

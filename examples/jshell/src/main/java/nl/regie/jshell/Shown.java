package nl.regie.jshell;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.legal.ImposedMeasure;
import nl.regie.precondition.DangerAtHome;

/**
 * What a snippet gave, in so few letters that JShell's tool shows them all: a table of a few rows, and how many more
 * there are. Words of people are in none of it; a text that somebody asked for is shown as it is.
 */
final class Shown {
    private static final int FIRST = 5;
    private static final int ROW = Math.min(96, columns());

    /** The tool shows so much of what has a name. */
    private static final int LINE = 76;

    /** And so much of what has none. */
    private static final int WALL = 960;

    private static final int KINDS = 8;

    /** Whoever looks over a shoulder does not see whether there are any. */
    private static final Set<Class<?>> NOT_ON_A_SCREEN = Set.of(DangerAtHome.class, ImposedMeasure.class);

    private Shown() {}

    /** How wide the screen is: as the scripts that open the shell say it. */
    private static int columns() {
        String given = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
        return given.matches("[1-9]\\d{1,3}") ? Math.max(20, Integer.parseInt(given)) : 96;
    }

    /** On one line. */
    static String inALine(Object value) {
        return cut(inLines(value).lines().findFirst().orElse(""), LINE);
    }

    /** In a few. */
    static String inLines(Object value) {
        if (value instanceof Dossier dossier) {
            return of(dossier);
        }
        if (value instanceof DossierEvaluation evaluation) {
            return of(evaluation);
        }
        if (value instanceof Entry entry) {
            return row(entry);
        }
        if (value instanceof Map<?, ?> map && !saysWhatItIs(map)) {
            return of(map.entrySet(), "entries");
        }
        if (value instanceof Collection<?> many && !saysWhatItIs(many)) {
            return of(many, "values");
        }
        if (value instanceof Object[] array) {
            return of(Arrays.asList(array), "values");
        }
        if (value instanceof Optional<?> some) {
            return some.map(each -> "there is: " + inLines(each)).orElse("there is none");
        }
        String text = ShowingAgent.quoted(value);
        return value instanceof String ? text : cut(text, text.contains("\n") ? WALL : WALL / 3);
    }

    private static String of(Dossier dossier) {
        List<LocalDate> days =
                dossier.entries().map(entry -> entry.recorded().on()).sorted().toList();
        String span = days.isEmpty() ? "" : ", " + days.get(0) + " to " + days.get(days.size() - 1);
        List<EntryKind<?>> kinds = EntryKind.all().stream()
                .filter(kind -> !NOT_ON_A_SCREEN.contains(kind.type()))
                .filter(kind -> !kind.in(dossier).isEmpty())
                .sorted(Comparator.comparing(kind -> -kind.in(dossier).size()))
                .toList();
        int more = kinds.size() - KINDS;
        return "dossier of " + dossier.patient().id().value() + ": " + days.size() + " entries" + span
                + kinds.stream()
                        .limit(KINDS)
                        .map(kind -> String.format(
                                "\n%-24s %4d", kind.list(), kind.in(dossier).size()))
                        .collect(joining())
                + (more > 0 ? "\n… and " + more + " more kinds" : "");
    }

    private static String of(DossierEvaluation evaluation) {
        return evaluation.findings().size() + " statements on " + evaluation.asOf()
                + Stream.of(Verdict.values())
                        .map(verdict -> String.format("\n%-24s %4d", verdict, count(evaluation, verdict)))
                        .collect(joining());
    }

    private static long count(DossierEvaluation evaluation, Verdict verdict) {
        return evaluation.findings().stream()
                .map(Finding::verdict)
                .filter(verdict::equals)
                .count();
    }

    private static String of(Collection<?> many, String what) {
        int more = many.size() - FIRST;
        return many.size() + " " + what
                + many.stream()
                        .limit(FIRST)
                        .map(each ->
                                "\n" + cut(inLines(each).lines().findFirst().orElse(""), ROW))
                        .collect(joining())
                + (more > 0 ? "\n… and " + more + " more" : "");
    }

    private static String row(Entry entry) {
        String kind = EntryKind.all().stream()
                .filter(each -> each.type().isInstance(entry))
                .map(each -> each.type().getSimpleName())
                .findFirst()
                .orElse("");
        return kind + " " + entry.id().value() + ", " + entry.recorded().on() + " by "
                + entry.recorded().by().value();
    }

    /**
     * Whether it has a text of its own, and not the one in which all values of a collection stand behind each other.
     */
    private static boolean saysWhatItIs(Object collection) {
        try {
            return !collection
                    .getClass()
                    .getMethod("toString")
                    .getDeclaringClass()
                    .getPackageName()
                    .startsWith("java.");
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 2) + " …";
    }
}

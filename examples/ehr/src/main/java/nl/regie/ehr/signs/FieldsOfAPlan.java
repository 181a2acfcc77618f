package nl.regie.ehr.signs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.ehr.screen.Filled;
import nl.regie.signalling.PhaseLevel;

/**
 * Which fields the form has, by what stands in them already. A phase is named by how far away from stable it is, so
 * that two who write at once fill in the same fields, and what the second typed is still there.
 */
public final class FieldsOfAPlan {
    private static final int EMPTY_ROWS = 2;
    private static final Pattern OF_A_PHASE =
            Pattern.compile("^(?<level>phase\\.[A-Z_]{1,40})\\.(?<number>[0-9]{1,9})\\.");
    private static final Pattern OF_A_ROW =
            Pattern.compile("^(?<list>call|where|phase\\.[A-Z_]{1,40}\\.[0-9]{1,9}\\.step)\\.[0-9]{1,9}\\.");
    private static final Pattern NUMBER = Pattern.compile("^(?<number>0|[1-9][0-9]{0,8})\\.");

    /** A phase of each level, and more where there are more. The fields are gone through once, however many came in. */
    public List<Phase> phases(Map<String, String> given) {
        Set<String> named = given.keySet().stream()
                .map(OF_A_PHASE::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .collect(Collectors.toSet());
        return Stream.of(PhaseLevel.values())
                .flatMap(level -> Stream.iterate(new Phase(level, 0), Phase::next)
                        .takeWhile(phase -> phase.number() == 0 || named.contains(phase.field(""))))
                .toList();
    }

    /** The numbers of the rows of fields that are named like this: as many as hold something, and some more. */
    public List<Integer> rows(Map<String, String> given, String field) {
        int filled = given.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(field) && !each.getValue().isBlank())
                .map(each -> NUMBER.matcher(each.getKey())
                        .region(field.length(), each.getKey().length()))
                .filter(Matcher::lookingAt)
                .mapToInt(number -> Integer.parseInt(number.group("number")))
                .filter(number -> number < given.size())
                .map(number -> number + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, filled + EMPTY_ROWS).boxed().toList();
    }

    /**
     * Whom to call, where a document is, and what others do in a phase are lists whose rows have no name of their own.
     * So are the phases of one level, where there are more.
     */
    public static UnaryOperator<String> together(Set<String> fields) {
        Set<String> several = fields.stream()
                .map(OF_A_PHASE::matcher)
                .filter(phase -> phase.lookingAt() && !phase.group("number").equals("0"))
                .map(phase -> phase.group("level"))
                .collect(Collectors.toSet());
        return field -> {
            Matcher phase = OF_A_PHASE.matcher(field);
            if (phase.lookingAt() && several.contains(phase.group("level"))) {
                return phase.group("level");
            }
            Matcher row = OF_A_ROW.matcher(field);
            return row.lookingAt() ? row.group("list") : field;
        };
    }

    /** Whether there is anything to write down. */
    static boolean holdsSomething(Filled filled) {
        return filled.given().entrySet().stream()
                .filter(each -> Stream.of("phase.", "helps", "wishes", "call.").anyMatch(each.getKey()::startsWith))
                .anyMatch(each -> !each.getValue().isBlank());
    }

    /** Whether each day of a declaration or card stands beside its name: a day alone would be lost. */
    static boolean areDaysOfSomething(Filled filled) {
        return filled.given().keySet().stream()
                .filter(field -> field.startsWith("where.") && field.endsWith(".on") && filled.isTicked(field))
                .allMatch(field -> filled.isTicked(field.replaceFirst("on$", "name")));
    }

    /**
     * The place of a phase on the form.
     *
     * @param number its place among those of its level
     */
    public record Phase(PhaseLevel level, int number) {
        /** The name of one of its fields. */
        public String field(String what) {
            return "phase." + level + "." + number + "." + what;
        }

        private Phase next() {
            return new Phase(level, number + 1);
        }
    }
}

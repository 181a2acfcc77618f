package nl.regie.ehr.screen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in on a form: what is blank is nothing, and a code that nobody offered is nothing either.
 *
 * @param given what came in, by the name of the field
 */
public record Filled(Map<String, String> given) {
    /** What every form carries by itself. */
    private static final Set<String> OF_OURS = Set.of("_csrf", "seen", "shown");

    /** Whether nothing at all was filled in but what every form carries. */
    public boolean isEmpty() {
        return given.entrySet().stream()
                .filter(each -> !OF_OURS.contains(each.getKey()))
                .allMatch(each -> each.getValue().isBlank());
    }

    /**
     * A day, where one was filled in.
     *
     * @throws InvalidValueException if it is none, for a day that is left out in silence can make an agreement longer
     */
    public Optional<LocalDate> day(String field) {
        return find(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new InvalidValueException(List.of(Problem.of(
                        "",
                        "no-day",
                        "Er staat een dag die geen dag is. Schrijf een dag als 2026-10-31.",
                        "There is a day that is none. Write a day as 2026-10-31.")));
            }
        });
    }

    /** The text, or nothing. */
    public @Nullable String orNull(String field) {
        return find(field).orElse(null);
    }

    /** The text, where there is one. */
    public Optional<String> find(String field) {
        return Optional.ofNullable(given.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether a box was ticked. */
    public boolean isTicked(String field) {
        return find(field).isPresent();
    }

    /** One of the constants that were offered. */
    public <E extends Enum<E>> Optional<E> code(String field, Class<E> type) {
        return find(field).flatMap(name -> Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst());
    }

    /** Those of the constants whose boxes were ticked: each has a box of its own, such as {@code topic.PLAN}. */
    public <E extends Enum<E>> List<E> codes(String field, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> isTicked(field + "." + each.name()))
                .toList();
    }
}

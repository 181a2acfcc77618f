package nl.regie.voice;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.Entry;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.value.RegieValue;

/**
 * All that somebody typed in an entry, in whatever field: words of a person, and what a professional noted. A field
 * that is added is found by itself, so that no free text is forgotten.
 */
public final class FreeText {
    /** Asking a class for its methods costs more than asking an entry for its words, and they never change. */
    private static final ClassValue<List<Method>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getInterfaces())
                    .filter(RegieValue.class::isAssignableFrom)
                    .flatMap(value -> Arrays.stream(value.getMethods()))
                    .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                    .filter(method -> !method.getName().equals("recorded"))
                    .toList();
        }
    };

    private FreeText() {}

    /** The texts in an entry. */
    public static Set<String> in(Entry entry) {
        return textsIn(entry).collect(Collectors.toSet());
    }

    private static Stream<String> textsIn(Object value) {
        if (value instanceof Note note) {
            return Stream.of(note.text());
        } else if (value instanceof OwnWords words) {
            return Stream.of(words.text());
        } else if (value instanceof Optional<?> perhaps) {
            return perhaps.stream().flatMap(FreeText::textsIn);
        } else if (value instanceof Collection<?> several) {
            return several.stream().flatMap(FreeText::textsIn);
        }
        return value instanceof RegieValue
                ? FIELDS.get(value.getClass()).stream().flatMap(field -> textsIn(asked(field, value)))
                : Stream.of();
    }

    private static Object asked(Method field, Object value) {
        try {
            return Objects.requireNonNull(field.invoke(value));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Every value tells what it holds.", e);
        }
    }
}

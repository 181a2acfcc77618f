package nl.regie.generators;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.regie.value.RegieValue;

/** Walks values and their types by their accessors, so that a law holds for a field that is added tomorrow. */
public final class ValueTypes {
    /** One field of a value. */
    public record Accessor(Class<?> owner, Method method) {
        /** The type that the field is declared with. */
        public Type type() {
            return method.getGenericReturnType();
        }

        /** What the field holds in this value. */
        public Object of(Object value) {
            try {
                return method.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot ask " + this, e);
            }
        }

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + method.getName();
        }
    }

    private ValueTypes() {}

    /** The types of values that such a value is made of, itself included. */
    public static Set<Class<?>> reachableFrom(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    /** The fields of such a value, by name. */
    public static List<Accessor> accessors(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .map(method -> new Accessor(type, method))
                .sorted(Comparator.comparing(Accessor::toString))
                .toList();
    }

    /** Shows every field of a value, and of the values within it, with what it holds. */
    public static void walk(Object value, Class<?> type, BiConsumer<Accessor, Object> visitor) {
        accessors(type).forEach(accessor -> {
            Object content = accessor.of(value);
            visitor.accept(accessor, content);
            contents(content)
                    .filter(each -> isValue(leafType(accessor.type())))
                    .forEach(each -> walk(each, leafType(accessor.type()), visitor));
        });
    }

    /** Whatever stands within a value and is no value of several fields itself: ids, texts, days, constants. */
    public static Stream<Object> leaves(Object value, Class<?> type) {
        Stream.Builder<Object> leaves = Stream.builder();
        walk(value, type, (accessor, content) -> contents(content)
                .filter(each -> !isValue(leafType(accessor.type())))
                .forEach(leaves));
        return leaves.build();
    }

    /** The interface that a value with fields is made from. */
    public static Class<?> typeOf(Object value) {
        return Stream.of(value.getClass().getInterfaces())
                .filter(ValueTypes::isValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No value with fields: " + value.getClass()));
    }

    /** Whether this is the interface of a value with fields. */
    public static boolean isValue(Class<?> type) {
        return RegieValue.class.isAssignableFrom(type);
    }

    /** The type itself, or what an Optional, List or Set of it holds. */
    public static Class<?> leafType(Type type) {
        return type instanceof ParameterizedType generic
                ? leafType(generic.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static Stream<?> contents(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.stream();
        }
        return content instanceof Collection<?> collection ? collection.stream() : Stream.of(content);
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (isValue(type) && found.add(type)) {
            accessors(type).forEach(accessor -> collect(leafType(accessor.type()), found));
        }
    }
}

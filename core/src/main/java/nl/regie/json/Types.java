package nl.regie.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.regie.value.RegieValue;

/**
 * What the interfaces of values say about the documents that hold them. The reader's explanation and the schema share
 * this walk.
 */
final class Types {
    /** Asking a class for its methods costs more than reading a small document, and they never change. */
    private static final ClassValue<SortedMap<String, Type>> FIELDS = new ClassValue<>() {
        @Override
        protected SortedMap<String, Type> computeValue(Class<?> type) {
            return Collections.unmodifiableSortedMap(found(type));
        }
    };

    private Types() {}

    static boolean isOptional(Type type) {
        return raw(type) == Optional.class;
    }

    static boolean isCollection(Type type) {
        return Collection.class.isAssignableFrom(raw(type));
    }

    static boolean isValue(Type type) {
        return RegieValue.class.isAssignableFrom(raw(type));
    }

    static boolean isRequired(Type type) {
        return !isOptional(type) && !isCollection(type);
    }

    /** The fields of the object that holds such a value, by name. */
    static SortedMap<String, Type> fields(Class<?> type) {
        return FIELDS.get(type);
    }

    private static SortedMap<String, Type> found(Class<?> type) {
        SortedMap<String, Type> fields = new TreeMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers())) {
                fields.put(method.getName(), method.getGenericReturnType());
            }
        }
        return fields;
    }

    /** What a value of this type is made of in the end: the type of each, by its owner and its name. */
    static SortedMap<String, Class<?>> leaves(Class<?> type) {
        SortedMap<String, Class<?>> leaves = new TreeMap<>();
        addLeaves(type, leaves, new HashSet<>());
        return leaves;
    }

    private static void addLeaves(Class<?> type, SortedMap<String, Class<?>> leaves, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        fields(type).forEach((name, declared) -> {
            Class<?> part = raw(isRequired(declared) ? declared : argument(declared));
            if (isValue(part)) {
                addLeaves(part, leaves, seen);
            } else {
                leaves.put(nameOf(type, name), part);
            }
        });
    }

    /** How a field is called among those of all types. */
    static String nameOf(Class<?> type, String field) {
        return type.getSimpleName() + "." + field;
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}

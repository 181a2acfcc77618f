package nl.regie.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes a value of its parts and takes it apart again, by looking at its type at run time: for what a {@link Form}
 * refused, and for what has none.
 */
final class ByReflection {
    /** How a value of a type is made. */
    private static final ClassValue<Maker> MAKERS = new ClassValue<>() {
        @Override
        protected Maker computeValue(Class<?> type) {
            return Maker.of(type);
        }
    };

    /** What makes a value of one text. */
    private static final ClassValue<Method> OF_TEXT = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> type) {
            return method(type, each -> each.isAnnotationPresent(JsonCreator.class));
        }
    };

    private ByReflection() {}

    /**
     * What is called to make a value.
     *
     * @param builder answers with a new builder
     * @param setters of that builder, by the name of the part
     * @param build answers with the value
     */
    private record Maker(Method builder, Map<String, Method> setters, Method build) {
        static Maker of(Class<?> type) {
            Method builder = method(type, each -> each.getName().equals("builder") && each.getParameterCount() == 0);
            Class<?> made = builder.getReturnType();
            Map<String, Method> setters = new HashMap<>();
            Types.fields(type)
                    .forEach((name, part) -> setters.put(
                            name, method(made, each -> each.getName().equals(name) && takes(each, part))));
            return new Maker(
                    builder, setters, method(made, each -> each.getName().equals("build")));
        }

        private static boolean takes(Method setter, Type part) {
            Class<?> given = Types.isCollection(part) ? Iterable.class : Types.raw(part);
            return setter.getParameterCount() == 1 && setter.getParameterTypes()[0].equals(given);
        }
    }

    /**
     * A value with these parts.
     *
     * @param given the parts by name, lists for sets too; what a value can be without may be absent
     * @throws nl.regie.entry.InvalidValueException if its parts cannot be together
     */
    static Object value(Class<?> type, Map<String, Object> given) {
        Maker maker = MAKERS.get(type);
        Map<String, Type> fields = Types.fields(type);
        Object builder = called(maker.builder(), type);
        given.forEach((name, part) -> {
            Method setter = Objects.requireNonNull(maker.setters().get(name), name);
            Type field = Objects.requireNonNull(fields.get(name), name);
            called(setter, builder, Types.isOptional(field) ? Optional.of(part) : part);
        });
        return called(maker.build(), builder);
    }

    /**
     * A value that is one text.
     *
     * @throws nl.regie.entry.InvalidValueException if the text is of another form
     */
    static Object ofText(Class<?> type, String text) {
        return called(OF_TEXT.get(type), type, text);
    }

    /** The same value, in which everything that is no value of several parts has been changed. */
    static Object changed(Object value, Class<?> type, StrictJson.Change change) {
        Map<String, Object> given = new LinkedHashMap<>();
        Types.fields(type).forEach((name, declared) -> {
            Object part = part(value, type, name);
            boolean isOneOrMany = Types.isOptional(declared) || Types.isCollection(declared);
            Type leaf = isOneOrMany ? Types.argument(declared) : declared;
            Function<Object, Optional<Object>> changing = each -> Types.isValue(leaf)
                    ? Optional.of(changed(each, Types.raw(leaf), change))
                    : change.of(value, Types.nameOf(type, name), each);
            if (part instanceof Collection<?> members) {
                given.put(
                        name,
                        members.stream().map(changing).flatMap(Optional::stream).toList());
            } else {
                Optional<?> there = part instanceof Optional<?> optional ? optional : Optional.of(part);
                there.flatMap(changing).ifPresent(changed -> given.put(name, changed));
            }
        });
        return value(type, given);
    }

    private static Object part(Object value, Class<?> type, String name) {
        return called(method(type, each -> each.getName().equals(name) && each.getParameterCount() == 0), value);
    }

    /** A value, a constant, a day, a text or a number as it would stand in a document. */
    static JsonNode tree(Object value) {
        if (value instanceof Collection<?> members) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            members.forEach(member -> list.add(tree(member)));
            return list;
        } else if (Types.isValue(value.getClass())) {
            return object(value, value.getClass().getInterfaces()[0]);
        } else if (value instanceof Integer number) {
            return IntNode.valueOf(number);
        } else if (value instanceof Enum<?> constant) {
            return TextNode.valueOf(constant.name());
        } else if (value instanceof String || value instanceof LocalDate) {
            return TextNode.valueOf(value.toString());
        }
        return tree(called(method(value.getClass(), each -> each.isAnnotationPresent(JsonValue.class)), value));
    }

    private static ObjectNode object(Object value, Class<?> type) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Types.fields(type).keySet().forEach(name -> {
            Object part = part(value, type, name);
            Optional<?> there = part instanceof Optional<?> optional ? optional : Optional.of(part);
            there.filter(each -> !(each instanceof Collection<?> members && members.isEmpty()))
                    .ifPresent(each -> object.set(name, tree(each)));
        });
        return object;
    }

    private static Method method(Class<?> type, Predicate<Method> is) {
        Method method = Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                .filter(is)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This has no form in a document: " + type.getName()));
        method.setAccessible(true);
        return method;
    }

    /** What a method answers; what it throws is thrown as it is. */
    private static Object called(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("No method of a value throws this.", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("All values are at home here.", e);
        }
    }
}

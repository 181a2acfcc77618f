package nl.regie.readers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the interfaces of values say of their fields, and which values a value holds. */
final class ValueTypes {
    private static final String VALUE = "org.immutables.value.Value.Immutable";
    private static final String CREATOR = "com.fasterxml.jackson.annotation.JsonCreator";
    private static final String TEXT = "com.fasterxml.jackson.annotation.JsonValue";
    private static final String ALWAYS = "nl.regie.style.AlwaysWritten";
    private static final Map<String, String> PLAIN = Map.of(
            "java.lang.String", "text",
            "java.time.LocalDate", "day",
            "java.lang.Integer", "number");

    private final Elements elements;

    ValueTypes(Elements elements) {
        this.elements = elements;
    }

    /**
     * A value and all that it holds, with their fields in the order in which they are written.
     *
     * @throws NoFormException if one of them cannot stand in a file
     */
    Map<TypeElement, List<Field>> within(TypeElement whole) {
        Map<TypeElement, List<Field>> found = new LinkedHashMap<>();
        find(whole, found);
        return found;
    }

    private void find(TypeElement value, Map<TypeElement, List<Field>> found) {
        if (found.containsKey(value)) {
            return;
        }
        List<Field> fields = fields(value);
        found.put(value, fields);
        fields.forEach(field -> {
            if (field.part() instanceof Part.Value part) {
                find(part.element(), found);
            }
        });
    }

    /** Those of the interfaces above it first, as they are declared. */
    private List<Field> fields(TypeElement value) {
        return accessors(value).values().stream().map(this::field).toList();
    }

    private static Map<String, ExecutableElement> accessors(TypeElement value) {
        Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
        value.getInterfaces().forEach(above -> accessors.putAll(accessors(element(above))));
        methods(value).filter(ValueTypes::isField).forEach(method -> {
            String name = method.getSimpleName().toString();
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                accessors.put(name, method);
            } else {
                accessors.remove(name);
            }
        });
        return accessors;
    }

    private static boolean isField(ExecutableElement method) {
        return method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
    }

    private Field field(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        TypeMirror type = method.getReturnType();
        if (!(type instanceof DeclaredType declared)) {
            throw new NoFormException(name + " is a " + type + ", which is no value.");
        }
        Field.Holds holds = holds(declared);
        TypeMirror part =
                holds == Field.Holds.ONE ? type : declared.getTypeArguments().get(0);
        return new Field(
                name, holds, part(name, part), annotation(method, ALWAYS).isPresent());
    }

    private static Field.Holds holds(DeclaredType type) {
        return switch (name(type)) {
            case "java.util.Optional" -> Field.Holds.AT_MOST_ONE;
            case "java.util.List" -> Field.Holds.LIST;
            case "java.util.Set" -> Field.Holds.SET;
            default -> Field.Holds.ONE;
        };
    }

    private Part part(String field, TypeMirror type) {
        TypeElement element = element(type);
        String name = name(type);
        if (PLAIN.containsKey(name)) {
            return new Part.Plain(name, PLAIN.getOrDefault(name, name));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new Part.Constant(name);
        }
        if (annotation(element, VALUE).isPresent()) {
            return new Part.Value(element);
        }
        return oneText(element)
                .orElseThrow(() -> new NoFormException(
                        field + " is a " + name + ": neither a value, nor a constant, nor one text."));
    }

    private Optional<Part> oneText(TypeElement element) {
        return annotated(element, CREATOR).flatMap(of -> annotated(element, TEXT)
                .map(text -> new Part.OneText(element.getQualifiedName().toString(), of, text)));
    }

    private Optional<String> annotated(TypeElement element, String annotation) {
        return ElementFilter.methodsIn(elements.getAllMembers(element)).stream()
                .filter(method -> annotation(method, annotation).isPresent())
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    private static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror.getAnnotationType()).equals(name))
                .findFirst();
    }

    private static String name(TypeMirror type) {
        return element(type).getQualifiedName().toString();
    }

    private static TypeElement element(TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return element;
        }
        throw new NoFormException(type + " is not known, or no type of a value.");
    }

    /** Whether a value has a method that starts a new one, which is how another package makes it. */
    static boolean hasBuilder(TypeElement value) {
        return methods(value)
                .anyMatch(method -> method.getSimpleName().contentEquals("builder")
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().isEmpty());
    }

    private static Stream<ExecutableElement> methods(TypeElement value) {
        return ElementFilter.methodsIn(value.getEnclosedElements()).stream();
    }
}

package nl.regie.fhir.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.regie.caremodule.Wording;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * Each constant of an enum is a code of the code system that is named after the enum: {@code LifeDomain.MEANING} is
 * {@code life-domain#meaning}.
 */
public final class Codes {

    private static final Map<Class<?>, String> SYSTEMS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Enum<?>>> CONSTANTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, String>> DISPLAYS = new ConcurrentHashMap<>();
    private static final Map<Enum<?>, Code> CODES = new ConcurrentHashMap<>();

    private Codes() {}

    /** What stands for a constant. */
    private record Code(String system, String code, String display) {
        static Code of(Enum<?> constant) {
            Class<? extends Enum<?>> type = constant.getDeclaringClass();
            String code = Codes.code(constant);
            return new Code(Codes.system(type), code, Codes.display(type, code));
        }
    }

    public static String system(Class<? extends Enum<?>> type) {
        return SYSTEMS.computeIfAbsent(type, known -> Canonical.BASE + "CodeSystem/" + name(known));
    }

    public static String code(Enum<?> constant) {
        return Wording.code(constant);
    }

    public static Coding coding(Enum<?> constant) {
        Code known = CODES.computeIfAbsent(constant, Code::of);
        return new Coding(known.system(), known.code(), known.display());
    }

    public static CodeableConcept concept(Enum<?> constant) {
        return new CodeableConcept(coding(constant));
    }

    /** The constant that this coding names; empty when it is of another system or unknown. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, Coding coding) {
        return system(type).equals(coding.getSystem())
                ? Optional.ofNullable(coding.getCode())
                        .flatMap(code -> Optional.ofNullable(constants(type).get(code)))
                        .map(type::cast)
                : Optional.empty();
    }

    /** The constant that one of the codings of this concept names. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, CodeableConcept concept) {
        for (Coding coding : concept.getCoding()) {
            Optional<E> found = find(type, coding);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public static boolean is(RegieCode term, CodeableConcept concept) {
        return find(RegieCode.class, concept).filter(term::equals).isPresent();
    }

    private static Map<String, Enum<?>> constants(Class<? extends Enum<?>> type) {
        return CONSTANTS.computeIfAbsent(type, known -> Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Codes::code, constant -> constant)));
    }

    /** What has no type in the dossier stands in a code system that bundles know as {@code term}. */
    private static String name(Class<?> type) {
        if (type == RegieCode.class) {
            return "term";
        }
        return Wording.code(type);
    }

    private static String display(Class<?> type, String code) {
        return DISPLAYS.computeIfAbsent(type, Codes::displays).getOrDefault(code, code);
    }

    private static Map<String, String> displays(Class<?> type) {
        return Shipped.read("CodeSystem-" + name(type), CodeSystem.class).getConcept().stream()
                .collect(Collectors.toUnmodifiableMap(
                        ConceptDefinitionComponent::getCode, ConceptDefinitionComponent::getDisplay));
    }
}

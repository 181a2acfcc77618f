package nl.regie.fhir.incoming;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition.ChildTypeEnum;
import java.util.Optional;
import java.util.Set;
import nl.regie.fhir.vocabulary.R4;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;

/**
 * A place in a resource, as FHIR R4 defines it: which elements it can have, and what FHIRPath calls them.
 *
 * @param definition empty where R4 knows no elements
 */
public record ElementPath(Optional<BaseRuntimeElementDefinition<?>> definition) {
    /** What any resource or element can have. */
    private static final Set<String> EVERYWHERE = Set.of(
            "resourceType",
            "id",
            "meta",
            "implicitRules",
            "language",
            "text",
            "contained",
            "extension",
            "modifierExtension");

    static final Set<String> EXTENSIONS = Set.of("extension", "modifierExtension");

    public static ElementPath resource(String type) {
        return new ElementPath(Optional.of(R4.context().getResourceDefinition(type)));
    }

    /**
     * Whether an element in JSON of this name, such as {@code birthDate}, {@code _birthDate} or {@code valueString},
     * can stand here.
     */
    public boolean knows(String name) {
        return EVERYWHERE.contains(element(name)) || find(name).isPresent();
    }

    /**
     * The name in FHIRPath: the element of a choice goes without its type, and an unknown name is not told, for it is
     * not ours.
     */
    public String pathOf(String name) {
        return find(name)
                .map(child -> child.getElementName().replace("[x]", ""))
                .orElse(EVERYWHERE.contains(element(name)) ? element(name) : "");
    }

    /** What stands in an extension that changes the meaning is not looked at: nothing around it is taken over. */
    public ElementPath child(String name) {
        if (element(name).equals("modifierExtension")) {
            return new ElementPath(Optional.empty());
        }
        return new ElementPath(find(name).flatMap(child -> Optional.ofNullable(child.getChildByName(element(name)))));
    }

    /** The place of a resource; of a type that R4 does not have, one of which nothing is known. */
    static ElementPath ofResource(String type) {
        return R4.context().getResourceTypes().contains(type) ? resource(type) : new ElementPath(Optional.empty());
    }

    /** The place of an extension, wherever it stands. */
    static ElementPath ofExtension() {
        return new ElementPath(Optional.ofNullable(R4.context().getElementDefinition("Extension")));
    }

    /** Whether several elements of this name can stand here, so that they are a list in JSON. */
    boolean isList(String name) {
        return name.equals("contained")
                || EXTENSIONS.contains(name)
                || find(name).filter(child -> child.getMax() != 1).isPresent();
    }

    /** Whether one value stands here, and no elements but those of its extensions. */
    boolean isPrimitive() {
        return definition
                .filter(known -> known.getChildType() == ChildTypeEnum.PRIMITIVE_DATATYPE
                        || known.getChildType() == ChildTypeEnum.ID_DATATYPE)
                .isPresent();
    }

    /** How JSON writes a value. */
    enum Literal {
        TRUTH,
        WHOLE_NUMBER,
        NUMBER,
        TEXT
    }

    /** How JSON writes the value that stands here. */
    Literal literal() {
        Class<?> type = definition
                .<Class<?>>map(BaseRuntimeElementDefinition::getImplementingClass)
                .orElse(StringType.class);
        return BooleanType.class.isAssignableFrom(type)
                ? Literal.TRUTH
                : IntegerType.class.isAssignableFrom(type)
                        ? Literal.WHOLE_NUMBER
                        : DecimalType.class.isAssignableFrom(type) ? Literal.NUMBER : Literal.TEXT;
    }

    private Optional<BaseRuntimeChildDefinition> find(String name) {
        return definition
                .filter(BaseRuntimeElementCompositeDefinition.class::isInstance)
                .map(BaseRuntimeElementCompositeDefinition.class::cast)
                .flatMap(composite -> Optional.ofNullable(composite.getChildByName(element(name))));
    }

    /** In JSON the extensions of a primitive stand beside it, under its name with an underscore. */
    private static String element(String name) {
        return name.startsWith("_") ? name.substring(1) : name;
    }
}

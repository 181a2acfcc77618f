package nl.regie.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The leaves that Jackson accepts too kindly: here there is one way to write a day or a constant, and a set has no
 * member twice. A list is no longer than any that is honest.
 */
final class StrictModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    StrictModule() {
        super("regie-strict");
        addAbstractTypeMapping(Set.class, DistinctSet.class);
        addAbstractTypeMapping(List.class, BoundedList.class);
        addDeserializer(LocalDate.class, new DayReader());
        addSerializer(LocalDate.class, new DayWriter());
        setDeserializerModifier(new ConstantsByExactName());
    }

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Optional<LocalDate> day = JsonIn.day(textOf(parser, context, LocalDate.class));
            return day.isPresent() ? day.get() : context.reportInputMismatch(this, "not a day");
        }
    }

    private static final class DayWriter extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(day.toString());
        }
    }

    private static final class ConstantsByExactName extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new ConstantReader(type.getRawClass());
        }
    }

    private static final class ConstantReader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        private final HashMap<String, Object> constants = new HashMap<>();

        ConstantReader(Class<?> type) {
            super(type);
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = textOf(parser, context, handledType());
            Optional<Object> constant = Optional.ofNullable(constants.get(text));
            return constant.isPresent() ? constant.get() : context.reportInputMismatch(this, "no such constant");
        }
    }

    private static String textOf(JsonParser parser, DeserializationContext context, Class<?> type) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? parser.getText()
                : context.reportInputMismatch(type, "not a text");
    }

    /** A list that ends where it is longer than any that is honest, so that nothing is made of what follows. */
    private static final class BoundedList<T> extends ArrayList<T> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(T member) {
            if (size() == StrictJson.MOST_MEMBERS) {
                throw new IllegalArgumentException("A list is too long.");
            }
            return super.add(member);
        }
    }

    /**
     * A set in the order of the document that refuses a member which is already there: the document would not come back
     * as it was.
     */
    private static final class DistinctSet<T> extends LinkedHashSet<T> {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(T member) {
            if (!super.add(member)) {
                throw new IllegalArgumentException("A member of a set stands there twice.");
            }
            return true;
        }
    }
}

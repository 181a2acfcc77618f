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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The leaves that Jackson accepts too kindly: here there is one way to write a day or a constant, and a set has no
 * member twice. A list is no longer than any that is honest.
 */
final class StrictModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Days as FHIR writes them: four digits for the year, of which there is no 0000. */
    static final String DAY_FORM = "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$";

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
            Optional<LocalDate> day = day(textOf(parser, context, LocalDate.class));
            return day.isPresent() ? day.get() : context.reportInputMismatch(this, "not a day");
        }
    }

    /** The day that a text is. */
    static Optional<LocalDate> day(String text) {
        try {
            return isInDayForm(text)
                    ? Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // not told, for it may quote the text
            return Optional.empty();
        }
    }

    /** A day as it is written. */
    static String written(LocalDate day) {
        return day.toString();
    }

    /** As {@link #DAY_FORM} says. */
    private static boolean isInDayForm(String text) {
        boolean isDay = text.length() == 10 && !text.startsWith("0000");
        for (int at = 0; isDay && at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isDash = at == 4 || at == 7;
            isDay = isDash ? c == '-' : Character.isDigit(c) && c <= '9';
        }
        return isDay;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static final class DayWriter extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(written(day));
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
}

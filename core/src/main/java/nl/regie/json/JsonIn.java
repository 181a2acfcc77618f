package nl.regie.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document as it comes in, token by token, as strict as {@link StrictJson} says: whatever is not plainly right is
 * refused.
 */
public final class JsonIn {
    /** Days as FHIR writes them: four digits for the year, of which there is no 0000. */
    static final String DAY_FORM = "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private final JsonParser parser;

    JsonIn(JsonParser parser) {
        this.parser = parser;
    }

    /** Goes to the first token of the document. */
    void begin() throws IOException {
        parser.nextToken();
    }

    /** Requires that nothing follows. */
    void end() throws IOException {
        require(parser.nextToken() == null);
    }

    /**
     * Requires that an object begins here.
     *
     * @throws IOException if it does not
     */
    public void startObject() throws IOException {
        require(parser.hasToken(JsonToken.START_OBJECT));
    }

    /**
     * Whether the object has another field, which is then at hand.
     *
     * @throws IOException if there is no JSON here
     */
    public boolean hasField() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    /**
     * The name of the field; after it, its content is at hand.
     *
     * @throws IOException if there is no JSON here
     */
    public String name() throws IOException {
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }

    /**
     * Requires that a field of an object stands there once.
     *
     * @param seen the fields that were seen, each a bit
     * @param field its number in the object, below 64
     * @return the same, and this field
     * @throws IOException if it was seen before
     */
    public long once(long seen, int field) throws IOException {
        long bit = 1L << field;
        require((seen & bit) == 0);
        return seen | bit;
    }

    /**
     * Requires that what an object cannot be without stands there.
     *
     * @param seen the fields that were seen, each a bit
     * @param needed the fields that are needed
     * @throws IOException if one is missing
     */
    public void all(long seen, long needed) throws IOException {
        require((seen & needed) == needed);
    }

    /**
     * A text.
     *
     * @throws IOException if none stands here
     */
    public String text() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_STRING));
        return parser.getText();
    }

    /**
     * A day.
     *
     * @throws IOException if none stands here
     */
    public LocalDate day() throws IOException {
        return day(text()).orElseThrow(this::refused);
    }

    /** The day that a text is, where it is one. */
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

    /**
     * A whole number.
     *
     * @throws IOException if none stands here, or one that is too large
     */
    public Integer number() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_NUMBER_INT));
        return parser.getIntValue();
    }

    /**
     * A list to fill, where one begins here.
     *
     * @throws IOException if none begins here
     */
    public <T> List<T> startList() throws IOException {
        require(parser.hasToken(JsonToken.START_ARRAY));
        return new ArrayList<>();
    }

    /**
     * A set to fill, where one begins here.
     *
     * @throws IOException if none begins here
     */
    public <T> Set<T> startSet() throws IOException {
        require(parser.hasToken(JsonToken.START_ARRAY));
        return new LinkedHashSet<>();
    }

    /**
     * Whether the list has another member, which is then at hand.
     *
     * @param before how many there were
     * @throws IOException if there is no JSON here, or more than any list has
     */
    public boolean hasMember(int before) throws IOException {
        boolean hasMember = parser.nextToken() != JsonToken.END_ARRAY;
        require(!hasMember || before < StrictJson.MOST_MEMBERS);
        return hasMember;
    }

    /**
     * Adds a member.
     *
     * @throws IOException if it is a member of a set already
     */
    public <T> void add(Collection<T> members, T member) throws IOException {
        require(members.add(member));
    }

    /** What is thrown where a document is refused. It says nothing: who wants to know reads again. */
    public IOException refused() {
        return new Refused();
    }

    private void require(boolean holds) throws IOException {
        if (!holds) {
            throw refused();
        }
    }

    /** Cheap, for nobody looks at it. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}

package nl.regie.generators;

import java.util.List;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CodePart;
import nl.regie.consult.Amount;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceId;

/**
 * Texts and names of one dossier. Each text holds a mark of its own such as {@code #17#}, so that a law can look for
 * it; each id is new.
 */
final class Vocabulary {
    /** What people type, and what breaks those who print it. The mark comes where the {@code #} is. */
    private static final List<String> TEXTS = List.of(
            "woorden #",
            "één keer per week naar de coördinator, zo'n reünie # vind ik prettig",
            "  spaties # rondom  ",
            "regel een #\nregel twee\r\nregel drie",
            "\n\tingesprongen\t#\n",
            "أريد أن أنام جيدا #",
            "אני רוצה ללכת לבד #",
            "fietsen 🚲 met de buurvrouw 👩🏽‍🦽 #",
            "\"dubbele\" en 'enkele' aanhalingstekens #",
            "<script>alert('#')</script>",
            "a < b && b > c &amp; &lt;b&gt; #",
            "{{mustache}} {{{drie}}} {{#deel}} # {{/deel}}",
            "C:\\map\\nieuw / \\u0041 \\\" #",
            "e\u0301e\u0301n losse klemtoon\u00a0# \u200bnul breed",
            "null #",
            "heel lang verhaal ".repeat(40) + "#");

    private static final List<String> SOURCES = List.of(
            "note/48213",
            "a",
            "urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7",
            "~!$%&'()*+,-./:;<=>?@[]^_`{|}\"\\",
            "n".repeat(200));

    private static final List<String> CODE_SYSTEMS =
            List.of("http://example.org/codes", "urn:oid:2.999.1", "https://example.org/x?a=1&b=2");

    private static final List<String> CODES = List.of(
            "http://example.org/codes", "urn:oid:2.999.1", "X-1", "734163000", "~!$%&'()*+,-./:;<=>?@[]^_`{|}\"\\");

    private static final List<String> AMOUNTS = List.of("7", "0", "-3", "7.0", "7.2", "120", "0.000001", "999999999");

    private static final List<String> STATEMENTS =
            List.of("intervention/peer-contact", "instrument/e-health", "intervention/not-in-the-catalogue");

    private final Choices choices;
    private int texts;
    private int entries;
    private int people;

    Vocabulary(Choices choices) {
        this.choices = choices;
    }

    OwnWords ownWords() {
        return OwnWords.of(text());
    }

    Note note() {
        return Note.of(text());
    }

    PersonName personName() {
        return PersonName.of(text());
    }

    SourceId sourceId() {
        return SourceId.of(choices.oneOf(SOURCES));
    }

    CodePart codeSystem() {
        return CodePart.of(choices.oneOf(CODE_SYSTEMS));
    }

    CodePart code() {
        return CodePart.of(choices.oneOf(CODES));
    }

    Amount amount() {
        return Amount.of(choices.oneOf(AMOUNTS));
    }

    StatementId statementId() {
        return StatementId.of(choices.oneOf(STATEMENTS));
    }

    EntryId entryId() {
        return EntryId.of(id("e", ++entries));
    }

    PersonId personId() {
        return PersonId.of(id("p", ++people));
    }

    private String text() {
        texts++;
        return choices.oneOf(TEXTS).replaceFirst("#(?!deel)", "#" + texts + "#");
    }

    private String id(String letter, int number) {
        return switch (choices.below(6)) {
            case 0 -> letter + number;
            case 1 -> letter.toUpperCase(java.util.Locale.ROOT) + number;
            case 2 -> "%08d-0000-4000-8000-000000000000".formatted(number);
            case 3 -> "." + number + ".-";
            case 4 -> Integer.toString(number);
            default -> "Z".repeat(62) + "%02d".formatted(number % 100);
        };
    }
}

package nl.regie.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.people.CloseOne;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words are about who reads them, as far as words can tell. */
class NamedInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "dochter, 'Mijn dochter mag dit niet weten.'",
        "dochter, 'Mijn oudste was weer boos.'",
        "moeder, 'Mam mag dit niet weten.'",
        "Moeder (mantelzorger), 'mijn ouders maken ruzie'",
        "echtgenoot, 'Mijn man drinkt.'",
        "man, 'M’n man drinkt.'",
        "partner, 'Mijn vrouw luistert niet.'",
        "broer, 'mijn broertje'",
        "'', 'J. was weer boos.'",
        "'', 'Ik ben bang voor J'",
        "'', 'B. mag dit niet weten'",
        "'', 'Johanna was er'"
    })
    void theReaderIsInTheseWords(String relation, String text) {
        assertThat(NamedInWords.isNamed(johanna(relation), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "moeder, 'Ik ben moe.'",
        "echtgenoot, 'De man van de post was er.'",
        "zus, 'De zuster was er.'",
        "dochter, 'Het gaat goed.'",
        "'', 'Mijn dochter was er.'",
        "'', 'K. was er.'",
        "'', 'het ging jjj'"
    })
    void theReaderIsNotInTheseWords(String relation, String text) {
        assertThat(NamedInWords.isNamed(johanna(relation), text)).isFalse();
    }

    /** "U" and "I" are words, and an initial only with a point. */
    @ParameterizedTest
    @CsvSource({
        "Ursula, 'Kunt U komen', false",
        "Ursula, 'U. was boos', true",
        "Ine, 'I went home', false",
        "Ine, 'I. was boos', true"
    })
    void aWordOfOneLetterIsNoInitial(String name, String text, boolean isNamed) {
        assertThat(NamedInWords.isNamed(closeOne(name, ""), text)).isEqualTo(isNamed);
    }

    private static CloseOne johanna(String relation) {
        return closeOne("Johanna de Boer", relation);
    }

    private static CloseOne closeOne(String name, String relation) {
        CloseOne.Builder closeOne = CloseOne.builder()
                .id(EntryId.of("c"))
                .recorded(Recorded.of(LocalDate.of(2026, 1, 5), PersonId.of("els")))
                .person(PersonId.of("johanna"))
                .name(PersonName.of(name));
        return relation.isEmpty()
                ? closeOne.build()
                : closeOne.relation(Note.of(relation)).build();
    }
}

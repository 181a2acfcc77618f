package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.involvement.Closed;
import nl.regie.involvement.WhyClosed;
import org.junit.jupiter.api.Test;

/** What care staff read where no page is made for somebody close by. */
class CloseOneAnswerTest {
    private static final Closed DANGER = new Closed(WhyClosed.DANGER_AT_HOME, List.of(EntryId.of("danger")));
    private static final Closed REFUSED =
            new Closed(WhyClosed.PAGE_REFUSED, List.of(EntryId.of("no-1"), EntryId.of("no-2")));

    @Test
    void whereDangerIsAmongTheReasonsItSaysSoFirst() {
        assertThat(text(DANGER)).startsWith("Er is een invoer over gevaar thuis.");
        assertThat(text(REFUSED, DANGER)).startsWith("Er is een invoer over gevaar thuis.");
        assertThat(text(REFUSED)).startsWith("Een professional weigert nu een blad aan deze persoon.");
    }

    @Test
    void everyEntryByWhichItIsIsNamed() {
        assertThat(new CloseOneAnswer.Refused(List.of(REFUSED, DANGER)).evidence())
                .containsExactly(EntryId.of("no-1"), EntryId.of("no-2"), EntryId.of("danger"));
    }

    private static String text(Closed... why) {
        return new CloseOneAnswer.Refused(List.of(why))
                .text(CareModule.shipped())
                .in(Language.NL);
    }
}

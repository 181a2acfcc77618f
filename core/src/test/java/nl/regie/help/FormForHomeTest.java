package nl.regie.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;

class FormForHomeTest {
    private static final CareModule MODULE = CareModule.shipped();

    @Test
    void beforeAndAfterSendingItSaysWhoReadsItAndWhenAndThatOneCanCall() {
        FormForHome form = new FormForHome(Optional.of("Els"), Optional.of("op werkdagen voor vijf uur"));
        assertThat(Stream.of(form.before(MODULE, Language.NL), form.after(MODULE, Language.NL)))
                .allSatisfy(sentence -> assertThat(sentence)
                        .contains("Els", "op werkdagen voor vijf uur")
                        .doesNotContain("{{"));
    }

    @Test
    void aProductThatCannotSayGetsTheTeamAndTheNextVisit() {
        assertThat(FormForHome.ofTheTeam().before(MODULE, Language.NL))
                .isEqualTo(
                        "Iemand van uw zorgteam leest wat u hier invult: uiterlijk bij uw volgende afspraak. Het wordt"
                                + " niet meteen gelezen. Kan het niet wachten? Bel dan.");
        assertThat(FormForHome.ofTheTeam().after(MODULE, Language.EN)).contains("It was sent.", "call.");
    }
}

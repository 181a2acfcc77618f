package nl.regie.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.people.Patient;
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
    void thePageForTheConversationSaysTheSameBeforeAndAfterAndWhomToCall() {
        FormForHome form =
                new FormForHome(Optional.of("Els\nof een collega"), Optional.of("op werkdagen voor vijf uur"));
        ConversationSheet sheet = ConversationSheet.of(Dossier.builder()
                .patient(Patient.builder().id(PersonId.of("patient")).build())
                .build());
        for (Language language : Language.values()) {
            assertThat(flat(sheet.readBy(form).text(language)))
                    .contains(form.beforeOnMyPage(MODULE, language), form.afterOnMyPage(MODULE, language))
                    .contains("Els of een collega", "op werkdagen voor vijf uur", "112", "113")
                    .contains(FormForHome.whomToCall(MODULE, language));
            assertThat(flat(sheet.text(language)))
                    .contains(
                            FormForHome.ofTheTeam().beforeOnMyPage(MODULE, language),
                            FormForHome.ofTheTeam().afterOnMyPage(MODULE, language));
        }
        assertThat(flat(sheet.readBy(form).text(CopyWishes.in(Language.NL).discreetly())))
                .contains("Iemand van mijn zorgteam leest het, uiterlijk bij mijn volgende afspraak.")
                .doesNotContain("Els", "vijf uur");
        assertThat(form.beforeOnMyPage(MODULE, Language.NL)).doesNotContain("{{");
    }

    private static String flat(String page) {
        return page.replaceAll("\\s+", " ");
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

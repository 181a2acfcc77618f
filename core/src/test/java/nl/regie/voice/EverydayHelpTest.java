package nl.regie.voice;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regie.entry.Note;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of help say nothing but what is written each day. */
class EverydayHelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ochtend",
                "avond-2",
                "Ochtendzorg gegeven.",
                "De thuiszorg komt twee keer per dag",
                "Wassen en aankleden, steunkousen aan",
                "Geholpen met douchen",
                "Hulp bij ADL, 2x daags",
                "Folder meegegeven",
                "Ochtend- en avondzorg",
                "Ogen gedruppeld (2x), geen bijzonderheden",
                "Insuline gespoten, 8 uur",
                "herhaalrecept",
                "Herhaalrecept metformine 500 mg, naar de apotheek",
                "Herhaalrecept metformine 500mg",
                "Lab: normaal",
                "Labuitslagen zijn binnen de grenzen",
                "Laboratory: normal",
                "Morning care given"
            })
    void isEveryday(String what) {
        assertThat(EverydayHelp.isAllOf(Note.of(what))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crisisdienst erbij gehaald na dreiging",
                "gesprek",
                "Wassen, mevrouw huilde",
                "Niet gewassen",
                "Geen ontbijt",
                "Laboratorium",
                "Laboratorium: kalium 7,1",
                "Lab: niet normaal",
                "Recept slaapmiddel",
                "Herhaalrecept geweigerd",
                "Herhaalrecept, wil dood",
                "Insuline gespoten, glucose 280",
                "twee keer per dag",
                "normaal",
                "Ambulance",
                "…",
                "Spoed"
            })
    void isReadBySomebody(String what) {
        assertThat(EverydayHelp.isAllOf(Note.of(what))).isFalse();
    }
}

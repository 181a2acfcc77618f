package nl.regie.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void aWideSignTakesTwoColumnsAndAMarkOnALetterNone() {
        assertThat(Letters.width("abc é")).isEqualTo(5);
        assertThat(Letters.width("e\u0301")).isEqualTo(1);
        assertThat(Letters.width("患者は")).isEqualTo(6);
        assertThat(Letters.width("한글")).isEqualTo(4);
        assertThat(Letters.width("ＡＢ")).isEqualTo(4);
        assertThat(Letters.width("\uD842\uDFB7")).isEqualTo(2);
        assertThat(Letters.width("😀")).isEqualTo(2);
        assertThat(Letters.width("مريم")).isEqualTo(4);
        assertThat(Letters.width("مَ")).isEqualTo(1);
        assertThat(Letters.width("– ‘’ € ✓ →")).isEqualTo(10);
    }

    @Test
    void whatGivesOrdersIsAsWideAsItIsSpelledOut() {
        assertThat(Letters.width("a\u001B[1m")).isEqualTo(1 + 6 + 3);
        assertThat(Letters.width("\u202E")).isEqualTo(6);
    }

    @Test
    void wordsStayWholeAndWhatIsWiderThanALineIsBrokenAfterASignOrBetweenLetters() {
        assertThat(Letters.wrapped("een lange zin van woorden", 10)).containsExactly("een lange", "zin van", "woorden");
        assertThat(Letters.wrapped("het wijkteam-noord-en-zuid zelf", 14))
                .containsExactly("het", "wijkteam-", "noord-en-zuid", "zelf");
        assertThat(Letters.wrapped("boodschappenwagentje", 8)).containsExactly("boodscha", "ppenwage", "ntje");
        assertThat(Letters.wrapped("患者は訪問", 5)).containsExactly("患者", "は訪", "問");
        assertThat(Letters.wrapped("", 5)).containsExactly("");
        assertThat(Letters.wrapped("twee  spaties", 5)).containsExactly("twee", "spati", "es");
    }

    @Test
    void aLetterIsNeverCutFromItsMarks() {
        String marked = "e\u0301\u0323".repeat(5);
        assertThat(Letters.wrapped(marked, 2))
                .containsExactly("e\u0301\u0323".repeat(2), "e\u0301\u0323".repeat(2), "e\u0301\u0323");
        assertThat(Letters.cut(marked, 4)).isEqualTo("e\u0301\u0323".repeat(2) + " …");
        assertThat(Letters.cut("\uD842\uDFB7".repeat(9), 6)).isEqualTo("\uD842\uDFB7".repeat(2) + " …");
    }

    @Test
    void whatFitsIsNotCutAndWhatDoesNotSaysSo() {
        assertThat(Letters.cut("precies", 7)).isEqualTo("precies");
        assertThat(Letters.cut("net te lang", 10)).isEqualTo("net te l …");
    }

    @Test
    void besideAWideSignFewerSpacesStand() {
        assertThat(Letters.padded("患者", 6)).isEqualTo("患者  ");
        assertThat(Letters.atRight("患者", 6)).isEqualTo("  患者");
        assertThat(Letters.padded("te lang", 3)).isEqualTo("te lang");
    }

    @Test
    void whatSomebodyGivesAsColumnsIsHeardWhereItIsANumber() {
        assertThat(Terminal.columns(Optional.of("80"))).hasValue(80);
        assertThat(Terminal.columns(Optional.of("3"))).hasValue(20);
        assertThat(Terminal.columns(Optional.of("999999999"))).hasValue(1000);
        for (String none : new String[] {"", "0", "-5", "eighty", "1e3", "99999999999"}) {
            assertThat(Terminal.columns(Optional.of(none))).as(none).isEmpty();
        }
        assertThat(Terminal.columns(Optional.empty())).isEmpty();
    }
}

package nl.regie.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.regie.entry.Language;
import nl.regie.page.Columns.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bands of which the colour is that of their name, with the same things under each other. */
class BandsTest {
    @ParameterizedTest
    @CsvSource({
        "Groen, GREEN",
        "GEEL!, YELLOW",
        "Code oranje, ORANGE",
        "Orange, ORANGE",
        "de rode fase, RED",
        "donkerrood, RED",
        "Blauw, BLUE",
        "Paars, PURPLE",
        "roze, PINK",
        "Brown, BROWN",
        "grijs, GREY",
        "Zwart, BLACK",
        "Wit, WHITE",
        "Rustig blauw water, BLUE",
        "Zwart gat, BLACK",
        "mavi, BLUE",
        "أحمر, RED"
    })
    void aBandHasTheColourOfItsName(String name, Stress colour) {
        assertThat(Stress.calledBy(name)).contains(colour);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geen groen meer",
                "van geel naar rood",
                "bijna rood",
                "Goud",
                "groen, maar moe",
                "groen maar moe",
                "nog net groen",
                "almost red",
                "of rood"
            })
    void aNameByWhichTheColourMayBeAnotherIsOnABandWithout(String name) {
        assertThat(Stress.calledBy(name)).contains(Stress.PLAIN_BAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storm", "", "Ik eet brood", "Fase 2", "Redmond", "…"})
    void aNameWithoutAColourSaysNothingOfIt(String name) {
        assertThat(Stress.calledBy(name)).isEmpty();
    }

    @Test
    void bandsWithoutAColourHaveEdgesOfTheirOwn() {
        Page.Builder page = Page.titled(Language.NL, Look.ONE_SHEET, "Blad");
        int number = 0;
        for (Stress stress : List.of(Stress.PLAIN_BAND, Stress.RED, Stress.PLAIN_BAND, Stress.PLAIN_BAND)) {
            page.add(band("Storm " + ++number, "Ik merk").with(stress));
        }
        assertThat(page.build().html())
                .containsSubsequence(
                        "<section class=\"band plain\">",
                        "<section class=\"band red\">",
                        "<section class=\"band plain plain-2\">",
                        "<section class=\"band plain plain-3\">");
    }

    @Test
    void whatABandLacksLeavesItsPlaceOpen() {
        Page page = Page.titled(Language.NL, Look.ONE_SHEET, "Blad")
                .add(band("Groen", "Ik merk", "Ik doe").with(Stress.GREEN))
                .add(band("Rood", "Ik merk", "Anderen merken", "Ik doe", "Anderen doen")
                        .with(Stress.RED))
                .build();
        assertThat(Columns.of(page).labels()).containsExactly("Ik merk", "Anderen merken", "Ik doe", "Anderen doen");
        assertThat(page.html())
                .contains("<dl class=\"columns-4\"><div class=\"at-0\">\n<dt>Ik merk</dt>")
                .containsOnlyOnce("<div class=\"at-2 after-1\">\n<dt>Ik doe</dt>")
                .contains("<div class=\"at-2\">\n<dt>Ik doe</dt>")
                .contains(".band .columns-4 .at-2.after-1 { margin-left: ");
        assertThat(page.inLargePrint().html()).doesNotContain("class=\"columns-4\"");
    }

    /** So that what is long does not make a band high while there is room beside it. */
    @Test
    void aColumnThatHoldsMuchIsWiderAndTogetherTheyFillTheBandAndNoMore() {
        Item item = new Item(Optional.empty())
                .line("Kort", Optional.of("wandelen"))
                .lines("Lang", List.of("Ik word om vier uur wakker en maak de keuken schoon. ".repeat(5)))
                .line("Ook kort", Optional.of("bellen"));
        Page page = Page.titled(Language.NL, Look.ONE_SHEET, "Blad")
                .add(new Section("Rood", List.of(item)).with(Stress.RED))
                .build();
        List<Place> places = Columns.of(page).places();
        assertThat(places.get(1).width()).isGreaterThan(2 * places.get(0).width());
        Place last = places.get(places.size() - 1);
        assertThat(last.from() + last.width()).isBetween(97.0, 99.9);
    }

    private static Section band(String heading, String... labels) {
        Item item = new Item(Optional.empty());
        for (String label : labels) {
            item = item.line(label, Optional.of("iets"));
        }
        return new Section(heading, List.of(item));
    }
}

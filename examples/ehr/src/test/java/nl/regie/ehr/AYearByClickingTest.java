package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The two cases for one more year, as nurse, patient and close one live it: by what is on the screen, in a browser in
 * which no script runs. Who they are is invented.
 */
class AYearByClickingTest {
    private static final String SIGNS = "Twee nachten achter elkaar slaap ik minder dan vijf uur.";

    private static RunningEhr ehr;
    private static RealBrowser browser;

    @BeforeAll
    static void open() {
        ehr = RunningEhr.started();
        browser = RealBrowser.at(ehr);
        browser.script(false);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.script(true);
        }
        ehr.close();
    }

    @Test
    void aYearOfNaima() {
        ehr.itBecomes("2026-10-13");
        as("naima").clickOn("Uw bezoek voorbereiden");
        sees("Uw bezoek voorbereiden", "Het wordt niet meteen gelezen.", "Kan het niet wachten? Bel:");
        browser.whole().type("Op welke dag is het bezoek?", "2026-10-19");
        browser.under("Hoe gaat het, vergeleken met de vorige keer?").take("Het gaat slechter.");
        browser.whole().type("Vertel er iets over", "De buren zijn klaar. Ik lig nog steeds wakker.");
        browser.under("Wat u zelf hebt gemeten").type("Getal", "4,5");
        browser.under("Merkt u iets uit uw signaleringsplan?").take(SIGNS);
        browser.whole().type("Waarover wilt u praten? Eén onderwerp op elke regel.", "Of ik minder kan werken.");
        browser.under("Wilt u komen?").take("Ja, ik wil komen.");
        browser.clickOn("Bewaren en versturen");
        sees("Het is verstuurd. Iemand van uw zorgteam leest het", "Of ik minder kan werken.");

        as("marloes").clickOn("Naima").clickOn("Bezoek");
        sees("Of ik minder kan werken.", "Een eigen meting ligt buiten de grenzen", "Regie zegt niets af.");
        browser.under("U hebt de voorbereiding gelezen");
        browser.under("Maakt u zich zorgen?").take("Ja");
        browser.under("U hebt de voorbereiding gelezen").clickOn("Bewaren");
        sees("Bewaard.");
        browser.under("Hoe gaat dit bezoek?").take("Er is eerder contact.");
        browser.under("Wat u besluit, met de patiënt").type("Waarom", "Zij slaapt slecht, en wil minder werken.");
        browser.under("Is de patiënt het ermee eens?").take("Ja");
        browser.whole().type("Dag van het volgende contact", "2026-10-14");
        browser.under("Wat u besluit, met de patiënt").clickOn("Bewaren");
        sees("Bewaard.", "Zij slaapt slecht, en wil minder werken.");

        as("yassin");
        sees("Voor een naaste", SIGNS);
        doesNotSee("Of ik minder kan werken.", "bakkerij");
        browser.clickOn("Hoe het met mij is");
        sees("De patiënt mag het eigen dossier lezen, en kan dit dus ook lezen.");
        browser.under("Hoe houdt u het vol?").take("soms is het zwaar");
        browser.whole().type("In uw eigen woorden", "Ik bel haar elke avond.");
        browser.clickOn("Bewaren");
        sees("Bewaard.", "Ik bel haar elke avond.");

        as("naima").clickOn("Wie in mijn dossier keek");
        sees("Marloes", "Yassin", "schrijven");

        ehr.itBecomes("2027-01-11");
        as("marloes").clickOn("Naima").clickOn("Gesprek");
        browser.under("Veilige, steunende omgeving")
                .under("Wat zegt de patiënt zelf?")
                .take("ja");
        browser.under("kan het").under("Wat zegt de patiënt zelf?").take("ja");
        browser.under("kan het").type("In eigen woorden", "Vier nachten van zes uur.");
        browser.under("Wat ik wil bereiken")
                .type("In eigen woorden", "In het voorjaar drie ochtenden.")
                .take("Dit is het belangrijkst");
        browser.whole().take("Ik heb het voorgelezen en de patiënt zei: zo klopt het.");
        browser.clickOn("Bewaren");
        browser.under("kan het").clickOn("Al opgeschreven (3)");
        browser.under("Wat ik wil bereiken").clickOn("Al opgeschreven (3)");
        sees("Bewaard.", "Vier nachten van zes uur.", "In het voorjaar drie ochtenden.");
        browser.clickOn("Wat u kunt vragen").clickOn("Nu niet vragen");
        browser.whole()
                .type("Nu niet, want", "Eerst het werk.")
                .type("Tot en met", "2027-02-15")
                .clickOn("Bewaren");
        sees("Uitgesteld", "Eerst het werk., door Marloes, tot en met 15 februari 2027");

        ehr.itBecomes("2027-03-01");
        as("yassin");
        doesNotSee(SIGNS);
        as("naima").clickOn("Wie mag wat zien").clickOn("Bekijken of veranderen");
        sees("Wat mag Yassin zien?", "Nu: niets");
        browser.whole().take("Waaraan te merken is dat het slechter gaat, en wat dan helpt");
        browser.whole().type("Tot en met welke dag? Leeg is: tot u het verandert.", "2028-03-01");
        browser.clickOn("Bewaren").clickOn("Bekijk de pagina van deze persoon");
        sees("Dit ziet deze persoon", SIGNS);
        as("yassin");
        sees(SIGNS);
        as("naima").clickOn("Mijn signaleringsplan").clickOn("Uw signaleringsplan schrijven");
        sees("Kan het niet wachten? Bel:", "Wie uw signaleringsplan mag lezen, leest ook wat u hier schrijft.");
        browser.under("Het gaat duidelijk slechter").type("Wat ik merk", "Ik praat tegen de radio.");
        browser.whole().take("Zo klopt het voor mij.").clickOn("Bewaren en versturen");
        sees("Het is verstuurd.", "Ik praat tegen de radio.");
        as("yassin");
        sees("Ik praat tegen de radio.");
        as("naima").clickOn("Vertellen hoe het bij ons is");
        browser.whole().choose("Waarover?", "Voelt u zich veilig en gesteund bij uw hulpverleners?");
        browser.under("Uw antwoord").take("nee");
        browser.whole().type("In uw eigen woorden", "Niet sinds Marloes alleen besloot over mijn uren.");
        browser.under("Wie mag het lezen?").take("alleen de anderen van het team");
        browser.clickOn("Bewaren");
        sees("Bewaard.", "Niet sinds Marloes alleen besloot over mijn uren.");

        ehr.itBecomes("2027-10-12");
        as("marloes").clickOn("Naima");
        for (String page :
                new String[] {"In het kort", "Gesprek", "Wat u kunt vragen", "Bezoek", "Wat er te zien is"}) {
            browser.clickOn(page);
            doesNotSee("Niet sinds Marloes alleen besloot over mijn uren.");
        }
        as("psychiater").clickOn("Naima").clickOn("Gesprek");
        browser.under("Veilige, steunende omgeving").clickOn("Al opgeschreven (3)");
        sees("Niet sinds Marloes alleen besloot over mijn uren.");
        as("marloes").clickOn("Naima").clickOn("Gesprek");
        sees("Hierover staat nog niets.");
        browser.clickOn("Hoe het ging");
        sees("Hoe het ging", "Zoals het was op 12 oktober 2027.", "13 oktober 2026", "Er waren signalen.");
        doesNotSee("Niet sinds Marloes alleen besloot over mijn uren.");
        as("naima").clickOn("Hoe het ging");
        sees("13 oktober 2026", "Er waren signalen.");
        browser.clickOn("Snel weg");
        assertThat(browser.where()).startsWith("https://nl.wikipedia.org/");
        browser.open("/my");
        sees("Inloggen");
    }

    @Test
    void aYearOfGerrit() {
        ehr.itBecomes("2026-10-13");
        as("anja");
        doesNotSee("kaarten", "Insuline");
        browser.clickOn("Hoe het met mij is");
        browser.under("Hoe houdt u het vol?").take("het is te zwaar");
        browser.whole().type("Wat hebt u nodig?", "Een avond vrij.");
        browser.clickOn("Bewaren");
        sees("Bewaard.", "Een avond vrij.");

        as("gerrit").clickOn("Wie mag wat zien").clickOn("Bekijken of veranderen");
        browser.whole().take("Mijn plan: mijn doelen, wie wat doet en wanneer we weer kijken");
        browser.whole().type("Wilt u er iets bij zeggen?", "Zij mag weten van het kaarten.");
        browser.clickOn("Bewaren");
        as("anja");
        sees("kaarten");

        ehr.itBecomes("2027-01-05");
        as("wijkzorg").clickOn("Gerrit");
        sees("Eerst dit", "Met iemand praten die ook Parkinson heeft.");
        browser.clickOn("Gesprek");
        browser.under("Wat ik nodig heb").type("In eigen woorden", "Dat de prik op donderdag om zes uur komt.");
        browser.under("Wat er met mij is gebeurd").under("Of: geen antwoord").take("wil er nu niet over praten");
        browser.clickOn("Bewaren");
        browser.under("Wat ik nodig heb").clickOn("Al opgeschreven (3)");
        sees("Bewaard.", "Dat de prik op donderdag om zes uur komt.");
        assertThat(browser.under("Wat er met mij is gebeurd").text())
                .containsPattern("wil er nu niet over praten .Wat er met mij is gebeurd. \\(antwoord, 5 januari 2027");

        ehr.itBecomes("2027-05-03");
        as("gerrit").clickOn("Uw bezoek voorbereiden");
        browser.whole().type("Op welke dag is het bezoek?", "2027-05-10");
        browser.under("Hoe gaat het, vergeleken met de vorige keer?").take("Het gaat beter.");
        browser.whole().choose("Elke donderdagavond kaarten.", "Er is iets gelukt.");
        browser.under("Wilt u komen?").take("Ik wil wel contact, maar anders.");
        browser.under("Hoe wilt u contact?").take("Bellen");
        browser.clickOn("Bewaren en versturen");
        sees("Het is verstuurd. Iemand van uw zorgteam leest het");
        as("wijkzorg").clickOn("Gerrit").clickOn("Bezoek");
        sees("Voorstel: ");
        browser.under("Hoe gaat dit bezoek?").take("De afspraak krijgt een andere vorm.");
        browser.under("In welke vorm?").take("Bellen");
        browser.under("Wat u besluit, met de patiënt").type("Waarom", "Hij belt liever.");
        browser.under("Wat u besluit, met de patiënt").clickOn("Bewaren");
        sees("Bewaard.", "Hij belt liever.");

        ehr.itBecomes("2027-10-12");
        as("gerrit").clickOn("Wie mag wat zien").clickOn("Bekijken of veranderen");
        browser.whole().take("Mijn plan: mijn doelen, wie wat doet en wanneer we weer kijken");
        browser.clickOn("Bewaren");
        sees("Bewaard.", "Nu: niets");
        as("anja");
        doesNotSee("kaarten");
        as("wijkzorg").clickOn("Gerrit").clickOn("Hoe het ging");
        sees("Zoals het was op 12 oktober 2027.", "Mijn plan");
    }

    /** Somebody comes home, and signs in. */
    private static RealBrowser as(String login) {
        browser.forget();
        return browser.as(login);
    }

    private static void sees(String... words) {
        assertThat(browser.text()).contains(words);
    }

    private static void doesNotSee(String... words) {
        assertThat(browser.text()).doesNotContain(words);
    }
}

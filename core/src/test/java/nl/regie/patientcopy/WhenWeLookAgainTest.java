package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a plan is looked at again, where there was more than one talk about it. Everybody in it is invented. */
class WhenWeLookAgainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String PEOPLE =
            "{\"schemaVersion\": \"1.1\", \"patient\": {\"id\": \"jan\"}, \"professionals\": [{\"id\": \"els\"}],";
    private static final String PLANS = """
             "carePlans": [
               {"id": "run", "recorded": {"on": "2026-01-05", "by": "els"}, "status": "ACTIVE"},
               {"id": "swim", "recorded": {"on": "2026-01-05", "by": "els"}, "status": "ACTIVE"},
               {"id": "swim-2", "recorded": {"on": "2026-02-05", "by": "els", "replaces": "swim"}, "status": "ACTIVE"}],
            """;

    /** The talks were on the 1st, 2nd and 3rd of October; the day of each was that of December. */
    @ParameterizedTest
    @CsvSource({
        "run swim-2, 1 2",
        "run run, 2",
        "run all, 2",
        "all all, 2",
        "all run, 1 2",
        "all run swim-2, 2 3",
        "swim swim-2, 2",
        "swim-2 swim, 2",
        "run swim-2 run, 2 3",
        "run swim-2 all, 3"
    })
    void theDayOfTheLastTalkAboutAPlanCountsAndOneAboutAllIsAboutEach(String talks, String days) {
        assertThat(days(PLANS, talks.split(" "))).isEqualTo(days);
    }

    @Test
    void whatIsOfOneDayStandsUnderThatDayOnce() {
        String plan = """
                "carePlans": [{"id": "run", "recorded": {"on": "2026-01-05", "by": "els"}, "status": "ACTIVE",
                  "lookAgainOn": "2026-12-01",
                  "goals": [{"id": "g", "inOwnWords": "Fietsen", "status": "ACCEPTED", "lookAgainOn": "2026-12-01"},
                    {"id": "h", "inOwnWords": "Zwemmen", "status": "ACCEPTED", "lookAgainOn": "2026-10-01"}]}]}
                """;
        assertThat(PatientCopy.of(DossierFile.read(PEOPLE + plan).orElseThrow(), TODAY)
                        .text(Language.NL))
                .endsWith("""
                        WANNEER WE WEER KIJKEN

                          Op 1 oktober 2026:
                            - “Zwemmen”
                            - Deze dag is voorbij. We spreken een nieuwe af.
                          Op 1 december 2026:
                            - Het hele plan
                            - “Fietsen”
                        """);
    }

    @Test
    void aTalkWhereThereIsNoPlanYetHasItsDayToo() {
        assertThat(days("", "all")).isEqualTo("1");
        assertThat(days("", "all", "all")).isEqualTo("2");
    }

    private static String days(String plans, String... talks) {
        List<String> reviews = new ArrayList<>();
        for (int day = 1; day <= talks.length; day++) {
            String about = talks[day - 1].equals("all") ? "" : ", \"plan\": \"" + talks[day - 1] + "\"";
            reviews.add(
                    "{\"id\": \"talk-%1$d\", \"recorded\": {\"on\": \"2026-10-0%1$d\", \"by\": \"els\"}, \"nextOn\": \"2026-12-0%1$d\"%2$s}"
                            .formatted(day, about));
        }
        String page = PatientCopy.of(
                        DossierFile.read(PEOPLE + plans + "\"progressReviews\": [" + String.join(",", reviews) + "]}")
                                .orElseThrow(),
                        TODAY)
                .text(CopyWishes.in(Language.NL).without(CopySection.IN_SHORT));
        return String.join(
                " ",
                Arrays.stream(new String[] {"1", "2", "3"})
                        .filter(day -> page.contains("Op " + day + " december 2026"))
                        .toList());
    }
}

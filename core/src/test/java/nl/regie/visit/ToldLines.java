package nl.regie.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.people.CloseOne;
import nl.regie.visit.WhatEntriesTell.Telling;

/** What is told of the visit of {@link Visits}, a line each: where it stands, and what it is. */
final class ToldLines {
    /** The entry that a row adds. */
    static final EntryId THIS = EntryId.of("this");

    /** What comes beside it. */
    static final EntryId SINCE = EntryId.of("since");

    /** Close to the patient too, beside the son. */
    static final PersonId DAUGHTER = PersonId.of("daughter");

    private ToldLines() {}

    /** Something that is added to the dossier of a patient with whom all is well, and all that is told then. */
    record Row(String what, UnaryOperator<Dossier.Builder> added, List<String> told) {
        static Row of(String what, UnaryOperator<Dossier.Builder> added, String... told) {
            return new Row(what, added, List.of(told));
        }

        Dossier dossier() {
            return added.apply(Visits.allIsWell()
                            .addCloseOnes(CloseOne.builder()
                                    .id(EntryId.of("close-one-2"))
                                    .recorded(Recorded.of(Visits.LAST_VISIT, Visits.NURSE))
                                    .person(DAUGHTER)
                                    .build()))
                    .build();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static VisitInView visitIn(Dossier dossier) {
        return new VisitInView(DayView.of(dossier, Visits.TODAY), Visits.preparationIn(dossier), CareModule.shipped());
    }

    static List<String> lines(Stream<Telling> tellings) {
        return tellings.map(ToldLines::line).toList();
    }

    private static String line(Telling telling) {
        return telling.evidence().stream().map(EntryId::value).collect(Collectors.joining(", ")) + ": "
                + telling.what().kind() + " " + String.join(" ", telling.what().tells());
    }

    static List<String> reasons(Stream<GivenReason> reasons) {
        return reasons.map(given -> given.reason() + ": "
                        + given.evidence().stream().map(EntryId::value).collect(Collectors.joining(", ")))
                .toList();
    }

    /** Each thing counts from the day that the entry is about in which it stands. */
    static void areOfTheirDays(List<Telling> tellings, Dossier dossier) {
        for (Telling telling : tellings) {
            for (EntryId evidence : telling.evidence()) {
                assertThat(telling.on())
                        .as(line(telling))
                        .isEqualTo(dossier.find(evidence)
                                .orElseThrow()
                                .entry()
                                .recorded()
                                .day());
            }
        }
    }

    static Recorded replacing(EntryId earlier, LocalDate on, PersonId by) {
        return Recorded.builder().on(on).by(by).replaces(earlier).build();
    }

    static Recorded happened(LocalDate day, LocalDate on, PersonId by) {
        return Recorded.builder().happenedOn(day).on(on).by(by).build();
    }
}

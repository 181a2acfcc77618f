package nl.regie.fhir.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonName;
import nl.regie.fhir.vocabulary.FhirDays;

/** By which of their names somebody is called: the usual one first, and never one that they left behind. */
final class OthersName {
    private static final List<String> BEST_FIRST = List.of("usual", "official", "", "nickname", "temp", "anonymous");
    private static final Set<String> LEFT_BEHIND = Set.of("old", "maiden");

    private OthersName() {}

    /** The name of a person on a day; empty where none holds any more. */
    static Optional<PersonName> of(OthersElement person, LocalDate day) {
        return person.each("name").stream()
                .filter(name -> !LEFT_BEHIND.contains(name.peek("use")) && !isOver(name, day))
                .sorted(Comparator.comparing(name -> rank(name.peek("use"))))
                .flatMap(name -> said(name).stream())
                .findFirst();
    }

    /** What an organisation, a service or a team is called: one text. */
    static Optional<PersonName> ofOrganisation(OthersElement organisation) {
        return organisation.ifUsed(() -> organisation.text("name").flatMap(OthersName::named));
    }

    static Optional<PersonName> named(String text) {
        try {
            return Optional.of(PersonName.of(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Whether what has a period is over; an end that is no day is not taken for one that is yet to come. */
    static boolean isOver(OthersElement element, LocalDate day) {
        String end = element.child("period").peek("end");
        return !end.isEmpty()
                && FhirDays.asWritten(end)
                        .map(last -> last.isBefore(day))
                        .orElse(end.compareTo(day.toString().substring(0, Math.min(end.length(), 10))) < 0);
    }

    private static int rank(String use) {
        int rank = BEST_FIRST.indexOf(use);
        return rank < 0 ? BEST_FIRST.size() : rank;
    }

    private static Optional<PersonName> said(OthersElement name) {
        return name.ifUsed(() -> name.text("text").or(() -> parts(name)).flatMap(OthersName::named))
                .map(said -> {
                    name.child("use").text();
                    name.child("period").understandWhole();
                    return said;
                });
    }

    private static Optional<String> parts(OthersElement name) {
        String whole = Stream.concat(
                        name.each("given").stream().flatMap(each -> each.text().stream()), name.text("family").stream())
                .collect(Collectors.joining(" "))
                .strip();
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }
}

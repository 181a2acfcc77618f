package nl.regie.ehr.nurse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.course.BeforeWithdrawal;
import nl.regie.dossier.Dossier;
import nl.regie.ehr.screen.Speech;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.involvement.Closed;
import nl.regie.involvement.CopiesOut;
import nl.regie.involvement.Opened;
import nl.regie.involvement.PageWatch;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.sharing.CopyGiven;
import nl.regie.sharing.PageDecision;

/**
 * For the team, person by person: whether a page can be made, why not, which copies they have, and what to take back.
 * All sentences are Regie's own.
 */
final class WhoReadsWhat {
    private final Dossier dossier;
    private final LocalDate day;
    private final Speech speech;
    private final Naming naming;
    private final CopiesOut copies;

    WhoReadsWhat(Dossier dossier, LocalDate day, Speech speech) {
        this.dossier = dossier;
        this.day = day;
        this.speech = speech;
        this.naming = new Naming(dossier, speech.module(), speech.language()).on(day);
        this.copies = CopiesOut.of(dossier, day);
    }

    List<Person> people() {
        return dossier.current(CloseOne.class).stream()
                .map(CloseOne::person)
                .distinct()
                .map(this::person)
                .toList();
    }

    private Stream<String> warning(String wording, List<EntryId> which) {
        return which.isEmpty()
                ? Stream.of()
                : Stream.of(naming.sentence(
                        wording, Map.of("which", which.stream().map(naming::of).collect(Collectors.joining("; ")))));
    }

    private Person person(PersonId person) {
        Map<String, String> who = Map.of("who", naming.of(person));
        List<Closed> against = PageWatch.of(dossier, person, day).against();
        Opened opened = Opened.to(person, dossier, day, day);
        boolean isOpen = against.isEmpty() && !opened.agreements().isEmpty();
        Stream<String> said = isOpen
                ? Stream.concat(
                        warning("close-one/said-since-the-yes", opened.saidSinceTheYes(dossier.asOf(day))),
                        warning(
                                "close-one/plans-naming-the-reader",
                                opened.plansNamingTheReader(dossier.asOf(day), person)))
                : Stream.of();
        List<Closed> why = against.isEmpty() ? Opened.whyNot(person, dossier, day) : against;
        return new Person(
                person.value(),
                naming.of(person),
                naming.sentence(
                        !against.isEmpty()
                                ? "agreements/no-page"
                                : isOpen ? "agreements/page-possible" : "agreements/page-empty",
                        who),
                Stream.concat(why.stream().map(this::because), said).toList(),
                copies.with(person).stream()
                        .map(copy -> new Copy(
                                copy.evidence().value(),
                                BeforeWithdrawal.copy(copy, naming),
                                dossier.findEntry(copy.evidence())
                                        .filter(CopyGiven.class::isInstance)
                                        .isPresent()))
                        .toList(),
                copies.toTakeBack().stream()
                        .filter(back -> back.copy().to().equals(person))
                        .map(this::takeBack)
                        .toList());
    }

    private String because(Closed closed) {
        return Stream.concat(
                        Stream.of(closed.why().text(speech.module()).in(speech.language())),
                        dossier.current(PageDecision.class).stream()
                                .filter(decision -> closed.evidence().contains(decision.id()))
                                .map(decision -> naming.sentence(
                                        "close-one/decided",
                                        Map.of(
                                                "who",
                                                        naming.of(decision.recorded()
                                                                .by()),
                                                "until", naming.of(decision.until()),
                                                "reason", naming.plain(decision.reason())))))
                .collect(Collectors.joining(" "));
    }

    private String takeBack(CopiesOut.TakeBack back) {
        String what = Stream.concat(
                        back.topics().stream().map(topic -> BeforeWithdrawal.topic(topic, naming)),
                        back.entries().isEmpty() && !back.topics().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(naming.word("agreements/erased-or-named")))
                .collect(Collectors.joining("; "));
        return naming.sentence(
                back.first().isEmpty() ? "agreements/take-back" : "agreements/take-back-later",
                Map.of(
                        "who",
                        naming.of(back.copy().to()),
                        "what",
                        what,
                        "copy",
                        BeforeWithdrawal.copy(back.copy(), naming)));
    }

    /** Somebody close by, as the team reads of them. */
    public record Person(
            String name, String called, String answer, List<String> why, List<Copy> copies, List<String> takeBack) {
        /** Keeps what it holds as it is. */
        public Person {
            why = List.copyOf(why);
            copies = List.copyOf(copies);
            takeBack = List.copyOf(takeBack);
        }
    }

    /**
     * A copy that they have.
     *
     * @param isNoted whether somebody noted that it was given, so that it can be noted that it came back
     */
    public record Copy(String name, String inWords, boolean isNoted) {}
}

package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.course.BeforeWithdrawal;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.PersonId;
import nl.regie.involvement.Closed;
import nl.regie.involvement.CopiesOut;
import nl.regie.involvement.CopyOut;
import nl.regie.involvement.Opened;
import nl.regie.involvement.PageWatch;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.sharing.PageDecision;

/** For care staff: who can get a page, why not, which copies people have, and what is no longer for who has it. */
final class PagesOfCloseOnes {
    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final Naming naming;
    private final Language language;
    private final CopiesOut copies;
    private final List<CopiesOut.TakeBack> toTakeBack;

    /** By all that is known: danger and a no close also where they came after the day. */
    PagesOfCloseOnes(Dossier dossier, LocalDate day, CareModule module, Language language) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
        this.naming = new Naming(dossier, module, language).on(day);
        this.language = language;
        this.copies = CopiesOut.of(dossier, day);
        this.toTakeBack = copies.toTakeBack();
    }

    /** The sentences, person by person, with what they rest on; none where nobody is close by or has a copy. */
    List<String> sentences(Ids ids) {
        List<String> sentences = new ArrayList<>();
        for (PersonId person : people()) {
            Map<String, String> who = Map.of("who", naming.of(person));
            sentences.add(naming.sentence(answerFor(person), who));
            why(person)
                    .forEach(closed -> sentences.add(ids.behind(
                            naming.sentence(
                                    "agreements/why-not", Map.of("who", naming.of(person), "why", text(closed))),
                            closed.evidence())));
            Stream.of(saidSince(person), plansNaming(person))
                    .flatMap(Optional::stream)
                    .map(said -> naming.sentence("agreements/why-not", Map.of("who", naming.of(person), "why", said)))
                    .forEach(sentences::add);
            copies.with(person)
                    .forEach(copy -> sentences.add(ids.behind(
                            naming.sentence(
                                    "agreements/has-copy",
                                    Map.of("who", naming.of(person), "copy", BeforeWithdrawal.copy(copy, naming))),
                            List.of(copy.evidence()))));
            toTakeBack(person)
                    .forEach(back -> sentences.add(
                            ids.behind(sentence(back), List.of(back.copy().evidence()))));
        }
        return sentences;
    }

    void putIn(ObjectNode document) {
        ArrayNode pages = document.putArray("pages");
        for (PersonId person : people()) {
            ObjectNode node = pages.addObject()
                    .put("person", person.value())
                    .put("personInWords", naming.of(person))
                    .put("name", naming.of(person))
                    .put("canBeMade", isOpen(person));
            ArrayNode why = node.putArray("whyNot");
            why(person).forEach(closed -> {
                ObjectNode reason =
                        why.addObject().put("reason", closed.why().name()).put("text", text(closed));
                ArrayNode evidence = reason.putArray("evidence");
                closed.evidence().stream().map(EntryId::value).forEach(evidence::add);
                naming.inFull(closed.evidence()).forEach(reason.putArray("evidenceInWords")::add);
            });
            saidSince(person).ifPresent(said -> node.put("saidSinceTheYes", said));
            plansNaming(person).ifPresent(plans -> node.put("plansNamingTheReader", plans));
            ArrayNode has = node.putArray("copies");
            copies.with(person).forEach(copy -> has.addObject()
                    .put("id", copy.evidence().value())
                    .put("idInWords", naming.inFull(copy.evidence()))
                    .put("text", BeforeWithdrawal.copy(copy, naming)));
            ArrayNode back = node.putArray("takeBack");
            toTakeBack(person).forEach(each -> back.addObject()
                    .put("id", each.copy().evidence().value())
                    .put("idInWords", naming.inFull(each.copy().evidence()))
                    .put("text", sentence(each)));
        }
    }

    private List<PersonId> people() {
        return Stream.of(
                        dossier.current(CloseOne.class).stream().map(CloseOne::person),
                        dossier.current(PageDecision.class).stream()
                                .filter(decision -> decision.holdsOn(day))
                                .map(PageDecision::person),
                        copies.all().stream().map(CopyOut::to))
                .flatMap(people -> people)
                .filter(person -> !person.equals(dossier.patient().id()))
                .filter(person -> dossier.professionals().stream()
                        .noneMatch(professional -> professional.id().equals(person)))
                .distinct()
                .toList();
    }

    private boolean isOpen(PersonId person) {
        return against(person).isEmpty()
                && !Opened.to(person, dossier, day, day).agreements().isEmpty();
    }

    /** That words of the patient of after the yes would be on the page, where one can be made. */
    private Optional<String> saidSince(PersonId person) {
        return warning(
                "close-one/said-since-the-yes",
                isOpen(person) ? Opened.to(person, dossier, day, day).saidSinceTheYes(dossier.asOf(day)) : List.of());
    }

    /** That a plan with the name of the reader in it would be on the page, where one can be made. */
    private Optional<String> plansNaming(PersonId person) {
        return warning(
                "close-one/plans-naming-the-reader",
                isOpen(person)
                        ? Opened.to(person, dossier, day, day).plansNamingTheReader(dossier.asOf(day), person)
                        : List.of());
    }

    private Optional<String> warning(String wording, List<EntryId> which) {
        return which.isEmpty()
                ? Optional.empty()
                : Optional.of(naming.sentence(
                        wording, Map.of("which", which.stream().map(naming::of).collect(joining("; ")))));
    }

    private String answerFor(PersonId person) {
        if (!against(person).isEmpty()) {
            return "agreements/no-page";
        }
        return isOpen(person) ? "agreements/page-possible" : "agreements/page-empty";
    }

    private List<Closed> against(PersonId person) {
        return PageWatch.of(dossier, person, day).against();
    }

    /** While a page is refused, what else would have to be asked for it is not said: nothing brings somebody in. */
    private List<Closed> why(PersonId person) {
        List<Closed> against = against(person);
        return against.isEmpty() ? Opened.whyNot(person, dossier, day) : against;
    }

    private String text(Closed closed) {
        String text = closed.why().text(module).in(language);
        return Stream.concat(
                        Stream.of(text),
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
                .collect(joining(" "));
    }

    private List<CopiesOut.TakeBack> toTakeBack(PersonId person) {
        return toTakeBack.stream()
                .filter(back -> back.copy().to().equals(person))
                .toList();
    }

    private String sentence(CopiesOut.TakeBack back) {
        String what = Stream.concat(
                        back.topics().stream().sorted().map(topic -> BeforeWithdrawal.topic(topic, naming)),
                        back.entries().isEmpty() && !back.topics().isEmpty()
                                ? Stream.of()
                                : Stream.of(naming.word("agreements/erased-or-named")))
                .collect(joining("; "));
        return naming.sentence(
                back.first().isEmpty() ? "agreements/take-back" : "agreements/take-back-later",
                Map.of(
                        "who", naming.of(back.copy().to()),
                        "what", what,
                        "copy", BeforeWithdrawal.copy(back.copy(), naming)));
    }
}

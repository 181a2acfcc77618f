package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.course.BeforeWithdrawal;
import nl.regie.course.InvolvementReview;
import nl.regie.course.OverdueReview;
import nl.regie.course.PassedDay;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.involvement.DangerWatch;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "agreements",
        description = {
            "What was agreed and asks for attention again: days to look again that have passed, and what to ask the"
                    + " patient again about those close by; why a page for a close one is empty or not made, who has a"
                    + " copy, and what is no longer for who has it.",
            "With --before-no: what to tell the patient before they take back what a close one may read.",
            "For care staff. It ends nothing, moves no day and shares nothing."
        },
        mixinStandardHelpOptions = true)
final class AgreementsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which it is asked, as yyyy-mm-dd. Default: today, and never before the last entry.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--before-no",
            paramLabel = "PERSON",
            description =
                    "Tell what the patient is told before they say no about this close one, by their id: what closes,"
                            + " what the other may notice, and which copies they have.")
    private Optional<String> beforeNo = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format.TextOrJson format = Format.TextOrJson.TEXT;

    @Mixin
    private Ids ids = new Ids();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    AgreementsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier whole = console.readDossier(file, speech.language());
        LocalDate day = asOf.orElseGet(() -> ReadingDay.ofNow(whole, console.today()));
        Dossier dossier = whole.asOf(day);
        CareModule module = chosen.module(console, speech.language());
        Optional<ClosedSheet> closed = ClosedSheet.of(dossier, day, module, speech.language());
        if (closed.isPresent()) {
            console.out().print(closed.get().in(format, ids));
            return Regie.FINE;
        }
        Naming naming = new Naming(dossier, module, speech.language()).on(day);
        if (beforeNo.isPresent()) {
            BeforeWithdrawal told = BeforeWithdrawal.of(person(beforeNo.get(), whole), whole, day);
            console.out().print(format == Format.TextOrJson.JSON ? json(day, told, naming) : text(told, naming));
            return Regie.FINE;
        }
        PagesOfCloseOnes pages = new PagesOfCloseOnes(whole, day, module, speech.language());
        List<OverdueReview> overdue = OverdueReview.askedOn(day, dossier);
        List<InvolvementReview> again = InvolvementReview.askedOn(day, dossier);
        console.out()
                .print(
                        format == Format.TextOrJson.JSON
                                ? json(day, overdue, again, pages, dossier, module, naming)
                                : text(day, overdue, again, pages, dossier, module, naming)
                                        + RecordLines.of(dossier, day, module, speech.language()));
        return Regie.FINE;
    }

    private String text(
            LocalDate day,
            List<OverdueReview> overdue,
            List<InvolvementReview> again,
            PagesOfCloseOnes pages,
            Dossier dossier,
            CareModule module,
            Naming naming) {
        SentenceSheet sheet = new SentenceSheet().title(naming.word("agreements/title"));
        DayLines.of(day, dossier, naming).forEach(sheet::line);
        boolean isDanger = isDanger(dossier);
        List<PassedDay> passed = PassedDay.by(day, dossier);
        if (isDanger) {
            sheet.line(naming.word("agreements/close-ones-wait"));
        } else if (overdue.isEmpty() && again.isEmpty() && passed.isEmpty()) {
            sheet.line(naming.word("agreements/none"));
        }
        if (!overdue.isEmpty()) {
            sheet.title(naming.word("agreements/overdue"));
            overdue.forEach(
                    review -> sheet.item(ids.behind(sentence(review, dossier, naming), List.of(review.what()))));
        }
        if (!passed.isEmpty()) {
            sheet.title(naming.word("agreements/passed"));
            passed.forEach(each -> sheet.item(ids.behind(each.said(naming), List.of(each.what()))));
        }
        if (!again.isEmpty()) {
            sheet.title(naming.word("agreements/ask-again"));
            again.forEach(review -> sheet.item(ids.behind(
                    about(review, dossier, naming)
                            + review.reason().text(module).in(speech.language())
                            + review.day(DayView.of(dossier, day))
                                    .map(on -> " " + naming.sentence("agreements/day-was", Map.of("on", naming.of(on))))
                                    .orElse(""),
                    review.evidence())));
        }
        List<String> ofPages = pages.sentences(ids);
        if (!ofPages.isEmpty()) {
            sheet.title(naming.word("agreements/pages")).items(ofPages);
        }
        boolean asksNothing =
                !isDanger && passed.isEmpty() && overdue.isEmpty() && again.isEmpty() && ofPages.isEmpty();
        return (asksNothing ? sheet : sheet.line(naming.word("agreements/who-decides"))).toString();
    }

    private static String text(BeforeWithdrawal before, Naming naming) {
        SentenceSheet sheet = new SentenceSheet();
        before.told(naming).forEach(told -> sheet.title(told.heading()).items(told.sentences()));
        return sheet.toString();
    }

    private static String json(LocalDate day, BeforeWithdrawal before, Naming naming) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("asOf", day.toString())
                .put("person", before.person().value())
                .put("personInWords", naming.of(before.person()))
                .put("closesNothing", before.closesNothing());
        ArrayNode told = document.putArray("told");
        before.told(naming).forEach(each -> {
            ObjectNode node = told.addObject().put("heading", each.heading());
            ArrayNode sentences = node.putArray("sentences");
            each.sentences().forEach(sentences::add);
        });
        return document.toPrettyString() + "\n";
    }

    private PersonId person(String id, Dossier whole) {
        try {
            PersonId person = PersonId.of(id);
            boolean isKnown = whole.current(CloseOne.class).stream()
                            .anyMatch(closeOne -> closeOne.person().equals(person))
                    || whole.copiesGiven().stream().anyMatch(copy -> copy.to().equals(person));
            if (!isKnown) {
                throw new WrongUsage(speech.say(
                        "Deze persoon staat niet in het dossier als naaste.",
                        "This person is not in the dossier as a close one."));
            }
            return person;
        } catch (InvalidValueException e) {
            throw new WrongUsage(speech.say("Dit is geen id van een persoon.", "This is no id of a person."), e);
        }
    }

    private static String sentence(OverdueReview review, Dossier dossier, Naming naming) {
        return naming.sentence(
                review.days() == 1 ? "overdue/one-day" : "overdue/days",
                Map.of(
                        "what", naming.of(review.what()) + planOf(review, dossier, naming),
                        "on", naming.of(review.lookAgainOn()),
                        "days", String.valueOf(review.days())));
    }

    /** To which plan a goal belongs, where there is more than one. */
    private static String planOf(OverdueReview review, Dossier dossier, Naming naming) {
        boolean areMore = dossier.current(CarePlan.class).stream()
                        .filter(CarePlan::goesOn)
                        .count()
                > 1;
        return dossier.find(review.what())
                .filter(found -> areMore && found.part().isPresent())
                .map(found -> ", " + naming.of(found.entry().id()))
                .orElse("");
    }

    /** Then nothing is asked that brings somebody close by in. */
    private static boolean isDanger(Dossier dossier) {
        return DangerWatch.in(dossier).stands();
    }

    /** Whom it is about, where somebody is named. */
    private static String about(InvolvementReview review, Dossier dossier, Naming naming) {
        return review.agreement()
                .map(id -> dossier.current(InvolvementAgreement.class).stream()
                        .filter(agreement -> agreement.id().equals(id)
                                && !agreement.closeOnes().isEmpty())
                        .findAny()
                        .map(agreement -> naming.of(agreement.closeOnes()) + ": ")
                        .orElse(""))
                .orElseGet(() -> naming.of(review.evidence().get(0)) + ": ");
    }

    private String json(
            LocalDate day,
            List<OverdueReview> overdue,
            List<InvolvementReview> again,
            PagesOfCloseOnes pages,
            Dossier dossier,
            CareModule module,
            Naming naming) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("asOf", day.toString());
        ArrayNode passed = document.putArray("overdue");
        overdue.forEach(review -> passed.addObject()
                .put("what", review.what().value())
                .put("whatInWords", naming.of(review.what()))
                .put("lookAgainOn", review.lookAgainOn().toString())
                .put("days", review.days())
                .put("text", sentence(review, dossier, naming)));
        ArrayNode come = document.putArray("passed");
        PassedDay.by(day, dossier).forEach(each -> come.addObject()
                .put("what", each.what().value())
                .put("whatInWords", naming.of(each.what()))
                .put("kind", each.kind().name())
                .put("on", each.on().toString())
                .put("text", each.said(naming)));
        ArrayNode asked = document.putArray("askAgain");
        for (InvolvementReview review : again) {
            ObjectNode node = asked.addObject().put("reason", review.reason().name());
            review.agreement().ifPresent(agreement -> node.put("agreement", agreement.value())
                    .put("agreementInWords", naming.inFull(agreement)));
            node.put("text", review.reason().text(module).in(speech.language()));
            ArrayNode evidence = node.putArray("evidence");
            review.evidence().stream().map(EntryId::value).forEach(evidence::add);
            naming.inFull(review.evidence()).forEach(node.putArray("evidenceInWords")::add);
        }
        if (isDanger(dossier)) {
            document.put("closeOnesWait", naming.word("agreements/close-ones-wait"));
        }
        pages.putIn(document);
        document.put("text", naming.word("agreements/who-decides"));
        RecordLines.put(dossier, day, module, speech.language(), document);
        return document.toPrettyString() + "\n";
    }
}

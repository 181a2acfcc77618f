package nl.regie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.PersonId;
import nl.regie.help.FormForHome;
import nl.regie.involvement.Opened;
import nl.regie.involvement.PageWatch;
import nl.regie.involvement.WhyClosed;
import nl.regie.naming.Naming;
import nl.regie.page.Page;
import nl.regie.patientcopy.CloseOneAnswer;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.CopySection;
import nl.regie.patientcopy.CopyWishes;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.reading.Reading;
import nl.regie.sharing.PageDecision;
import nl.regie.words.PageWords;
import nl.regie.year.ChangeSheet;
import nl.regie.year.YearSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "copy",
        description = "Write a document for the patient, or for somebody close by as far as the patient agreed.",
        mixinStandardHelpOptions = true)
final class CopyCommand implements Callable<Integer> {
    /** What staff are told beside a page that is not empty. */
    private static final Set<WhyClosed> BESIDE_A_PAGE =
            EnumSet.of(WhyClosed.NOT_READ_YET, WhyClosed.NARROWED_SINCE, WhyClosed.NAMES_THE_READER);

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--of",
            paramLabel = "plan|conversation|visit|signalling|year|changes|close-one",
            defaultValue = "plan",
            description = "Mijn plan, the conversation sheet, the report of the last visit, the signalling plan,"
                    + " how it went as a line, what changed in the plans since the version before, or the copy for one"
                    + " close one (default: ${DEFAULT-VALUE}).")
    private Document of = Document.PLAN;

    @Option(names = "--for", paramLabel = "PERSON", description = "For whom a close one's copy is, by their id.")
    private Optional<String> closeOne = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day of the copy, as yyyy-mm-dd. Default: the day of the last entry that its reader may see.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "With --of changes: compared with what stood there on this day, as yyyy-mm-dd, in place of the"
                            + " version before.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|html|pdf",
            defaultValue = "text",
            description = "text, html or pdf (default: ${DEFAULT-VALUE}).")
    private Format.TextHtmlOrPdf format = Format.TextHtmlOrPdf.TEXT;

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--leave-out",
            paramLabel = "SECTION",
            description =
                    "A section that the patient does not want on Mijn plan, or goals on the conversation sheet; may be given"
                            + " more than once: in-short, told, direction, goals, decisions, actions, not-now, contact,"
                            + " support, pointed-out, asked, close-ones, on-my-behalf, imposed, signalling, closing,"
                            + " agreement, looking-back or look-again.")
    private List<CopySection> leftOut = new ArrayList<>();

    @Option(
            names = "--discreet",
            description = "Leave out everything that people typed, except how people are called: the copy then names no"
                    + " condition, medicine or crisis, unless a name does.")
    private boolean discreet;

    @Option(names = "--large-print", description = "In large letters, as HTML or PDF, for who sees less.")
    private boolean largePrint;

    @Option(
            names = "--easy-read",
            description =
                    "In easy language: short sentences, one thought a line, a picture beside each heading. So far for"
                            + " Mijn plan in short, and the signalling plan; where a word is missing nothing is made.")
    private boolean easyRead;

    @Option(names = "--card", description = "The signalling plan on a card to cut out and fold, for a wallet.")
    private boolean card;

    @Option(
            names = "--read-by",
            paramLabel = "WHO",
            description =
                    "Who reads the conversation sheet, as the beginning of a sentence: \"Els of een collega\". Without"
                            + " it: somebody of the care team.")
    private Optional<String> readBy = Optional.empty();

    @Option(
            names = "--read-when",
            paramLabel = "WHEN",
            description =
                    "When it is read: \"op werkdagen voor vijf uur\". Without it: by the next visit at the latest.")
    private Optional<String> readWhen = Optional.empty();

    @Mixin
    private ChosenModule chosen = new ChosenModule();

    @Mixin
    private Speech speech = new Speech();

    CopyCommand(Console console) {
        this.console = console;
    }

    /** What can be written. */
    enum Document {
        /** Mijn plan. */
        PLAN,
        /** The conversation sheet. */
        CONVERSATION,
        /** The report of the last visit. */
        VISIT,
        /** The signalling plan. */
        SIGNALLING,
        /** How it went, as a line. */
        YEAR,
        /** What changed from one version of a plan to the next. */
        CHANGES,
        /** The copy for one close one. */
        CLOSE_ONE
    }

    @Override
    public Integer call() {
        PersonId reader = reader();
        requireThatSectionsCanBeLeftOut();
        if (of != Document.CONVERSATION && (readBy.isPresent() || readWhen.isPresent())) {
            throw new WrongUsage(speech.say(
                    "--read-by en --read-when horen bij --of conversation: dat blad wordt thuis ingevuld.",
                    "--read-by and --read-when go with --of conversation: that page is filled in at home."));
        }
        if (card && largePrint) {
            throw new WrongUsage(speech.say(
                    "--card gaat niet samen met --large-print: in grote letters past het plan op geen kaartje.",
                    "--card does not go with --large-print: in large letters the plan fits no card."));
        }
        if (card && of != Document.SIGNALLING) {
            throw new WrongUsage(speech.say(
                    "--card hoort bij --of signalling: het kaartje is van het signaleringsplan.",
                    "--card goes with --of signalling: the card is of the signalling plan."));
        }
        if (since.isPresent() && of != Document.CHANGES) {
            throw new WrongUsage(speech.say(
                    "--since hoort bij --of changes: wat er veranderde sinds die dag.",
                    "--since goes with --of changes: what changed since that day."));
        }
        Dossier dossier = console.readDossier(file, speech.language());
        CopyWishes wishes = CopyWishes.builder()
                .language(speech.language())
                .leftOut(leftOut)
                .isDiscreet(discreet)
                .isInLargePrint(largePrint)
                .build();
        CareModule module = chosen.module(console, speech.language());
        Page page = easyRead
                ? inEasyLanguage(dossier, module, reader, wishes)
                : copy(dossier, module, reader).page(wishes);
        Page sized = largePrint ? page.inLargePrint() : page;
        switch (format) {
            case TEXT -> output.write(console, sized.text());
            case HTML -> output.write(console, html(sized));
            case PDF -> print(onPaper(sized, module));
        }
        return Regie.FINE;
    }

    private Page inEasyLanguage(Dossier dossier, CareModule module, PersonId reader, CopyWishes wishes) {
        Reading<Page> page = PageWords.easy(speech.language())
                .page(module, spoken -> copy(dossier, spoken, reader).page(wishes));
        return page.value()
                .orElseThrow(() -> new NotMade(speech.say(
                        "Dit blad is er nog niet in makkelijke taal. Zonder --easy-read is het er wel.",
                        "This page is not there in easy language yet. Without --easy-read it is.")));
    }

    private Copy copy(Dossier dossier, CareModule module, PersonId reader) {
        return switch (of) {
            case PLAN -> plan(dossier, module);
            case CONVERSATION ->
                asOf.map(day -> ConversationSheet.of(dossier, day, module))
                        .orElseGet(() -> ConversationSheet.of(dossier, module))
                        .readBy(new FormForHome(readBy, readWhen));
            case VISIT ->
                asOf.map(day -> VisitReport.of(dossier, day, module)).orElseGet(() -> VisitReport.of(dossier, module));
            case SIGNALLING -> signalling(dossier, module);
            case YEAR ->
                asOf.map(day -> YearSheet.of(dossier, day, module)).orElseGet(() -> YearSheet.of(dossier, module));
            case CHANGES -> changes(dossier, module);
            case CLOSE_ONE -> forACloseOne(dossier, module, reader);
        };
    }

    /** In easy language the plan is its first page. */
    private Copy plan(Dossier dossier, CareModule module) {
        PatientCopy plan =
                asOf.map(day -> PatientCopy.of(dossier, day, module)).orElseGet(() -> PatientCopy.of(dossier, module));
        return easyRead ? plan.onOnePage() : plan;
    }

    private Copy changes(Dossier dossier, CareModule module) {
        ChangeSheet sheet =
                asOf.map(day -> ChangeSheet.of(dossier, day, module)).orElseGet(() -> ChangeSheet.of(dossier, module));
        return since.map(sheet::since).orElse(sheet);
    }

    private Copy signalling(Dossier dossier, CareModule module) {
        SignallingSheet sheet = asOf.map(day -> SignallingSheet.of(dossier, day, module))
                .orElseGet(() -> SignallingSheet.of(dossier, module));
        return card ? sheet.asCard() : sheet;
    }

    private Copy forACloseOne(Dossier dossier, CareModule module, PersonId reader) {
        LocalDate asked = asOf.filter(day -> day.isAfter(console.today())).orElseGet(console::today);
        CloseOneAnswer answer = asOf.map(day -> CloseOneCopy.asked(dossier, day, asked, reader, module))
                .orElseGet(() -> CloseOneCopy.asked(dossier, asked, reader, module));
        Naming naming = new Naming(dossier, module, speech.language());
        if (answer instanceof CloseOneAnswer.Refused refused) {
            showDecisions(refused.evidence(), dossier, naming);
            throw new NotMade(refused.text(module).in(speech.language()));
        }
        List<EntryId> released = PageWatch.of(dossier, reader, asked).released();
        if (!released.isEmpty()) {
            console.err().println(naming.word("close-one/released"));
            showDecisions(released, dossier, naming);
        }
        CloseOneCopy page = answer.page().orElseThrow();
        if (page.isEmpty()) {
            console.err().println(naming.word("close-one/empty-for-staff"));
        }
        Opened.whyNot(reader, dossier, asked).stream()
                .filter(closed -> page.isEmpty() || BESIDE_A_PAGE.contains(closed.why()))
                .forEach(closed ->
                        console.err().println(closed.why().text(module).in(speech.language())));
        warn("close-one/said-since-the-yes", page.saidSinceTheYes(), naming);
        warn("close-one/plans-naming-the-reader", page.plansNamingTheReader(), naming);
        return page;
    }

    private void warn(String wording, List<EntryId> which, Naming naming) {
        if (!which.isEmpty()) {
            console.err()
                    .println(naming.sentence(
                            wording,
                            Map.of("which", which.stream().map(naming::of).collect(Collectors.joining("; ")))));
        }
    }

    /** Who decided, until when and why: for the screen of care staff, and on no page. */
    private void showDecisions(List<EntryId> decisions, Dossier dossier, Naming naming) {
        dossier.current(PageDecision.class).stream()
                .filter(decision -> decisions.contains(decision.id()))
                .map(decision -> naming.sentence(
                        "close-one/decided",
                        Map.of(
                                "who", naming.of(decision.recorded().by()),
                                "until", naming.of(decision.until()),
                                "reason", naming.plain(decision.reason()))))
                .forEach(console.err()::println);
    }

    /** The close one for whom it is; for the other documents nobody. */
    private PersonId reader() {
        if (of == Document.CLOSE_ONE && closeOne.isEmpty()) {
            throw new WrongUsage(speech.say(
                    "Noem met --for de naaste voor wie dit is.", "Name with --for the close one for whom this is."));
        }
        if (of != Document.CLOSE_ONE && closeOne.isPresent()) {
            throw new WrongUsage(speech.say(
                    "--for hoort bij --of close-one. De andere bladen zijn voor de patiënt.",
                    "--for goes with --of close-one. The other documents are for the patient."));
        }
        try {
            return PersonId.of(closeOne.orElse("nobody"));
        } catch (InvalidValueException e) {
            throw new WrongUsage(speech.say("Dit is geen id van een persoon.", "This is no id of a person."), e);
        }
    }

    private void requireThatSectionsCanBeLeftOut() {
        boolean canBeLeftOut = of == Document.PLAN
                || (of == Document.CONVERSATION && Set.of(CopySection.GOALS).containsAll(leftOut));
        if (!leftOut.isEmpty() && !canBeLeftOut) {
            throw new WrongUsage(speech.say(
                    "Dit deel is op dit blad niet weg te laten; zie copy --help.",
                    "This section cannot be left out of this document; see copy --help."));
        }
    }

    /** Whose pictures stand on a page in easy language stands below it, with the licence that asks for it. */
    private String html(Page page) {
        return easyRead
                ? Symbols.beside(
                        page,
                        speech.say(
                                "De plaatjes zijn van Health Icons, healthicons.org (MIT-licentie).",
                                "The pictures are of Health Icons, healthicons.org (MIT License)."))
                : page.html();
    }

    private Pdf onPaper(Page page, CareModule module) {
        boolean isOneSheet = of == Document.SIGNALLING && !card && !largePrint && !easyRead;
        if (of == Document.CLOSE_ONE) {
            return Pdf.onFewSheets(html(page));
        }
        if (of == Document.PLAN && !largePrint && !easyRead) {
            return PlanOnPaper.of(page);
        }
        return isOneSheet
                ? SignallingOnPaper.of(
                        page, module.wordingById("signalling/read-on").in(page.language()))
                : Pdf.of(html(page));
    }

    private void print(Pdf pdf) {
        OnPaper.print(pdf, output, console, speech);
        if (of == Document.SIGNALLING && !largePrint && pdf.pages() > 1) {
            console.err()
                    .println(speech.say(
                            "Let op: dit signaleringsplan past niet op één blad.",
                            "Mind: this signalling plan does not fit on one page."));
        }
    }
}

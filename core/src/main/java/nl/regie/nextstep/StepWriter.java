package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.Goal;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.PreparationReading;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Found;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.RecordNotes;
import nl.regie.evaluation.Reporter;
import nl.regie.finding.Verdict;
import nl.regie.help.Pressing;
import nl.regie.help.PressingMatters;
import nl.regie.help.PressingReason;
import nl.regie.help.WhomToCall;
import nl.regie.legal.Representation;
import nl.regie.naming.Naming;
import nl.regie.voice.Speaker;
import nl.regie.voice.WhoseWords;

/** Finds the words for next steps. All words are the module's data. */
final class StepWriter {
    /** The words for who has or wants nobody close by to help. */
    static final String WANTS_NOBODY = "next/left-alone-wants-nobody";

    private final CareModule module;
    private final Language language;

    StepWriter(CareModule module, Language language) {
        this.module = module;
        this.language = language;
    }

    NextStepsReport report(NextSteps steps) {
        PressingMatters pressing = steps.pressing();
        Optional<WhomToCall> toCall = pressing.findToCallBeside(Stream.concat(
                        steps.steps().stream()
                                .flatMap(step -> Stream.concat(step.said().stream(), step.open().stream())),
                        refusals(steps).values().stream().flatMap(List::stream).map(refusal -> refusal.entry()
                                .id()))
                .toList());
        Naming naming = new Naming(steps.dossier(), module, language).on(steps.asOf());
        RecordNotes notes = RecordNotes.of(steps.dossier(), steps.asOf(), module, language);
        return NextStepsReport.builder()
                .asOf(steps.asOf())
                .module(Reporter.reported(module))
                .decide(wording("next/decide"))
                .lastRecordedOn(steps.dossier().lastRecordedOn())
                .closed(steps.dossier().patient().closedOn(steps.asOf()).map(why -> wording(why.wording())))
                .pressing(pressing.all().stream()
                        .map(each -> report(each, pressing, naming, steps.dossier()))
                        .toList())
                .whomToCall(
                        toCall.map(each -> each.said(naming, module, language)).orElse(List.of()))
                .nobodyToCall(toCall.flatMap(each -> each.lack(module)).map(lack -> lack.in(language)))
                .bearInMind(bearInMind(
                        steps, toCall.isPresent() && !steps.pressing().isAnAlarm()))
                .steps(steps.steps().stream()
                        .map(step -> report(step, steps, naming))
                        .toList())
                .leftInPeace(leftInPeace(steps, naming))
                .readBack(notes.readBack())
                .markedAway(notes.markedAway())
                .build();
    }

    /** Where other questions step aside, nothing is said of what would not be asked. */
    private Map<LocalDate, List<Refusals.Refusal>> refusals(NextSteps steps) {
        DayView view = DayView.of(steps.dossier(), steps.asOf());
        return view.closed().isPresent() || steps.pressing().setsOthersAside()
                ? Map.of()
                : Refusals.in(view, module).byDay();
    }

    private List<String> leftInPeace(NextSteps steps, Naming naming) {
        Stream<String> nobody = refusals(steps).values().stream()
                .flatMap(List::stream)
                .filter(Refusals::isThatThereIsNobody)
                .map(refusal -> naming.sentence(
                        "next/left-in-peace-nobody",
                        Map.of(
                                "day",
                                naming.of(refusal.entry().recorded().day()),
                                "who",
                                naming.of(refusal.writer()) + interpreted(refusal, naming),
                                "from",
                                naming.of(refusal.until()))));
        return Stream.concat(nobody, notSaid(steps, naming)).toList();
    }

    private static String interpreted(Refusals.Refusal refusal, Naming naming) {
        return refusal.entry().recorded().isInterpretedByACloseOne()
                ? " (" + naming.word("naming/interpreted") + ")"
                : "";
    }

    private Stream<String> notSaid(NextSteps steps, Naming naming) {
        return refusals(steps).entrySet().stream()
                .map(ofADay -> new SimpleImmutableEntry<>(
                        ofADay.getKey(),
                        ofADay.getValue().stream()
                                .filter(refusal -> !Refusals.isThatThereIsNobody(refusal))
                                .filter(refusal -> Refusals.mayBeNamed(refusal, steps.dossier()))
                                .map(refusal -> notSaid(refusal, steps, naming))
                                .distinct()
                                .collect(Collectors.joining("; "))))
                .filter(told -> !told.getValue().isEmpty())
                .map(told -> naming.sentence(
                        "next/left-in-peace", Map.of("day", naming.of(told.getKey()), "topics", told.getValue())));
    }

    /** What the patient did not want to say, or not to do, and in which words, with who wrote it down for them. */
    private String notSaid(Refusals.Refusal refusal, NextSteps steps, Naming naming) {
        String about = Refusals.about(refusal).isEmpty() ? "" : " (" + naming.of(Refusals.about(refusal)) + ")";
        String words = steps.pressing().wordsIn(refusal.entry().id()).stream()
                .filter(said -> Refusals.isAbout(said, refusal))
                .map(naming::quoted)
                .collect(Collectors.joining(" "));
        return naming.sentence(
                "next/left-in-peace-topic" + refusal.byWhom(),
                Map.of(
                        "topic",
                        "‘" + refusal.topic().in(language) + "’" + about,
                        "answer",
                        wording(refusal.answer()) + (words.isEmpty() ? "" : ": " + words),
                        "who",
                        naming.of(refusal.writer()),
                        "from",
                        naming.of(refusal.until())));
    }

    private ReportedPressing report(Pressing each, PressingMatters pressing, Naming naming, Dossier dossier) {
        return ReportedPressing.builder()
                .reason(each.reason())
                .text(pressing.textOf(each, module).in(language))
                .evidence(each.evidence())
                .evidenceInWords(naming.inFull(each.evidence()))
                .patientSaid(said(each.evidence(), pressing, false))
                .saidThroughACloseOne(said(each.evidence(), pressing, true))
                .signs(pressing.signsIn(each.evidence()).stream()
                        .map(sign -> naming.quoted(sign.what()) + " (" + naming.of(sign.noticedBy()) + ")")
                        .toList())
                .measured(
                        each.reason() == PressingReason.MEASURED_BEYOND_LIMIT
                                ? measured(each.evidence(), pressing, naming)
                                : List.of())
                .closeOneWrote(writtenBy(Set.of(Speaker.CLOSE_ONE), each.evidence(), pressing))
                .representativeSaid(Stream.concat(
                                writtenBy(Set.of(Speaker.REPRESENTATIVE), each.evidence(), pressing).stream(),
                                each.evidence().stream()
                                        .flatMap(entry -> pressing.wordsOfWhoeverElseAgreedIn(entry).stream())
                                        .map(OwnWords::text))
                        .toList())
                .professionalWrote(written(each.evidence(), dossier, naming))
                .patientShowed(seen(each.evidence(), pressing, dossier, naming).toList())
                .writtenDown(writtenDown(each, pressing, naming, dossier))
                .until(until(each, pressing, naming))
                .build();
    }

    /** What ends it; of what sets other questions aside for long, also since when. */
    private String until(Pressing each, PressingMatters pressing, Naming naming) {
        String until = pressing.untilOf(each, module).in(language);
        return pressing.longAgo(each)
                .map(day -> naming.sentence("pressing/stands-long", Map.of("day", naming.of(day))) + " " + until)
                .orElse(until);
    }

    private static List<String> measured(List<EntryId> evidence, PressingMatters pressing, Naming naming) {
        return pressing.measuredBeyond(evidence).stream()
                .map(beyond -> naming.of(beyond.measured(), beyond.limit()))
                .toList();
    }

    private List<String> writtenDown(Pressing each, PressingMatters pressing, Naming naming, Dossier dossier) {
        Stream<String> days = each.evidence().stream()
                .flatMap(id -> dossier.findEntry(id).stream())
                .filter(entry -> each.reason() != PressingReason.READER_WORRIES || entry instanceof PreparationReading)
                .map(entry -> naming.sentence(
                        "pressing/written-down",
                        Map.of(
                                "day",
                                naming.of(entry.recorded().on()),
                                "who",
                                naming.of(entry.recorded().by()))))
                .distinct();
        boolean isKept = each.evidence().stream().anyMatch(pressing::keepsToTheTeam);
        return Stream.concat(isKept ? Stream.of(wording("pressing/kept-to-the-team")) : Stream.of(), days)
                .toList();
    }

    /** As a professional put it, where the patient's own words are not there. */
    private static List<String> written(List<EntryId> entries, Dossier dossier, Naming naming) {
        return shown(entries, dossier)
                .flatMap(found -> Stream.concat(
                        found
                                .as(Answer.class)
                                .filter(answer -> answer.inOwnWords().isEmpty())
                                .flatMap(Answer::professionalsReading)
                                .stream(),
                        found
                                .as(Goal.class)
                                .filter(goal -> goal.inOwnWords().isEmpty())
                                .flatMap(Goal::professionalsReading)
                                .stream()))
                .map(naming::plain)
                .toList();
    }

    /** What others saw of the patient, where it was told by behaviour: who, and on which day. */
    private static Stream<String> seen(
            List<EntryId> entries, PressingMatters pressing, Dossier dossier, Naming naming) {
        return shown(entries, dossier)
                .filter(found -> found.entry().recorded().isOnlySeen())
                .flatMap(found -> {
                    Recorded recorded = found.entry().recorded();
                    HowTold told = recorded.howTold().orElseThrow();
                    return told
                            .seen()
                            .map(naming::plain)
                            .or(() -> pressing.wordsIn(found.id()).stream()
                                    .map(OwnWords::text)
                                    .findFirst())
                            .map(seen -> naming.of(told.seenOn().orElse(recorded.day())) + ", "
                                    + naming.of(told.seenBy().orElse(recorded.by())) + ": " + seen)
                            .stream();
                })
                .distinct();
    }

    private static Stream<Found> shown(List<EntryId> entries, Dossier dossier) {
        return entries.stream().flatMap(id -> dossier.find(id).stream()).filter(found -> !dossier.keptToTheTeam()
                .contains(found.entry().id()));
    }

    /** As the patient said it, with or without somebody close by as interpreter, to whom the teller allowed. */
    private static List<String> said(List<EntryId> entries, PressingMatters pressing, boolean isInterpreted) {
        return entries.stream()
                .filter(entry -> pressing.otherWriterOf(entry).isEmpty() && !pressing.isOnlySeen(entry))
                .filter(entry -> pressing.isInterpretedByACloseOne(entry) == isInterpreted)
                .flatMap(entry -> pressing.wordsIn(entry).stream())
                .map(OwnWords::text)
                .distinct()
                .toList();
    }

    /** What somebody else wrote in the patient's name. */
    private static List<String> writtenBy(Set<Speaker> writers, List<EntryId> entries, PressingMatters pressing) {
        return entries.stream()
                .filter(entry ->
                        pressing.otherWriterOf(entry).filter(writers::contains).isPresent())
                .flatMap(entry -> pressing.wordsIn(entry).stream())
                .map(OwnWords::text)
                .toList();
    }

    private List<String> bearInMind(NextSteps steps, boolean areThereWordsOnly) {
        PressingMatters pressing = steps.pressing();
        String wait = steps.steps().isEmpty() ? "pressing/others-wait" : "pressing/others-than-these-wait";
        return Stream.of(
                        pressing.setsOthersAside() ? Stream.of(wait) : Stream.<String>of(),
                        pressing.isDangerAtHome() ? Stream.of("pressing/close-ones-left-out") : Stream.<String>of(),
                        areThereWordsOnly ? Stream.of("pressing/words-are-for-people") : Stream.<String>of())
                .flatMap(each -> each)
                .map(this::wording)
                .toList();
    }

    private ReportedStep report(NextStep step, NextSteps steps, Naming naming) {
        Statement statement = module.statementById(step.statement());
        ClaimText text = statement.claimById(step.claim());
        boolean isDanger = steps.pressing().isDangerAtHome();
        return ReportedStep.builder()
                .reason(step.reason())
                .because(because(step, steps))
                .statement(step.statement())
                .title(ofAYesOfOthers(step, "-title").orElse(statement.title().in(language)))
                .claim(step.claim())
                .verdict(step.verdict())
                .verdictName(new Reporter(module, language).verdictName(statement, step.verdict()))
                .question(step.question()
                        .in(
                                language,
                                Map.of(
                                        "who",
                                        naming.of(steps.dossier().patient().id()))))
                .askOf(step.askOf())
                .way(step.way())
                .howToAsk(howToAsk(step, steps, naming))
                .patientSaid(
                        step.reason() == StepReason.RESISTS
                                ? resists(step, steps)
                                : said(step.said(), steps.pressing(), false))
                .saidThroughACloseOne(
                        step.reason() == StepReason.RESISTS ? List.of() : said(step.said(), steps.pressing(), true))
                .closeOneWrote(
                        step.reason() == StepReason.RESISTS
                                ? List.of()
                                : writtenBy(
                                        Set.of(Speaker.CLOSE_ONE, Speaker.REPRESENTATIVE),
                                        step.said(),
                                        steps.pressing()))
                .professionalWrote(written(step.said(), steps.dossier(), naming))
                .patientShowed(Stream.concat(
                                seen(step.said(), steps.pressing(), steps.dossier(), naming),
                                step.way() == WayOfAsking.REPRESENTATIVE
                                        ? showed(steps.dossier(), naming).stream()
                                        : Stream.of())
                        .toList())
                .representative(step.representation().flatMap(by -> representative(by, steps.dossier(), naming)))
                .wouldHelp(wouldHelp(step, text, isDanger, new OutgrownYes(DayView.of(steps.dossier(), steps.asOf())))
                        .in(language))
                .why(ofAYesOfOthers(step, "-why")
                        .or(() -> Optional.of(wording(WANTS_NOBODY + "-why")).filter(why -> wantsNobodyToHelp(step)))
                        .orElse(text.why().in(language)))
                .bearInMind(bearInMind(step, statement))
                .open(step.open())
                .openInWords(new OpenInWords(DayView.of(steps.dossier(), steps.asOf()), naming).of(step.open()))
                .alsoShows(named(step.alsoShows()))
                .interventions(named(step.interventions()))
                .build();
    }

    /** Where something in it was read back and differs, that comes first. */
    private String because(NextStep step, NextSteps steps) {
        List<EntryId> differing = step.open().stream()
                .filter(id -> steps.dossier()
                        .findEntry(id)
                        .filter(entry ->
                                entry instanceof ReadBack readBack && readBack.answer() == ReadBackAnswer.DIFFERS)
                        .isPresent())
                .toList();
        if (differing.isEmpty()) {
            return reasonOf(step, steps);
        }
        PressingMatters pressing = steps.pressing();
        boolean isTold = step.verdict() == Verdict.NOT_MET;
        Stream<String> differs = Stream.of(wording(
                differing.stream().anyMatch(pressing::isSaidByThePatient) ? "next/differs" : "next/differs-by-others"));
        Stream<String> kept = differing.stream().anyMatch(pressing::keepsToTheTeam)
                ? Stream.of(wording("pressing/kept-to-the-team"))
                : Stream.of();
        Stream<String> besides =
                switch (step.reason()) {
                    case UNSAFE -> Stream.of(isTold ? reasonOf(step, steps) : wording("next/unsafe-differs"));
                    case CONTRADICTED -> isTold ? Stream.of(reasonOf(step, steps)) : Stream.of();
                    default -> Stream.of(reasonOf(step, steps));
                };
        return Stream.of(differs, besides, kept).flatMap(each -> each).collect(Collectors.joining(" "));
    }

    /** What others wrote of what the patient wants is not said to be the patient's word. */
    private String reasonOf(NextStep step, NextSteps steps) {
        PressingMatters pressing = steps.pressing();
        boolean isOfOthers = isAboutWords(step)
                && !step.said().isEmpty()
                && step.said().stream().noneMatch(pressing::isSaidByThePatient);
        boolean isInterpreted = isOfOthers && step.said().stream().allMatch(pressing::isInterpretedByACloseOne);
        OutgrownYes outgrown = new OutgrownYes(DayView.of(steps.dossier(), steps.asOf()));
        boolean isOfAChildWhoDecidesToo = step.reason() == StepReason.RESISTS
                && steps.dossier().patient().decidesBesideParentsOn(steps.asOf())
                && !outgrown.in(step.open()).isEmpty();
        if (isOfAChildWhoDecidesToo) {
            return wording("next/resists-beside-parents");
        }
        if (resistsAYesThatNoLongerCounts(step, outgrown)) {
            return wording("next/resists-and-decides-alone");
        }
        if (step.reason() == StepReason.OUTGROWN && outgrown.decidesAlone(step.open())) {
            return wording("next/outgrown-alone");
        }
        if (wantsNobodyToHelp(step)) {
            return wording(WANTS_NOBODY);
        }
        if (step.reason() == StepReason.SAFE_FIRST && !step.said().isEmpty()) {
            return wording("next/safe-first-interpreted");
        }
        if (step.reason() == StepReason.CANNOT || step.reason() == StepReason.SHOWS_MOST) {
            return wording(pressing.whoseWordsIn(step.said()).wording(Wording.id("next", step.reason())));
        }
        String by = isInterpreted ? "-interpreted" : isOfOthers ? "-by-others" : "";
        if (isOfOthers && step.reason() == StepReason.CONTRADICTED) {
            return wording(Wording.id("next", step.reason())) + " " + wording("next/said" + by);
        }
        return wording(Wording.id("next", step.reason()) + by);
    }

    /** Whether the patient resists only what a parent said yes to, and decides alone by now. */
    private static boolean resistsAYesThatNoLongerCounts(NextStep step, OutgrownYes outgrown) {
        return step.reason() == StepReason.RESISTS
                && !outgrown.in(step.open()).isEmpty()
                && outgrown.decidesAlone(step.open());
    }

    /** Whether it asks about help by professionals, for the patient has or wants nobody close by. */
    private boolean wantsNobodyToHelp(NextStep step) {
        return step.question().equals(module.wordingById(WANTS_NOBODY + "-question"));
    }

    /** A yes that others said has words of its own, whatever claim it stands open in. */
    private Optional<String> ofAYesOfOthers(NextStep step, String part) {
        return switch (step.reason()) {
            case RESISTS -> Optional.of(wording("next/resists" + part));
            case OUTGROWN -> Optional.of(wording("next/outgrown" + part));
            default -> Optional.empty();
        };
    }

    /** While there is danger at home nobody is brought in, also not who decided in the patient's place. */
    private LocalizedText wouldHelp(NextStep step, ClaimText text, boolean isDanger, OutgrownYes outgrown) {
        if (resistsAYesThatNoLongerCounts(step, outgrown)) {
            return module.wordingById("next/outgrown-helps");
        } else if (step.reason() == StepReason.RESISTS) {
            return module.wordingById(isDanger ? "next/resists-helps-in-danger" : "next/resists-helps");
        } else if (step.reason() == StepReason.OUTGROWN) {
            return module.wordingById("next/outgrown-helps");
        } else if (wantsNobodyToHelp(step)) {
            return module.wordingById(WANTS_NOBODY + "-helps");
        } else if (asksAboutAims(step)) {
            return module.wordingById(AlreadySaid.AIMS + "-helps");
        }
        return isDanger ? text.wouldHelpInDanger().orElse(text.wouldHelp()) : text.wouldHelp();
    }

    private boolean asksAboutAims(NextStep step) {
        return Stream.of(WhoseWords.values())
                .map(whose -> module.wordingById(whose.wording(AlreadySaid.AIMS + "-question")))
                .anyMatch(step.question()::equals);
    }

    /** What the patient said of what was agreed in their place. */
    private static List<String> resists(NextStep step, NextSteps steps) {
        Resistance resistance = new Resistance(DayView.of(steps.dossier(), steps.asOf()));
        return step.open().stream()
                .flatMap(resistance::wordsOf)
                .map(OwnWords::text)
                .distinct()
                .toList();
    }

    /** Whether it feels safe with us is asked without others there, in whatever way. */
    private Optional<String> howToAsk(NextStep step, NextSteps steps, Naming naming) {
        boolean isAlone = step.reason() == StepReason.SAFE_FIRST || step.reason() == StepReason.OUTGROWN;
        Stream<String> alone = isAlone ? Stream.of("next/way/alone") : Stream.of();
        Stream<String> way =
                switch (step.way()) {
                    case IN_WORDS, ALONE -> Stream.of();
                    case OTHERWISE -> Stream.of("next/way/otherwise");
                    case REPRESENTATIVE -> Stream.of("next/way/representative");
                };
        String day = step.representation()
                .flatMap(by -> CannotSay.recordedOn(by, DayView.of(steps.dossier(), steps.asOf())))
                .map(naming::of)
                .orElse("");
        return Stream.concat(way, alone)
                .map(words -> naming.sentence(words, Map.of("day", day)))
                .reduce((one, other) -> one + " " + other);
    }

    /** Who is asked, and for what: whether the matter is within that scope, people judge. */
    private static Optional<String> representative(EntryId by, Dossier dossier, Naming naming) {
        return dossier.current(Representation.class).stream()
                .filter(representation -> representation.id().equals(by))
                .findFirst()
                .map(representation -> naming.of(representation.representative())
                        + representation
                                .scope()
                                .map(scope -> " (" + naming.plain(scope) + ")")
                                .orElse(""));
    }

    /** What was seen of the patient the last time that people looked back with them. */
    private static List<String> showed(Dossier dossier, Naming naming) {
        return dossier.current(ProgressReview.class).stream()
                .filter(review ->
                        review.participants().contains(dossier.patient().id()))
                .max(Comparator.comparing(review -> review.recorded().day()))
                .stream()
                .flatMap(review -> Stream.concat(
                        review.patientsView().map(naming::quoted).stream(),
                        review
                                .professionalsView()
                                .map(seen -> naming.of(review.recorded().by()) + ": " + naming.plain(seen))
                                .stream()))
                .toList();
    }

    /** Whether words about what matters to the patient stand beside it, for whatever reason it is asked. */
    private boolean isAboutWords(NextStep step) {
        return step.reason() == StepReason.MATTERS_MOST
                || step.reason() == StepReason.SAID
                || Stream.of(
                                "next/does-it-answer",
                                "next/is-it-so",
                                "next/is-it-so-of-others",
                                "next/is-it-so-interpreted")
                        .map(module::wordingById)
                        .anyMatch(step.question()::equals);
    }

    /** What is not there in the patient is never held against the patient. */
    private Optional<String> bearInMind(NextStep step, Statement statement) {
        if (isAboutWords(step)) {
            return Optional.of(wording("next/cause-for-worry"));
        }
        return statement.kind() == StatementKind.PRECONDITION && step.reason() != StepReason.OUTGROWN
                ? Optional.of(wording("next/adapt"))
                : Optional.empty();
    }

    private List<NamedStatement> named(List<StatementId> statements) {
        return statements.stream()
                .<NamedStatement>map(id -> NamedStatement.builder()
                        .id(id)
                        .title(module.statementById(id).title().in(language))
                        .build())
                .toList();
    }

    private String wording(String id) {
        return module.wordingById(id).in(language);
    }
}

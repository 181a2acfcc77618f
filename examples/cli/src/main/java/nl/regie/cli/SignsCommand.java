package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.day.ReadingDay;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.PersonName;
import nl.regie.help.HelpLine;
import nl.regie.help.NoticedBefore;
import nl.regie.help.PressingMatters;
import nl.regie.help.Situation;
import nl.regie.help.WhomToCall;
import nl.regie.involvement.DangerWatch;
import nl.regie.naming.Naming;
import nl.regie.naming.SameWords;
import nl.regie.people.CloseOne;
import nl.regie.people.Involvement;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.NotCountedOn;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingFinding;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "signs",
        description = {
            "To which phases of the signalling plan signs belong, what everybody does then, and whom to call.",
            "It assigns no phase and raises no alarm. Without --sign it lists all signs."
        },
        mixinStandardHelpOptions = true)
final class SignsCommand implements Callable<Integer> {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A dossier, or - for standard input.")
    private String file = "-";

    @Option(
            names = "--sign",
            paramLabel = "SIGN",
            description = "A sign that was noticed, by its words or its id; may be given more than once.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which it is asked, as yyyy-mm-dd. Default: today, and never before the last entry.")
    private Optional<LocalDate> asOf = Optional.empty();

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

    SignsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Dossier whole = console.readDossier(file, speech.language());
        LocalDate day = asOf.orElseGet(() -> ReadingDay.ofNow(whole, console.today()));
        CareModule module = chosen.module(console, speech.language());
        Optional<ClosedSheet> closed = ClosedSheet.of(whole, day, module, speech.language());
        if (closed.isPresent()) {
            console.out().print(closed.get().in(format, ids));
            return Regie.FINE;
        }
        DayView view = DayView.of(whole, day);
        Dossier dossier = view.dossier();
        List<SignallingPlan> plans = WhomToCall.stillInvolved(
                Stream.concat(NoticedBefore.in(view).stream(), view.current(SignallingPlan.class).stream())
                        .toList(),
                view);
        if (plans.isEmpty()) {
            throw ChosenPlan.wrong(
                    "In dit dossier is geen signaleringsplan. / There is no signalling plan in this dossier.");
        }
        Set<EntryId> noticed = noticed(plans);
        Naming naming = new Naming(dossier, module, speech.language()).on(day);
        console.out()
                .print(
                        format == Format.TextOrJson.JSON
                                ? json(view, plans, noticed, module, naming)
                                : text(view, plans, noticed, module, naming)
                                        + RecordLines.of(dossier, day, module, speech.language()));
        return Regie.FINE;
    }

    private Set<EntryId> noticed(List<SignallingPlan> plans) {
        List<Sign> signs = plans.stream().flatMap(SignsCommand::signs).toList();
        Set<EntryId> noticed = new LinkedHashSet<>();
        for (String name : named) {
            List<EntryId> called = signs.stream()
                    .filter(sign -> isCalled(name, sign))
                    .map(Sign::id)
                    .toList();
            if (called.isEmpty()) {
                throw ChosenPlan.wrong(
                        "Er is een signaal genoemd dat niet in het plan staat. / A sign was named that is not in the plan.");
            }
            noticed.addAll(called);
        }
        return noticed;
    }

    /** Words are the same with and without capitals and marks between them. */
    private static boolean isCalled(String name, Sign sign) {
        List<String> words = inOrder(name);
        boolean areItsWords =
                !words.isEmpty() && words.equals(inOrder(sign.what().text()));
        return areItsWords || sign.id().value().equals(name);
    }

    private String text(
            DayView view, List<SignallingPlan> plans, Set<EntryId> noticed, CareModule module, Naming naming) {
        SentenceSheet sheet = new SentenceSheet().title(naming.word("signs/title"));
        DayLines.of(view.day(), view.dossier(), naming).forEach(sheet::line);
        warnings(view, naming).forEach(sheet::line);
        NotCountedOn refused = refusedIn(view);
        for (SignallingPlan plan : plans) {
            boolean isNow = view.dossier().versions().isCurrent(plan);
            sheet.line(ids.behind(naming.of(plan.id()), List.of(plan.id())));
            if (!isNow) {
                sheet.line(naming.word("signs/noticed-before"));
            }
            List<SignallingPhase> phases = noticed.isEmpty() ? plan.phases() : plan.matching(noticed);
            if (phases.isEmpty()) {
                sheet.line(naming.word("signs/none"));
            }
            phases.forEach(phase -> put(phase, noticed, view, refused, naming, sheet));
            Calls.put(toCall(plan, noticed, view, module), naming, module, speech.language(), sheet);
            List<SignallingFinding> findings = isNow ? SignallingFinding.of(plan) : List.of();
            if (!findings.isEmpty()) {
                sheet.title(naming.word("signs/gaps"));
                findings.forEach(finding -> sheet.item(ids.behind(
                        finding.phase().map(phase -> naming.of(phase) + ": ").orElse("")
                                + finding.gap().text(module).in(speech.language()),
                        finding.phase().stream().toList())));
            }
        }
        return sheet.title(naming.word("signs/no-phase-assigned")).toString();
    }

    private void put(
            SignallingPhase phase,
            Set<EntryId> noticed,
            DayView view,
            NotCountedOn refused,
            Naming naming,
            SentenceSheet sheet) {
        sheet.title(ids.behind(naming.of(phase.id()) + " (" + naming.of(phase.level()) + ")", List.of(phase.id())));
        phase.signs().stream()
                .filter(sign -> noticed.isEmpty() || noticed.contains(sign.id()))
                .forEach(sign -> sheet.item(ids.behind(
                        naming.quoted(sign.what()) + " (" + naming.of(sign.noticedBy()) + ")", List.of(sign.id()))));
        phase.steps().stream()
                .filter(step -> !isDanger(view) || !bringsInSomebodyCloseBy(step, view))
                .forEach(step -> sheet.item(naming.plain(step.what()) + who(step, refused, naming)));
    }

    private static String who(PhaseStep step, NotCountedOn refused, Naming naming) {
        if (step.does().isEmpty()) {
            return "";
        }
        String isToAsk = step.does().stream().anyMatch(refused::includes) ? " – " + naming.word("signs/to-ask") : "";
        return ": " + naming.of(step.does()) + isToAsk;
    }

    /** About whom the patient said no, to whatever that was: staff ask before they call them in. */
    private static NotCountedOn refusedIn(DayView view) {
        Voices voices = Voices.in(view);
        return NotCountedOn.of(
                new Involvement(voices.standing(InvolvementAgreement.class), view.day()),
                view.closeOnes(),
                List.of(),
                voices::isThePatients);
    }

    /** A close one does it, or is named in what somebody else does: "call my sister Ria". */
    private static boolean bringsInSomebodyCloseBy(PhaseStep step, DayView view) {
        Set<String> words = words(step.what().text());
        return step.does().stream().anyMatch(view::isCloseOne)
                || view.current(CloseOne.class).stream()
                        .flatMap(closeOne -> Stream.concat(
                                closeOne.name().map(PersonName::text).stream(),
                                closeOne.relation().map(Note::text).stream()))
                        .map(SignsCommand::words)
                        .anyMatch(named -> !named.isEmpty() && words.containsAll(named));
    }

    private static Set<String> words(String text) {
        return inOrder(text).stream().collect(Collectors.toSet());
    }

    private static List<String> inOrder(String text) {
        return BETWEEN_WORDS
                .splitAsStream(SameWords.composed(text).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isDanger(DayView view) {
        return DangerWatch.in(view.dossier()).stands();
    }

    /** While there is danger at home, that comes first, and nobody close by is brought in. */
    private static List<String> warnings(DayView view, Naming naming) {
        return isDanger(view)
                ? List.of(naming.word("visit-reason/danger-at-home"), naming.word("pressing/close-ones-left-out"))
                : List.of();
    }

    /** A plan with a phase of crisis may be asked for in a crisis, whatever was noticed. */
    private static WhomToCall toCall(SignallingPlan plan, Set<EntryId> noticed, DayView view, CareModule module) {
        Set<Situation> situations = WhomToCall.in(List.of(plan));
        if (!noticed.isEmpty()) {
            situations.add(Situation.GETS_WORSE);
        }
        if (isDanger(view)) {
            situations.add(Situation.DANGER_AT_HOME);
        }
        if (PressingMatters.of(view, module)
                .findToCall()
                .filter(toCall -> toCall.lines().contains(HelpLine.SUICIDE_PREVENTION))
                .isPresent()) {
            situations.add(Situation.WORRY);
        }
        return WhomToCall.forStaff(List.of(plan), situations, contact -> contact.person()
                        .filter(view::isProfessional)
                        .isPresent())
                .besideThoseCloseBy(view);
    }

    private String json(
            DayView view, List<SignallingPlan> plans, Set<EntryId> noticed, CareModule module, Naming naming) {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.put("asOf", view.day().toString());
        if (isDanger(view)) {
            ArrayNode warnings = document.putArray("warnings");
            warnings(view, naming).forEach(warnings::add);
        }
        ArrayNode list = document.putArray("plans");
        for (SignallingPlan plan : plans) {
            ObjectNode node =
                    list.addObject().put("plan", plan.id().value()).put("planInWords", naming.inFull(plan.id()));
            ArrayNode phases = node.putArray("matching");
            plan.matching(noticed).forEach(phase -> phases.addObject()
                    .put("phase", phase.id().value())
                    .put("phaseInWords", naming.of(phase.id()))
                    .put("level", phase.level().name())
                    .put("name", naming.of(phase.id())));
            Calls.put(toCall(plan, noticed, view, module), naming, module, speech.language(), node);
            ArrayNode findings = node.putArray("findings");
            boolean isNow = view.dossier().versions().isCurrent(plan);
            (isNow ? SignallingFinding.of(plan) : List.<SignallingFinding>of()).forEach(finding -> {
                ObjectNode each = findings.addObject().put("gap", finding.gap().name());
                finding.phase()
                        .ifPresent(phase -> each.put("phase", phase.value()).put("phaseInWords", naming.of(phase)));
                each.put("text", finding.gap().text(module).in(speech.language()));
            });
        }
        document.put("text", naming.word("signs/no-phase-assigned"));
        RecordLines.put(view.dossier(), view.day(), module, speech.language(), document);
        return document.toPrettyString() + "\n";
    }

    private static Stream<Sign> signs(SignallingPlan plan) {
        return plan.phases().stream().flatMap(phase -> phase.signs().stream());
    }
}

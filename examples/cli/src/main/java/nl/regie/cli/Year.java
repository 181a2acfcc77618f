package nl.regie.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.ProgressReview;
import nl.regie.comparison.Difference;
import nl.regie.comparison.DifferenceText;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitSummary;
import nl.regie.course.NextVersion;
import nl.regie.course.PlanCourse;
import nl.regie.course.Transition;
import nl.regie.decision.DecisionOption;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.naming.Naming;
import nl.regie.signalling.SignallingPlan;

/** A dossier told as a story: what was said, planned, prepared, decided and looked back on, day by day. */
final class Year {
    private record Event(LocalDate on, String title, List<String> lines) {}

    private final Dossier dossier;
    private final CareModule module;
    private final Language language;
    private final Naming naming;
    private final List<Event> events = new ArrayList<>();

    private Year(Dossier dossier, CareModule module, Language language) {
        this.dossier = dossier;
        this.module = module;
        this.language = language;
        this.naming = new Naming(dossier, module, language);
    }

    static String of(Dossier dossier, CareModule module, Language language) {
        return new Year(dossier, module, language).told();
    }

    private String told() {
        talk();
        plans();
        signallingPlans();
        decisionsTogether();
        preparations();
        decisions();
        visits();
        reviews();
        events.sort(Comparator.comparing(Event::on));
        SentenceSheet sheet = new SentenceSheet()
                .title(say("Het jaar van ", "The year of ")
                        + naming.of(dossier.patient().id())
                        + say(" (een voorbeeld)", " (an example)"));
        for (Event event : events) {
            sheet.title(naming.of(event.on()) + ". " + event.title()).items(event.lines());
        }
        dossier.lastRecordedOn().ifPresent(day -> closing(day, sheet));
        return sheet.toString();
    }

    private void talk() {
        List<Answer> wishes = dossier.current(Answer.class).stream()
                .filter(answer -> answer.question() == DiagnosisQuestion.WISH
                        && answer.inOwnWords().isPresent())
                .toList();
        wishes.stream()
                .map(wish -> wish.recorded().on())
                .min(Comparator.naturalOrder())
                .ifPresent(day -> add(
                        day,
                        say("Een gesprek: wat wil je bereiken?", "A talk: what do you want to achieve?"),
                        wishes.stream()
                                .map(wish -> naming.quoted(wish.inOwnWords().orElseThrow()))));
    }

    private void plans() {
        for (CarePlan plan : dossier.carePlans()) {
            Optional<CarePlan> former = plan.recorded().replaces().flatMap(id -> dossier.carePlans().stream()
                    .filter(each -> each.id().equals(id))
                    .findAny());
            add(
                    plan.recorded().on(),
                    say("Het plan: ", "The plan: ") + naming.of(plan.status()),
                    former.map(before -> changes(Difference.between(before, plan)))
                            .orElseGet(() -> plan.goals().stream().map(goal -> goal.inOwnWords()
                                    .map(naming::quoted)
                                    .orElseGet(() -> naming.of(goal.id())))));
        }
    }

    /** What there was to choose, with what speaks for and against it, what mattered, and what was chosen. */
    private void decisionsTogether() {
        for (SharedDecision decision : dossier.current(SharedDecision.class)) {
            Stream<String> options = decision.options().stream().map(this::weighed);
            Stream<String> matters = decision.mattersToMe().map(naming::quoted).stream()
                    .map(words -> say("Wat ertoe doet: ", "What matters: ") + words);
            Stream<String> chosen = decision.options().stream()
                    .filter(option -> decision.chosen().contains(option.id()))
                    .map(option -> say("Gekozen: ", "Chosen: ") + naming.plain(option.what()));
            Stream<String> words = decision.choiceInOwnWords().map(naming::quoted).stream();
            Stream<String> with = Stream.of(decision.participants())
                    .filter(people -> !people.isEmpty())
                    .map(people -> say("Erbij waren: ", "Who took part: ") + naming.of(people));
            Stream<String> again = decision.lookAgainOn().stream()
                    .map(day -> say("Weer bekijken op ", "Look again on ") + naming.of(day));
            add(
                    decision.recorded().on(),
                    say("Samen beslissen: ", "Deciding together: ") + naming.plain(decision.question()),
                    Stream.of(options, matters, chosen, words, with, again).flatMap(lines -> lines));
        }
    }

    private String weighed(DecisionOption option) {
        return naming.plain(option.what())
                + weighed(say(". Ervoor: ", ". For: "), option.inFavour())
                + weighed(say(". Ertegen: ", ". Against: "), option.against());
    }

    private String weighed(String side, List<Note> arguments) {
        return arguments.isEmpty()
                ? ""
                : side + arguments.stream().map(naming::plain).collect(joining("; "));
    }

    private void signallingPlans() {
        for (SignallingPlan plan : dossier.signallingPlans()) {
            Optional<SignallingPlan> former = plan.recorded()
                    .replaces()
                    .flatMap(id -> dossier.signallingPlans().stream()
                            .filter(each -> each.id().equals(id))
                            .findAny());
            add(
                    plan.recorded().on(),
                    say("Het signaleringsplan", "The signalling plan"),
                    former.map(before -> changes(Difference.between(before, plan)))
                            .orElseGet(() -> plan.phases().stream().flatMap(phase -> phase.signs().stream()
                                    .map(sign -> naming.of(phase.id()) + ": " + naming.quoted(sign.what())))));
        }
    }

    private Stream<String> changes(Difference difference) {
        return DifferenceText.of(difference, dossier, module, language).stream().skip(1);
    }

    /** On the day on which a professional read it, with what was known by then. */
    private void preparations() {
        for (PreparationReading reading : dossier.current(PreparationReading.class)) {
            LocalDate day = reading.recorded().on();
            Dossier then = dossier.asOf(day);
            then.current(ConsultPreparation.class).stream()
                    .filter(each -> each.id().equals(reading.preparation()))
                    .forEach(preparation -> add(
                            day,
                            say("Een voorbereiding is gelezen.", "A preparation was read."),
                            VisitSheet.of(then, preparation, day, module, language, new Ids())
                                    .summary()));
        }
    }

    private void decisions() {
        for (VisitDecision decision : dossier.current(VisitDecision.class)) {
            add(
                    decision.recorded().on(),
                    say("Besluit van ", "Decision of ")
                            + naming.of(decision.decidedBy())
                            + say(", samen met ", ", together with ")
                            + naming.of(dossier.patient().id()),
                    Stream.concat(
                            Stream.of(naming.of(decision.plan())), decision.reason().map(naming::plain).stream()));
        }
    }

    private void visits() {
        for (VisitSummary visit : dossier.current(VisitSummary.class)) {
            Stream<String> agreed = visit.agreed().stream()
                    .map(each -> say("Afgesproken: ", "Agreed: ") + naming.plain(each.what()) + " ("
                            + naming.of(each.who()) + ")");
            Stream<String> waits = visit.notReached().stream()
                    .map(topic -> say("Komt terug: ", "Comes back: ")
                            + topic.inOwnWords()
                                    .map(naming::quoted)
                                    .or(() -> topic.note().map(naming::plain))
                                    .orElseThrow());
            add(visit.recorded().on(), say("De afspraak", "The visit"), Stream.concat(agreed, waits));
        }
    }

    private void reviews() {
        for (ProgressReview review : dossier.current(ProgressReview.class)) {
            Naming then = new Naming(dossier.asOf(review.recorded().on()), module, language);
            Stream<String> progress = review.progress().stream()
                    .filter(told -> told.step().isPresent())
                    .map(told -> then.of(told.goal()) + ", " + say("zegt ", "says ") + naming.of(told.toldBy()) + ": "
                            + naming.of(told.step().orElseThrow()));
            add(
                    review.recorded().on(),
                    say("Samen terugkijken", "Looking back together"),
                    Stream.concat(review.patientsView().map(naming::quoted).stream(), progress));
        }
    }

    /** What it would take to bring the plan to its end: asked on the last day, and recorded nowhere. */
    private void closing(LocalDate day, SentenceSheet sheet) {
        List<CarePlan> inForce = dossier.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(day))
                .toList();
        for (CarePlan plan : inForce) {
            PlanCourse course = PlanCourse.of(dossier, plan.id());
            PersonId by = plan.recorded().by();
            NextVersion next = NextVersion.builder()
                    .id(EntryId.of("the-end"))
                    .on(day)
                    .by(by)
                    .build();
            sheet.title(naming.of(day) + ". "
                            + say(
                                    "Stel dat we het plan nu afronden. Dit ontbreekt dan nog:",
                                    "Suppose that we end the plan now. Then this is still lacking:"))
                    .items(course.complete(next, Closing.builder().build()).reasons().stream()
                            .map(reason -> reason.text(module).in(language))
                            .toList());
            Transition closed = course.complete(next, closing(by));
            sheet.title(say(
                            "Is dat wel besproken, dan ziet het einde er zo uit:",
                            "Where that was discussed, the end looks like this:"))
                    .items(closed.next()
                            .map(end -> changes(Difference.between(plan, end)))
                            .orElseGet(() -> closed.reasons().stream()
                                    .map(reason -> reason.text(module).in(language)))
                            .toList());
        }
    }

    private Closing closing(PersonId professional) {
        Closing.Builder closing = Closing.builder()
                .earlySigns(Note.of(say("Hoe het begint als het minder gaat.", "How it begins when it gets worse.")))
                .whatToDo(Note.of(say("Wie er dan te bellen is.", "Whom to call then.")))
                .addDiscussedWith(dossier.patient().id(), professional);
        return dossier.current(SignallingPlan.class).stream()
                .findFirst()
                .map(plan -> closing.signallingPlan(plan.id()))
                .orElseGet(() -> closing.whyNoSignallingPlan(Note.of(say(
                        "De afspraken staan op het blad bij de telefoon.",
                        "What was agreed is on the sheet beside the telephone."))))
                .build();
    }

    private void add(LocalDate on, String title, Stream<String> lines) {
        events.add(new Event(on, title, lines.toList()));
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }
}

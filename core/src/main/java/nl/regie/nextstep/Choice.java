package nl.regie.nextstep;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Goal;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Verdict;
import nl.regie.help.PressingMatters;
import nl.regie.intervention.Catalogue;
import nl.regie.voice.TakenOn;
import nl.regie.voice.Voices;

/** Chooses what comes next: by reason, then by how much one entry would show, then in the order of the module. */
final class Choice {
    private static final StatementId SAFE = StatementId.of("precondition/safe-environment");
    private static final ClaimCode NEEDS_ARE_ANSWERED = ClaimCode.of("needs-are-answered");
    private static final ClaimCode PLAN_IS_AGREED = ClaimCode.of("plan-is-agreed");
    private static final StatementId NOT_ALONE = StatementId.of("warning/not-alone");

    /** What is so in the patient, and never a shortcoming: not wanting, or not being able. */
    private static final Set<StatementId> OF_THE_PATIENT =
            Set.of(StatementId.of("precondition/motivation"), StatementId.of("precondition/capability"));

    private final CareModule module;
    private final PressingMatters pressing;
    private final AlreadySaid alreadySaid;
    private final Resistance resistance;
    private final OutgrownYes outgrown;
    private final Set<EntryId> plans;
    private final Set<EntryId> denials;
    private final Set<EntryId> differing;
    private final Set<EntryId> answered;
    private final Set<EntryId> answeredByReaders;
    private final Set<EntryId> mostImportant;
    private final List<Candidate> candidates;
    private final Map<String, Long> shownInPlace;

    Choice(Dossier dossier, DossierEvaluation evaluation, Collection<PutOff> putOff, PressingMatters pressing) {
        module = evaluation.module();
        this.pressing = pressing;
        alreadySaid = new AlreadySaid(dossier, evaluation.asOf(), module);
        DayView view = DayView.of(dossier, evaluation.asOf());
        resistance = new Resistance(view);
        outgrown = new OutgrownYes(view);
        plans = view.current(CarePlan.class).stream().map(CarePlan::id).collect(toSet());
        denials = Voices.in(view).standing(Experience.class).stream()
                .filter(experience ->
                        experience.answer() == ExperienceAnswer.NO || experience.answer() == ExperienceAnswer.PARTLY)
                .map(Experience::id)
                .collect(toSet());
        differing = Voices.in(view).standing(ReadBack.class).stream()
                .filter(readBack -> readBack.answer() == ReadBackAnswer.DIFFERS)
                .map(ReadBack::id)
                .collect(toSet());
        answered = answeredIn(evaluation);
        answeredByReaders = view.current(PreparationReading.class).stream()
                .filter(reading -> view.isProfessional(reading.recorded().by()))
                .flatMap(reading -> reading.answers().stream())
                .filter(answer -> answer.holdsOn(evaluation.asOf()))
                .map(ReaderAnswer::about)
                .collect(toSet());
        mostImportant = mostImportantIn(dossier, evaluation.asOf());
        Set<StatementId> waiting = putOff.stream()
                .filter(each -> each.holdsOn(evaluation.asOf()))
                .map(PutOff::statement)
                .collect(toSet());
        candidates = evaluation.findings().stream()
                .flatMap(finding -> finding.claims().stream()
                        .filter(claim -> claim.statement().equals(finding.statement())))
                .filter(claim -> isUnsettled(claim.result().verdict()))
                .map(this::candidate)
                .filter(candidate ->
                        candidate.reason() == StepReason.UNSAFE || !waiting.contains(candidate.statement()))
                .filter(this::mayBeAsked)
                .toList();
        shownInPlace = candidates.stream()
                .filter(candidate -> candidate.reason() == StepReason.SHOWS_MOST)
                .flatMap(candidate -> candidate.places().stream())
                .collect(groupingBy(place -> place, counting()));
    }

    /**
     * What is pressing sets every other question aside, but for one about what those words themselves tell. While there
     * is danger at home, nobody close by is brought in or asked; and what the patient said not to want, cannot, or has
     * just asked for, is not asked of anybody.
     */
    private boolean mayBeAsked(Candidate candidate) {
        if (candidate.reason() == StepReason.UNSAFE) {
            return true;
        }
        boolean bringsSomebodyIn = pressing.isDangerAtHome()
                && (OfCloseOnes.isAbout(candidate.statement())
                        || candidate.text().askOf().equals(Optional.of(Audience.CLOSE_ONE)));
        if (isAnsweredByAReader(candidate)) {
            return false;
        }
        return (!pressing.setsOthersAside() || isAboutWhatSetsOthersAside(candidate))
                && !bringsSomebodyIn
                && (differs(candidate) || !alreadySaid.leavesInPeace(candidate));
    }

    /** Whether something in it was read back, and the patient said that it differs. */
    private boolean differs(Candidate candidate) {
        return saidToDiffer(candidate.result()).findAny().isPresent();
    }

    private Stream<EntryId> saidToDiffer(ClaimResult result) {
        return result.open().stream().filter(differing::contains);
    }

    private boolean isAboutWhatSetsOthersAside(Candidate candidate) {
        boolean isAboutWhatWasTold = pressing.leavesWhatWasTold()
                && (candidate.reason() == StepReason.CANNOT
                        || candidate.reason() == StepReason.LEFT_ALONE
                        || differs(candidate));
        boolean isAboutWhatWaits = pressing.isOfWordsThatWaitLong()
                && (candidate.reason() == StepReason.SAID || candidate.reason() == StepReason.MATTERS_MOST);
        List<EntryId> asked = Stream.of(
                        candidate.result().evidence(), candidate.result().open(), alreadySaid.in(candidate))
                .flatMap(List::stream)
                .toList();
        return (isAboutWhatWasTold || isAboutWhatWaits) && pressing.setsAsideForOneOf(asked);
    }

    /** What somebody told, and a reader answered, is not asked anew while that answer holds. */
    private boolean isAnsweredByAReader(Candidate candidate) {
        List<EntryId> told = differs(candidate)
                ? saidToDiffer(candidate.result()).toList()
                : candidate.result().evidence();
        return candidate.reason() == StepReason.CONTRADICTED && !told.isEmpty() && answeredByReaders.containsAll(told);
    }

    /** The steps in their order, none of which asks again what an earlier one asks. */
    List<NextStep> steps() {
        List<Candidate> queue = candidates.stream()
                .sorted(Comparator.comparing(Candidate::reason)
                        .thenComparing(Comparator.comparing(this::shows).reversed()))
                .toList();
        List<NextStep> steps = new ArrayList<>();
        Set<Object> covered = new HashSet<>();
        for (Candidate candidate : queue) {
            Set<Object> covers = covers(candidate);
            if (!covered.containsAll(covers) && covered.add(candidate.statement())) {
                covered.addAll(covers);
                covered.add(question(candidate));
                steps.add(step(candidate));
            }
        }
        return pressing.setsOthersAside() ? oneAboutWhatWasSaid(steps) : steps;
    }

    /** Beside words that wait one question about them is enough. */
    private static List<NextStep> oneAboutWhatWasSaid(List<NextStep> steps) {
        List<NextStep> about = steps.stream().filter(Choice::isAboutWhatWasSaid).toList();
        return steps.stream()
                .filter(step -> !isAboutWhatWasSaid(step) || step.equals(about.get(0)))
                .toList();
    }

    private static boolean isAboutWhatWasSaid(NextStep step) {
        return step.reason() == StepReason.SAID || step.reason() == StepReason.MATTERS_MOST;
    }

    /** What the evaluation shows as answered: it stands in that claim, and is not open in it. */
    private static Set<EntryId> answeredIn(DossierEvaluation evaluation) {
        return evaluation.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> claim.code().equals(NEEDS_ARE_ANSWERED))
                .map(ClaimFinding::result)
                .filter(result -> result.verdict() == Verdict.MET || result.verdict() == Verdict.PARTLY_MET)
                .flatMap(result ->
                        result.evidence().stream().filter(id -> !result.open().contains(id)))
                .collect(toSet());
    }

    /** What the patient called so; what matters most to others in a goal of theirs is not among it. */
    private static Set<EntryId> mostImportantIn(Dossier dossier, LocalDate day) {
        DayView view = DayView.of(dossier, day);
        TakenOn takenOn = TakenOn.in(view, Voices.in(view));
        Stream<EntryId> answers = dossier.current(Answer.class).stream()
                .filter(answer -> answer.importance()
                        .filter(Importance.MOST_IMPORTANT::equals)
                        .isPresent())
                .map(Answer::id);
        Stream<EntryId> goals = dossier.current(CarePlan.class).stream()
                .filter(plan -> plan.isInForceOn(day))
                .flatMap(plan -> plan.goals().stream().filter(goal -> takenOn.isSo(goal, plan)))
                .filter(goal -> goal.importance()
                        .filter(Importance.MOST_IMPORTANT::equals)
                        .isPresent())
                .map(Goal::id);
        return Stream.concat(answers, goals).collect(toSet());
    }

    private static boolean isUnsettled(Verdict verdict) {
        return switch (verdict) {
            case MET, NOT_APPLICABLE -> false;
            case PARTLY_MET, NOT_MET, CANNOT_TELL -> true;
        };
    }

    private Candidate candidate(ClaimFinding claim) {
        ClaimText text = module.statementById(claim.statement()).claimById(claim.code());
        ClaimResult result = claim.result();
        boolean isDenied = result.evidence().stream().anyMatch(denials::contains);
        Stream<EntryId> speaking = result.verdict() == Verdict.NOT_MET ? result.evidence().stream() : Stream.of();
        Set<EntryId> about = Stream.concat(result.open().stream(), speaking)
                .filter(mostImportant::contains)
                .collect(toSet());
        return new Candidate(
                claim.statement(), text, result, reason(claim, isDenied, !about.isEmpty()), isDenied, about);
    }

    private StepReason reason(ClaimFinding claim, boolean isDenied, boolean mattersMost) {
        Verdict verdict = claim.result().verdict();
        boolean isAgainst = isDenied || verdict == Verdict.NOT_MET;
        boolean differs = saidToDiffer(claim.result()).findAny().isPresent();
        if (claim.statement().equals(SAFE) && (isAgainst || differs)) {
            return StepReason.UNSAFE;
        }
        if (claim.statement().equals(NOT_ALONE) && (isAgainst || differs || carriesSomethingAlone(claim.result()))) {
            return StepReason.LEFT_ALONE;
        }
        if (!isAgainst && !resistance.in(claim.result().open()).isEmpty()) {
            return StepReason.RESISTS;
        }
        if (!isAgainst && !outgrown.in(claim.result().open()).isEmpty()) {
            return StepReason.OUTGROWN;
        }
        if (AlreadySaid.isAboutSupport(claim.statement()) && alreadySaid.saysThatTheyCannot()) {
            return StepReason.CANNOT;
        }
        if (mattersMost) {
            return StepReason.MATTERS_MOST;
        }
        if (differs || (isAgainst && !OF_THE_PATIENT.contains(claim.statement()))) {
            return StepReason.CONTRADICTED;
        }
        if (alreadySaid.isAboutWhatTheyWant(claim, answered)) {
            return StepReason.SAID;
        }
        if (claim.statement().equals(SAFE) && alreadySaid.wasNeverAskedWhetherItIsSafe()) {
            return StepReason.SAFE_FIRST;
        }
        return claim.code().equals(PLAN_IS_AGREED) && isOpenInPartOfAPlan(claim.result())
                ? StepReason.PLAN_CHANGED
                : StepReason.SHOWS_MOST;
    }

    /** Of a plan to which nobody said yes the whole is open; of one that changed since, what changed. */
    private boolean isOpenInPartOfAPlan(ClaimResult result) {
        return result.open().stream().anyMatch(id -> !plans.contains(id));
    }

    /** Something in it is open that is more than what was agreed without the patient. */
    private boolean carriesSomethingAlone(ClaimResult result) {
        Set<EntryId> agreedByOthers = new HashSet<>(resistance.in(result.open()));
        agreedByOthers.addAll(outgrown.in(result.open()));
        return result.verdict() == Verdict.PARTLY_MET && !agreedByOthers.containsAll(result.open());
    }

    /** How much the entry shows that would show most of it. */
    private long shows(Candidate candidate) {
        return candidate.reason() == StepReason.SHOWS_MOST
                ? shownInPlace.getOrDefault(bestPlace(candidate).orElse(""), 0L)
                : 0;
    }

    private Optional<String> bestPlace(Candidate candidate) {
        return candidate.places().stream()
                .max(Comparator.<String, Long>comparing(place -> shownInPlace.getOrDefault(place, 0L))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** What need not be asked again once this was asked. */
    private Set<Object> covers(Candidate candidate) {
        return switch (candidate.reason()) {
            case UNSAFE, LEFT_ALONE, CANNOT, SAFE_FIRST -> Set.of(candidate.reason());
            case RESISTS -> Set.copyOf(resistance.in(candidate.result().open()));
            case OUTGROWN -> Set.copyOf(outgrown.in(candidate.result().open()));
            case MATTERS_MOST -> Set.copyOf(candidate.about());
            case SAID -> Set.copyOf(alreadySaid.wishesIn(candidate));
            case CONTRADICTED ->
                differs(candidate) ? saidToDiffer(candidate.result()).collect(toSet()) : Set.of(question(candidate));
            case PLAN_CHANGED -> Set.copyOf(candidate.result().open());
            case SHOWS_MOST -> Set.of(bestPlace(candidate).orElse(""));
        };
    }

    private NextStep step(Candidate candidate) {
        List<EntryId> said = alreadySaid.in(candidate);
        return new NextStep(
                candidate.reason(),
                candidate.statement(),
                candidate.text().code(),
                candidate.result().verdict(),
                questionOf(candidate, said),
                candidate.text().askOf().orElse(Audience.PATIENT),
                isAskedAlone(candidate) ? WayOfAsking.ALONE : WayOfAsking.IN_WORDS,
                said,
                Optional.empty(),
                openIn(candidate),
                alsoShownBy(candidate),
                isAboutAYesOfOthers(candidate) || alreadySaid.isToBeTalkedAboutFirst(candidate, said)
                        ? List.of()
                        : interventionsFor(candidate.statement()));
    }

    private LocalizedText questionOf(Candidate candidate, List<EntryId> said) {
        if (candidate.reason() == StepReason.RESISTS) {
            return module.wordingById("next/resists-question");
        } else if (candidate.reason() == StepReason.OUTGROWN) {
            return module.wordingById(
                    outgrown.decidesAlone(outgrown.in(candidate.result().open()))
                            ? "next/outgrown-question-alone"
                            : "next/outgrown-question");
        } else if (candidate.reason() == StepReason.PLAN_CHANGED) {
            return module.wordingById("next/plan-changed-question");
        }
        if (differs(candidate)) {
            return AlreadySaid.inTurn(
                    module.wordingById("next/differs-question"),
                    inDanger(candidate).orElseGet(() -> question(candidate)));
        }
        return inDanger(candidate)
                .or(() -> Optional.of(StepWriter.WANTS_NOBODY + "-question")
                        .filter(words -> alreadySaid.wantsNobodyToHelp(candidate))
                        .map(module::wordingById))
                .or(() -> alreadySaid.questionInstead(candidate, said))
                .orElseGet(() -> question(candidate));
    }

    /** While there is danger at home, help is what professionals can give: nobody is asked who else could. */
    private Optional<LocalizedText> inDanger(Candidate candidate) {
        ClaimText text = candidate.text();
        boolean asksWhatShouldChange = candidate.isDenied() && text.askWhenNot().isPresent();
        return pressing.isDangerAtHome() && !asksWhatShouldChange ? text.askInDanger() : Optional.empty();
    }

    private static boolean isAskedAlone(Candidate candidate) {
        return candidate.reason() == StepReason.SAFE_FIRST || candidate.reason() == StepReason.OUTGROWN;
    }

    private static boolean isAboutAYesOfOthers(Candidate candidate) {
        return candidate.reason() == StepReason.RESISTS || candidate.reason() == StepReason.OUTGROWN;
    }

    /** What is open; where it is asked about a yes of others, only what that is a yes to. */
    private List<EntryId> openIn(Candidate candidate) {
        List<EntryId> open = candidate.result().open();
        if (!isAboutAYesOfOthers(candidate)) {
            return open;
        }
        Set<EntryId> agreed = candidate.reason() == StepReason.RESISTS ? resistance.in(open) : outgrown.in(open);
        return open.stream().filter(agreed::contains).toList();
    }

    /** What should change where it was denied; otherwise the question of the claim. */
    private static LocalizedText question(Candidate candidate) {
        ClaimText text = candidate.text();
        return candidate.isDenied()
                ? text.askWhenNot().or(text::ask).orElse(text.wouldHelp())
                : text.ask().orElse(text.wouldHelp());
    }

    private List<StatementId> alsoShownBy(Candidate candidate) {
        if (candidate.reason() != StepReason.SHOWS_MOST) {
            return List.of();
        }
        Optional<String> place = bestPlace(candidate);
        return candidates.stream()
                .filter(other -> other.reason() == StepReason.SHOWS_MOST)
                .filter(other -> place.filter(other.places()::contains).isPresent())
                .map(Candidate::statement)
                .filter(other -> !other.equals(candidate.statement()))
                .distinct()
                .toList();
    }

    /** What can serve the statement, by our reading, in the order of the module: nothing is ranked. */
    private List<StatementId> interventionsFor(StatementId statement) {
        return new Catalogue(module)
                .serving(statement).stream()
                        .filter(offer -> !pressing.isDangerAtHome() || !OfCloseOnes.isFor(offer))
                        .map(Statement::id)
                        .toList();
    }
}

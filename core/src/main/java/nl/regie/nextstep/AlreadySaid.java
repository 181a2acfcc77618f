package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.PersonId;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.Judgement;
import nl.regie.signalling.SignallingPlan;
import nl.regie.voice.Aims;
import nl.regie.voice.LetGo;
import nl.regie.voice.PatientsWords;
import nl.regie.voice.Requests;
import nl.regie.voice.Speaker;
import nl.regie.voice.Voice;
import nl.regie.voice.Voices;
import nl.regie.voice.WhoseWords;

/**
 * What the patient said already, so that nobody asks it again: the words stand in place of the question, also where
 * they are the goals of a plan. Who does not want goals is left in peace until the day to ask again; who asked for
 * something is not asked whether they know of it; who says that they cannot is not asked whether they want to.
 */
final class AlreadySaid {
    private static final Set<String> WISHES = Set.of("answers/WISH", "answers/NEED");
    /** The words for who has goals of their own already. */
    static final String AIMS = "next/aims";

    /** The claims whose question asks what the patient wants to reach, by the words that ask it otherwise. */
    private static final Map<ClaimCode, String> ASK_FOR_AIMS = Map.of(
            ClaimCode.of("needs-are-known"), AIMS + "-question",
            ClaimCode.of("questions-are-answered"), AIMS + "-question-and-three-more");

    /** The claims whose question the patient's own words answer, by what is asked about these. */
    private static final Map<ClaimCode, String> ABOUT_WHAT_WAS_TOLD = Map.of(
            ClaimCode.of("pace-is-followed"), "next/told-pace",
            ClaimCode.of("preference-is-followed"), "next/told-preference");

    private static final StatementId MOTIVATION = StatementId.of("precondition/motivation");
    private static final StatementId CAPABILITY = StatementId.of("precondition/capability");
    private static final StatementId SUPPORT = StatementId.of("precondition/support");
    private static final StatementId NOT_ALONE = StatementId.of("warning/not-alone");
    private static final Map<String, Set<Possibility>> ASKED_FOR = Map.of(
            "another-professional-is-possible", EnumSet.of(Possibility.ANOTHER_PROFESSIONAL),
            "support-outside-care-is-pointed-out", EnumSet.of(Possibility.SUPPORT_OUTSIDE_CARE),
            "peers-and-experts-are-pointed-out", EnumSet.of(Possibility.PEER_CONTACT, Possibility.EXPERT_BY_EXPERIENCE),
            "benefit-of-peers-is-pointed-out", EnumSet.of(Possibility.PEER_CONTACT, Possibility.EXPERT_BY_EXPERIENCE));

    private final Dossier dossier;
    private final LocalDate day;
    private final CareModule module;
    private final PersonId patient;
    private final Refusals refusals;
    private final Requests asked;
    private final LetGo letGo;
    private final Aims aims;
    private final Voices voices;

    AlreadySaid(Dossier dossier, LocalDate day, CareModule module) {
        this.dossier = dossier;
        this.day = day;
        this.module = module;
        this.patient = dossier.patient().id();
        DayView view = DayView.of(dossier, day);
        this.refusals = Refusals.in(view, module);
        this.asked = Requests.in(view);
        this.voices = Voices.in(view);
        this.letGo = LetGo.in(view, voices);
        this.aims = Aims.in(view, voices);
    }

    static boolean isAboutSupport(StatementId statement) {
        return statement.equals(SUPPORT) || statement.equals(NOT_ALONE);
    }

    /** Whether the patient said, in person or in words, that they cannot. */
    boolean saysThatTheyCannot() {
        return cannot().findAny().isPresent();
    }

    private Stream<Appraisal> cannot() {
        return ownAppraisals(Aspect.ABLE);
    }

    private Stream<Appraisal> ownAppraisals(Aspect aspect) {
        return dossier.current(Appraisal.class).stream()
                .filter(appraisal -> appraisal.aspect() == aspect && appraisal.judgement() == Judgement.NO)
                .filter(appraisal -> appraisal.viewOf().equals(patient))
                .filter(appraisal -> appraisal.recorded().by().equals(patient)
                        || appraisal.inOwnWords().isPresent())
                .filter(appraisal -> !appraisal.recorded().day().isBefore(day.minus(module.periodById("appraisal"))));
    }

    /**
     * Also who does not want to say was asked. With somebody close by as interpreter it was not asked without others at
     * the table.
     */
    boolean wasNeverAskedWhetherItIsSafe() {
        return dossier.current(Experience.class).stream()
                .noneMatch(experience -> experience.topic() == ExperienceTopic.FEELS_SAFE_AND_SUPPORTED
                        && experience.teller().equals(patient)
                        && !experience.recorded().isInterpretedByACloseOne());
    }

    /** Whether this is not to be asked now, of anybody. */
    boolean leavesInPeace(Candidate candidate) {
        boolean isAboutWanting = candidate.statement().equals(MOTIVATION)
                || candidate.statement().equals(CAPABILITY);
        if (isAboutWanting && saysThatTheyCannot()) {
            return true;
        }
        if (candidate.statement().equals(MOTIVATION)
                && ownAppraisals(Aspect.WANTS).findAny().isPresent()) {
            return true;
        }
        return refusals.leavesInPeace(candidate) || isSettledAtTheirRequest(candidate);
    }

    /**
     * Whether it asks who helps, of who has or wants nobody close by, and said neither to be left alone nor not to be
     * able to: then it asks about professionals.
     */
    boolean wantsNobodyToHelp(Candidate candidate) {
        return candidate.reason() == StepReason.LEFT_ALONE
                && !candidate.isDenied()
                && !saysThatTheyCannot()
                && refusals.isThereNobody();
    }

    /** Who asked, and for whom something was done, knows that it can be asked. */
    private boolean isSettledAtTheirRequest(Candidate candidate) {
        List<Request> requests = requestsOf(candidate);
        return !requests.isEmpty()
                && requests.stream()
                        .allMatch(request -> asked.of(request) == Requests.Standing.SETTLED
                                && !request.outcome().equals(Optional.of(RequestOutcome.REFUSED)));
    }

    /** What a question offers to point out, where it does. */
    static Set<Possibility> possibilitiesOf(Candidate candidate) {
        return ASKED_FOR.getOrDefault(candidate.text().code().value(), EnumSet.noneOf(Possibility.class));
    }

    private List<Request> requestsOf(Candidate candidate) {
        Set<Possibility> possibilities = possibilitiesOf(candidate);
        return asked.standing().stream()
                .filter(request -> possibilities.contains(request.possibility()))
                .toList();
    }

    /**
     * The entries in which the patient said something of it: what it rests on, and what is open in it; and their goals,
     * where it asks what they want to reach and they said so nowhere else.
     */
    List<EntryId> in(Candidate candidate) {
        Stream<EntryId> answers = Stream.concat(
                        candidate.result().open().stream(), candidate.result().evidence().stream())
                .filter(id -> dossier.findEntry(id)
                        .filter(entry -> (entry instanceof Answer answer && !isLetGo(answer))
                                || (entry instanceof Experience experience
                                        && experience.teller().equals(patient))
                                || ((candidate.result().verdict() != Verdict.CANNOT_TELL || isSaidOfALine(entry))
                                        && isToldOfIt(entry)))
                        .isPresent());
        Stream<EntryId> requests = requestsOf(candidate).stream().map(Request::id);
        boolean isAboutHelp = candidate.reason() == StepReason.CANNOT
                || (candidate.reason() == StepReason.LEFT_ALONE && !candidate.isDenied());
        Stream<EntryId> cannot = isAboutHelp ? cannot().map(Appraisal::id) : Stream.of();
        List<EntryId> said = Stream.of(answers, requests, cannot)
                .flatMap(each -> each)
                .distinct()
                .toList();
        return asksForAims(candidate)
                        && said.stream().flatMap(this::wish).findAny().isEmpty()
                ? Stream.concat(said.stream(), aims.goals().stream()).toList()
                : said;
    }

    /** What the patient added to a line, or said to differ in it, is about that line whatever shows. */
    private static boolean isSaidOfALine(Entry entry) {
        return entry instanceof Annotation || entry instanceof ReadBack;
    }

    /** Whether the patient told it, in words or as others saw it; a plan tells of many things, and not of this one. */
    private boolean isToldOfIt(Entry entry) {
        return !(entry instanceof Answer)
                && !(entry instanceof Experience)
                && !(entry instanceof CarePlan)
                && !(entry instanceof SignallingPlan)
                && (!PatientsWords.in(patient, entry).isEmpty()
                        || entry.recorded().howTold().flatMap(HowTold::seen).isPresent());
    }

    private static boolean asksForAims(Candidate candidate) {
        return ASK_FOR_AIMS.containsKey(candidate.text().code()) && !candidate.isDenied();
    }

    /** What to ask in place of a question that was answered already. */
    Optional<LocalizedText> questionInstead(Candidate candidate, List<EntryId> said) {
        List<Request> requests = requestsOf(candidate);
        if (!requests.isEmpty()) {
            boolean isPerhapsAnswered = requests.stream()
                    .map(asked::of)
                    .allMatch(standing ->
                            standing == Requests.Standing.PERHAPS_ANSWERED || standing == Requests.Standing.SETTLED);
            return Optional.of(
                    ofWhosever(requests.stream(), isPerhapsAnswered ? "next/asked-for-perhaps" : "next/asked-for"));
        }
        if (candidate.statement().equals(NOT_ALONE) && !candidate.isDenied() && saysThatTheyCannot()) {
            return Optional.of(ofWhosever(
                    cannot(), refusals.isThereNobody() ? "next/cannot-which-help" : "next/cannot-who-helps"));
        }
        if (candidate.isDenied()) {
            return Optional.empty();
        }
        if (!asksForWishes(candidate.text())) {
            return askedOfWhatWasTold(candidate, said);
        }
        List<Answer> wishes = said.stream().flatMap(this::wish).toList();
        List<Answer> inWords =
                wishes.stream().filter(wish -> wish.inOwnWords().isPresent()).toList();
        if (!inWords.isEmpty()) {
            return Optional.of(module.wordingById(whoseWordsAsked(inWords)));
        }
        if (wishes.stream().anyMatch(wish -> wish.professionalsReading().isPresent())) {
            return Optional.of(module.wordingById("next/is-it-so"));
        }
        return Optional.ofNullable(ASK_FOR_AIMS.get(candidate.text().code()))
                .filter(words -> !aims.goals().isEmpty())
                .map(words -> module.wordingById(aims.whose().wording(words)));
    }

    /**
     * What the patient told in person is asked about as told; what others told for the patient is first asked to be so,
     * and then what is asked of everybody.
     */
    private Optional<LocalizedText> askedOfWhatWasTold(Candidate candidate, List<EntryId> said) {
        List<WhoseWords> each = said.stream()
                .filter(id -> !dossier.keptToTheTeam().contains(id))
                .flatMap(id -> dossier.findEntry(id).stream())
                .filter(entry -> !PatientsWords.in(patient, entry).isEmpty()
                        && !entry.recorded().isOnlySeen())
                .map(entry -> WhoseWords.of(voices.of(entry), entry))
                .toList();
        if (candidate.reason() != StepReason.SHOWS_MOST || each.isEmpty()) {
            return Optional.empty();
        }
        WhoseWords whose = WhoseWords.ofAll(each);
        return whose == WhoseWords.OWN
                ? Optional.ofNullable(ABOUT_WHAT_WAS_TOLD.get(candidate.text().code()))
                        .map(module::wordingById)
                : candidate.text().ask().map(ask -> inTurn(module.wordingById(whose.wording("next/told")), ask));
    }

    /** What somebody else wrote or interpreted, or ticked, is not said to be asked or said by the patient. */
    private LocalizedText ofWhosever(Stream<? extends Entry> entries, String wording) {
        boolean isOwn = entries.map(voices::of).anyMatch(Voice::isWhole);
        return module.wordingById((isOwn ? WhoseWords.OWN : WhoseWords.OF_OTHERS).wording(wording));
    }

    /** Two questions, one after the other. */
    static LocalizedText inTurn(LocalizedText first, LocalizedText then) {
        return LocalizedText.builder()
                .nl(first.nl() + " " + then.nl())
                .nlInformal(first.nlInformal()
                        .or(then::nlInformal)
                        .map(informal -> first.nlInformal().orElse(first.nl()) + " "
                                + then.nlInformal().orElse(then.nl())))
                .en(first.en() + " " + then.en())
                .build();
    }

    /** What others wrote, or somebody close by interpreted, is first asked to be so. */
    private String whoseWordsAsked(List<Answer> inWords) {
        if (inWords.stream().allMatch(this::isWrittenBySomebodyClose)) {
            return "next/is-it-so-of-others";
        }
        if (inWords.stream().allMatch(answer -> answer.recorded().isOnlySeen())) {
            return "next/is-it-so-seen";
        }
        return inWords.stream().allMatch(answer -> answer.recorded().isInterpretedByACloseOne())
                ? "next/is-it-so-interpreted"
                : "next/does-it-answer";
    }

    /** Where words on what matters stand and nobody answered them, a talk comes before whatever there is to choose. */
    boolean isToBeTalkedAboutFirst(Candidate candidate, List<EntryId> said) {
        return (candidate.reason() == StepReason.MATTERS_MOST || candidate.reason() == StepReason.SAID)
                && said.stream().flatMap(this::wish).findAny().isPresent();
    }

    /** The wishes and needs that it is about. */
    Set<EntryId> wishesIn(Candidate candidate) {
        return in(candidate).stream().flatMap(this::wish).map(Answer::id).collect(Collectors.toSet());
    }

    /**
     * Whether it asks for what the patient said to want or need, and the words stand there already.
     *
     * @param answered the wishes of which it shows that something answers them: of these nobody says that nothing does
     */
    boolean isAboutWhatTheyWant(ClaimFinding claim, Set<EntryId> answered) {
        return asksForWishes(module.statementById(claim.statement()).claimById(claim.code()))
                && Stream.concat(claim.result().open().stream(), claim.result().evidence().stream())
                        .flatMap(this::wish)
                        .anyMatch(wish -> !answered.contains(wish.id()));
    }

    private static boolean asksForWishes(ClaimText text) {
        return text.shownIn().stream().anyMatch(WISHES::contains);
    }

    /** What the patient wants or needs, as said or as a professional put it, and that was not let go together. */
    private Stream<Answer> wish(EntryId id) {
        return dossier.findEntry(id).stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .filter(answer ->
                        answer.question() == DiagnosisQuestion.WISH || answer.question() == DiagnosisQuestion.NEED)
                .filter(answer -> answer.response() == Response.GIVEN)
                .filter(answer -> !isLetGo(answer));
    }

    /** Somebody close by, or who decides in the patient's place, wrote the words: they are theirs. */
    private boolean isWrittenBySomebodyClose(Answer answer) {
        Voice voice = voices.of(answer);
        return !voice.isWhole() && (voice.speaker() == Speaker.CLOSE_ONE || voice.speaker() == Speaker.REPRESENTATIVE);
    }

    private boolean isLetGo(Answer answer) {
        return !letGo.plansFor(answer).isEmpty();
    }
}

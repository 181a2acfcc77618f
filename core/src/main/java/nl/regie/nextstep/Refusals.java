package nl.regie.nextstep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.ProgressReview;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import nl.regie.voice.Voices;

/**
 * What the patient was asked and did not want to say, or does not want yet. Also where somebody else ticked it, it
 * counts as asked: nobody asks again before the day that was agreed, or before the answer would have grown old. What
 * was answered since is no refusal any more. The refusals of one day are told as one.
 */
final class Refusals {
    private static final String INVOLVEMENT = "involvementAgreements";
    private static final String DIRECTION = "selfDirections";
    private static final String PACE = "pace";
    private static final String NOT_SAID = "next/not-said";
    private static final String NOT_SAID_OR_NOT_KNOWN = "next/not-said-or-not-known";

    /**
     * One thing that was not answered.
     *
     * @param entry where it stands
     * @param place the list in which an answer would show
     * @param topic what it was about
     * @param answer what was said instead of an answer, as the name of a wording
     * @param until the first day on which it may be asked again
     * @param isOwn whether it is in the patient's own voice
     */
    record Refusal(Entry entry, String place, LocalizedText topic, String answer, LocalDate until, boolean isOwn) {
        /** Who had a part in how it was told, as the end of a wording: nobody but the patient, or who else. */
        String byWhom() {
            if (isOwn) {
                return "";
            }
            return entry.recorded().isInterpretedByACloseOne() ? "-interpreted" : "-of-others";
        }

        /** Who wrote it: of a note its author. */
        PersonId writer() {
            return entry.recorded()
                    .sourceRef()
                    .flatMap(SourceRef::author)
                    .orElse(entry.recorded().by());
        }
    }

    private final DayView view;
    private final CareModule module;
    private final Voices voices;
    private final List<Refusal> all = new ArrayList<>();

    private Refusals(DayView view, CareModule module) {
        this.view = view;
        this.module = module;
        this.voices = Voices.in(view);
        voices.standing(Answer.class).stream()
                .filter(answer -> answer.response() == Response.DECLINED && !isAnsweredSince(answer))
                .forEach(answer -> add(
                        answer,
                        place(answer.question()),
                        wording("question", answer.question()),
                        NOT_SAID,
                        answer.askAgainOn(),
                        "needs"));
        voices.standing(Experience.class).stream()
                .filter(told -> told.teller().equals(view.patient()) && told.answer() == ExperienceAnswer.NO_ANSWER)
                .filter(told -> !isAnsweredSince(told))
                .forEach(told -> add(told, place(told), topic(told), NOT_SAID, Optional.empty(), "experience"));
        addDirections();
        addInvolvement();
        voices.standing(ProgressReview.class).stream()
                .filter(review -> isSilentOnThePace(review) && !isAnsweredSince(review))
                .forEach(review -> add(
                        review,
                        PACE,
                        title("criterion/emotional-support/follow-pace"),
                        NOT_SAID_OR_NOT_KNOWN,
                        Optional.empty(),
                        "pace"));
        voices.standing(Suggestion.class).stream()
                .filter(suggestion -> suggestion
                        .response()
                        .filter(said -> said == SuggestionResponse.DECLINES || said == SuggestionResponse.NOT_NOW)
                        .isPresent())
                .forEach(suggestion -> suggestion
                        .towards()
                        .forEach(possibility -> add(
                                suggestion,
                                place(possibility),
                                title(possibility),
                                suggestion.response().equals(Optional.of(SuggestionResponse.NOT_NOW))
                                        ? "next/not-now"
                                        : "next/not-wanted",
                                Optional.empty(),
                                "suggestion")));
    }

    static Refusals in(DayView view, CareModule module) {
        return new Refusals(view, module);
    }

    /** Those that hold on the day, by the day on which they were told. */
    Map<LocalDate, List<Refusal>> byDay() {
        Map<LocalDate, List<Refusal>> byDay = new TreeMap<>(Comparator.reverseOrder());
        all.forEach(refusal -> byDay.computeIfAbsent(refusal.entry().recorded().day(), none -> new ArrayList<>())
                .add(refusal));
        return byDay;
    }

    /**
     * Whether a question asks for what the patient did not want to say. Not where somebody said that it is not so: then
     * the question is what should change. And a refusal that somebody else ticked does not silence what the patient
     * called most important.
     */
    boolean leavesInPeace(Candidate candidate) {
        if (candidate.isDenied()) {
            return false;
        }
        return all.stream()
                .filter(refusal -> refusal.isOwn() || candidate.about().isEmpty())
                .anyMatch(refusal -> isAskedBy(candidate, refusal.place()));
    }

    private static boolean isAskedBy(Candidate candidate, String place) {
        List<String> shownIn = candidate.text().shownIn();
        String code = candidate.text().code().value();
        if (place.equals(PACE)) {
            return code.equals("pace-is-followed");
        }
        if (place.startsWith("answers/")) {
            return shownIn.contains(place) || (isAim(place) && shownIn.stream().anyMatch(Refusals::isAim));
        }
        return shownIn.stream().limit(1).anyMatch(place::equals)
                || AlreadySaid.possibilitiesOf(candidate).stream()
                        .map(Refusals::place)
                        .anyMatch(place::equals);
    }

    private static boolean isAim(String place) {
        return place.equals(place(DiagnosisQuestion.WISH)) || place.equals(place(DiagnosisQuestion.NEED));
    }

    /** Only where every part of life that was asked about was put off or refused. */
    private void addDirections() {
        List<SelfDirection> said = voices.standing(SelfDirection.class);
        if (said.stream().allMatch(this::isPutOff)) {
            said.forEach(direction -> add(
                    direction,
                    DIRECTION,
                    wording("life-domain", direction.lifeDomain()),
                    answer(direction.wish()),
                    direction.askAgainOn(),
                    "direction"));
        }
    }

    private static String answer(DirectionWish wish) {
        return switch (wish) {
            case NOT_WANTED -> "next/direction-not-wanted";
            case NOT_YET -> "next/direction-not-yet";
            case SELF, TOGETHER, NO_ANSWER -> NOT_SAID_OR_NOT_KNOWN;
        };
    }

    private boolean isPutOff(SelfDirection direction) {
        return direction.wish() == DirectionWish.NOT_WANTED
                || direction.wish() == DirectionWish.NO_ANSWER
                || (direction.wish() == DirectionWish.NOT_YET
                        && direction.askAgainOn().isPresent());
    }

    private void addInvolvement() {
        List<InvolvementAgreement> said = voices.standing(InvolvementAgreement.class);
        if (said.stream().noneMatch(agreement -> agreement.answer() == InvolvementAnswer.AGREED)) {
            said.forEach(agreement -> add(
                    agreement,
                    INVOLVEMENT,
                    title("criterion/patient-centred-environment/involve-close-ones"),
                    agreement.answer() == InvolvementAnswer.WITHDRAWN ? "next/taken-back" : "next/said-no",
                    agreement.askAgainOn(),
                    "involvement-asked"));
        }
    }

    private void add(
            Entry entry,
            String place,
            LocalizedText topic,
            String answer,
            Optional<LocalDate> askAgainOn,
            String period) {
        LocalDate until = askAgainOn.orElseGet(() -> entry.recorded().day().plus(module.periodById(period)));
        if (until.isAfter(view.day())) {
            all.add(new Refusal(
                    entry, place, topic, answer, until, voices.of(entry).isWhole()));
        }
    }

    private boolean isAnsweredSince(Answer refused) {
        return voices.standing(Answer.class).stream()
                .filter(answer -> answer.response() == Response.GIVEN && isLater(answer, refused))
                .map(answer -> place(answer.question()))
                .anyMatch(place ->
                        place.equals(place(refused.question())) || (isAim(place) && isAim(place(refused.question()))));
    }

    private boolean isAnsweredSince(Experience refused) {
        return voices.standing(Experience.class).stream()
                .filter(told -> told.teller().equals(view.patient()) && told.answer() != ExperienceAnswer.NO_ANSWER)
                .anyMatch(told -> told.topic() == refused.topic() && isLater(told, refused));
    }

    private boolean isAnsweredSince(ProgressReview refused) {
        return voices.standing(ProgressReview.class).stream()
                .anyMatch(
                        review -> review.pace().isPresent() && !isSilentOnThePace(review) && isLater(review, refused));
    }

    private static boolean isSilentOnThePace(ProgressReview review) {
        return review.pace()
                .flatMap(Pace::view)
                .filter(PaceView.NO_ANSWER::equals)
                .isPresent();
    }

    private static boolean isLater(Entry entry, Entry other) {
        return entry.recorded().day().isAfter(other.recorded().day());
    }

    private static String place(DiagnosisQuestion question) {
        return "answers/" + question.name();
    }

    private static String place(Experience told) {
        return "experiences/" + told.topic().name();
    }

    private static String place(Possibility possibility) {
        return "suggestions/" + possibility.name();
    }

    private LocalizedText wording(String list, Enum<?> constant) {
        return module.wordingById(Wording.id(list, constant));
    }

    private LocalizedText topic(Experience told) {
        return module.statementById(StatementId.of(Wording.id("experience", told.topic())))
                .text();
    }

    private LocalizedText title(Possibility possibility) {
        return switch (possibility) {
            case ANOTHER_PROFESSIONAL -> title("criterion/safe-care/another-professional");
            case PEER_CONTACT, EXPERT_BY_EXPERIENCE -> title("criterion/information/peers-and-experts-by-experience");
            case SUPPORT_OUTSIDE_CARE, INFORMATION -> title("criterion/information/outside-regular-care");
        };
    }

    private LocalizedText title(String statement) {
        return module.statementById(StatementId.of(statement)).title();
    }

    /** Whether these words of the entry are about what was not answered: looking back tells of more than the pace. */
    static boolean isAbout(OwnWords words, Refusal refusal) {
        return !(refusal.entry() instanceof ProgressReview review)
                || review.pace().flatMap(Pace::inOwnWords).filter(words::equals).isPresent();
    }

    /** Whom it is about, where it is about some of those close by only. */
    static Set<PersonId> about(Refusal refusal) {
        return refusal.entry() instanceof InvolvementAgreement agreement ? agreement.closeOnes() : Set.of();
    }

    /** Whether the patient has nobody close by, or wants nobody there, as was said last. */
    boolean isThereNobody() {
        return all.stream().anyMatch(Refusals::isThatThereIsNobody);
    }

    /** Who has nobody close by, or wants nobody there, answered: that is no silence. */
    static boolean isThatThereIsNobody(Refusal refusal) {
        return refusal.entry() instanceof InvolvementAgreement agreement
                && agreement.answer() == InvolvementAnswer.NOBODY;
    }

    /** Whether it may be named to the professional who asks: of an experience only where the teller chose so. */
    static boolean mayBeNamed(Refusal refusal, Dossier dossier) {
        return !(refusal.entry() instanceof Experience told)
                || !dossier.keptToTheTeam().contains(told.id());
    }
}

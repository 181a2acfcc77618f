package nl.regie.voice;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.people;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.criterion.Example;
import nl.regie.day.DayView;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.Importance;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.Interpreter;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoicesTest {
    private static final EntryId TOLD = EntryId.of("told");
    private static final EntryId LATER = EntryId.of("later");

    /** How a "yes" in the patient's name came to be there, and whose voice that is. */
    private record Case(String what, Recorded.Builder recorded, Optional<OwnWords> words, Voice voice) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> cases() {
        Optional<OwnWords> none = Optional.empty();
        Optional<OwnWords> words = Optional.of(OwnWords.of("Ik voel me hier thuis."));
        return Stream.of(
                new Case("the patient wrote it down", by(PATIENT), none, Voice.whole(Speaker.PATIENT)),
                new Case("the nurse ticked it", by(NURSE), none, Voice.inPart(Speaker.PROFESSIONAL)),
                new Case("the nurse wrote down the patient's words", by(NURSE), words, Voice.whole(Speaker.PATIENT)),
                new Case("the daughter ticked it", by(DAUGHTER), none, Voice.inPart(Speaker.CLOSE_ONE)),
                new Case(
                        "it rests on a note of the nurse",
                        by(NURSE).sourceRef(note(Optional.of(NURSE))),
                        none,
                        Voice.inPart(Speaker.PROFESSIONAL)),
                new Case(
                        "it rests on a note of the patient",
                        by(NURSE).sourceRef(note(Optional.of(PATIENT))),
                        none,
                        Voice.whole(Speaker.PATIENT)),
                new Case(
                        "it rests on a note of nobody knows whom",
                        by(NURSE).sourceRef(note(Optional.empty())),
                        none,
                        Voice.inPart(Speaker.NOBODY)),
                new Case(
                        "it was written in the patient's name after a note of the nurse",
                        by(PATIENT).sourceRef(note(Optional.of(NURSE))),
                        none,
                        Voice.inPart(Speaker.PROFESSIONAL)),
                new Case(
                        "the patient pointed at a picture",
                        by(NURSE).howTold(HowTold.by(TellingWay.PICTURES)),
                        none,
                        Voice.whole(Speaker.PATIENT)),
                new Case(
                        "the nurse ticked that it was said aloud",
                        by(NURSE).howTold(HowTold.by(TellingWay.ALOUD)),
                        none,
                        Voice.inPart(Speaker.PROFESSIONAL)),
                new Case(
                        "an interpreter put the words into Dutch",
                        by(NURSE).howTold(through(Interpreter.PROFESSIONAL)),
                        words,
                        Voice.whole(Speaker.PATIENT)),
                new Case(
                        "the daughter put the words into Dutch",
                        by(NURSE).howTold(through(Interpreter.CLOSE_ONE)),
                        words,
                        Voice.inPart(Speaker.PATIENT)),
                new Case("the daughter wrote down words", by(DAUGHTER), words, Voice.inPart(Speaker.CLOSE_ONE)),
                new Case(
                        "the daughter says that pictures were pointed at",
                        by(DAUGHTER).howTold(HowTold.by(TellingWay.PICTURES)),
                        none,
                        Voice.inPart(Speaker.CLOSE_ONE)),
                new Case(
                        "the nurse copied words from a note of the daughter",
                        by(NURSE).sourceRef(note(Optional.of(DAUGHTER))),
                        words,
                        Voice.inPart(Speaker.CLOSE_ONE)),
                new Case(
                        "behaviour was put into words",
                        by(NURSE).howTold(seen(Set.of())),
                        words,
                        Voice.inPart(Speaker.PATIENT)),
                new Case(
                        "behaviour was seen, and nothing else was tried",
                        by(NURSE).howTold(seen(Set.of())),
                        none,
                        Voice.inPart(Speaker.PATIENT)),
                new Case(
                        "behaviour was seen after pictures were tried",
                        by(NURSE).howTold(seen(Set.of(TellingWay.PICTURES))),
                        none,
                        Voice.whole(Speaker.PATIENT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whoRecordedItWhoseWordsItHoldsAndHowItWasToldDecideWhoseVoiceItIs(Case each) {
        Experience told = telling(ExperienceAnswer.YES, each.recorded().build(), each.words())
                .build();

        assertThat(voices(people().addExperiences(told).build()).of(told)).isEqualTo(each.voice());
    }

    @Test
    void whoMayDecideForThePatientSpeaksAsARepresentative() {
        Experience told = telling(ExperienceAnswer.YES, by(DAUGHTER).build(), Optional.empty())
                .build();
        Dossier dossier = people().addExperiences(told)
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("mentor"))
                        .recorded(Recorded.of(TALK.minusYears(1), NURSE))
                        .representative(DAUGHTER)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .build();

        assertThat(voices(dossier).of(told)).isEqualTo(Voice.inPart(Speaker.REPRESENTATIVE));
    }

    @Test
    void oneSentenceForTheWholeTalkGivesVoiceToEveryTickThatWasReadBack() {
        Dossier.Builder ticks = ticks();

        assertThat(wholeWith(ticks, readBack(NURSE))).isFalse();
        assertThat(wholeWith(ticks, readBack(NURSE).inOwnWords(OwnWords.of("Ja, dat klopt."))))
                .isTrue();
        assertThat(wholeWith(ticks, readBack(PATIENT))).isTrue();
        assertThat(wholeWith(ticks, readBack(DAUGHTER))).isFalse();
        assertThat(wholeWith(ticks, readBack(DAUGHTER).inOwnWords(OwnWords.of("Klopt."))))
                .as("what somebody close types of a talk is theirs")
                .isFalse();
        assertThat(wholeWith(ticks, readBack(PATIENT).entries(List.of()))).isFalse();
    }

    @Test
    void aDotIsNoSentenceForAWholeTalk() {
        for (String mark : List.of(".", "-", "x", "…")) {
            assertThat(wholeWith(ticks(), readBack(NURSE).inOwnWords(OwnWords.of(mark))))
                    .as(mark)
                    .isFalse();
        }
        for (String sentence : List.of("Ja.", "是")) {
            assertThat(wholeWith(ticks(), readBack(NURSE).inOwnWords(OwnWords.of(sentence))))
                    .as(sentence)
                    .isTrue();
        }
        Experience dot = telling(ExperienceAnswer.YES, by(NURSE).build(), Optional.of(OwnWords.of(".")))
                .build();
        assertThat(voices(people().addExperiences(dot).build()).of(dot).isWhole())
                .as("nor is it an answer")
                .isFalse();
    }

    @Test
    void nobodyReadsBackWhatWasNotWrittenDownYet() {
        Recorded before = by(NURSE).happenedOn(TALK.minusDays(1)).build();
        assertThat(wholeWith(ticks(), readBack(NURSE).recorded(before).inOwnWords(OwnWords.of("Ja, dat klopt."))))
                .isFalse();
        assertThat(wholeWith(
                        ticks(),
                        readBack(PATIENT)
                                .recorded(by(PATIENT)
                                        .happenedOn(TALK.minusDays(1))
                                        .build())))
                .isFalse();
        Recorded typedLater = Recorded.builder()
                .from(by(NURSE).build())
                .on(TODAY)
                .happenedOn(TALK)
                .build();
        assertThat(wholeWith(ticks(), readBack(NURSE).recorded(typedLater).inOwnWords(OwnWords.of("Ja, dat klopt."))))
                .as("of the same day")
                .isTrue();
    }

    @Test
    void whatDiffersWhenItIsReadBackGetsNoVoice() {
        assertThat(wholeWith(
                        ticks(),
                        readBack(PATIENT).answer(ReadBackAnswer.DIFFERS).addDiffering(TOLD)))
                .isFalse();
        assertThat(wholeWith(
                        ticks(),
                        readBack(PATIENT).answer(ReadBackAnswer.DIFFERS).addDiffering(LATER)))
                .isTrue();
        assertThat(wholeWith(ticks(), readBack(PATIENT).answer(ReadBackAnswer.DIFFERS)))
                .as("nobody noted what differs")
                .isFalse();
    }

    @Test
    void aTickInThePlaceOfThePatientsOwnNoIsBesideItAndDoesNotStand() {
        Experience no = telling(ExperienceAnswer.NO, by(PATIENT).build(), Optional.of(OwnWords.of("Ik ben bang.")))
                .build();
        Experience yes = later(ExperienceAnswer.YES, Optional.empty());
        Voices voices = voices(people().addExperiences(no, yes).build());

        assertThat(voices.standing(Experience.class)).containsExactly(no);
        assertThat(voices.beside(TOLD)).containsExactly(yes);
    }

    @Test
    void whatSomebodyCloseTypesInThePatientsNameTakesNothingAway() {
        Answer need = Example.need().recorded(by(PATIENT).build()).build();
        Answer lowered = Answer.builder()
                .from(need)
                .id(LATER)
                .recorded(Recorded.builder()
                        .on(TODAY)
                        .by(DAUGHTER)
                        .replaces(need.id())
                        .build())
                .inOwnWords(OwnWords.of("Het valt wel mee."))
                .importance(Importance.LESS_IMPORTANT)
                .build();
        Voices voices = voices(people().addAnswers(need, lowered).build());

        assertThat(voices.standing(Answer.class)).containsExactly(need);
        assertThat(voices.beside(need.id())).containsExactly(lowered);
    }

    @Test
    void whatARepresentativeTypesInThePatientsNameIsTheirs() {
        Experience told = telling(
                        ExperienceAnswer.YES, by(DAUGHTER).build(), Optional.of(OwnWords.of("Ze voelt zich veilig.")))
                .build();
        Dossier dossier = people().addExperiences(told)
                .addRepresentations(Representation.builder()
                        .id(EntryId.of("mentor"))
                        .recorded(Recorded.of(TALK.minusYears(1), NURSE))
                        .representative(DAUGHTER)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .build();

        assertThat(voices(dossier).of(told)).isEqualTo(Voice.inPart(Speaker.REPRESENTATIVE));
    }

    @Test
    void whatOthersSawNeverComesAfterWhatSomebodySaid() {
        Experience no = telling(ExperienceAnswer.NO, by(PATIENT).build(), Optional.of(OwnWords.of("Ik ben bang.")))
                .build();
        Experience seen = telling(
                        ExperienceAnswer.YES,
                        by(NURSE).howTold(seen(Set.of(TellingWay.ALOUD))).build(),
                        Optional.empty())
                .id(LATER)
                .build();
        Voices voices = voices(people().addExperiences(no, seen).build());

        assertThat(voices.of(seen).isWhole()).isTrue();
        assertThat(voices.canComeAfter(no, seen)).isFalse();
        assertThat(voices.canComeAfter(seen, no)).isTrue();
    }

    @Test
    void theSameWordsWrittenDownAgainGiveNoVoiceToAnotherAnswer() {
        Optional<OwnWords> words = Optional.of(OwnWords.of("Ik ben bang."));
        Experience no = telling(ExperienceAnswer.NO, by(PATIENT).build(), words).build();
        Experience yes = later(ExperienceAnswer.YES, words);
        Experience again = Experience.builder()
                .from(yes)
                .id(EntryId.of("again"))
                .recorded(Recorded.builder().on(TODAY).by(NURSE).replaces(LATER).build())
                .build();

        assertThat(voices(people().addExperiences(no, yes).build()).standing(Experience.class))
                .containsExactly(no);
        assertThat(voices(people().addExperiences(no, yes, again).build()).standing(Experience.class))
                .as("nor after two steps")
                .containsExactly(no);
    }

    @Test
    void aLaterVersionInTheNameOfSomebodyElseBeginsALineOfItsOwn() {
        Experience no = telling(ExperienceAnswer.NO, by(PATIENT).build(), Optional.empty())
                .build();
        Experience daughters = Experience.builder()
                .from(later(ExperienceAnswer.YES, Optional.of(OwnWords.of("Ik vind het veilig genoeg."))))
                .teller(DAUGHTER)
                .build();

        assertThat(voices(people().addExperiences(no, daughters).build()).standing(Experience.class))
                .containsExactly(no, daughters);
    }

    @Test
    void whoWroteALineDownCorrectsInWhoseNameItStands() {
        Experience mistaken = telling(
                        ExperienceAnswer.NO, by(NURSE).build(), Optional.of(OwnWords.of("Ik slaap hier slecht van.")))
                .build();
        Experience daughters = Experience.builder()
                .from(later(ExperienceAnswer.NO, Optional.of(OwnWords.of("Ik slaap hier slecht van."))))
                .teller(DAUGHTER)
                .build();

        assertThat(voices(people().addExperiences(mistaken, daughters).build()).standing(Experience.class))
                .containsExactly(daughters);
    }

    @Test
    void thePatientsOwnLaterWordTakesThePlaceOfTheEarlier() {
        Experience no = telling(ExperienceAnswer.NO, by(PATIENT).build(), Optional.empty())
                .build();
        Experience yes = later(ExperienceAnswer.YES, Optional.of(OwnWords.of("Nu gaat het goed.")));

        assertThat(voices(people().addExperiences(no, yes).build()).standing(Experience.class))
                .containsExactly(yes);
    }

    @Test
    void aNoIsHeardWhoeverWritesItDown() {
        Experience yes = telling(ExperienceAnswer.YES, by(PATIENT).build(), Optional.empty())
                .build();
        Experience no = later(ExperienceAnswer.NO, Optional.empty());

        assertThat(voices(people().addExperiences(yes, no).build()).standing(Experience.class))
                .containsExactly(no);
    }

    @Test
    void theSameOfThatDayWrittenDownAgainKeepsTheVoiceOfWhoSaidItAndTickedOnALaterDayItDoesNot() {
        Experience own = telling(ExperienceAnswer.YES, by(PATIENT).build(), Optional.empty())
                .build();
        Experience ticked = later(ExperienceAnswer.YES, Optional.empty());
        Experience copied = Experience.builder()
                .from(ticked)
                .recorded(Recorded.builder()
                        .from(ticked.recorded())
                        .happenedOn(own.recorded().day())
                        .build())
                .build();
        for (Experience again : List.of(ticked, copied)) {
            Voices voices = voices(people().addExperiences(own, again).build());
            assertThat(voices.standing(Experience.class)).containsExactly(again);
            assertThat(voices.of(again).isWhole()).isEqualTo(again.equals(copied));
        }
    }

    @Test
    void aNoThatWasTickedAgainIsStillNotTakenAwayByALaterTick() {
        Experience own = telling(ExperienceAnswer.NO, by(PATIENT).build(), Optional.empty())
                .build();
        Experience ticked = later(ExperienceAnswer.NO, Optional.empty());
        Experience yes = Experience.builder()
                .from(later(ExperienceAnswer.YES, Optional.empty()))
                .id(EntryId.of("last"))
                .recorded(Recorded.builder()
                        .from(ticked.recorded())
                        .replaces(ticked.id())
                        .build())
                .build();
        Voices voices = voices(people().addExperiences(own, ticked, yes).build());
        assertThat(voices.standing(Experience.class)).containsExactly(ticked);
        assertThat(voices.of(ticked).isWhole()).as("the no goes on").isTrue();
    }

    @Test
    void nobodyElseLowersOrRewordsThePatientsWish() {
        Answer wish = Example.need().recorded(by(PATIENT).build()).build();
        Answer lowered = Answer.builder()
                .from(wish)
                .id(LATER)
                .recorded(overWritten(wish))
                .importance(Importance.LESS_IMPORTANT)
                .build();
        Answer reworded = Answer.builder()
                .from(wish)
                .id(LATER)
                .recorded(overWritten(wish))
                .inOwnWords(Optional.empty())
                .professionalsReading(Note.of("Is nu niet haalbaar"))
                .build();

        assertThat(voices(people().addAnswers(wish, lowered).build()).standing(Answer.class))
                .containsExactly(wish);
        assertThat(voices(people().addAnswers(wish, reworded).build()).standing(Answer.class))
                .containsExactly(wish);
    }

    @Test
    void whatIsDoneWithARequestIsNoOtherRequestButWithdrawingItIs() {
        Request asked = Request.builder()
                .id(TOLD)
                .recorded(by(PATIENT).build())
                .possibility(Possibility.ANOTHER_PROFESSIONAL)
                .build();
        Request.Builder next = Request.builder().from(asked).id(LATER).recorded(overWritten(asked));
        Request done = next.outcome(RequestOutcome.ACTED_ON).build();
        Request withdrawn = next.outcome(RequestOutcome.WITHDRAWN).build();

        assertThat(voices(people().addRequests(asked, done).build()).standing(Request.class))
                .containsExactly(done);
        assertThat(voices(people().addRequests(asked, withdrawn).build()).standing(Request.class))
                .containsExactly(asked);
    }

    @Test
    void whatThePatientWroteIsMarkedAwayOnlyByThePatientOrAsAboutSomebodyElse() {
        assertThat(standingWhenMarked(PATIENT, NURSE, Optional.empty())).hasSize(1);
        assertThat(standingWhenMarked(PATIENT, NURSE, Optional.of(EnteredInError.ErrorReason.OTHER)))
                .hasSize(1);
        assertThat(standingWhenMarked(PATIENT, NURSE, Optional.of(EnteredInError.ErrorReason.WRONG_PERSON)))
                .isEmpty();
        assertThat(standingWhenMarked(PATIENT, NURSE, Optional.of(EnteredInError.ErrorReason.WRONG_DOSSIER)))
                .isEmpty();
        assertThat(standingWhenMarked(PATIENT, PATIENT, Optional.empty())).isEmpty();
        assertThat(standingWhenMarked(NURSE, NURSE, Optional.empty())).isEmpty();
    }

    private static List<Experience> standingWhenMarked(
            PersonId recorder, PersonId marker, Optional<EnteredInError.ErrorReason> reason) {
        Recorded marked = by(recorder)
                .enteredInError(EnteredInError.builder()
                        .on(TODAY)
                        .by(marker)
                        .reason(reason)
                        .build())
                .build();
        return voices(people().addExperiences(telling(ExperienceAnswer.NO, marked, Optional.empty())
                                .build())
                        .build())
                .standing(Experience.class);
    }

    private static Dossier.Builder ticks() {
        return people().addExperiences(
                        telling(ExperienceAnswer.YES, by(NURSE).build(), Optional.empty())
                                .build(),
                        telling(ExperienceAnswer.YES, by(NURSE).build(), Optional.empty())
                                .id(LATER)
                                .topic(ExperienceTopic.CARE_FITS)
                                .build());
    }

    private static ReadBack.Builder readBack(PersonId by) {
        return ReadBack.builder()
                .id(EntryId.of("read-back"))
                .recorded(by(by).build())
                .addEntries(TOLD, LATER)
                .answer(ReadBackAnswer.RIGHT);
    }

    private static boolean wholeWith(Dossier.Builder ticks, ReadBack.Builder readBack) {
        Dossier dossier = Dossier.builder()
                .from(ticks.build())
                .addReadBacks(readBack.build())
                .build();
        return voices(dossier).of(dossier.findEntry(TOLD).orElseThrow()).isWhole();
    }

    private static Voices voices(Dossier dossier) {
        return Voices.in(DayView.of(dossier, TODAY));
    }

    private static Experience.Builder telling(ExperienceAnswer answer, Recorded recorded, Optional<OwnWords> words) {
        return Experience.builder()
                .id(TOLD)
                .recorded(recorded)
                .teller(PATIENT)
                .topic(ExperienceTopic.FEELS_SAFE_AND_SUPPORTED)
                .answer(answer)
                .inOwnWords(words);
    }

    private static Experience later(ExperienceAnswer answer, Optional<OwnWords> words) {
        return telling(
                        answer,
                        Recorded.builder().on(TODAY).by(NURSE).replaces(TOLD).build(),
                        words)
                .id(LATER)
                .build();
    }

    private static Recorded overWritten(Entry earlier) {
        return Recorded.builder().on(TODAY).by(NURSE).replaces(earlier.id()).build();
    }

    private static Recorded.Builder by(PersonId person) {
        return Recorded.builder().on(TALK).by(person);
    }

    private static SourceRef note(Optional<PersonId> author) {
        return SourceRef.builder().from(SourceRef.to("note-1")).author(author).build();
    }

    private static HowTold through(Interpreter interpreter) {
        return HowTold.builder().way(TellingWay.ALOUD).interpreter(interpreter).build();
    }

    private static HowTold seen(Set<TellingWay> triedBefore) {
        return HowTold.builder()
                .way(TellingWay.BEHAVIOUR)
                .seen(Note.of("Ontspant zodra de muziek begint"))
                .triedBefore(triedBefore)
                .build();
    }

    @Test
    void oneSentenceUnderManyQuestionsIsOneSentence() {
        assertThat(own(sameSentence(2, "Zo is het goed.", NURSE)))
                .as("one sentence can answer two questions")
                .hasSize(2);
        assertThat(own(sameSentence(3, "Zo is het goed.", NURSE))).hasSize(1);
        assertThat(own(sameSentence(9, "Zo is het goed.", NURSE))).hasSize(1);
    }

    @Test
    void whatThePatientWritesInPersonIsTheirsHoweverOften() {
        assertThat(own(sameSentence(9, "Zo is het goed.", PATIENT))).hasSize(9);
    }

    @Test
    void aTalkThatWasReadBackMakesEachOfThemWhole() {
        Dossier told = sameSentence(5, "Zo is het goed.", NURSE);
        Dossier readBack = Dossier.builder()
                .from(told)
                .addReadBacks(Example.readBack(
                                told.experiences().stream().map(Experience::id).toArray(EntryId[]::new))
                        .build())
                .build();
        assertThat(own(readBack)).hasSize(5);
    }

    @Test
    void theSameWordsAreTheSameHoweverTheirLettersAreTyped() {
        Dossier composed = sameSentence(2, "Caf\u00e9 is goed.", NURSE);
        Dossier mixed = Dossier.builder()
                .from(composed)
                .addExperiences(told(2, "Cafe\u0301 is goed.", NURSE))
                .build();
        assertThat(own(mixed)).hasSize(1);
    }

    private static List<Experience> own(Dossier dossier) {
        Voices voices = Voices.in(DayView.ofWhole(dossier));
        return dossier.experiences().stream()
                .filter(each -> voices.of(each).isWhole())
                .toList();
    }

    private static Dossier sameSentence(int times, String words, PersonId by) {
        return people().experiences(IntStream.range(0, times)
                        .mapToObj(i -> told(i, words, by))
                        .toList())
                .build();
    }

    private static Experience told(int number, String words, PersonId by) {
        return Experience.builder()
                .id(EntryId.of("told-" + number))
                .recorded(Recorded.of(TALK, by))
                .teller(PATIENT)
                .topic(List.of(ExperienceTopic.values()).get(number))
                .answer(ExperienceAnswer.YES)
                .inOwnWords(OwnWords.of(words))
                .build();
    }
}

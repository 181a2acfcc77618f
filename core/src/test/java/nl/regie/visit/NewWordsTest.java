package nl.regie.visit;

import static nl.regie.visit.ToldLines.SINCE;
import static nl.regie.visit.ToldLines.THIS;
import static nl.regie.visit.ToldLines.replacing;
import static nl.regie.visit.Visits.DOCTOR;
import static nl.regie.visit.Visits.FILLED_IN;
import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.PATIENT;
import static nl.regie.visit.Visits.SON;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.PreparationReading;
import nl.regie.consult.ReaderAnswer;
import nl.regie.consult.ReaderView;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.PlanAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.ReadBack;
import nl.regie.dossier.ReadBackAnswer;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOneConcern;
import nl.regie.people.Confidence;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.visit.ToldLines.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written since a nurse read the preparation, on the day on which it was filled in. */
class NewWordsTest {
    private static final Recorded TYPED = Recorded.of(TODAY, PATIENT);
    private static final Recorded OF_THE_NURSE = Recorded.of(TODAY, NURSE);
    private static final Recorded OF_THE_SON = Recorded.of(TODAY, SON);
    private static final OwnWords WORDS = OwnWords.of("Ik slaap slecht.");
    private static final String NEW = "patient: this";
    private static final String UNREAD = "unread since 2026-05-29";

    static Stream<Row> rows() {
        return Stream.of(since(), reports(), logistics(), ticks(), saidAnew(), closeOnes(), representatives())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void since(Row row) {
        NewWords words = new NewWords(ToldLines.visitIn(row.added()
                .apply(Visits.allIsWell()
                        .preparationReadings(List.of(read(FILLED_IN).build())))
                .build()));
        List<String> lines = new ArrayList<>();
        words.entries().forEach(entry -> lines.add("patient: " + entry.id()));
        words.ofCloseOnes().forEach(entry -> lines.add("close one: " + entry.id()));
        words.ofWhoeverElseAgreed().forEach(entry -> lines.add("representative: " + entry.id()));
        words.oldestUnread().ifPresent(day -> lines.add("unread since " + day));
        assertThat(lines).containsExactlyInAnyOrderElementsOf(row.told());
    }

    private static List<Row> since() {
        String thatDay = "unread since 2026-05-28";
        return List.of(
                Row.of("nothing", d -> d),
                Row.of("the day after", typed(TYPED), NEW, UNREAD),
                Row.of("on the same day: nobody can tell", typed(Recorded.of(FILLED_IN, PATIENT)), NEW, thatDay),
                Row.of("the day before", typed(Recorded.of(FILLED_IN.minusDays(1), PATIENT))),
                Row.of(
                        "on the same day, written down by the reader: nobody can tell either",
                        typed(Recorded.of(FILLED_IN, NURSE)),
                        NEW),
                Row.of("on the same day, written down by another", typed(Recorded.of(FILLED_IN, DOCTOR)), NEW),
                Row.of("on the same day, and the reader said something of it", d -> typed(
                                Recorded.of(FILLED_IN, PATIENT))
                        .apply(d)
                        .preparationReadings(
                                List.of(read(FILLED_IN).addAnswers(about(THIS)).build()))),
                Row.of(
                        "on the same day, and the reader said something of something else",
                        d -> typed(Recorded.of(FILLED_IN, PATIENT))
                                .apply(d)
                                .preparationReadings(List.of(read(FILLED_IN)
                                        .addAnswers(about(EntryId.of("visit-1")))
                                        .build())),
                        NEW,
                        thatDay),
                Row.of(
                        "on the same day, written down by one of two readers",
                        d -> typed(Recorded.of(FILLED_IN, DOCTOR))
                                .apply(d)
                                .addPreparationReadings(read(FILLED_IN)
                                        .id(SINCE)
                                        .recorded(Recorded.of(FILLED_IN, DOCTOR))
                                        .build()),
                        NEW),
                Row.of("on the same day, written down by the reader, who said something of it", d -> typed(
                                Recorded.of(FILLED_IN, NURSE))
                        .apply(d)
                        .preparationReadings(
                                List.of(read(FILLED_IN).addAnswers(about(THIS)).build()))),
                Row.of("before it was read again", d -> typed(Recorded.of(FILLED_IN, PATIENT))
                        .apply(d)
                        .addPreparationReadings(read(TODAY).id(SINCE).build())),
                Row.of("nobody read the preparation", d -> typed(TYPED).apply(d).preparationReadings(List.of())),
                Row.of(
                        "the day after, and more of the day itself: the oldest counts",
                        d -> typed(TYPED).apply(d).addAnswers(answer(SINCE, Recorded.of(FILLED_IN, PATIENT), WORDS)),
                        NEW,
                        "patient: since",
                        thatDay));
    }

    /**
     * The reader typed a report after the reading: what counts is when the talk was, and whether the reader was there.
     */
    private static List<Row> reports() {
        return List.of(
                Row.of(
                        "of a talk with the reader, before the reading",
                        report(talkOf(FILLED_IN.minusDays(1)).participants(List.of(NURSE, PATIENT)))),
                Row.of(
                        "of a talk with the reader, on the day of the reading",
                        report(talkOf(FILLED_IN).participants(List.of(NURSE, PATIENT))),
                        NEW),
                Row.of(
                        "of a talk with another, before the reading",
                        report(talkOf(FILLED_IN.minusDays(1)).participants(List.of(DOCTOR, PATIENT))),
                        NEW),
                Row.of(
                        "of a talk of before, typed by another",
                        report(talkOf(FILLED_IN.minusDays(1))
                                .participants(List.of(NURSE, PATIENT))
                                .recorded(Recorded.builder()
                                        .on(TODAY)
                                        .by(DOCTOR)
                                        .happenedOn(FILLED_IN.minusDays(1))
                                        .build())),
                        NEW),
                Row.of(
                        "of looking back with the reader, before the reading",
                        d -> d.addProgressReviews(ProgressReview.builder()
                                .id(THIS)
                                .recorded(ofTheNurse(FILLED_IN.minusDays(1)))
                                .participants(List.of(NURSE, PATIENT))
                                .patientsView(WORDS)
                                .build())));
    }

    private static UnaryOperator<Dossier.Builder> report(VisitSummary.Builder talk) {
        return d -> d.addVisitSummaries(talk.build());
    }

    private static VisitSummary.Builder talkOf(LocalDate day) {
        return VisitSummary.builder().id(THIS).recorded(ofTheNurse(day)).patientsView(WORDS);
    }

    private static Recorded ofTheNurse(LocalDate happenedOn) {
        return Recorded.builder().on(TODAY).by(NURSE).happenedOn(happenedOn).build();
    }

    /** What a professional wrote down, and waits for nobody. */
    private static List<Row> logistics() {
        return List.of(
                Row.of("where the visit is", d -> d.addContactAgreements(contact(OF_THE_NURSE))),
                Row.of(
                        "where the visit is, typed by another than the reader",
                        d -> d.addContactAgreements(contact(Recorded.of(TODAY, DOCTOR))),
                        NEW),
                Row.of(
                        "what was agreed about it, typed by another than the reader",
                        d -> d.addContactAgreements(ContactAgreement.builder()
                                .from(contact(Recorded.of(TODAY, DOCTOR)))
                                .agreed(Note.of("Twee keer per dag, om 9 en om 18 uur."))
                                .build())),
                Row.of(
                        "where the visit is, typed by the patient",
                        d -> d.addContactAgreements(contact(TYPED)),
                        NEW,
                        UNREAD),
                Row.of("that what was read back is right", d -> d.addReadBacks(readBack(ReadBackAnswer.RIGHT))),
                Row.of("that what was read back differs", d -> d.addReadBacks(readBack(ReadBackAnswer.DIFFERS)), NEW),
                Row.of(
                        "a good experience that another than the reader heard",
                        d -> d.addExperiences(experience(Recorded.of(TODAY, DOCTOR), ExperienceAnswer.YES)
                                .inOwnWords(WORDS)
                                .build()),
                        NEW),
                Row.of(
                        "that it works, said to another than the reader",
                        d -> d.addAppraisals(able(Recorded.of(TODAY, DOCTOR), Judgement.YES)
                                .inOwnWords(WORDS)
                                .build()),
                        NEW),
                Row.of(
                        "a good experience",
                        d -> d.addExperiences(experience(OF_THE_NURSE, ExperienceAnswer.YES)
                                .inOwnWords(WORDS)
                                .build())),
                Row.of(
                        "an experience that is not good",
                        d -> d.addExperiences(experience(OF_THE_NURSE, ExperienceAnswer.PARTLY)
                                .inOwnWords(WORDS)
                                .build()),
                        NEW),
                Row.of(
                        "that it works",
                        d -> d.addAppraisals(able(OF_THE_NURSE, Judgement.YES)
                                .inOwnWords(WORDS)
                                .build())),
                Row.of(
                        "that it does not work",
                        d -> d.addAppraisals(able(OF_THE_NURSE, Judgement.NO)
                                .inOwnWords(WORDS)
                                .build()),
                        NEW),
                Row.of(
                        "a leaflet that was sent",
                        d -> d.addRequests(request(Possibility.INFORMATION)
                                .outcome(RequestOutcome.ACTED_ON)
                                .build())),
                Row.of(
                        "a leaflet that was asked for",
                        d -> d.addRequests(request(Possibility.INFORMATION).build()),
                        NEW),
                Row.of(
                        "a leaflet that was refused",
                        d -> d.addRequests(request(Possibility.INFORMATION)
                                .outcome(RequestOutcome.REFUSED)
                                .build()),
                        NEW),
                Row.of(
                        "help that was given",
                        d -> d.addRequests(request(Possibility.SUPPORT_OUTSIDE_CARE)
                                .outcome(RequestOutcome.ACTED_ON)
                                .build()),
                        NEW));
    }

    /** A tick without words is no new words, also by the patient's own hand. */
    private static List<Row> ticks() {
        SourceRef letter = SourceRef.to("letter");
        Recorded fromALetter = Recorded.builder().from(TYPED).sourceRef(letter).build();
        return List.of(
                Row.of(
                        "a tick of an experience",
                        d -> d.addExperiences(
                                experience(TYPED, ExperienceAnswer.NO).build())),
                Row.of(
                        "a tick of an experience with words",
                        d -> d.addExperiences(experience(TYPED, ExperienceAnswer.NO)
                                .inOwnWords(WORDS)
                                .build()),
                        NEW,
                        UNREAD),
                Row.of(
                        "a tick of an experience that rests on a letter",
                        d -> d.addExperiences(
                                experience(fromALetter, ExperienceAnswer.NO).build()),
                        NEW,
                        UNREAD),
                Row.of(
                        "a tick of what can be done",
                        d -> d.addAppraisals(able(TYPED, Judgement.NO).build())),
                Row.of(
                        "a tick of what can be done, with a note",
                        d -> d.addAppraisals(able(TYPED, Judgement.NO)
                                .note(Note.of("Met hulp"))
                                .build()),
                        NEW,
                        UNREAD),
                Row.of(
                        "what the patient wants to direct: no tick, also without words",
                        d -> d.addSelfDirections(direct(TYPED)),
                        NEW,
                        UNREAD),
                Row.of(
                        "what the patient wants to direct, ticked by a nurse",
                        d -> d.addSelfDirections(direct(OF_THE_NURSE))));
    }

    /** Of a new version, only what was not said before. */
    private static List<Row> saidAnew() {
        OwnWords before = OwnWords.of("Weer naar de markt.");
        return List.of(
                Row.of("the same words in a new version", saidAgain(before, before)),
                Row.of("other words in a new version", saidAgain(before, WORDS), "patient: since"),
                Row.of(
                        "the same words as in another entry",
                        d -> d.addAnswers(
                                answer(SINCE, Recorded.of(LAST_VISIT, NURSE), WORDS),
                                answer(THIS, OF_THE_NURSE, WORDS)),
                        NEW));
    }

    private static List<Row> closeOnes() {
        String typed = "close one: this";
        return List.of(
                Row.of(
                        "how it goes with the son, in words that he typed",
                        d -> d.addCarerWellbeings(
                                carer(OF_THE_SON).inOwnWords(WORDS).build()),
                        typed),
                Row.of(
                        "what the son needs, typed by him",
                        d -> d.addCarerWellbeings(carer(OF_THE_SON).need(WORDS).build()),
                        typed),
                Row.of(
                        "what the son says to an offer, typed by him",
                        d -> d.addCarerWellbeings(
                                carer(OF_THE_SON).response(WORDS).build()),
                        typed),
                Row.of(
                        "how it goes with the son, ticked by him",
                        d -> d.addCarerWellbeings(carer(OF_THE_SON).build())),
                Row.of(
                        "how it goes with the son, typed by a nurse",
                        d -> d.addCarerWellbeings(
                                carer(OF_THE_NURSE).inOwnWords(WORDS).build())),
                Row.of(
                        "how it goes with the son, typed before",
                        d -> d.addCarerWellbeings(carer(Recorded.of(FILLED_IN.minusDays(1), SON))
                                .inOwnWords(WORDS)
                                .build())),
                Row.of(
                        "how it goes with the son, typed by the patient: that is the patient's",
                        d -> d.addCarerWellbeings(carer(TYPED).inOwnWords(WORDS).build()),
                        NEW,
                        UNREAD),
                Row.of(
                        "a worry of the son, typed by him",
                        d -> d.addCloseOneConcerns(worry().recorded(OF_THE_SON).build()),
                        typed),
                Row.of(
                        "a worry of the son, ticked by him",
                        d -> d.addCloseOneConcerns(worry().recorded(OF_THE_SON)
                                .inOwnWords(Optional.empty())
                                .build())),
                Row.of(
                        "an experience of the son, typed by him",
                        d -> d.addExperiences(experience(OF_THE_SON, ExperienceAnswer.YES)
                                .teller(SON)
                                .inOwnWords(WORDS)
                                .build()),
                        typed),
                Row.of(
                        "an experience of the patient, typed by the son",
                        d -> d.addExperiences(experience(OF_THE_SON, ExperienceAnswer.YES)
                                .inOwnWords(WORDS)
                                .build()),
                        NEW,
                        UNREAD));
    }

    private static List<Row> representatives() {
        OwnWords yes = OwnWords.of("Dat is goed voor haar.");
        UnaryOperator<Dossier.Builder> mentor = d -> d.addRepresentations(Representation.builder()
                .id(EntryId.of("mentor"))
                .recorded(Recorded.of(LAST_VISIT, NURSE))
                .representative(SON)
                .basis(RepresentationBasis.MENTOR)
                .build());
        CarePlan.Builder first = agreed(EntryId.of("plan"), Recorded.of(LAST_VISIT, NURSE), LAST_VISIT, yes);
        return List.of(
                Row.of(
                        "a plan that the mentor agreed to, in his words",
                        d -> mentor.apply(d)
                                .addCarePlans(
                                        agreed(THIS, OF_THE_NURSE, TODAY, yes).build()),
                        "representative: this"),
                Row.of("a plan that the mentor agreed to before", d -> mentor.apply(d)
                        .addCarePlans(first.build())),
                Row.of("a new version of that plan, with the same words of the mentor", d -> mentor.apply(d)
                        .addCarePlans(
                                first.build(),
                                agreed(SINCE, replacing(EntryId.of("plan"), TODAY, NURSE), TODAY, yes)
                                        .build())),
                Row.of(
                        "a new version of that plan, with other words of the mentor",
                        d -> mentor.apply(d)
                                .addCarePlans(
                                        first.build(),
                                        agreed(
                                                        SINCE,
                                                        replacing(EntryId.of("plan"), TODAY, NURSE),
                                                        TODAY,
                                                        OwnWords.of("Liever niet zo snel."))
                                                .build()),
                        "representative: since"));
    }

    private static PreparationReading.Builder read(LocalDate day) {
        return reading().recorded(Recorded.of(day, NURSE));
    }

    private static ReaderAnswer about(EntryId entry) {
        return ReaderAnswer.builder()
                .about(entry)
                .answer(ReaderView.TALKED_ABOUT)
                .build();
    }

    private static UnaryOperator<Dossier.Builder> typed(Recorded recorded) {
        return d -> d.addAnswers(answer(THIS, recorded, WORDS));
    }

    private static UnaryOperator<Dossier.Builder> saidAgain(OwnWords before, OwnWords now) {
        return d -> d.addAnswers(
                answer(THIS, Recorded.of(LAST_VISIT, NURSE), before),
                answer(SINCE, replacing(THIS, TODAY, NURSE), now));
    }

    private static Answer answer(EntryId id, Recorded recorded, OwnWords words) {
        return Answer.builder()
                .id(id)
                .recorded(recorded)
                .question(DiagnosisQuestion.WISH)
                .response(Response.GIVEN)
                .inOwnWords(words)
                .build();
    }

    private static ContactAgreement contact(Recorded recorded) {
        return ContactAgreement.builder()
                .id(THIS)
                .recorded(recorded)
                .preference(WORDS)
                .build();
    }

    private static ReadBack readBack(ReadBackAnswer answer) {
        return ReadBack.builder()
                .id(THIS)
                .recorded(OF_THE_NURSE)
                .addEntries(EntryId.of("visit-1"))
                .answer(answer)
                .inOwnWords(WORDS)
                .build();
    }

    private static Experience.Builder experience(Recorded recorded, ExperienceAnswer answer) {
        return Experience.builder()
                .id(THIS)
                .recorded(recorded)
                .teller(PATIENT)
                .topic(ExperienceTopic.CARE_FITS)
                .answer(answer);
    }

    private static Appraisal.Builder able(Recorded recorded, Judgement judgement) {
        return Appraisal.builder()
                .id(THIS)
                .recorded(recorded)
                .viewOf(PATIENT)
                .aspect(Aspect.ABLE)
                .judgement(judgement);
    }

    private static Request.Builder request(Possibility possibility) {
        return Request.builder()
                .id(THIS)
                .recorded(OF_THE_NURSE)
                .possibility(possibility)
                .inOwnWords(WORDS);
    }

    private static SelfDirection direct(Recorded recorded) {
        return SelfDirection.builder()
                .id(THIS)
                .recorded(recorded)
                .lifeDomain(LifeDomain.CARE)
                .wish(DirectionWish.SELF)
                .build();
    }

    private static CarerWellbeing.Builder carer(Recorded recorded) {
        return CarerWellbeing.builder()
                .id(THIS)
                .recorded(recorded)
                .closeOne(SON)
                .load(CarerLoad.MANAGES);
    }

    private static CloseOneConcern.Builder worry() {
        return Visits.worry(THIS.value(), TODAY, Confidence.MAY_BE_SHARED);
    }

    private static CarePlan.Builder agreed(EntryId id, Recorded recorded, LocalDate day, OwnWords words) {
        return CarePlan.builder()
                .id(id)
                .recorded(recorded)
                .status(PlanStatus.ACTIVE)
                .agreement(PlanAgreement.builder()
                        .version(id)
                        .on(day)
                        .by(SON)
                        .inOwnWords(words)
                        .onBehalf(OnBehalf.builder()
                                .representation(EntryId.of("mentor"))
                                .patientsStance(PatientStance.AGREES)
                                .build())
                        .build());
    }
}

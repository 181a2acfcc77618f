package nl.regie.research.invented;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.AgendaTopic;
import nl.regie.consult.ConsultPreparation;
import nl.regie.consult.HowItGoes;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitSummary;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceRef;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.experience.ExperienceVisibility;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;

/**
 * The care of one invented patient.
 *
 * <p>Care begins in the first half year of the world and goes on to its last day.
 *
 * <ul>
 *   <li>In the first talk each of the diagnosis' questions is asked or not, in the patient's words or not.
 *   <li>There is a visit each 75 to 105 days. Each patient has a leaning to prepare a visit, between 0.3 and 0.7, and
 *       prepares each by that chance. Of five things that could be brought up, each is by one chance in five, more or
 *       less by 0.05 from patient to patient; preparing adds its effect to the mean.
 *   <li>At each visit the patient tells of up to two topics how the care is experienced, and keeps one in five of these
 *       to the team.
 *   <li>The first plan comes 5 to 200 days after the first talk, and then one after another, 20 to 80 days apart. Half
 *       of them are worded by the patient. One half ends as completed, more or less by 0.1 from patient to patient; the
 *       patient's words add their effect. A completed plan lasts 120 to 360 days, one that is stopped 30 to 270.
 *   <li>Seven in ten have a close one. In each whole half year of the calendar the close one is asked how they are by a
 *       chance of 0.35, more or less by 0.1; from the training on its effect comes with it.
 * </ul>
 *
 * <p>What differs from patient to patient does not hang on whether there is preparation, the patient's words or a
 * training, so the effects that are set are the true ones on the whole.
 */
final class Life {
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId CLOSE_ONE = PersonId.of("close-one");
    private static final OwnWords WORDS = OwnWords.of("Verzonnen: in eigen woorden.");
    private static final Note NOTE = Note.of("Verzonnen notitie.");

    private static final List<ExperienceTopic> ABOUT_MY_CARE = Arrays.stream(ExperienceTopic.values())
            .filter(topic ->
                    topic != ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE && topic != ExperienceTopic.ASKED_HOW_I_AM)
            .toList();

    /** More yes than no. */
    private static final List<ExperienceAnswer> ANSWERS = List.of(
            ExperienceAnswer.YES,
            ExperienceAnswer.YES,
            ExperienceAnswer.YES,
            ExperienceAnswer.PARTLY,
            ExperienceAnswer.NO,
            ExperienceAnswer.NO_ANSWER);

    private static final int THINGS_TO_BRING_UP = 5;
    private static final double BROUGHT_UP = 0.2;
    private static final double COMPLETED = 0.5;
    private static final double ASKED = 0.35;

    private final World world;
    private final Chance chance;
    private final PersonId patient;
    private final LocalDate begin;
    private final Dossier.Builder dossier = Dossier.builder();
    private final List<EntryId> wishes = new ArrayList<>();
    private final double leaning;
    private final double bringsUp;
    private final double completes;
    private final double isAsked;
    private int entries;

    Life(World world, Chance chance, long seed, int number) {
        this.world = world;
        this.chance = chance;
        this.patient = PersonId.of("invented-" + Long.toHexString(seed) + "-" + number);
        this.begin = World.FIRST_DAY.plusDays(chance.from(0, 180));
        this.leaning = chance.between(0.3, 0.7);
        this.bringsUp = BROUGHT_UP + chance.between(-0.05, 0.05);
        this.completes = COMPLETED + chance.between(-0.1, 0.1);
        this.isAsked = ASKED + chance.between(-0.1, 0.1);
        dossier.patient(Patient.builder()
                .id(patient)
                .name(PersonName.of("Verzonnen patiënt " + number))
                .build());
        dossier.addProfessionals(Professional.builder()
                .id(NURSE)
                .profession(Note.of("verpleegkundige"))
                .build());
    }

    Dossier dossier() {
        firstTalk();
        visits();
        plans();
        if (chance.happens(0.7)) {
            closeOne();
        }
        return dossier.build();
    }

    private EntryId next() {
        entries++;
        return EntryId.of("e" + entries);
    }

    private static Recorded on(LocalDate day, PersonId by) {
        return Recorded.builder()
                .on(day)
                .by(by)
                .sourceRef(SourceRef.to("invented"))
                .build();
    }

    private void firstTalk() {
        for (DiagnosisQuestion question : DiagnosisQuestion.values()) {
            boolean isWanted = question == DiagnosisQuestion.WISH || question == DiagnosisQuestion.NEED;
            int asked = isWanted ? chance.from(0, 2) : chance.times(1, 0.75);
            IntStream.range(0, asked).forEach(each -> answer(question, isWanted));
        }
        for (Aspect aspect : Aspect.values()) {
            if (chance.happens(0.6)) {
                dossier.addAppraisals(Appraisal.builder()
                        .id(next())
                        .recorded(on(begin, NURSE))
                        .aspect(aspect)
                        .judgement(chance.one(Judgement.class))
                        .viewOf(chance.happens(0.6) ? patient : NURSE)
                        .build());
            }
        }
        if (chance.happens(0.6)) {
            dossier.addSelfDirections(SelfDirection.builder()
                    .id(next())
                    .recorded(on(begin, NURSE))
                    .lifeDomain(chance.one(LifeDomain.class))
                    .wish(chance.one(DirectionWish.class))
                    .inOwnWords(WORDS)
                    .build());
        }
        if (chance.happens(0.3)) {
            dossier.addContactAgreements(ContactAgreement.builder()
                    .id(next())
                    .recorded(on(begin, NURSE))
                    .addOffered(chance.one(ContactChoice.class))
                    .preference(WORDS)
                    .build());
        }
    }

    private void answer(DiagnosisQuestion question, boolean isWanted) {
        EntryId id = next();
        Answer.Builder answer = Answer.builder()
                .id(id)
                .recorded(on(begin, NURSE))
                .question(question)
                .response(Response.GIVEN);
        if (chance.happens(0.7)) {
            answer.inOwnWords(WORDS);
        } else {
            answer.professionalsReading(NOTE);
        }
        if (isWanted) {
            answer.lifeDomain(chance.one(LifeDomain.class));
            wishes.add(id);
        }
        dossier.addAnswers(answer.build());
    }

    private void visits() {
        int sinceReview = 0;
        LocalDate day = begin.plusDays(chance.from(75, 105));
        while (!day.isAfter(World.LAST_DAY)) {
            LocalDate visit = day;
            visit(visit);
            IntStream.range(0, chance.times(2, 0.5)).forEach(told -> tell(visit));
            sinceReview++;
            if (sinceReview >= 2 && chance.happens(0.6)) {
                dossier.addProgressReviews(ProgressReview.builder()
                        .id(next())
                        .recorded(on(day, NURSE))
                        .addParticipants(patient, NURSE)
                        .patientsView(WORDS)
                        .build());
                sinceReview = 0;
            }
            day = day.plusDays(chance.from(75, 105));
        }
    }

    private void visit(LocalDate day) {
        boolean isPrepared = chance.happens(leaning);
        double more = isPrepared ? world.of(Effect.PREPARING) / THINGS_TO_BRING_UP : 0;
        int topics = chance.times(THINGS_TO_BRING_UP, bringsUp + more);
        if (isPrepared) {
            ConsultPreparation.Builder preparation = ConsultPreparation.builder()
                    .id(next())
                    .recorded(on(day.minusDays(chance.from(1, 7)), patient))
                    .visitOn(day)
                    .howItGoes(chance.one(HowItGoes.class));
            IntStream.range(0, topics).forEach(topic -> preparation.addTopics(WORDS));
            dossier.addConsultPreparations(preparation.build());
        }
        int reached = chance.from(0, topics);
        VisitSummary.Builder summary = VisitSummary.builder()
                .id(next())
                .recorded(on(day, NURSE))
                .form(chance.happens(0.8) ? VisitForm.IN_PERSON : VisitForm.PHONE)
                .addParticipants(patient, NURSE);
        IntStream.range(0, reached).forEach(topic -> summary.addDiscussed(ofPatient()));
        IntStream.range(reached, topics).forEach(topic -> summary.addNotReached(ofPatient()));
        IntStream.range(0, chance.from(0, 2))
                .forEach(topic -> summary.addDiscussed(
                        AgendaTopic.builder().raisedBy(NURSE).note(NOTE).build()));
        dossier.addVisitSummaries(summary.build());
    }

    private AgendaTopic ofPatient() {
        return AgendaTopic.builder().raisedBy(patient).inOwnWords(WORDS).build();
    }

    private void tell(LocalDate day) {
        dossier.addExperiences(Experience.builder()
                .id(next())
                .recorded(on(day, patient))
                .teller(patient)
                .topic(chance.one(ABOUT_MY_CARE))
                .answer(chance.one(ANSWERS))
                .visibleTo(chance.happens(0.8) ? ExperienceVisibility.OWN_PROFESSIONAL : ExperienceVisibility.TEAM_ONLY)
                .build());
    }

    private void plans() {
        LocalDate day = begin.plusDays(chance.from(5, 200));
        while (!day.isAfter(World.LAST_DAY)) {
            day = plan(day).plusDays(chance.from(20, 80));
        }
    }

    /** One plan; the day on which it ends, or would have. */
    private LocalDate plan(LocalDate from) {
        boolean isWorded = chance.happens(0.5);
        boolean isToBeCompleted = chance.happens(completes + (isWorded ? world.of(Effect.OWN_WORDS) : 0));
        LocalDate until = from.plusDays(isToBeCompleted ? chance.from(120, 360) : chance.from(30, 270));
        EntryId goal = next();
        EntryId action = next();
        Goal.Builder wanted = Goal.builder().id(goal).proposedBy(isWorded ? patient : NURSE);
        if (isWorded) {
            wanted.inOwnWords(WORDS).addAllAnswers(wishes.stream().limit(1).toList());
        } else {
            wanted.professionalsReading(NOTE);
        }
        CarePlan begun = CarePlan.builder()
                .id(next())
                .recorded(on(from, NURSE))
                .status(PlanStatus.ACTIVE)
                .addGoals(wanted.status(GoalStatus.ACCEPTED).build())
                .addActions(PlannedAction.builder()
                        .id(action)
                        .what(NOTE)
                        .addDoes(chance.happens(0.6) ? patient : NURSE)
                        .addAnswers(goal)
                        .build())
                .build();
        dossier.addCarePlans(begun);
        if (chance.happens(0.4)) {
            dossier.addSupportRecords(SupportRecord.builder()
                    .id(next())
                    .recorded(on(from, NURSE))
                    .what(NOTE)
                    .addGivenBy(NURSE)
                    .addAnswers(action)
                    .build());
        }
        LocalDate halfway = from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
        if (!halfway.isAfter(World.LAST_DAY) && chance.happens(0.5)) {
            dossier.addProgressReviews(ProgressReview.builder()
                    .id(next())
                    .recorded(on(halfway, NURSE))
                    .plan(begun.id())
                    .addParticipants(patient, NURSE)
                    .addProgress(GoalProgress.builder()
                            .goal(goal)
                            .toldBy(patient)
                            .step(chance.one(ProgressStep.class))
                            .build())
                    .build());
        }
        if (!until.isAfter(World.LAST_DAY)) {
            dossier.addCarePlans(CarePlan.builder()
                    .from(begun)
                    .id(next())
                    .recorded(Recorded.builder()
                            .from(on(until, NURSE))
                            .replaces(begun.id())
                            .build())
                    .status(isToBeCompleted ? PlanStatus.COMPLETED : PlanStatus.STOPPED)
                    .build());
        }
        return until;
    }

    private void closeOne() {
        dossier.addCloseOnes(CloseOne.builder()
                .id(next())
                .recorded(on(begin, NURSE))
                .person(CLOSE_ONE)
                .addRoles(CloseOneRole.INFORMAL_CARER)
                .build());
        for (LocalDate half = World.FIRST_DAY; half.isBefore(World.LAST_DAY); half = half.plusMonths(6)) {
            double effect = half.isBefore(World.TRAINING) ? 0 : world.of(Effect.TRAINING);
            if (!half.isBefore(begin) && chance.happens(isAsked + effect)) {
                dossier.addCarerWellbeings(CarerWellbeing.builder()
                        .id(next())
                        .recorded(on(half.plusDays(chance.from(0, 180)), NURSE))
                        .closeOne(CLOSE_ONE)
                        .load(chance.one(CarerLoad.class))
                        .build());
            }
        }
    }
}

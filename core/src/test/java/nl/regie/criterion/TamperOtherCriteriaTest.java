package nl.regie.criterion;

import static nl.regie.criterion.Example.DAUGHTER;
import static nl.regie.criterion.Example.NURSE;
import static nl.regie.criterion.Example.PATIENT;
import static nl.regie.criterion.Example.TALK;
import static nl.regie.criterion.Example.TODAY;
import static nl.regie.criterion.Example.decision;
import static nl.regie.criterion.Example.experience;
import static nl.regie.criterion.Example.inTheTalk;
import static nl.regie.criterion.Example.involvement;
import static nl.regie.criterion.Example.pace;
import static nl.regie.criterion.Example.plan;
import static nl.regie.criterion.Example.review;
import static nl.regie.criterion.Example.shopping;
import static nl.regie.criterion.Example.suggestion;
import static nl.regie.criterion.Example.verdicts;
import static nl.regie.criterion.Example.wellbeing;
import static nl.regie.criterion.Example.with;
import static nl.regie.finding.Verdict.CANNOT_TELL;
import static nl.regie.finding.Verdict.MET;
import static nl.regie.finding.Verdict.NOT_APPLICABLE;
import static nl.regie.finding.Verdict.NOT_MET;
import static nl.regie.finding.Verdict.PARTLY_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.consult.VisitSummary;
import nl.regie.decision.Explained;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.Understanding;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.Recorded;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.intervention.RequestOutcome;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CarerLoad;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The criteria beside direction and effective care: takes away or contradicts one thing at a time. */
class TamperOtherCriteriaTest {
    private static final String ALONE = "warning/not-alone";
    private static final String DIRECTION = "criterion/direction-over-care";
    private static final String HAND_OVER = "criterion/direction-over-care/hand-over";
    private static final String INFORMATION = "criterion/information";
    private static final String OUTSIDE = "criterion/information/outside-regular-care";
    private static final String PEERS = "criterion/information/peers-and-experts-by-experience";
    private static final String EMOTIONAL = "criterion/emotional-support";
    private static final String PACE = "criterion/emotional-support/follow-pace";
    private static final String ENVIRONMENT = "criterion/patient-centred-environment";
    private static final String INVOLVE = "criterion/patient-centred-environment/involve-close-ones";
    private static final String CARERS = "criterion/patient-centred-environment/wellbeing-of-close-ones";
    private static final String SAFE_CARE = "criterion/safe-care";
    private static final String OTHER = "criterion/safe-care/another-professional";
    private static final String TRANSPARENT = "criterion/transparent-quality";
    private static final String EXPECT = "criterion/transparent-quality/what-to-expect";
    private static final String REVIEW = "criterion/transparent-quality/evaluate-regularly";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"tamperings", "imposed", "agreements"})
    void exactlyWhatRestsOnItChanges(Tampering tampering) {
        Map<String, Verdict> found = verdicts(tampering.change().apply(Example.whole()), TODAY);
        found.values().removeIf(MET::equals);
        assertThat(found).containsExactlyInAnyOrderEntriesOf(tampering.changed());
    }

    static Stream<Tampering> imposed() {
        return Stream.of(
                new Tampering(
                        "care is imposed, and nobody says which choice remains",
                        with(d -> d.addImposedMeasures(measure().build())),
                        Map.of(SAFE_CARE, PARTLY_MET, OTHER, PARTLY_MET)),
                new Tampering(
                        "care is imposed, and it is said which choice remains",
                        with(d -> d.addImposedMeasures(measure()
                                .choiceThatRemains(Note.of("Wie er komt, en hoe laat"))
                                .build())),
                        Map.of()),
                new Tampering(
                        "of one of two measures it is said which choice remains",
                        with(d -> d.addImposedMeasures(
                                measure()
                                        .choiceThatRemains(Note.of("Wie er komt, en hoe laat"))
                                        .build(),
                                measure().id(EntryId.of("measure-2")).build())),
                        Map.of(SAFE_CARE, PARTLY_MET, OTHER, PARTLY_MET)),
                new Tampering(
                        "what was imposed is over",
                        with(d -> d.addImposedMeasures(
                                measure().until(TODAY.minusDays(1)).build())),
                        Map.of()),
                new Tampering(
                        "what was imposed has not begun",
                        with(d -> d.addImposedMeasures(
                                measure().since(TODAY.plusDays(1)).build())),
                        Map.of()));
    }

    static Stream<Tampering> agreements() {
        return Stream.of(
                new Tampering("the patient agreed to the plan", agreed(byThePatient()), Map.of()),
                new Tampering(
                        "the mentor agreed to the plan, and the patient too",
                        agreed(byTheMentor(PatientStance.AGREES)),
                        Map.of()),
                new Tampering(
                        "the mentor agreed to the plan, and the patient cannot say",
                        agreed(byTheMentor(PatientStance.CANNOT_SAY)),
                        Map.of()),
                new Tampering(
                        "the mentor agreed to the plan, and the patient resists",
                        agreed(byTheMentor(PatientStance.RESISTS)),
                        whatRestsOnThePlan()),
                new Tampering(
                        "the mentor had not been appointed yet",
                        agreed(PlanAgreement.builder()
                                .from(byTheMentor(PatientStance.AGREES))
                                .on(TALK.minusYears(2))
                                .build()),
                        whatRestsOnThePlan()),
                new Tampering(
                        "the mentor agreed that the daughter takes part, and the patient resists",
                        with(d -> d.addRepresentations(mentor())
                                .involvementAgreements(List.of(involvement()
                                        .onBehalf(onBehalf(PatientStance.RESISTS))
                                        .build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET)));
    }

    private static Map<String, Verdict> whatRestsOnThePlan() {
        return Map.ofEntries(
                Map.entry("warning/not-alone", PARTLY_MET),
                Map.entry("precondition/support", PARTLY_MET),
                Map.entry("criterion/direction-over-care", PARTLY_MET),
                Map.entry("criterion/direction-over-care/stimulate", PARTLY_MET),
                Map.entry("criterion/direction-over-care/hand-over", PARTLY_MET),
                Map.entry("criterion/effective-care", PARTLY_MET),
                Map.entry("criterion/effective-care/tune", PARTLY_MET));
    }

    private static ImposedMeasure.Builder measure() {
        return ImposedMeasure.builder()
                .id(EntryId.of("measure"))
                .recorded(inTheTalk())
                .law(CompulsoryCareLaw.WVGGZ)
                .what(Note.of("Medicijnen"));
    }

    private static Representation mentor() {
        return Representation.builder()
                .id(EntryId.of("mentorship"))
                .recorded(Recorded.of(TALK.minusYears(1), NURSE))
                .representative(DAUGHTER)
                .basis(RepresentationBasis.MENTOR)
                .build();
    }

    private static OnBehalf onBehalf(PatientStance stance) {
        return OnBehalf.builder()
                .representation(EntryId.of("mentorship"))
                .patientsStance(stance)
                .build();
    }

    private static PlanAgreement byThePatient() {
        return PlanAgreement.builder()
                .version(Example.PLAN)
                .on(TALK)
                .by(PATIENT)
                .build();
    }

    private static PlanAgreement byTheMentor(PatientStance stance) {
        return PlanAgreement.builder()
                .from(byThePatient())
                .by(DAUGHTER)
                .onBehalf(onBehalf(stance))
                .build();
    }

    private static UnaryOperator<Dossier> agreed(PlanAgreement agreement) {
        return with(d -> d.addRepresentations(mentor())
                .carePlans(List.of(Example.plan().agreement(agreement).build())));
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                new Tampering(
                        "the suggestion is general",
                        with(d -> d.suggestions(
                                List.of(suggestion().what(Optional.empty()).build()))),
                        Map.of(
                                INFORMATION,
                                PARTLY_MET,
                                OUTSIDE,
                                PARTLY_MET,
                                PEERS,
                                PARTLY_MET,
                                SAFE_CARE,
                                PARTLY_MET,
                                OTHER,
                                PARTLY_MET)),
                new Tampering(
                        "nobody asked what the patient thinks of the suggestion",
                        with(d -> d.suggestions(
                                List.of(suggestion().response(Optional.empty()).build()))),
                        Map.of(INFORMATION, PARTLY_MET, OUTSIDE, PARTLY_MET, PEERS, PARTLY_MET)),
                new Tampering(
                        "the patient declines what was suggested",
                        with(d -> d.suggestions(List.of(suggestion()
                                .response(SuggestionResponse.DECLINES)
                                .build()))),
                        Map.of()),
                new Tampering(
                        "only peers are pointed out",
                        with(d -> d.suggestions(List.of(suggestion()
                                .towards(List.of(
                                        Possibility.PEER_CONTACT,
                                        Possibility.SUPPORT_OUTSIDE_CARE,
                                        Possibility.ANOTHER_PROFESSIONAL))
                                .build()))),
                        Map.of(INFORMATION, PARTLY_MET, PEERS, PARTLY_MET)),
                new Tampering(
                        "nothing is pointed out",
                        with(d -> d.suggestions(List.of())),
                        Map.of(
                                INFORMATION,
                                CANNOT_TELL,
                                OUTSIDE,
                                CANNOT_TELL,
                                PEERS,
                                CANNOT_TELL,
                                SAFE_CARE,
                                CANNOT_TELL,
                                OTHER,
                                CANNOT_TELL)),
                new Tampering(
                        "it was pointed out longer ago than the period",
                        with(d -> d.suggestions(
                                List.of(suggestion().recorded(longAgo()).build()))),
                        Map.of(
                                INFORMATION,
                                CANNOT_TELL,
                                OUTSIDE,
                                CANNOT_TELL,
                                PEERS,
                                CANNOT_TELL,
                                SAFE_CARE,
                                CANNOT_TELL,
                                OTHER,
                                CANNOT_TELL)),
                new Tampering(
                        "the patient asked for peers and nothing came",
                        with(d -> d.suggestions(List.of(suggestion()
                                        .towards(List.of(
                                                Possibility.SUPPORT_OUTSIDE_CARE, Possibility.ANOTHER_PROFESSIONAL))
                                        .build()))
                                .addRequests(request(Possibility.PEER_CONTACT)
                                        .recorded(monthsAgo(4))
                                        .build())),
                        Map.of(INFORMATION, PARTLY_MET, PEERS, NOT_MET)),
                new Tampering(
                        "the patient asked for support outside care and was refused without a reason",
                        with(d -> d.addRequests(request(Possibility.SUPPORT_OUTSIDE_CARE)
                                .outcome(RequestOutcome.REFUSED)
                                .build())),
                        Map.of(INFORMATION, PARTLY_MET, OUTSIDE, NOT_MET)),
                new Tampering(
                        "the patient asked for another professional after it was pointed out, and waits",
                        with(d -> d.addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                                .recorded(Recorded.of(TODAY, PATIENT))
                                .build())),
                        Map.of(SAFE_CARE, PARTLY_MET, OTHER, PARTLY_MET)),
                new Tampering(
                        "the request for another professional is ignored",
                        with(d -> d.suggestions(List.of(suggestion()
                                        .towards(List.of(
                                                Possibility.SUPPORT_OUTSIDE_CARE,
                                                Possibility.PEER_CONTACT,
                                                Possibility.EXPERT_BY_EXPERIENCE))
                                        .build()))
                                .addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                                        .recorded(monthsAgo(4))
                                        .build())),
                        Map.of(SAFE_CARE, NOT_MET, OTHER, NOT_MET)),
                new Tampering(
                        "another professional is refused with a reason",
                        with(d -> d.addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                                .outcome(RequestOutcome.REFUSED)
                                .reason(Note.of("In dit dorp is er geen."))
                                .build())),
                        Map.of()),
                new Tampering(
                        "the request for another professional was acted on",
                        with(d -> d.addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                                .outcome(RequestOutcome.ACTED_ON)
                                .build())),
                        Map.of()),
                new Tampering(
                        "nothing was done with the pace that the patient told",
                        with(d -> d.progressReviews(List.of(review().pace(
                                        pace().consequence(Optional.empty()).build())
                                .build()))),
                        Map.of(EMOTIONAL, PARTLY_MET, PACE, PARTLY_MET)),
                new Tampering(
                        "only the nurse ticked the pace",
                        with(d -> d.progressReviews(List.of(review().pace(
                                        pace().inOwnWords(Optional.empty()).build())
                                .build()))),
                        Map.of(EMOTIONAL, PARTLY_MET, PACE, PARTLY_MET)),
                new Tampering(
                        "only the nurse has a view of the pace",
                        with(d -> d.progressReviews(List.of(review().pace(Pace.builder()
                                        .professionalsView(Note.of("Het gaat goed."))
                                        .build())
                                .build()))),
                        Map.of(EMOTIONAL, CANNOT_TELL, PACE, CANNOT_TELL)),
                new Tampering(
                        "nobody asked for the pace",
                        with(d -> d.progressReviews(
                                List.of(review().pace(Optional.empty()).build()))),
                        Map.of(EMOTIONAL, CANNOT_TELL, PACE, CANNOT_TELL)),
                new Tampering(
                        "it goes too fast and the plan was adjusted",
                        with(d -> d.progressReviews(List.of(review().pace(pace().view(PaceView.TOO_FAST)
                                        .consequence(PaceConsequence.ADJUSTED)
                                        .build())
                                .build()))),
                        Map.of()),
                new Tampering(
                        "it goes too fast and the plan stays as it is",
                        with(d -> d.progressReviews(List.of(
                                review().pace(pace().view(PaceView.TOO_FAST).build())
                                        .build()))),
                        Map.of(EMOTIONAL, PARTLY_MET, PACE, PARTLY_MET)),
                new Tampering(
                        "it went too fast and nothing was done for longer than the period",
                        with(d -> d.progressReviews(List.of(review().recorded(Recorded.builder()
                                        .from(inTheTalk())
                                        .happenedOn(TODAY.minusMonths(2))
                                        .build())
                                .pace(pace().view(PaceView.TOO_FAST)
                                        .consequence(Optional.empty())
                                        .build())
                                .build()))),
                        Map.of(EMOTIONAL, NOT_MET, PACE, NOT_MET, ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET)),
                new Tampering(
                        "the patient does not want to say how the pace is",
                        with(d -> d.progressReviews(List.of(review().recorded(Recorded.of(TALK, PATIENT))
                                .pace(Pace.builder().view(PaceView.NO_ANSWER).build())
                                .build()))),
                        Map.of()),
                new Tampering(
                        "a nurse ticks that the patient does not want to say how the pace is",
                        with(d -> d.progressReviews(List.of(review().pace(
                                        Pace.builder().view(PaceView.NO_ANSWER).build())
                                .build()))),
                        Map.of(EMOTIONAL, PARTLY_MET, PACE, PARTLY_MET)),
                new Tampering(
                        "the patient feels rushed",
                        told(ExperienceTopic.PACE_FITS, ExperienceAnswer.NO),
                        Map.of(EMOTIONAL, NOT_MET, PACE, NOT_MET)),
                new Tampering(
                        "the patient feels rushed, and later does not want to say how the pace is",
                        told(ExperienceTopic.PACE_FITS, ExperienceAnswer.NO)
                                .andThen(with(d -> d.progressReviews(List.of(review().recorded(
                                                Recorded.of(TALK.plusDays(7), NURSE))
                                        .pace(Pace.builder()
                                                .view(PaceView.NO_ANSWER)
                                                .build())
                                        .build()))))::apply,
                        Map.of(EMOTIONAL, NOT_MET, PACE, NOT_MET)),
                new Tampering(
                        "the patient asked for another professional, and got a leaflet",
                        with(d -> d.addRequests(request(Possibility.ANOTHER_PROFESSIONAL)
                                        .recorded(Recorded.of(TODAY.minusMonths(10), PATIENT))
                                        .build())
                                .addSuggestions(suggestion()
                                        .id(EntryId.of("leaflet"))
                                        .recorded(Recorded.of(TODAY.minusMonths(10), NURSE))
                                        .what(Note.of("De folder"))
                                        .build())),
                        Map.of(SAFE_CARE, NOT_MET, OTHER, NOT_MET)),
                new Tampering(
                        "the patient agreed for everybody, and said no to the daughter who took part",
                        with(d -> d.involvementAgreements(List.of(
                                involvement().closeOnes(List.of()).build(),
                                involvement()
                                        .id(EntryId.of("not-her"))
                                        .answer(InvolvementAnswer.DECLINED)
                                        .build()))),
                        and(withoutHerHelp(), Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET))),
                new Tampering(
                        "the patient said no later, and it was not recorded in the place of the yes",
                        with(d -> d.addInvolvementAgreements(no(TODAY).build())),
                        and(withoutHerHelp(), Map.of(INVOLVE, NOT_APPLICABLE))),
                new Tampering(
                        "the patient said no on the day of the yes",
                        with(d -> d.addInvolvementAgreements(no(TALK).build())),
                        and(withoutHerHelp(), Map.of(INVOLVE, NOT_APPLICABLE))),
                new Tampering(
                        "the patient said no to everybody later",
                        with(d -> d.addInvolvementAgreements(
                                no(TODAY).closeOnes(List.of()).build())),
                        and(withoutHerHelp(), Map.of(INVOLVE, NOT_APPLICABLE))),
                new Tampering(
                        "the patient said no before, and yes in the talk",
                        with(d ->
                                d.addInvolvementAgreements(no(TALK.minusDays(1)).build())),
                        Map.of()),
                new Tampering(
                        "a no that is old, without a day to ask again",
                        with(d -> d.involvementAgreements(
                                List.of(no(TODAY.minusMonths(13)).build()))),
                        and(withoutHerHelp(), Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, CANNOT_TELL))),
                new Tampering(
                        "there is nobody, the patient says, and nobody is known",
                        with(d -> d.closeOnes(List.of())
                                .carerWellbeings(List.of())
                                .carePlans(List.of(plan().actions(List.of(shopping()
                                                .supports(List.of(NURSE))
                                                .build()))
                                        .build()))
                                .progressReviews(List.of(
                                        review().participants(List.of(PATIENT)).build()))
                                .involvementAgreements(List.of(no(TODAY)
                                        .answer(InvolvementAnswer.NOBODY)
                                        .closeOnes(List.of())
                                        .build()))),
                        Map.of(ENVIRONMENT, NOT_APPLICABLE, INVOLVE, NOT_APPLICABLE, CARERS, NOT_APPLICABLE)),
                new Tampering(
                        "who was there before is there no longer, the patient says",
                        with(d -> d.involvementAgreements(List.of(
                                no(TODAY).answer(InvolvementAnswer.NOBODY).build()))),
                        Map.of(
                                ENVIRONMENT,
                                NOT_APPLICABLE,
                                INVOLVE,
                                NOT_APPLICABLE,
                                CARERS,
                                NOT_APPLICABLE,
                                ALONE,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET)),
                new Tampering(
                        "nobody is known, and the patient wants nobody",
                        with(d -> d.closeOnes(List.of())
                                .carerWellbeings(List.of())
                                .carePlans(List.of(plan().actions(List.of(shopping()
                                                .supports(List.of(NURSE))
                                                .build()))
                                        .build()))
                                .progressReviews(List.of(
                                        review().participants(List.of(PATIENT)).build()))
                                .involvementAgreements(
                                        List.of(no(TODAY).closeOnes(List.of()).build()))),
                        Map.of(ENVIRONMENT, NOT_APPLICABLE, INVOLVE, NOT_APPLICABLE, CARERS, NOT_APPLICABLE)),
                new Tampering(
                        "what the daughter is to do is planned, and she took part in nothing yet",
                        with(d -> d.progressReviews(List.of(
                                        review().participants(List.of(PATIENT)).build()))
                                .involvementAgreements(List.of(
                                        involvement().recorded(monthsAgo(4)).build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET)),
                new Tampering(
                        "the daughter came along to a visit",
                        with(d -> d.progressReviews(List.of(
                                        review().participants(List.of(PATIENT)).build()))
                                .addVisitSummaries(VisitSummary.builder()
                                        .id(EntryId.of("visit"))
                                        .recorded(inTheTalk())
                                        .addParticipants(PATIENT, DAUGHTER)
                                        .build())),
                        Map.of()),
                new Tampering(
                        "nobody asked whether a close one may be involved",
                        with(d -> d.involvementAgreements(List.of())),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, CANNOT_TELL)),
                new Tampering(
                        "the patient declines, with a day to ask again",
                        with(d -> d.involvementAgreements(List.of(involvement()
                                .answer(InvolvementAnswer.DECLINED)
                                .askAgainOn(TODAY.plusMonths(3))
                                .build()))),
                        and(withoutHerHelp(), Map.of(INVOLVE, NOT_APPLICABLE))),
                new Tampering(
                        "the patient declines, and is left in peace",
                        with(d -> d.involvementAgreements(List.of(
                                involvement().answer(InvolvementAnswer.DECLINED).build()))),
                        and(withoutHerHelp(), Map.of(INVOLVE, NOT_APPLICABLE))),
                new Tampering(
                        "the patient withdrew the agreement",
                        with(d -> d.involvementAgreements(List.of(involvement()
                                .answer(InvolvementAnswer.WITHDRAWN)
                                .askAgainOn(TODAY.plusMonths(3))
                                .build()))),
                        and(withoutHerHelp(), Map.of(INVOLVE, NOT_APPLICABLE))),
                new Tampering(
                        "a refusal that only the nurse ticked",
                        with(d -> d.involvementAgreements(List.of(involvement()
                                .answer(InvolvementAnswer.DECLINED)
                                .inOwnWords(Optional.empty())
                                .askAgainOn(TODAY.plusMonths(3))
                                .build()))),
                        and(withoutHerHelp(), Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, CANNOT_TELL))),
                new Tampering(
                        "an agreement that only the nurse ticked",
                        with(d -> d.involvementAgreements(List.of(
                                involvement().inOwnWords(Optional.empty()).build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET)),
                new Tampering(
                        "the agreement has ended",
                        with(d -> d.involvementAgreements(
                                List.of(involvement().until(TODAY.minusDays(1)).build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, CANNOT_TELL)),
                new Tampering(
                        "the nurse ticks that there is nobody while somebody is known",
                        with(d -> d.involvementAgreements(List.of(involvement()
                                .answer(InvolvementAnswer.NOBODY)
                                .inOwnWords(Optional.empty())
                                .build()))),
                        Map.of(
                                ENVIRONMENT,
                                PARTLY_MET,
                                INVOLVE,
                                CANNOT_TELL,
                                ALONE,
                                PARTLY_MET,
                                DIRECTION,
                                PARTLY_MET,
                                HAND_OVER,
                                PARTLY_MET)),
                new Tampering(
                        "agreed, and the close one has not taken part yet",
                        with(d -> d.progressReviews(List.of(
                                        review().participants(List.of(PATIENT)).build()))
                                .carePlans(List.of(plan().actions(List.of(shopping()
                                                .supports(List.of(NURSE))
                                                .build()))
                                        .build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET)),
                new Tampering(
                        "agreed longer ago than the period, and the close one never took part",
                        with(d -> d.progressReviews(List.of(
                                        review().participants(List.of(PATIENT)).build()))
                                .carePlans(List.of(plan().actions(List.of(shopping()
                                                .supports(List.of(NURSE))
                                                .build()))
                                        .build()))
                                .involvementAgreements(List.of(
                                        involvement().recorded(monthsAgo(4)).build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, INVOLVE, NOT_MET)),
                new Tampering(
                        "nobody asked how the daughter is",
                        with(d -> d.carerWellbeings(List.of())),
                        Map.of(ENVIRONMENT, PARTLY_MET, CARERS, CANNOT_TELL)),
                new Tampering(
                        "the patient refuses that the daughter is involved, and she was not asked either",
                        with(d -> d.carerWellbeings(List.of())
                                .involvementAgreements(List.of(involvement()
                                        .answer(InvolvementAnswer.DECLINED)
                                        .askAgainOn(TODAY.plusMonths(3))
                                        .build()))),
                        and(
                                withoutHerHelp(),
                                Map.of(ENVIRONMENT, CANNOT_TELL, INVOLVE, NOT_APPLICABLE, CARERS, CANNOT_TELL))),
                new Tampering(
                        "the daughter names a need and nothing was offered yet",
                        with(d -> d.carerWellbeings(List.of(wellbeing()
                                .need(OwnWords.of("Een vrije avond."))
                                .build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, CARERS, PARTLY_MET)),
                new Tampering(
                        "the daughter names a need and something was offered",
                        with(d -> d.carerWellbeings(List.of(wellbeing()
                                .need(OwnWords.of("Een vrije avond."))
                                .offered(Note.of("Een vrijwilliger op dinsdag."))
                                .build()))),
                        Map.of()),
                new Tampering(
                        "it is too much for the daughter and nothing came",
                        with(d -> d.carerWellbeings(List.of(wellbeing()
                                .load(CarerLoad.TOO_HEAVY)
                                .recorded(Recorded.of(TODAY.minusMonths(2), DAUGHTER))
                                .build()))),
                        and(withoutHerHelp(), Map.of(ENVIRONMENT, PARTLY_MET, CARERS, NOT_MET))),
                new Tampering(
                        "only the nurse says that the daughter manages",
                        with(d -> d.carerWellbeings(
                                List.of(wellbeing().recorded(inTheTalk()).build()))),
                        Map.of(ENVIRONMENT, PARTLY_MET, CARERS, PARTLY_MET)),
                new Tampering(
                        "the daughter does not want to say how she is",
                        with(d -> d.carerWellbeings(
                                List.of(wellbeing().load(CarerLoad.NO_ANSWER).build()))),
                        Map.of()),
                new Tampering(
                        "what was explained is longer ago than the period",
                        with(d -> d.sharedDecisions(
                                List.of(decision().recorded(longAgo()).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, CANNOT_TELL)),
                new Tampering(
                        "the alternatives were not explained",
                        with(d -> d.sharedDecisions(List.of(decision()
                                .explained(List.of(Explained.COURSE, Explained.LIMITS))
                                .build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, PARTLY_MET)),
                new Tampering(
                        "nobody checked what was understood",
                        with(d -> d.sharedDecisions(List.of(
                                decision().understanding(Optional.empty()).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, PARTLY_MET)),
                new Tampering(
                        "it was not clear yet",
                        with(d -> d.sharedDecisions(List.of(decision()
                                .understanding(Understanding.NOT_YET_CLEAR)
                                .build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, PARTLY_MET)),
                new Tampering(
                        "nothing is explained of what was decided",
                        with(d -> d.sharedDecisions(
                                List.of(decision().explained(List.of()).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, CANNOT_TELL)),
                new Tampering(
                        "there is a plan and nothing was decided together",
                        with(d -> d.sharedDecisions(List.of())),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, CANNOT_TELL)),
                new Tampering(
                        "the patient does not know what to expect",
                        told(ExperienceTopic.KNOWS_WHAT_TO_EXPECT, ExperienceAnswer.NO),
                        Map.of(TRANSPARENT, PARTLY_MET, EXPECT, NOT_MET)),
                new Tampering(
                        "looked back without the view of the patient",
                        with(d -> d.progressReviews(
                                List.of(review().patientsView(Optional.empty()).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, PARTLY_MET)),
                new Tampering(
                        "looked back without the patient",
                        with(d -> d.progressReviews(List.of(
                                review().participants(List.of(NURSE, DAUGHTER)).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, PARTLY_MET, EMOTIONAL, PARTLY_MET, PACE, PARTLY_MET)),
                new Tampering(
                        "there is no next day",
                        with(d -> d.progressReviews(
                                List.of(review().nextOn(Optional.empty()).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, PARTLY_MET)),
                new Tampering(
                        "the next day is overdue by less than the interval",
                        with(d -> d.progressReviews(
                                List.of(review().nextOn(TALK.plusDays(20)).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, PARTLY_MET)),
                new Tampering(
                        "the next day is overdue by more than the interval",
                        with(d -> d.progressReviews(
                                List.of(review().nextOn(TALK.plusDays(10)).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, NOT_MET)),
                new Tampering(
                        "the next day is years away",
                        with(d -> d.progressReviews(
                                List.of(review().nextOn(TALK.plusYears(9)).build()))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, PARTLY_MET)),
                new Tampering(
                        "a second plan is overdue, and the review was of the first",
                        with(d -> d.progressReviews(
                                        List.of(review().plan(Example.PLAN).build()))
                                .addCarePlans(otherPlan(TALK.minusMonths(5)))),
                        Map.of(TRANSPARENT, PARTLY_MET, REVIEW, PARTLY_MET)),
                new Tampering(
                        "both plans are overdue, and nobody looked back",
                        with(d -> d.progressReviews(List.of())
                                .carePlans(List.of(
                                        plan().lookAgainOn(TALK.plusDays(10)).build(),
                                        otherPlan(TALK.minusMonths(5))))),
                        and(withoutAReview(), Map.of(TRANSPARENT, PARTLY_MET, REVIEW, NOT_MET))),
                new Tampering(
                        "a review that names no plan is about both",
                        with(d -> d.addCarePlans(otherPlan(TALK.minusMonths(5)))),
                        Map.of()),
                new Tampering(
                        "the day of the second plan is still to come",
                        with(d -> d.progressReviews(
                                        List.of(review().plan(Example.PLAN).build()))
                                .addCarePlans(otherPlan(TODAY.plusMonths(1)))),
                        Map.of()),
                new Tampering(
                        "no day was agreed and nobody looked back",
                        with(d -> d.progressReviews(List.of())),
                        Map.of(
                                EMOTIONAL,
                                CANNOT_TELL,
                                PACE,
                                CANNOT_TELL,
                                TRANSPARENT,
                                PARTLY_MET,
                                REVIEW,
                                CANNOT_TELL,
                                ENVIRONMENT,
                                PARTLY_MET,
                                INVOLVE,
                                PARTLY_MET)),
                new Tampering(
                        "the plan is younger than its interval",
                        with(d -> d.progressReviews(List.of())
                                .carePlans(List.of(
                                        plan().lookAgainOn(TODAY.plusMonths(1)).build()))),
                        and(withoutAReview(), Map.of(REVIEW, NOT_APPLICABLE))),
                new Tampering(
                        "the day of the plan was moved without looking back",
                        with(d -> d.progressReviews(List.of())
                                .carePlans(List.of(
                                        plan().id(EntryId.of("plan-before"))
                                                .recorded(Recorded.of(TALK.minusDays(10), NURSE))
                                                .lookAgainOn(TALK)
                                                .actions(List.of())
                                                .goals(List.of())
                                                .build(),
                                        plan().recorded(Recorded.builder()
                                                        .from(inTheTalk())
                                                        .replaces(EntryId.of("plan-before"))
                                                        .build())
                                                .lookAgainOn(TODAY.plusMonths(5))
                                                .build()))),
                        and(withoutAReview(), Map.of(TRANSPARENT, PARTLY_MET, REVIEW, NOT_MET))));
    }

    @Test
    void thePaceIsMendedWhenThePatientSaysSoLater() {
        Dossier rushed = told(ExperienceTopic.PACE_FITS, ExperienceAnswer.NO).apply(Example.whole());
        Dossier mended = with(d -> d.addProgressReviews(review().id(EntryId.of("later"))
                        .recorded(Recorded.of(TODAY, NURSE))
                        .nextOn(TODAY.plusMonths(1))
                        .build()))
                .apply(rushed);
        assertThat(verdicts(rushed, TODAY)).containsEntry(PACE, NOT_MET);
        assertThat(verdicts(mended, TODAY)).containsEntry(PACE, MET);
    }

    @Test
    void aReviewOfAnEarlierDayThatWasTypedLateIsNotTheLastOne() {
        ProgressReview last = review().nextOn(TALK.plusDays(8)).build();
        ProgressReview typedLate = review().id(EntryId.of("typed-late"))
                .recorded(Recorded.builder()
                        .on(TODAY)
                        .by(NURSE)
                        .happenedOn(TALK.minusMonths(2))
                        .build())
                .nextOn(TODAY.plusDays(8))
                .build();
        Map<String, Verdict> without =
                verdicts(with(d -> d.progressReviews(List.of(last))).apply(Example.whole()), TODAY);
        assertThat(without).containsEntry(REVIEW, NOT_MET);
        for (List<ProgressReview> order : List.of(List.of(last, typedLate), List.of(typedLate, last))) {
            Dossier both = with(d -> d.progressReviews(order)).apply(Example.whole());
            assertThat(verdicts(both, TODAY)).containsEntry(REVIEW, NOT_MET);
        }
    }

    @Test
    void ofTwoDaysToLookBackThatAreTheSameTheOneAgreedFirstCounts() {
        CarePlan before = plan().id(EntryId.of("plan-before"))
                .recorded(Recorded.builder()
                        .from(inTheTalk())
                        .happenedOn(TALK.minusMonths(2))
                        .build())
                .lookAgainOn(TALK.plusDays(8))
                .build();
        CarePlan after = plan().recorded(Recorded.builder()
                        .from(inTheTalk())
                        .replaces(before.id())
                        .build())
                .lookAgainOn(TALK.plusDays(8))
                .build();
        Dossier both = with(d -> d.progressReviews(List.of()).carePlans(List.of(before, after)))
                .apply(Example.whole());
        assertThat(verdicts(both, TODAY)).containsEntry(REVIEW, PARTLY_MET);
    }

    /** The daughter supports the one action of the plan. */
    private static Map<String, Verdict> withoutHerHelp() {
        return Map.of(
                "warning/not-alone",
                PARTLY_MET,
                "criterion/direction-over-care",
                PARTLY_MET,
                "criterion/direction-over-care/hand-over",
                PARTLY_MET);
    }

    /** In the one review the pace was told, and the daughter took part. */
    private static Map<String, Verdict> withoutAReview() {
        return Map.of(EMOTIONAL, CANNOT_TELL, PACE, CANNOT_TELL, ENVIRONMENT, PARTLY_MET, INVOLVE, PARTLY_MET);
    }

    private static Map<String, Verdict> and(Map<String, Verdict> some, Map<String, Verdict> others) {
        Map<String, Verdict> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }

    private static CarePlan otherPlan(LocalDate lookAgainOn) {
        return CarePlan.builder()
                .id(EntryId.of("plan-feet"))
                .recorded(Recorded.of(TALK.minusMonths(6), NURSE))
                .status(PlanStatus.ACTIVE)
                .addActions(PlannedAction.builder()
                        .id(EntryId.of("action-feet"))
                        .what(Note.of("Voetzorg"))
                        .addDoes(NURSE)
                        .build())
                .lookAgainOn(lookAgainOn)
                .build();
    }

    private static InvolvementAgreement.Builder no(LocalDate day) {
        return involvement()
                .id(EntryId.of("no"))
                .recorded(Recorded.of(day, PATIENT))
                .answer(InvolvementAnswer.WITHDRAWN)
                .inOwnWords(OwnWords.of("Nu liever niet meer."));
    }

    private static Request.Builder request(Possibility possibility) {
        return Request.builder()
                .id(EntryId.of("request"))
                .recorded(Recorded.of(TALK, PATIENT))
                .possibility(possibility);
    }

    private static Recorded longAgo() {
        return monthsAgo(13);
    }

    private static Recorded monthsAgo(int months) {
        return Recorded.of(TODAY.minusMonths(months), NURSE);
    }

    private static UnaryOperator<Dossier> told(ExperienceTopic topic, ExperienceAnswer answer) {
        return dossier -> Dossier.builder()
                .from(dossier)
                .experiences(dossier.experiences().stream()
                        .filter(each -> each.topic() != topic)
                        .toList())
                .addExperiences(experience(topic, answer))
                .build();
    }
}

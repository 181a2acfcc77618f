package nl.regie.criterion;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.ContactChoice;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalProgress;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.Pace;
import nl.regie.careplan.PaceConsequence;
import nl.regie.careplan.PaceView;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.PreferenceOutcome;
import nl.regie.careplan.ProgressReview;
import nl.regie.careplan.ProgressStep;
import nl.regie.consult.ConsultPreparation;
import nl.regie.decision.Explained;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
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
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.finding.Verdict;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Suggestion;
import nl.regie.intervention.SuggestionResponse;
import nl.regie.keyelement.KeyElements;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;
import nl.regie.precondition.AgreedDegree;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import nl.regie.rule.Claim;
import nl.regie.rule.DossierOnDay;
import nl.regie.rule.Rule;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;

/** An entry that supports a claim, in an otherwise equal dossier, never lowers that claim. */
class SupportingEvidenceTest {
    private static final List<Verdict> ORDER =
            List.of(Verdict.NOT_MET, Verdict.CANNOT_TELL, Verdict.PARTLY_MET, Verdict.MET);
    private static final List<Rule> RULES = Stream.concat(Criteria.rules().stream(), KeyElements.rules().stream())
            .toList();
    private static final EntryId ADDED = EntryId.of("added");
    private static final PersonId HELPER = PersonId.of("somebody-who-helped");

    /** An entry, and the claims that it supports. */
    private record Support(String what, BiFunction<Dossier, LocalDate, Dossier> added, Set<String> claims) {
        @Override
        public String toString() {
            return what;
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<Support> supports() {
        return Arbitraries.of(Stream.concat(entries(), experiences()).toList());
    }

    @Example
    void eachClaimThatIsSaidToBeSupportedIsThere() {
        Set<String> claims = RULES.stream()
                .flatMap(rule -> rule.claims().stream().map(claim -> rule.statement() + "#" + claim.code()))
                .collect(toSet());
        assertThat(Stream.concat(entries(), experiences())
                        .flatMap(support -> support.claims().stream())
                        .collect(toSet()))
                .isEqualTo(claims);
    }

    @Property
    void whatSupportsAClaimNeverLowersIt(
            @ForAll("dossiers") Dossier dossier, @ForAll @From("supports") Support support) {
        LocalDate day = dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
        DossierOnDay before = DossierOnDay.of(dossier, day, CareModule.shipped());
        DossierOnDay after = DossierOnDay.of(support.added().apply(dossier, day), day, CareModule.shipped());
        boolean isAnyRaised = false;
        for (Rule rule : RULES) {
            for (Claim claim : rule.claims()) {
                Verdict was = claim.decide(before).verdict();
                if (support.claims().contains(rule.statement() + "#" + claim.code()) && was != Verdict.NOT_APPLICABLE) {
                    Verdict is = claim.decide(after).verdict();
                    if (is == Verdict.NOT_APPLICABLE) {
                        assertThat(was)
                                .as(claim.code()
                                        + ": only a no, in whole or in part, leaves nothing to ask once taken back")
                                .isIn(Verdict.NOT_MET, Verdict.PARTLY_MET);
                        assertThat(claim.decide(DossierOnDay.of(withoutExperiences(dossier), day, CareModule.shipped()))
                                        .verdict())
                                .as(claim.code() + ": nothing to ask, had nobody told of it")
                                .isEqualTo(Verdict.NOT_APPLICABLE);
                        continue;
                    }
                    assertThat(ORDER.indexOf(is))
                            .as(claim.code() + " was " + was + " and is " + is)
                            .isGreaterThanOrEqualTo(ORDER.indexOf(was));
                    isAnyRaised |= ORDER.indexOf(is) > ORDER.indexOf(was);
                }
            }
        }
        Floor.under("it raises a claim", isAnyRaised, 20);
    }

    private static Dossier withoutExperiences(Dossier dossier) {
        Dossier without = dossier;
        for (Experience told : dossier.experiences()) {
            without = without.erase(told.id(), told.recorded().on());
        }
        return without;
    }

    private static Stream<Support> experiences() {
        return Stream.of(
                        new Object[] {
                            ExperienceTopic.FEELS_SAFE_AND_SUPPORTED,
                            "precondition/safe-environment#feels-safe-and-supported"
                        },
                        new Object[] {ExperienceTopic.NOT_LEFT_ALONE, "warning/not-alone#does-not-feel-left-alone"},
                        new Object[] {
                            ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION,
                            "criterion/direction-over-care/stimulate#is-asked-what-to-direct"
                        },
                        new Object[] {
                            ExperienceTopic.ENCOURAGED_TO_TAKE_DIRECTION,
                            "criterion/direction-over-care/stimulate#asking-is-followed-up"
                        },
                        new Object[] {ExperienceTopic.CARE_FITS, "criterion/effective-care/tune#needs-are-known"},
                        new Object[] {ExperienceTopic.CARE_FITS, "criterion/effective-care/tune#needs-are-answered"},
                        new Object[] {
                            ExperienceTopic.PACE_FITS, "criterion/emotional-support/follow-pace#pace-is-followed"
                        },
                        new Object[] {
                            ExperienceTopic.KNOWS_WHAT_TO_EXPECT,
                            "criterion/transparent-quality/what-to-expect#what-to-expect-is-explained"
                        },
                        new Object[] {
                            ExperienceTopic.SEEN_AS_A_WHOLE_PERSON,
                            "key-element/attitude/beyond-the-condition#is-seen-as-a-whole-person"
                        },
                        new Object[] {
                            ExperienceTopic.GROWS_STRONGER, "key-element/attitude/problem-solving#grows-stronger"
                        },
                        new Object[] {ExperienceTopic.GROWS_STRONGER, "key-element/support/strategies#learns-by-doing"},
                        new Object[] {
                            ExperienceTopic.STRENGTHS_COME_FIRST, "key-element/attitude/positive#strengths-come-first"
                        },
                        new Object[] {
                            ExperienceTopic.STRENGTHS_COME_FIRST, "key-element/support/strengths#strengths-are-known"
                        },
                        new Object[] {
                            ExperienceTopic.STRENGTHS_COME_FIRST,
                            "key-element/diagnostics/strengths-and-burdens#both-are-talked-about"
                        },
                        new Object[] {ExperienceTopic.DECIDES_TOGETHER, "key-element/attitude/together#decides-together"
                        },
                        new Object[] {ExperienceTopic.LISTENED_TO, "key-element/attitude/listening#is-listened-to"},
                        new Object[] {
                            ExperienceTopic.FEELINGS_HAVE_ROOM, "key-element/support/emotions#feelings-have-room"
                        })
                .map(row -> experience((ExperienceTopic) row[0], (String) row[1]));
    }

    private static Support experience(ExperienceTopic topic, String claim) {
        return new Support(
                topic.name(),
                (dossier, day) -> Dossier.builder()
                        .from(dossier)
                        .addExperiences(Experience.builder()
                                .id(ADDED)
                                .recorded(Recorded.of(day, dossier.patient().id()))
                                .teller(dossier.patient().id())
                                .topic(topic)
                                .answer(ExperienceAnswer.YES)
                                .build())
                        .build(),
                Set.of(claim));
    }

    private static Stream<Support> entries() {
        return Stream.of(
                new Support(
                        "a direction that was asked and agreed",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addSelfDirections(SelfDirection.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .lifeDomain(LifeDomain.MEANING)
                                        .wish(DirectionWish.TOGETHER)
                                        .agreed(AgreedDegree.TOGETHER)
                                        .build())
                                .build(),
                        Set.of(
                                "criterion/direction-over-care/stimulate#is-asked-what-to-direct",
                                "criterion/direction-over-care/stimulate#asking-is-followed-up",
                                "precondition/motivation#wants-it",
                                "key-element/support/life-goals#meaning-is-talked-about",
                                "key-element/attitude/life-domains#domains-are-explored",
                                "key-element/attitude/possibilities#wanting-and-ability-are-known")),
                appraisal(Aspect.WANTS, "precondition/motivation#wants-it"),
                appraisal(Aspect.SEES_IMPORTANCE, "precondition/motivation#sees-the-importance"),
                appraisal(Aspect.ABLE, "precondition/capability#is-able"),
                appraisal(Aspect.ABLE, "key-element/attitude/degree-of-direction#degree-is-estimated-together"),
                appraisal(Aspect.ABLE, "key-element/attitude/possibilities#wanting-and-ability-are-known"),
                appraisal(Aspect.SUPPORT_AVAILABLE, "precondition/support#right-support-can-be-given"),
                new Support(
                        "support that answers every direction, wish and need",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addProfessionals(
                                        Professional.builder().id(HELPER).build())
                                .addSupportRecords(SupportRecord.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .what(Note.of("Samen gedaan"))
                                        .addGivenBy(HELPER)
                                        .addAllAnswers(dossier.selfDirections().stream()
                                                .map(SelfDirection::id)
                                                .toList())
                                        .addAllAnswers(dossier.answers().stream()
                                                .map(Answer::id)
                                                .toList())
                                        .build())
                                .build(),
                        Set.of(
                                "warning/not-alone#support-is-agreed",
                                "precondition/support#right-support-can-be-given",
                                "criterion/direction-over-care/stimulate#asking-is-followed-up",
                                "criterion/direction-over-care/hand-over#direction-is-handed-over",
                                "criterion/effective-care/tune#needs-are-known",
                                "criterion/effective-care/tune#needs-are-answered",
                                "key-element/attitude/possibilities#support-fits-what-is-possible")),
                new Support(
                        "a wish that was asked",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addAnswers(Answer.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .question(DiagnosisQuestion.WISH)
                                        .response(Response.GIVEN)
                                        .inOwnWords(OwnWords.of("Rust."))
                                        .lifeDomain(LifeDomain.MEANING)
                                        .build())
                                .build(),
                        Set.of(
                                "criterion/effective-care/tune#needs-are-known",
                                "key-element/support/life-goals#meaning-is-talked-about",
                                "key-element/recovery/quality-of-life#plan-starts-from-the-patients-aim")),
                new Support(
                        "an answer of the patient to each question",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addAllAnswers(Stream.of(DiagnosisQuestion.values())
                                        .map(question -> Answer.builder()
                                                .id(named(question))
                                                .recorded(Recorded.of(
                                                        day, dossier.patient().id()))
                                                .question(question)
                                                .response(Response.DECLINED)
                                                .build())
                                        .map(Answer.class::cast)
                                        .toList())
                                .build(),
                        Set.of(
                                "key-element/support/strengths#strengths-are-known",
                                "key-element/diagnostics/strengths-and-burdens#both-are-talked-about",
                                "key-element/diagnostics/diagnosis-together#questions-are-answered")),
                new Support(
                        "a plan that the patient agreed to, with a first step",
                        SupportingEvidenceTest::withAPlanAndAFirstStep,
                        Set.of(
                                "key-element/support/strategies#learns-by-doing",
                                "key-element/support/contact-with-others#contact-follows-the-wish",
                                "key-element/support/ordinary-life#daily-life-is-worked-on",
                                "key-element/support/emotions#handling-feelings-is-worked-on",
                                "key-element/support/successes#successes-are-told",
                                "key-element/attitude/together#plan-is-agreed",
                                "key-element/treatment/living-and-lifestyle#living-with-it-is-worked-on",
                                "key-element/monitoring/self-management#own-part-is-followed",
                                "key-element/recovery/quality-of-life#plan-starts-from-the-patients-aim")),
                new Support(
                        "a signalling plan of the patient's own",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addSignallingPlans(
                                        signallingPlan(dossier.patient().id(), day))
                                .build(),
                        Set.of(
                                "key-element/treatment/early-signs#early-signs-are-discussed",
                                "key-element/treatment/early-signs#what-to-do-is-discussed",
                                "key-element/treatment/crisis-or-relapse-plan#signalling-plan-is-made")),
                new Support(
                        "a preparation that the patient filled in",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addConsultPreparations(ConsultPreparation.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .addTopics(OwnWords.of("De trap."))
                                        .build())
                                .build(),
                        Set.of(
                                "key-element/knowledge/instruments#instrument-is-used",
                                "key-element/monitoring/self-management#own-part-is-followed")),
                new Support(
                        "a measure with the choice that remains",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addImposedMeasures(ImposedMeasure.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .law(CompulsoryCareLaw.WZD)
                                        .what(Note.of("Een gesloten deur"))
                                        .choiceThatRemains(Note.of("Met wie naar buiten"))
                                        .build())
                                .build(),
                        Set.of("criterion/safe-care/another-professional#choice-that-remains-is-told")),
                toldByCloseOnes(
                        ExperienceTopic.ACKNOWLEDGED_AS_CLOSE_ONE,
                        "key-element/attitude/close-ones-as-resource#close-one-feels-acknowledged"),
                toldByCloseOnes(
                        ExperienceTopic.ASKED_HOW_I_AM,
                        "key-element/attitude/wellbeing-of-close-ones#close-one-is-cared-for"),
                new Support(
                        "everything pointed out, with a response",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addSuggestions(Suggestion.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .addTowards(Possibility.values())
                                        .intervention(StatementId.of("instrument/e-health"))
                                        .what(Note.of("Het inloophuis"))
                                        .response(SuggestionResponse.DECLINES)
                                        .build())
                                .build(),
                        Set.of(
                                "criterion/information/outside-regular-care#support-outside-care-is-pointed-out",
                                "criterion/information/peers-and-experts-by-experience#peers-and-experts-are-pointed-out",
                                "criterion/safe-care/another-professional#another-professional-is-possible",
                                "key-element/support/peers#benefit-of-peers-is-pointed-out",
                                "key-element/support/contact-with-others#contact-follows-the-wish",
                                "key-element/knowledge/instruments#instrument-is-used")),
                new Support(
                        "a review with the patient and everybody close by",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addProgressReviews(ProgressReview.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .addParticipants(dossier.patient().id())
                                        .addAllParticipants(dossier.closeOnes().stream()
                                                .map(CloseOne::person)
                                                .distinct()
                                                .toList())
                                        .patientsView(OwnWords.of("Goed zo."))
                                        .pace(Pace.builder()
                                                .view(PaceView.RIGHT)
                                                .consequence(PaceConsequence.CONFIRMED)
                                                .build())
                                        .nextOn(day.plusMonths(3))
                                        .build())
                                .build(),
                        Set.of(
                                "criterion/emotional-support/follow-pace#pace-is-followed",
                                "criterion/patient-centred-environment/involve-close-ones#close-one-is-involved",
                                "key-element/attitude/close-ones-as-resource#close-one-takes-part",
                                "key-element/attitude/degree-of-direction#close-ones-have-a-say",
                                "criterion/transparent-quality/evaluate-regularly#progress-is-reviewed-together")),
                new Support(
                        "an explanation that was understood",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addSharedDecisions(SharedDecision.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .question(Note.of("Welke hulp past?"))
                                        .addExplained(Explained.values())
                                        .understanding(Understanding.CLEAR)
                                        .build())
                                .build(),
                        Set.of("criterion/transparent-quality/what-to-expect#what-to-expect-is-explained")),
                new Support(
                        "every close one says that they manage",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addAllCarerWellbeings(wellbeings(dossier, day))
                                .build(),
                        Set.of(
                                "criterion/patient-centred-environment/wellbeing-of-close-ones#close-one-is-asked-and-helped",
                                "key-element/attitude/wellbeing-of-close-ones#close-one-is-cared-for")),
                new Support(
                        "a preference that is followed",
                        (dossier, day) -> Dossier.builder()
                                .from(dossier)
                                .addContactAgreements(ContactAgreement.builder()
                                        .id(ADDED)
                                        .recorded(Recorded.of(
                                                day, dossier.patient().id()))
                                        .addOffered(ContactChoice.PLACE)
                                        .preference(OwnWords.of("Thuis."))
                                        .outcome(PreferenceOutcome.FOLLOWED)
                                        .build())
                                .build(),
                        Set.of("criterion/effective-care/offer-flexibly#preference-is-followed")));
    }

    private static Dossier withAPlanAndAFirstStep(Dossier dossier, LocalDate day) {
        PersonId patient = dossier.patient().id();
        List<Goal> goals = Stream.of(LifeDomain.values())
                .<Goal>map(domain -> Goal.builder()
                        .id(named(domain))
                        .status(GoalStatus.ACCEPTED)
                        .inOwnWords(OwnWords.of("Elke dag een stukje."))
                        .lifeDomain(domain)
                        .build())
                .toList();
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder().id(HELPER).build())
                .addCarePlans(CarePlan.builder()
                        .id(ADDED)
                        .recorded(Recorded.of(day, patient))
                        .status(PlanStatus.ACTIVE)
                        .addAllGoals(goals)
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of(ADDED + "-action"))
                                .what(Note.of("Oefenen"))
                                .addDoes(patient)
                                .addSupports(HELPER)
                                .addAllAnswers(goals.stream().map(Goal::id).toList())
                                .build())
                        .agreement(PlanAgreement.builder()
                                .version(ADDED)
                                .on(day)
                                .by(patient)
                                .build())
                        .build())
                .addProgressReviews(ProgressReview.builder()
                        .id(EntryId.of(ADDED + "-review"))
                        .recorded(Recorded.of(day, patient))
                        .addProgress(GoalProgress.builder()
                                .goal(goals.get(0).id())
                                .toldBy(patient)
                                .step(ProgressStep.FIRST_STEP)
                                .build())
                        .build())
                .build();
    }

    private static EntryId named(Enum<?> constant) {
        return EntryId.of(ADDED + "-" + constant.name().replace('_', '-'));
    }

    private static SignallingPlan signallingPlan(PersonId patient, LocalDate day) {
        return SignallingPlan.builder()
                .id(ADDED)
                .recorded(Recorded.of(day, patient))
                .kind(SignallingPlanKind.BOTH)
                .addPhases(SignallingPhase.builder()
                        .id(EntryId.of(ADDED + "-phase"))
                        .level(PhaseLevel.WORSE)
                        .addSigns(Sign.builder()
                                .id(EntryId.of(ADDED + "-sign"))
                                .noticedBy(NoticedBy.MYSELF)
                                .what(OwnWords.of("Ik slaap niet."))
                                .build())
                        .addSteps(PhaseStep.builder()
                                .what(Note.of("Bellen"))
                                .addDoes(patient)
                                .build())
                        .build())
                .addContacts(CallContact.builder().whom(Note.of("De huisarts")).build())
                .agreement(PlanAgreement.builder()
                        .version(ADDED)
                        .on(day)
                        .by(patient)
                        .build())
                .build();
    }

    private static Support toldByCloseOnes(ExperienceTopic topic, String claim) {
        return new Support(
                topic.name(),
                (dossier, day) -> {
                    List<PersonId> people = dossier.closeOnes().stream()
                            .map(CloseOne::person)
                            .distinct()
                            .toList();
                    return Dossier.builder()
                            .from(dossier)
                            .addAllExperiences(IntStream.range(0, people.size())
                                    .<Experience>mapToObj(i -> Experience.builder()
                                            .id(EntryId.of(ADDED + "-" + i))
                                            .recorded(Recorded.of(day, people.get(i)))
                                            .teller(people.get(i))
                                            .topic(topic)
                                            .answer(ExperienceAnswer.YES)
                                            .build())
                                    .toList())
                            .build();
                },
                Set.of(claim));
    }

    private static List<CarerWellbeing> wellbeings(Dossier dossier, LocalDate day) {
        List<PersonId> people =
                dossier.closeOnes().stream().map(CloseOne::person).distinct().toList();
        return IntStream.range(0, people.size())
                .mapToObj(i -> CarerWellbeing.builder()
                        .id(EntryId.of(ADDED + "-" + i))
                        .recorded(Recorded.of(day, people.get(i)))
                        .closeOne(people.get(i))
                        .load(CarerLoad.MANAGES)
                        .build())
                .map(CarerWellbeing.class::cast)
                .toList();
    }

    private static Support appraisal(Aspect aspect, String claim) {
        return new Support(
                aspect.name(),
                (dossier, day) -> Dossier.builder()
                        .from(dossier)
                        .addAppraisals(Appraisal.builder()
                                .id(ADDED)
                                .recorded(Recorded.of(day, dossier.patient().id()))
                                .aspect(aspect)
                                .judgement(Judgement.YES)
                                .viewOf(dossier.patient().id())
                                .build())
                        .build(),
                Set.of(claim));
    }
}

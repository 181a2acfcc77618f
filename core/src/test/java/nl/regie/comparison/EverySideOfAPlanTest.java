package nl.regie.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.Closing;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.PlanAgreement;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.CallTime;
import nl.regie.signalling.NoticedBy;
import nl.regie.signalling.PhaseLevel;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;
import nl.regie.signalling.SignallingPlanKind;
import org.junit.jupiter.api.Test;

/** Whatever can stand in a plan is told where it changes, in words. Everybody is invented. */
class EverySideOfAPlanTest {
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SISTER = PersonId.of("sister");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final EntryId WISH = EntryId.of("wish");
    private static final EntryId CALM = EntryId.of("calm");
    private static final EntryId CRISIS = EntryId.of("crisis");
    private static final EntryId AUTHORITY = EntryId.of("authority");

    @Test
    void whatIsAgreedAndHowItEndsIsToldOfACarePlan() {
        CarePlan bare = carePlan("plan-1").build();
        CarePlan full = carePlan("plan-2")
                .addAbout(PlanSubject.builder()
                        .what(Note.of("astma"))
                        .code(GivenCode.builder()
                                .system(CodePart.of("urn:x"))
                                .code(CodePart.of("R96"))
                                .display(Note.of("Astma"))
                                .build())
                        .build())
                .agreement(agreement())
                .closing(Closing.builder()
                        .earlySigns(Note.of("piepen"))
                        .whatToDo(Note.of("bellen"))
                        .addDiscussedWith(PATIENT)
                        .inOwnWords(OwnWords.of("Dan bel ik"))
                        .signallingPlan(EntryId.of("signals"))
                        .whyNoSignallingPlan(Note.of("al bekend"))
                        .whyNothingComesBack(Note.of("genezen"))
                        .build())
                .build();
        assertThat(sentences(Difference.between(bare, full)))
                .containsExactly(
                        "Plan, waar het plan over gaat: nu ‘astma’ (urn:x R96, Astma). Eerst stond er niets.",
                        "Plan, de versie waarmee is ingestemd: nu plan-1. Eerst stond er niets.",
                        "Plan, de dag van instemmen: nu 9 februari 2026. Eerst stond er niets.",
                        "Plan, wie instemde: nu zus. Eerst stond er niets.",
                        "Plan, wat erbij gezegd werd: nu “Goed zo”. Eerst stond er niets.",
                        "Plan, op grond van welke vertegenwoordiging: nu vertegenwoordiging van 9 februari 2026 (zus). Eerst stond er niets.",
                        "Plan, wat de patiënt er zelf van vindt: nu wil het ook. Eerst stond er niets.",
                        "Plan, wat de patiënt daarover zei: nu “Mij best”. Eerst stond er niets.",
                        "Plan, welke ouder of voogd ook ja zei: nu vertegenwoordiging van 9 februari 2026 (zus). Eerst stond er niets.",
                        "Plan, wat besproken is over vroege signalen: nu ‘piepen’. Eerst stond er niets.",
                        "Plan, wat besproken is over wat te doen: nu ‘bellen’. Eerst stond er niets.",
                        "Plan, met wie het besproken is: nu Bea. Eerst stond er niets.",
                        "Plan, wat de patiënt bij het einde zei: nu “Dan bel ik”. Eerst stond er niets.",
                        "Plan, het signaleringsplan dat erbij hoort: nu signaleringsplan van 9 februari 2026 (Terugvalpreventieplan en crisisplan). Eerst stond er niets.",
                        "Plan, waarom er geen signaleringsplan is: nu ‘al bekend’. Eerst stond er niets.",
                        "Plan, waarom er niets kan terugkomen: nu ‘genezen’. Eerst stond er niets.");
    }

    @Test
    void whatHelpsWhomToCallAndEachPhaseIsToldOfASignallingPlan() {
        SignallingPlan bare = signals("signals-1").build();
        SignallingPlan full = signals("signals-2")
                .kind(SignallingPlanKind.CRISIS)
                .addWhatHelps(OwnWords.of("Wandelen"))
                .addWhatDoesNotHelp(OwnWords.of("Alleen zijn"))
                .addContacts(
                        CallContact.builder()
                                .person(SISTER)
                                .addWhen(CallTime.NIGHT)
                                .build(),
                        CallContact.builder().whom(Note.of("de huisartsenpost")).build())
                .wishes(OwnWords.of("Geen sirene"))
                .addDocuments(SourceRef.builder().id(SourceId.of("brief")).build())
                .addCopiesWith(SISTER)
                .agreement(agreement())
                .lookAgainOn(DAY.plusDays(30))
                .phases(List.of(
                        SignallingPhase.builder()
                                .id(CALM)
                                .level(PhaseLevel.EARLY_SIGNS)
                                .name(OwnWords.of("Geel"))
                                .addSteps(PhaseStep.builder()
                                        .what(Note.of("Rust nemen"))
                                        .addDoes(PATIENT, SISTER)
                                        .build())
                                .build(),
                        SignallingPhase.builder()
                                .id(CRISIS)
                                .level(PhaseLevel.CRISIS)
                                .addSigns(sign("Ik slaap niet", NoticedBy.OTHERS))
                                .build()))
                .build();
        assertThat(sentences(Difference.between(bare, full)))
                .containsExactly(
                        "Plan, de soort: eerst terugvalpreventieplan en crisisplan; nu crisisplan.",
                        "Plan, wat helpt: nu “Wandelen”. Eerst stond er niets.",
                        "Plan, wat niet helpt: nu “Alleen zijn”. Eerst stond er niets.",
                        "Plan, wie er te bellen is: nu zus (avond, nacht en weekend), de huisartsenpost. Eerst stond er niets.",
                        "Plan, de wensen voor als de patiënt niet kan beslissen: nu “Geen sirene”. Eerst stond er niets.",
                        "Plan, waar een verklaring of zorgkaart ligt: nu brief. Eerst stond er niets.",
                        "Plan, wie een kopie heeft: nu zus. Eerst stond er niets.",
                        "Plan, de versie waarmee is ingestemd: nu plan-1. Eerst stond er niets.",
                        "Plan, de dag van instemmen: nu 9 februari 2026. Eerst stond er niets.",
                        "Plan, wie instemde: nu zus. Eerst stond er niets.",
                        "Plan, wat erbij gezegd werd: nu “Goed zo”. Eerst stond er niets.",
                        "Plan, op grond van welke vertegenwoordiging: nu vertegenwoordiging van 9 februari 2026 (zus). Eerst stond er niets.",
                        "Plan, wat de patiënt er zelf van vindt: nu wil het ook. Eerst stond er niets.",
                        "Plan, wat de patiënt daarover zei: nu “Mij best”. Eerst stond er niets.",
                        "Plan, welke ouder of voogd ook ja zei: nu vertegenwoordiging van 9 februari 2026 (zus). Eerst stond er niets.",
                        "Plan, de dag om weer te kijken: nu 11 maart 2026. Eerst stond er niets.",
                        "Fase stabiel, hoe ver van stabiel: eerst stabiel; nu eerste signalen.",
                        "Fase stabiel, hoe de fase heet: nu “Geel”. Eerst stond er niets.",
                        "Fase stabiel, wat iedereen doet: nu Rust nemen (Bea, zus). Eerst stond er niets.",
                        "Erbij gekomen, fase: crisis.",
                        "Signaal “Ik lig wakker”, wat er staat in eigen woorden: eerst “Ik lig wakker”; nu “Ik slaap niet”.",
                        "Signaal “Ik lig wakker”, wie het merkt: eerst de patiënt zelf; nu anderen.",
                        "Signaal “Ik lig wakker”, de fase waarin het staat: eerst stabiel; nu crisis.");
        assertThat(Difference.between(bare, full).takingPart()).containsExactlyInAnyOrder(PATIENT, SISTER);
    }

    private static List<String> sentences(Difference difference) {
        return DifferenceText.of(difference, dossier(), CareModule.shipped(), Language.NL).stream()
                .skip(1)
                .toList();
    }

    private static PlanAgreement agreement() {
        return PlanAgreement.builder()
                .version(EntryId.of("plan-1"))
                .on(DAY)
                .by(SISTER)
                .inOwnWords(OwnWords.of("Goed zo"))
                .onBehalf(OnBehalf.builder()
                        .representation(AUTHORITY)
                        .patientsStance(PatientStance.AGREES)
                        .inOwnWords(OwnWords.of("Mij best"))
                        .build())
                .addBesideParents(AUTHORITY)
                .build();
    }

    private static Sign sign(String words, NoticedBy by) {
        return Sign.builder()
                .id(EntryId.of("sleep"))
                .noticedBy(by)
                .what(OwnWords.of(words))
                .build();
    }

    private static CarePlan.Builder carePlan(String id) {
        return CarePlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, NURSE))
                .status(PlanStatus.DRAFT);
    }

    private static SignallingPlan.Builder signals(String id) {
        return SignallingPlan.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, NURSE))
                .kind(SignallingPlanKind.BOTH)
                .addPhases(SignallingPhase.builder()
                        .id(CALM)
                        .level(PhaseLevel.STABLE)
                        .addSigns(sign("Ik lig wakker", NoticedBy.MYSELF))
                        .build());
    }

    private static Dossier dossier() {
        return Dossier.builder()
                .patient(
                        Patient.builder().id(PATIENT).name(PersonName.of("Bea")).build())
                .addProfessionals(Professional.builder()
                        .id(NURSE)
                        .profession(Note.of("wijkverpleegkundige"))
                        .build())
                .addCloseOnes(
                        CloseOne.builder()
                                .id(EntryId.of("close-0"))
                                .recorded(Recorded.of(DAY, NURSE))
                                .person(PersonId.of("neighbour"))
                                .relation(Note.of("buurman"))
                                .build(),
                        CloseOne.builder()
                                .id(EntryId.of("close-1"))
                                .recorded(Recorded.of(DAY, NURSE))
                                .person(SISTER)
                                .relation(Note.of("zus"))
                                .build())
                .addRepresentations(Representation.builder()
                        .id(AUTHORITY)
                        .recorded(Recorded.of(DAY, NURSE))
                        .representative(SISTER)
                        .basis(RepresentationBasis.MENTOR)
                        .build())
                .addAnswers(Answer.builder()
                        .id(WISH)
                        .recorded(Recorded.of(DAY, NURSE))
                        .question(DiagnosisQuestion.WISH)
                        .response(Response.GIVEN)
                        .professionalsReading(Note.of("wil naar zee"))
                        .build())
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of("direction"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .lifeDomain(LifeDomain.CARE)
                        .subject(Note.of("pillen"))
                        .wish(DirectionWish.SELF)
                        .build())
                .addSharedDecisions(SharedDecision.builder()
                        .id(EntryId.of("decision"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .question(Note.of("Welke pillen?"))
                        .build())
                .addCarePlans(carePlan("plan-0")
                        .addGoals(Goal.builder()
                                .id(EntryId.of("swim"))
                                .status(GoalStatus.PROPOSED)
                                .professionalsReading(Note.of("zwemmen"))
                                .build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("call"))
                                .what(Note.of("Bellen"))
                                .build())
                        .build())
                .addSignallingPlans(signals("signals").build())
                .build();
    }

    /** Each thing by what was said of it, and by its id where nothing was. */
    @Test
    void aThingIsCalledByItsWords() {
        Naming naming = new Naming(dossier(), CareModule.shipped(), Language.NL);
        assertThat(Stream.of(
                                "wish",
                                "direction",
                                "decision",
                                "plan-0",
                                "authority",
                                "swim",
                                "call",
                                "calm",
                                "sleep",
                                "nothing")
                        .map(id -> naming.of(EntryId.of(id))))
                .containsExactly(
                        "wil naar zee",
                        "pillen",
                        "Welke pillen?",
                        "plan van 9 februari 2026",
                        "vertegenwoordiging van 9 februari 2026 (zus)",
                        "zwemmen",
                        "Bellen",
                        "stabiel",
                        "“Ik lig wakker”",
                        "nothing");
        assertThat(naming.of(List.of(PATIENT, NURSE, SISTER, PersonId.of("stranger"))))
                .isEqualTo("Bea, wijkverpleegkundige, zus, iemand");
    }

    @Test
    void aPatientWithoutANameIsCalledThePatient() {
        Dossier nameless =
                Dossier.builder().patient(Patient.builder().id(PATIENT).build()).build();
        assertThat(new Naming(nameless, CareModule.shipped(), Language.NL).of(PATIENT))
                .isEqualTo("de patiënt");
    }

    /** A wish that is put off more than once is told as a whole. */
    @Test
    void whatIsPutOffTwiceIsToldAsItIs() {
        NotNow first = notNow("geen tijd");
        NotNow second = notNow("geen geld");
        NotNow third = notNow("geen zin");
        CarePlan earlier = carePlan("plan-1").addNotNow(first, second).build();
        CarePlan later = carePlan("plan-2").addNotNow(second, third).build();
        assertThat(Difference.between(earlier, later).changes())
                .extracting(Change::kind, Change::before, Change::after)
                .containsExactly(
                        tuple(ChangeKind.REMOVED, List.of(first), List.of()),
                        tuple(ChangeKind.ADDED, List.of(), List.of(third)));
        assertThat(Difference.between(
                                carePlan("plan-1").addNotNow(first).build(),
                                carePlan("plan-2").addNotNow(second).build())
                        .changes())
                .extracting(Change::aspect)
                .containsExactly(Optional.of(ChangedAspect.REASON));
    }

    private static NotNow notNow(String reason) {
        return NotNow.builder().answers(WISH).reason(Note.of(reason)).build();
    }
}

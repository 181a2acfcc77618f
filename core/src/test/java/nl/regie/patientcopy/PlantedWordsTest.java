package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.ConsultPreparation;
import nl.regie.course.BeforeWithdrawal;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.generators.ValueTypes;
import nl.regie.naming.Naming;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.visit.Agenda;
import nl.regie.visit.VisitAdvice;
import nl.regie.year.ChangeSheet;
import nl.regie.year.YearSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What somebody typed and where it may appear. Each text of a generated dossier holds a mark of its own, so a mark on a
 * document tells which field of which value it came from. The table is the whole of it: a field that stands neither in
 * a row nor among what appears nowhere fails, so that whoever adds one decides.
 */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class PlantedWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Pattern MARK = Pattern.compile("#\\d+#");
    private static final CareModule MODULE = CareModule.shipped();

    /** Fewer fields than this, and the walk misses some. */
    private static final int FIELDS = 85;

    /** By document, which fields may appear on it: for some patients, never more than these. */
    private static final Map<String, Set<String>> MAY_APPEAR = Map.ofEntries(
            Map.entry("plan of the patient", words("""
                    Annotation.inOwnWords Answer.inOwnWords Answer.professionalsReading Appraisal.howItWent
                    Appraisal.inOwnWords CallContact.whom
                    CarePlan.choosesToDoItAlone CarePlan.notes CarePlan.title CloseOne.relation Closing.earlySigns
                    Closing.inOwnWords Closing.whatToDo Closing.whyNoSignallingPlan Closing.whyNothingComesBack
                    ContactAgreement.agreed
                    ContactAgreement.preference ContactAgreement.reason DecisionOption.against DecisionOption.inFavour
                    DecisionOption.what ExpertByExperience.organisation Goal.inOwnWords Goal.professionalsReading
                    GoalProgress.inOwnWords HowTold.seen ImposedMeasure.choiceThatRemains ImposedMeasure.patientsView
                    ImposedMeasure.what InvolvementAgreement.inOwnWords InvolvementAgreement.wording NotNow.reason
                    NotNow.reasonInOwnWords OnBehalf.inOwnWords Pace.inOwnWords PlanAgreement.inOwnWords
                    PlanSubject.what PlannedAction.what PlannedAction.when Professional.profession
                    ProgressReview.patientsView ReadBack.inOwnWords Representation.scope Request.inOwnWords Request.reason
                    SelfDirection.inOwnWords SelfDirection.reason SelfDirection.subject SharedDecision.choiceInOwnWords
                    SharedDecision.mattersToMe SharedDecision.question Suggestion.inOwnWords Suggestion.what
                    SupportRecord.response SupportRecord.what VisitDecision.howToReachUs
                    """)),
            Map.entry("conversation sheet", words("""
                    AgendaTopic.inOwnWords AgendaTopic.note AgreedLimit.unit AgreedLimit.what Annotation.inOwnWords
                    CallContact.whom CloseOne.relation ConsultPreparation.inOwnWords ConsultPreparation.topics
                    ExpertByExperience.organisation Goal.inOwnWords Goal.professionalsReading GoalProgress.inOwnWords HowTold.seen
                    OwnMeasurement.what PreparationReading.topics Professional.profession ReadBack.inOwnWords Sign.what
                    """)),
            Map.entry("report of a talk", words("""
                    AgendaTopic.inOwnWords AgendaTopic.note Annotation.inOwnWords CloseOne.relation
                    ExpertByExperience.organisation HowTold.seen Professional.profession ReadBack.inOwnWords VisitAgreement.what
                    VisitSummary.patientsView
                    """)),
            Map.entry("signalling plan", words("""
                    Annotation.inOwnWords CallContact.whom CloseOne.relation ExpertByExperience.organisation
                    HowTold.seen OnBehalf.inOwnWords PhaseStep.what PlanAgreement.inOwnWords Professional.profession ReadBack.inOwnWords Sign.what
                    SignallingPhase.name SignallingPlan.whatDoesNotHelp SignallingPlan.whatHelps SignallingPlan.wishes
                    """)),
            Map.entry("how it went", words("""
                    CallContact.whom CarePlan.title GoalProgress.inOwnWords ProgressReview.patientsView
                    SharedDecision.choiceInOwnWords SharedDecision.question VisitSummary.patientsView
                    """)),
            Map.entry("what changed", words("""
                    Answer.inOwnWords CallContact.whom CarePlan.choosesToDoItAlone CarePlan.notes CarePlan.title
                    CloseOne.relation Closing.earlySigns Closing.inOwnWords Closing.whatToDo
                    Closing.whyNoSignallingPlan Closing.whyNothingComesBack ExpertByExperience.organisation
                    Goal.inOwnWords Goal.professionalsReading NotNow.reason NotNow.reasonInOwnWords
                    OnBehalf.inOwnWords PhaseStep.what PlanAgreement.inOwnWords PlanSubject.what PlannedAction.what
                    PlannedAction.when Professional.profession SelfDirection.subject Sign.what SignallingPhase.name
                    SignallingPlan.whatDoesNotHelp SignallingPlan.whatHelps SignallingPlan.wishes
                    """)),
            Map.entry("page for a close one", words("""
                    Answer.inOwnWords CallContact.whom CarePlan.title CloseOne.relation ConsultPreparation.inOwnWords
                    ContactAgreement.agreed ContactAgreement.preference DecisionOption.what
                    ExpertByExperience.organisation Goal.inOwnWords Goal.professionalsReading
                    InvolvementAgreement.wording PhaseStep.what PlannedAction.what PlannedAction.when
                    Professional.profession ProgressReview.patientsView SelfDirection.inOwnWords SelfDirection.subject
                    SharedDecision.choiceInOwnWords SharedDecision.question Sign.what SignallingPhase.name
                    SignallingPlan.whatDoesNotHelp SignallingPlan.whatHelps SignallingPlan.wishes SupportRecord.what
                    VisitAgreement.what
                    """)),
            Map.entry("agenda for the patient", words("""
                    AgendaTopic.inOwnWords AgendaTopic.note CloseOneConcern.inOwnWords ConsultPreparation.topics
                    PreparationReading.topics
                    """)),
            Map.entry("agenda for the patient, nothing prepared", words("""
                    AgendaTopic.inOwnWords AgendaTopic.note CloseOneConcern.inOwnWords ConsultPreparation.topics
                    PreparationReading.topics
                    """)),
            Map.entry("proposal about a visit, for the patient", words("")),
            Map.entry("told before a no", words("""
                    CloseOne.relation ExpertByExperience.organisation Professional.profession
                    """)),
            Map.entry("any document, discreet", words("")));

    /** What appears on no document of a patient or a close one, whatever was agreed. */
    private static final Set<String> NOWHERE = words("""
                    Appraisal.note CarePlan.statusReason
                    CarerWellbeing.inOwnWords CarerWellbeing.need CarerWellbeing.offered CarerWellbeing.response
                    DangerAtHome.steps DangerAtHome.what Experience.inOwnWords
                    GivenCode.display GoalProgress.note Pace.professionalsView PageDecision.reason
                    ProgressReview.professionalsView VisitDecision.reason
                    """);

    @Provide
    Arbitrary<List<Dossier>> manyDossiers() {
        return Dossiers.any().list().ofSize(250);
    }

    private static Map<String, Function<Dossier, Stream<String>>> documents() {
        Map<String, Function<Dossier, Stream<String>>> documents =
                new HashMap<>(Map.of(
                        "plan of the patient",
                        dossier -> texts(PatientCopy.of(dossier)),
                        "conversation sheet",
                        dossier -> texts(ConversationSheet.of(dossier)),
                        "report of a talk",
                        dossier -> texts(VisitReport.of(dossier)),
                        "signalling plan",
                        dossier -> texts(SignallingSheet.of(dossier)),
                        "page for a close one",
                        dossier -> pages(dossier).flatMap(PlantedWordsTest::texts),
                        "agenda for the patient",
                        dossier -> dossier.consultPreparations().stream()
                                .flatMap(prepared -> items(Agenda.forPatient(dossier, prepared, writer -> true))),
                        "agenda for the patient, nothing prepared",
                        dossier -> items(Agenda.forPatientWithoutPreparation(dossier, writer -> true)),
                        "proposal about a visit, for the patient",
                        dossier -> dossier.current(ConsultPreparation.class).stream()
                                .map(prepared -> VisitAdvice.of(dossier, prepared.id(), day(dossier), MODULE)
                                        .forPatient()
                                        .toString()),
                        "told before a no",
                        dossier -> people(dossier)
                                .flatMap(person -> BeforeWithdrawal.of(person, dossier, day(dossier))
                                        .told(new Naming(dossier, MODULE, Language.NL))
                                        .stream())
                                .flatMap(told -> Stream.concat(Stream.of(told.heading()), told.sentences().stream())),
                        "any document, discreet",
                        dossier -> Stream.concat(
                                        Stream.of(
                                                PatientCopy.of(dossier),
                                                ConversationSheet.of(dossier),
                                                VisitReport.of(dossier),
                                                SignallingSheet.of(dossier),
                                                YearSheet.of(dossier, MODULE),
                                                ChangeSheet.of(dossier, MODULE)),
                                        pages(dossier))
                                .flatMap(PlantedWordsTest::discreet)));
        documents.put("how it went", dossier -> texts(YearSheet.of(dossier, MODULE)));
        documents.put("what changed", dossier -> texts(ChangeSheet.of(dossier, MODULE)));
        return documents;
    }

    @Test
    void eachFieldInWhichSomebodyTypesStandsInTheTable() {
        Set<String> decided = new TreeSet<>(NOWHERE);
        MAY_APPEAR.values().forEach(decided::addAll);
        assertThat(decided).containsExactlyElementsOf(fields()).hasSizeGreaterThanOrEqualTo(FIELDS);
        assertThat(MAY_APPEAR.values()).allSatisfy(row -> assertThat(row).doesNotContainAnyElementsOf(NOWHERE));
        assertThat(MAY_APPEAR.keySet()).isEqualTo(documents().keySet());
    }

    /**
     * As it was generated, and with everything agreed for everybody close by and no danger, so that there is much to
     * show.
     */
    @Property(tries = 1, seed = "20261129", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void onEachDocumentAppearsOnlyWhatTheTableNames(@ForAll("manyDossiers") List<Dossier> dossiers) {
        Map<String, Set<String>> seen = new TreeMap<>();
        Set<String> planted = new TreeSet<>();
        dossiers.stream()
                .flatMap(dossier -> Stream.of(dossier, agreedToAll(dossier)))
                .forEach(dossier -> {
                    Map<String, String> fields = planted(dossier);
                    planted.addAll(fields.values());
                    documents().forEach((name, document) -> document.apply(dossier)
                            .flatMap(PlantedWordsTest::marks)
                            .flatMap(mark -> Optional.ofNullable(fields.get(mark)).stream())
                            .forEach(field -> seen.computeIfAbsent(name, none -> new TreeSet<>())
                                    .add(field)));
                });
        seen.forEach((name, fields) ->
                assertThat(MAY_APPEAR.getOrDefault(name, Set.of())).as(name).containsAll(fields));
        assertThat(planted).hasSizeGreaterThanOrEqualTo(FIELDS);
        MAY_APPEAR.forEach((name, row) -> assertThat(seen.getOrDefault(name, Set.of()))
                .as("most of what may appear does: " + name)
                .hasSizeGreaterThanOrEqualTo(row.size() / 2));
    }

    private static Set<String> words(String row) {
        return row.isBlank() ? Set.of() : Set.of(row.strip().split("\\s+"));
    }

    private static Set<String> fields() {
        Set<String> all = new TreeSet<>();
        ValueTypes.reachableFrom(Dossier.class).forEach(type -> ValueTypes.accessors(type).stream()
                .filter(accessor -> isText(ValueTypes.leafType(accessor.type())))
                .map(Object::toString)
                .forEach(all::add));
        return all;
    }

    private static boolean isText(Class<?> type) {
        return type == Note.class || type == OwnWords.class;
    }

    private static Map<String, String> planted(Dossier dossier) {
        Map<String, String> planted = new HashMap<>();
        ValueTypes.walk(dossier, Dossier.class, (accessor, content) -> {
            if (isText(ValueTypes.leafType(accessor.type()))) {
                contents(content)
                        .flatMap(each -> marks(text(each)))
                        .forEach(mark -> planted.put(mark, accessor.toString()));
            }
        });
        return planted;
    }

    private static String text(Object words) {
        return words instanceof Note note ? note.text() : ((OwnWords) words).text();
    }

    private static Stream<String> items(Agenda agenda) {
        return agenda.items().stream()
                .flatMap(item -> Stream.concat(
                        item.topic().inOwnWords().map(OwnWords::text).stream(),
                        item.topic().note().map(Note::text).stream()));
    }

    private static Stream<?> contents(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.stream();
        }
        return content instanceof Collection<?> collection ? collection.stream() : Stream.of(content);
    }

    private static Stream<String> texts(Copy copy) {
        return Stream.of(copy.text(Language.NL), copy.html(Language.EN));
    }

    private static Stream<String> discreet(Copy copy) {
        CopyWishes wishes = CopyWishes.in(Language.NL).discreetly();
        return Stream.of(copy.text(wishes), copy.html(wishes));
    }

    private static Stream<PersonId> people(Dossier dossier) {
        return dossier.closeOnes().stream().map(CloseOne::person).distinct();
    }

    private static Stream<CloseOneCopy> pages(Dossier dossier) {
        return people(dossier).map(person -> CloseOneCopy.online(dossier, day(dossier), person, MODULE));
    }

    private static Dossier agreedToAll(Dossier generated) {
        Dossier dossier = generated;
        for (Entry entry : Stream.of(
                        generated.involvementAgreements(), generated.dangersAtHome(), generated.pageDecisions())
                .<Entry>flatMap(List::stream)
                .toList()) {
            dossier = dossier.erase(entry.id(), entry.recorded().on());
        }
        return Dossier.builder()
                .from(dossier)
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes-of-this-law"))
                        .recorded(Recorded.of(day(dossier), dossier.patient().id()))
                        .answer(InvolvementAnswer.AGREED)
                        .inOwnWords(OwnWords.of("Zo wil ik het #900001#"))
                        .wording(Note.of("Precies zo #900002#"))
                        .addTopics(InvolvementTopic.values())
                        .entries(dossier.entries().map(Entry::id).toList())
                        .build())
                .build();
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(DAY);
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }
}

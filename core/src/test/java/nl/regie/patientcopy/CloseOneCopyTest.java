package nl.regie.patientcopy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.CodePart;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.careplan.ProgressReview;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.json.PlainReading;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;
import nl.regie.people.CloseOne;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.InvolvementTopic;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.sharing.PageDecision;
import nl.regie.signalling.SignallingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing about the patient reaches a close one without the patient's agreement: attacked one place at a time. */
class CloseOneCopyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PersonId PATIENT = PersonId.of("patient");
    private static final PersonId NURSE = PersonId.of("nurse");
    private static final PersonId SON = PersonId.of("son");
    private static final PersonId DAUGHTER = PersonId.of("daughter");
    private static final EntryId AGREEMENT = EntryId.of("agreement");
    private static final EntryId AUTHORITY = EntryId.of("authority");
    private static final Pattern MARK = Pattern.compile("#\\d+#");
    private static final String GOAL = "Elke ochtend zwemmen";
    private static final String NOTHING = page(
                    Dossier.builder()
                            .patient(Patient.builder().id(PATIENT).build())
                            .build(),
                    DAY,
                    SON)
            .text(Language.NL);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<Dossier> withSomebodyCloseBy() {
        return Arbitraries.oneOf(
                dossiers(), dossiers().filter(dossier -> !people(dossier).isEmpty()));
    }

    @Test
    void whatThePatientAgreedToIsThereAndWhatTheCloseOneDoesComesFirst() {
        assertThat(copyFor(SON, dossier(agreement().build())))
                .contains(GOAL, "WAT U DOET", "Meefietsen naar het bad", "Anne")
                .doesNotContain("Zoon mag", "Het gaat me te langzaam");
    }

    @Test
    void whatTwoAgreementsOpenIsToldOnceWithTheWordingOfEachAndWhatEndsEarlierBesideIt() {
        EntryId second = EntryId.of("second");
        Dossier twice =
                with(dossier(agreement().build()), agreement().id(second).build());
        assertThat(timesOpened(twice))
                .isEqualTo(timesOpened(dossier(agreement().build())))
                .isEqualTo(1);

        Dossier worded = with(
                dossier(agreement().wording(Note.of("Alleen op dinsdag.")).build()),
                agreement().id(second).wording(Note.of("Alleen over zwemmen.")).build());
        assertThat(timesOpened(worded)).isEqualTo(1);
        assertThat(copyFor(SON, worded)).contains("Alleen op dinsdag.", "Alleen over zwemmen.");

        Dossier longer = with(
                dossier(agreement().until(DAY.plusDays(3)).build()),
                agreement().id(second).until(DAY.plusDays(9)).build());
        assertThat(timesOpened(longer)).isEqualTo(1);
        assertThat(copyFor(SON, longer)).contains("13 mei 2026").doesNotContain("7 mei 2026");

        Dossier more = with(
                dossier(agreement().topics(Set.of(InvolvementTopic.PLAN)).build()),
                agreement()
                        .id(second)
                        .topics(Set.of(InvolvementTopic.APPOINTMENTS))
                        .until(DAY.plusDays(3))
                        .build());
        assertThat(timesOpened(more)).isEqualTo(2);
    }

    private static int timesOpened(Dossier dossier) {
        return copyFor(SON, dossier).split("Waar het over mag gaan", -1).length - 1;
    }

    @Test
    void whatThePlanIsCalledAndItsDaysAreThereAndNoNoteForColleagues() {
        Dossier dossier = planned(plan -> plan);

        assertThat(copyFor(SON, dossier))
                .contains("Het water in", "30 juni 2099")
                .doesNotContain("Angst na een val", "Kijk uit voor de hond", "Gebroken heup");
        assertThat(PatientCopy.of(dossier, DAY).text(Language.NL))
                .contains("Het water in", "30 juni 2099", "Angst na een val", "Kijk uit voor de hond", "elke week")
                .doesNotContain("Gebroken heup");
    }

    @Test
    void aPlanThatIsOverAsksNothingOfACloseOneAnyMoreAndThePatientSeesThatItIsOver() {
        Dossier dossier = planned(plan -> plan.endsOn(DAY.minusDays(1)));

        assertThat(copyFor(SON, dossier)).doesNotContain("Het water in", GOAL, "Meefietsen naar het bad");
        assertThat(PatientCopy.of(dossier, DAY).text(Language.NL))
                .contains(GOAL, "Die dag is voorbij. We spreken af hoe het verder gaat.");
    }

    private static Dossier planned(UnaryOperator<CarePlan.Builder> change) {
        Dossier dossier = dossier(agreement().build());
        CarePlan plan = dossier.carePlans().get(0);
        CarePlan.Builder changed = CarePlan.builder()
                .from(plan)
                .title(Note.of("Het water in"))
                .addAbout(PlanSubject.builder()
                        .what(Note.of("Angst na een val"))
                        .code(GivenCode.builder()
                                .system(CodePart.of("http://example.org/codes"))
                                .code(CodePart.of("x"))
                                .display(Note.of("Gebroken heup"))
                                .build())
                        .build())
                .endsOn(LocalDate.of(2099, 6, 30))
                .addNotes(Note.of("Kijk uit voor de hond"))
                .actions(plan.actions().stream()
                        .map(action -> PlannedAction.builder()
                                .from(action)
                                .when(Note.of("elke week"))
                                .build())
                        .toList());
        return Dossier.builder()
                .from(dossier)
                .carePlans(List.of(change.apply(changed).build()))
                .build();
    }

    /** One thing taken away or contradicted; the page must then hold nothing at all. */
    private record Tamper(String what, UnaryOperator<Dossier> change) {
        @Override
        public String toString() {
            return what;
        }
    }

    static List<Tamper> tampers() {
        return List.of(
                new Tamper(
                        "never asked",
                        dossier -> dossier(
                                agreement().answer(InvolvementAnswer.NOBODY).build())),
                new Tamper(
                        "declined",
                        dossier -> dossier(
                                agreement().answer(InvolvementAnswer.DECLINED).build())),
                new Tamper(
                        "withdrawn later",
                        dossier -> with(
                                dossier,
                                agreement()
                                        .id(EntryId.of("withdrawal"))
                                        .recorded(Recorded.builder()
                                                .on(DAY)
                                                .by(PATIENT)
                                                .replaces(AGREEMENT)
                                                .build())
                                        .answer(InvolvementAnswer.WITHDRAWN)
                                        .build())),
                new Tamper(
                        "withdrawn, and the withdrawal names nothing",
                        dossier -> with(
                                dossier,
                                agreement()
                                        .id(EntryId.of("withdrawal"))
                                        .closeOnes(Set.of())
                                        .answer(InvolvementAnswer.WITHDRAWN)
                                        .build())),
                new Tamper(
                        "expired",
                        dossier -> dossier(agreement().until(DAY.minusDays(1)).build())),
                new Tamper(
                        "entered in error",
                        dossier -> dossier(agreement()
                                .recorded(Recorded.builder()
                                        .on(DAY)
                                        .by(PATIENT)
                                        .enteredInError(EnteredInError.of(DAY, NURSE))
                                        .build())
                                .build())),
                new Tamper(
                        "for another close one",
                        dossier ->
                                dossier(agreement().closeOnes(Set.of(DAUGHTER)).build())),
                new Tamper(
                        "agreed by the close one",
                        dossier -> dossier(
                                agreement().recorded(Recorded.of(DAY, SON)).build())),
                new Tamper(
                        "recorded later",
                        dossier -> dossier(agreement()
                                .recorded(Recorded.of(DAY.plusDays(1), PATIENT))
                                .build())),
                new Tamper("erased", dossier -> dossier.erase(AGREEMENT, DAY)),
                new Tamper("the close one erased", dossier -> dossier.erase(EntryId.of("close-son"), DAY)),
                new Tamper("the patient sees it differently", dossier -> Dossier.builder()
                        .from(dossier)
                        .addAnnotations(Annotation.builder()
                                .id(EntryId.of("objection"))
                                .recorded(Recorded.of(DAY, PATIENT))
                                .about(AGREEMENT)
                                .inOwnWords(OwnWords.of("Zo heb ik het niet gezegd."))
                                .build())
                        .build()),
                new Tamper(
                        "a representative whose right ended",
                        dossier -> onBehalf(authority().until(DAY.minusDays(1)).build(), PatientStance.AGREES)),
                new Tamper(
                        "a representative whose right begins later",
                        dossier -> onBehalf(authority().since(DAY.plusDays(1)).build(), PatientStance.AGREES)),
                new Tamper(
                        "a right that was entered in error",
                        dossier -> onBehalf(
                                authority()
                                        .recorded(Recorded.builder()
                                                .on(DAY)
                                                .by(NURSE)
                                                .enteredInError(EnteredInError.of(DAY, NURSE))
                                                .build())
                                        .build(),
                                PatientStance.AGREES)),
                new Tamper(
                        "a right that the close one wrote down",
                        dossier -> onBehalf(
                                authority().recorded(Recorded.of(DAY, SON)).build(), PatientStance.AGREES)),
                new Tamper("a right that was erased", dossier -> onBehalf(
                                authority().build(), PatientStance.AGREES)
                        .erase(AUTHORITY, DAY)),
                new Tamper(
                        "the patient resists", dossier -> onBehalf(authority().build(), PatientStance.RESISTS)));
    }

    @ParameterizedTest
    @MethodSource("tampers")
    void withoutAnAgreementThatHoldsThePageIsTheSameAsOfAnEmptyDossier(Tamper tamper) {
        assertThat(copyFor(SON, tamper.change().apply(dossier(agreement().build()))))
                .isEqualTo(NOTHING);
    }

    @Test
    void aRepresentativeWithTheRightAndNoResistanceIsEnough() {
        assertThat(copyFor(SON, onBehalf(authority().build(), PatientStance.CANNOT_SAY)))
                .contains(GOAL);
    }

    @Test
    void onTheLastDayItStillHolds() {
        assertThat(copyFor(SON, dossier(agreement().until(DAY).build()))).contains(GOAL);
    }

    @Test
    void anEarlierVersionThatWasNamedDoesNotOpenALaterOne() {
        Dossier named = dossier(
                agreement().topics(Set.of()).addEntries(EntryId.of("plan")).build());
        assertThat(copyFor(SON, named)).contains(GOAL);
        Dossier later = Dossier.builder()
                .from(named)
                .addCarePlans(CarePlan.builder()
                        .from(named.carePlans().get(0))
                        .id(EntryId.of("plan-2"))
                        .recorded(Recorded.builder()
                                .on(DAY)
                                .by(NURSE)
                                .replaces(EntryId.of("plan"))
                                .build())
                        .build())
                .build();
        assertThat(copyFor(SON, later)).doesNotContain(GOAL);
    }

    @Property(tries = 100)
    void withoutAnAgreementNothingOfAnyDossierShows(@ForAll("dossiers") Dossier generated) {
        Dossier dossier = withoutAgreements(generated);
        LocalDate day = day(dossier);
        for (PersonId person : people(dossier)) {
            assertThat(page(dossier, day, person).html(Language.NL))
                    .isEqualTo(page(
                                    Dossier.builder()
                                            .patient(Patient.builder()
                                                    .id(PATIENT)
                                                    .build())
                                            .build(),
                                    day,
                                    SON)
                            .html(Language.NL));
        }
        Floor.under(
                "somebody reads a dossier with words",
                !people(dossier).isEmpty()
                        && marks(PlainReading.tree(dossier)).findAny().isPresent(),
                30);
    }

    /** So that the laws here do not hold because there is never anything to show. */
    @Test
    void generatedDossiersDoShowSomethingToACloseOne() {
        assertThat(Dossiers.any().sampleStream().limit(5000).anyMatch(dossier -> people(dossier).stream()
                        .map(person -> page(dossier, day(dossier), person).text(Language.NL))
                        .anyMatch(text -> MARK.matcher(text).results().count() > 2)))
                .isTrue();
    }

    @Property(tries = 100)
    void nothingShowsThatNoAgreementCovers(@ForAll("dossiers") Dossier generated, @ForAll Random random) {
        Dossier dossier = random.nextInt(4) == 0 ? generated : partlyAgreed(generated, random);
        LocalDate day = day(dossier);
        for (PersonId person : people(dossier)) {
            Set<String> allowed = allowed(dossier, person, day);
            CloseOneCopy copy = page(dossier, day, person);
            assertThat(allowed).containsAll(marks(copy.text(Language.NL)).collect(toSet()));
            assertThat(allowed).containsAll(marks(copy.html(Language.EN)).collect(toSet()));
        }
        Floor.under(
                "a page shows something, and not all",
                people(dossier).stream()
                        .anyMatch(person -> marks(page(dossier, day, person).text(Language.NL))
                                .findAny()
                                .isPresent()),
                3);
    }

    /** To the first close one the patient in person opens some things and not others. */
    private static Dossier partlyAgreed(Dossier generated, Random random) {
        List<PersonId> people = people(generated);
        return people.isEmpty()
                ? generated
                : with(
                        withoutAgreements(generated),
                        InvolvementAgreement.builder()
                                .id(EntryId.of("agreement-of-this-law"))
                                .recorded(Recorded.of(
                                        day(generated), generated.patient().id()))
                                .answer(InvolvementAnswer.AGREED)
                                .addCloseOnes(people.get(0))
                                .topics(EnumSet.allOf(InvolvementTopic.class).stream()
                                        .filter(topic -> random.nextBoolean())
                                        .toList())
                                .entries(generated
                                        .entries()
                                        .map(Entry::id)
                                        .filter(id -> random.nextInt(4) == 0)
                                        .toList())
                                .build());
    }

    @Property(tries = 100)
    void evenWithEverythingAgreedNothingShowsThatOthersToldOrNotedOfThePatient(@ForAll("dossiers") Dossier generated) {
        LocalDate day = day(generated);
        boolean showsSomething = false;
        for (PersonId person : people(generated)) {
            InvolvementAgreement everything = InvolvementAgreement.builder()
                    .id(EntryId.of("agreement-of-this-law"))
                    .recorded(Recorded.of(day, generated.patient().id()))
                    .answer(InvolvementAnswer.AGREED)
                    .addCloseOnes(person)
                    .topics(EnumSet.allOf(InvolvementTopic.class))
                    .entries(generated.entries().map(Entry::id).toList())
                    .build();
            Dossier dossier = with(withoutAgreements(generated), everything);
            Set<String> forbidden = Stream.of(
                            dossier.appraisals(),
                            dossier.experiences(),
                            dossier.carerWellbeings(),
                            dossier.closeOneConcerns(),
                            dossier.dangersAtHome(),
                            dossier.pageDecisions(),
                            dossier.preparationReadings(),
                            dossier.imposedMeasures(),
                            dossier.requests(),
                            dossier.suggestions())
                    .flatMap(List::stream)
                    .flatMap(entry -> marks(PlainReading.tree(entry)))
                    .collect(toSet());
            Set<String> shown =
                    marks(page(dossier, day, person).text(Language.NL)).collect(toSet());
            showsSomething |= !shown.isEmpty();
            assertThat(shown).doesNotContainAnyElementsOf(forbidden.isEmpty() ? Set.of("#none#") : forbidden);
        }
        Floor.under("a page shows something", showsSomething, 8);
        Floor.under(
                "others told or noted something",
                !people(generated).isEmpty()
                        && Stream.of(generated.experiences(), generated.closeOneConcerns(), generated.requests())
                                .flatMap(List::stream)
                                .anyMatch(entry -> marks(PlainReading.tree(entry))
                                        .findAny()
                                        .isPresent()),
                20);
    }

    @Property(tries = 50)
    void whileThereIsDangerAtHomeNobodyGetsANewPageAndWhatIsOnlineStays(
            @ForAll("withSomebodyCloseBy") Dossier generated) {
        Dossier dossier = withoutDanger(generated);
        LocalDate last = day(dossier);
        Floor.under("somebody is close by", !people(dossier).isEmpty(), 40);
        for (DangerState state : List.of(DangerState.SUSPECTED, DangerState.PRESENT)) {
            Dossier more = withDanger(dossier, last.plusDays(1), state);
            for (PersonId person : people(dossier)) {
                assertThat(CloseOneCopy.asked(more, last, last.plusDays(1), person, CareModule.shipped()))
                        .isInstanceOf(CloseOneAnswer.Refused.class);
                assertThat(CloseOneCopy.asked(more, last.plusDays(1), person, CareModule.shipped())
                                .page())
                        .isEmpty();
                assertThat(online(more, last.plusDays(1), person)).isEqualTo(online(dossier, last.plusDays(1), person));
            }
        }
    }

    @Property(tries = 50)
    void whatComesAfterDangerWasFirstWrittenDownReachesNoPage(@ForAll("dossiers") Dossier generated) {
        Dossier dossier = withoutDanger(generated);
        LocalDate first = dossier.entries()
                .map(entry -> entry.recorded().on())
                .sorted()
                .skip(dossier.entries().count() / 2)
                .findFirst()
                .orElse(DAY);
        Dossier more = withDanger(dossier, first, DangerState.PRESENT);
        LocalDate today = day(more);
        Set<String> later = dossier.entries()
                .filter(entry -> !entry.recorded().on().isBefore(first))
                .flatMap(entry -> marks(PlainReading.tree(entry)))
                .collect(toSet());
        for (PersonId person : people(dossier)) {
            assertThat(marks(online(more, today, person)).toList())
                    .doesNotContainAnyElementsOf(later.isEmpty() ? Set.of("#none#") : later);
        }
        Floor.under("something was written after it", !people(dossier).isEmpty() && !later.isEmpty(), 8);
    }

    private static String online(Dossier dossier, LocalDate today, PersonId person) {
        return CloseOneCopy.online(dossier, today, person, CareModule.shipped()).text(Language.NL);
    }

    private static Dossier withDanger(Dossier dossier, LocalDate day, DangerState state) {
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder()
                        .id(PersonId.of("nurse-of-this-law"))
                        .build())
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger-of-this-law"))
                        .recorded(Recorded.of(day, PersonId.of("nurse-of-this-law")))
                        .state(state)
                        .what(Note.of("gevaar"))
                        .build())
                .build();
    }

    /** What may show, read from the whole entries without looking at how the page is made. */
    private static Set<String> allowed(Dossier dossier, PersonId person, LocalDate day) {
        Set<String> allowed = new HashSet<>();
        Stream.of(dossier.patient(), dossier.professionals(), dossier.expertsByExperience(), dossier.closeOnes())
                .forEach(part -> marks(PlainReading.tree(part)).forEach(allowed::add));
        dossier.current(InvolvementAgreement.class).stream()
                .filter(agreement -> agreement.holdsOn(day))
                .filter(agreement ->
                        agreement.closeOnes().isEmpty() || agreement.closeOnes().contains(person))
                .forEach(agreement -> {
                    agreement.wording().ifPresent(wording -> marks(wording.text())
                            .forEach(allowed::add));
                    agreement.topics().forEach(topic -> allowed.addAll(entriesOf(topic, dossier)));
                    dossier.entries()
                            .filter(entry -> agreement.entries().contains(entry.id()))
                            .forEach(entry -> marks(PlainReading.tree(entry)).forEach(allowed::add));
                });
        return allowed;
    }

    private static Set<String> entriesOf(InvolvementTopic topic, Dossier dossier) {
        Stream<? extends Entry> entries =
                switch (topic) {
                    case PLAN -> dossier.current(CarePlan.class).stream();
                    case APPOINTMENTS ->
                        Stream.of(dossier.contactAgreements(), dossier.visitDecisions(), dossier.visitSummaries())
                                .flatMap(List::stream);
                    case SIGNS_AND_CRISIS -> dossier.current(SignallingPlan.class).stream();
                    case HOW_IT_GOES ->
                        Stream.of(dossier.current(ProgressReview.class), dossier.consultPreparations())
                                .flatMap(List::stream);
                };
        return entries.flatMap(entry -> marks(PlainReading.tree(entry))).collect(toSet());
    }

    /** The page, whatever stands about danger or was decided of pages: tests of these ask otherwise. */
    private static CloseOneCopy page(Dossier dossier, LocalDate day, PersonId person) {
        return CloseOneCopy.asked(withoutDanger(dossier), day, day, person, CareModule.shipped())
                .page()
                .orElseThrow();
    }

    private static Dossier withoutDanger(Dossier generated) {
        Dossier dossier = generated;
        for (DangerAtHome danger : generated.dangersAtHome()) {
            dossier = dossier.erase(danger.id(), danger.recorded().on());
        }
        for (PageDecision decision : generated.pageDecisions()) {
            dossier = dossier.erase(decision.id(), decision.recorded().on());
        }
        return dossier;
    }

    private static String copyFor(PersonId person, Dossier dossier) {
        return page(dossier, DAY, person).text(Language.NL);
    }

    private static Dossier with(Dossier dossier, InvolvementAgreement agreement) {
        return Dossier.builder()
                .from(dossier)
                .addInvolvementAgreements(agreement)
                .build();
    }

    private static Dossier withoutAgreements(Dossier generated) {
        Dossier dossier = generated;
        for (InvolvementAgreement agreement : generated.involvementAgreements()) {
            dossier = dossier.erase(agreement.id(), agreement.recorded().on());
        }
        return dossier;
    }

    private static Dossier onBehalf(Representation authority, PatientStance stance) {
        return Dossier.builder()
                .from(dossier(
                        agreement()
                                .recorded(Recorded.of(DAY, NURSE))
                                .onBehalf(OnBehalf.builder()
                                        .representation(AUTHORITY)
                                        .patientsStance(stance)
                                        .build())
                                .build(),
                        authority))
                .build();
    }

    private static Dossier dossier(InvolvementAgreement agreement, Representation... authorities) {
        return Dossier.builder()
                .patient(Patient.builder()
                        .id(PATIENT)
                        .name(PersonName.of("Anne"))
                        .build())
                .addProfessionals(Professional.builder().id(NURSE).build())
                .addCloseOnes(closeOne("close-son", SON), closeOne("close-daughter", DAUGHTER))
                .addRepresentations(authorities)
                .addInvolvementAgreements(agreement)
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .status(PlanStatus.ACTIVE)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal"))
                                .status(GoalStatus.ACCEPTED)
                                .inOwnWords(OwnWords.of(GOAL))
                                .build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action"))
                                .what(Note.of("Meefietsen naar het bad"))
                                .addDoes(PATIENT)
                                .addSupports(SON)
                                .build())
                        .build())
                .addProgressReviews(ProgressReview.builder()
                        .id(EntryId.of("review"))
                        .recorded(Recorded.of(DAY, NURSE))
                        .patientsView(OwnWords.of("Het gaat me te langzaam"))
                        .build())
                .build();
    }

    private static InvolvementAgreement.Builder agreement() {
        return InvolvementAgreement.builder()
                .id(AGREEMENT)
                .recorded(Recorded.of(DAY, PATIENT))
                .answer(InvolvementAnswer.AGREED)
                .addCloseOnes(SON)
                .inOwnWords(OwnWords.of("Zoon mag dit weten, maar niet alles."))
                .addTopics(InvolvementTopic.PLAN);
    }

    private static Representation.Builder authority() {
        return Representation.builder()
                .id(AUTHORITY)
                .recorded(Recorded.of(DAY, NURSE))
                .representative(DAUGHTER)
                .basis(RepresentationBasis.FAMILY);
    }

    private static CloseOne closeOne(String id, PersonId person) {
        return CloseOne.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, PATIENT))
                .person(person)
                .build();
    }

    private static List<PersonId> people(Dossier dossier) {
        return dossier.closeOnes().stream().map(CloseOne::person).distinct().toList();
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(DAY);
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }
}

package nl.regie.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.consult.ConsultPreparation;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.evaluation.EvaluationReport;
import nl.regie.generators.Dossiers;
import nl.regie.involvement.DangerWatch;
import nl.regie.patientcopy.CloseOneCopy;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.people.CarerLoad;
import nl.regie.people.CarerWellbeing;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.sharing.PageAnswer;
import nl.regie.sharing.PageDecision;
import nl.regie.visit.Agenda;
import nl.regie.visit.VisitAdvice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What danger at home changes, and what it may not. Whoever reads along at home may be the danger: no page of the
 * patient's or of a close one's tells of it, not even by being different. What staff ask next does change: nobody close
 * by is asked or brought in.
 */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
class DangerAtHomeLawsTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final Pattern SOMEBODY_ELSE = Pattern.compile(
            "naaste|vertegenwoordiger|die persoon|wie (daarbij )?helpt|[Ww]ie kan|van wie|wie die kan|iemand die u helpt"
                    + "|patiënt en anderen|anderen doen|iemand anders, als|iemand om te bellen|wie er te bellen"
                    + "|wie (kunt )?u bel|wie belt u|Who can|close one|representative|that person|(agree|and) who helps|who could"
                    + "|together who can|from whom|somebody who helps you|others (notice|do)|somebody to call|whom to call"
                    + "|whom (can )?you c");
    private static final PersonId NURSE = PersonId.of("who-saw-it");
    private static final PersonId CARER = PersonId.of("who-carries-it");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any().map(DangerAtHomeLawsTest::withANurse);
    }

    /** Somebody close by for whom it is too much: what staff would ask first, were there no danger. */
    @Provide
    Arbitrary<Dossier> withACarer() {
        return Dossiers.any().map(dossier -> Dossier.builder()
                .from(withANurse(withoutDanger(dossier)))
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("carer"))
                        .recorded(Recorded.of(last(dossier), NURSE))
                        .person(CARER)
                        .build())
                .addCarerWellbeings(CarerWellbeing.builder()
                        .id(EntryId.of("carer-is-worn-out"))
                        .recorded(Recorded.of(last(dossier), NURSE))
                        .closeOne(CARER)
                        .load(CarerLoad.TOO_HEAVY)
                        .build())
                .build());
    }

    @Provide
    Arbitrary<DangerState> standing() {
        return Arbitraries.of(DangerState.PRESENT, DangerState.SUSPECTED);
    }

    @Property(tries = 60)
    void noPageOfThePatientsOrOfACloseOnesIsOtherBecauseOfIt(
            @ForAll("dossiers") Dossier dossier, @ForAll("standing") DangerState state) {
        LocalDate day = last(dossier).plusDays(1);
        Dossier endangered = endangered(dossier, day, state);
        for (LocalDate asked : List.of(day, day.plusDays(40))) {
            assertThat(pages(endangered, asked)).isEqualTo(pages(withRefusalsUntil(asked, dossier), asked));
        }
        Statistics.label("a close one has a page, or the patient prepared a visit")
                .collect(!dossier.closeOnes().isEmpty()
                        || !dossier.current(ConsultPreparation.class).isEmpty())
                .coverage(seen -> seen.check(true).percentage(share -> share > 25));
    }

    @Property(tries = 100)
    void whileItStandsNothingThatStaffAreToAskBringsSomebodyCloseByIn(
            @ForAll("withACarer") Dossier dossier, @ForAll("standing") DangerState state) {
        LocalDate day = last(dossier);
        assertThat(steps(endangered(dossier, day, state), day))
                .noneMatch(DangerAtHomeLawsTest::bringsSomebodyIn)
                .allSatisfy(step -> assertThat(step.interventions()).noneMatch(DangerAtHomeLawsTest::isForCloseOnes));
        Statistics.label("without it somebody close by is asked")
                .collect(steps(dossier, day).stream().anyMatch(DangerAtHomeLawsTest::bringsSomebodyIn))
                .coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 60)
    void whileItStandsNoWordsForStaffProposeThatSomebodyElseHelpsIsCalledOrHasASay(
            @ForAll("withACarer") Dossier dossier, @ForAll("standing") DangerState state) {
        LocalDate day = last(dossier);
        assertThat(proposals(endangered(dossier, day, state), day))
                .noneMatch(proposal -> SOMEBODY_ELSE.matcher(proposal).find());
        Statistics.label("without it somebody else is proposed")
                .collect(proposals(dossier, day).stream()
                        .anyMatch(proposal -> SOMEBODY_ELSE.matcher(proposal).find()))
                .coverage(seen -> seen.check(true).percentage(share -> share > 50));
    }

    @Test
    void everyTextOfTheModuleThatProposesSomebodyElseHasAnotherForWhileThereIsDanger() {
        List<ClaimText> claims = MODULE.statements().stream()
                .filter(Statement::isReadFromADossier)
                .filter(statement -> !DangerWatch.bringsCloseOnesIn(statement.id()))
                .flatMap(statement -> statement.claims().stream())
                .filter(claim -> claim.askOf().isEmpty())
                .toList();
        assertThat(claims).allSatisfy(claim -> {
            for (Language language : Language.values()) {
                assertThat(withoutWhatIsSaidOfNobody(claim.wouldHelpInDanger()
                                .orElse(claim.wouldHelp())
                                .in(language)))
                        .doesNotContainPattern(SOMEBODY_ELSE);
                assertThat(claim.askInDanger().or(claim::ask).orElseThrow().in(language))
                        .doesNotContainPattern(SOMEBODY_ELSE);
                assertThat(claim.askWhenNot().map(ask -> ask.in(language)).orElse(""))
                        .doesNotContainPattern(SOMEBODY_ELSE);
            }
        });
        assertThat(claims.stream().filter(claim -> claim.wouldHelpInDanger().isPresent()))
                .hasSizeGreaterThan(10)
                .allSatisfy(claim -> assertThat(claim.wouldHelp().nl()).containsPattern(SOMEBODY_ELSE));
    }

    /** What `next` and `evaluate` say to ask, to do, and what would change it. */
    private static List<String> proposals(Dossier dossier, LocalDate day) {
        DossierEvaluation evaluation = DossierEvaluator.shipped().evaluate(dossier, day);
        Stream<String> next = NextSteps.of(dossier, evaluation, List.of()).in(Language.NL).steps().stream()
                .flatMap(step -> Stream.of(step.question(), step.wouldHelp()));
        Stream<String> found = Stream.of(
                        evaluation.in(Language.NL), EvaluationReport.of(evaluation, dossier, Language.NL))
                .flatMap(report -> report.findings().stream())
                .flatMap(finding -> finding.claims().stream())
                .flatMap(claim -> Stream.concat(claim.missing().stream(), Stream.of(claim.wouldChange())));
        return Stream.concat(next, found)
                .map(DangerAtHomeLawsTest::withoutWhatIsSaidOfNobody)
                .toList();
    }

    /** Sentences that say not to ask them, and what shows in a verdict that is settled. */
    private static String withoutWhatIsSaidOfNobody(String text) {
        return text.replace("Vraag het nu niet aan naasten.", "")
                .replace("Do not ask those close by now.", "")
                .replace("staat hier geen voorstel over naasten", "");
    }

    private static boolean bringsSomebodyIn(NextStep step) {
        return step.askOf() == Audience.CLOSE_ONE
                || step.way() == WayOfAsking.REPRESENTATIVE
                || isAboutCloseOnes(step.statement());
    }

    private static boolean isAboutCloseOnes(StatementId statement) {
        return Stream.of("/involve-close-ones", "/wellbeing-of-close-ones", "/close-ones-as-resource")
                .anyMatch(statement.value()::endsWith);
    }

    private static boolean isForCloseOnes(StatementId intervention) {
        return MODULE.statementById(intervention)
                .offer()
                .filter(offer -> offer.forWhom().contains(Audience.CLOSE_ONE))
                .isPresent();
    }

    /** All else is put off, so that what brings close ones in is what would be asked. */
    private static List<NextStep> steps(Dossier dossier, LocalDate day) {
        List<PutOff> allElse = MODULE.statements().stream()
                .map(Statement::id)
                .filter(statement -> !isAboutCloseOnes(statement))
                .map(statement -> PutOff.builder()
                        .statement(statement)
                        .by(NURSE)
                        .reason(Note.of("Later"))
                        .until(day)
                        .build())
                .toList();
        return NextSteps.of(dossier, DossierEvaluator.shipped().evaluate(dossier, day), allElse)
                .steps();
    }

    private static List<String> pages(Dossier dossier, LocalDate day) {
        List<String> pages = new ArrayList<>();
        Stream.of(
                        PatientCopy.of(dossier),
                        PatientCopy.of(dossier, day),
                        ConversationSheet.of(dossier),
                        ConversationSheet.of(dossier, day),
                        VisitReport.of(dossier),
                        VisitReport.of(dossier, day),
                        SignallingSheet.of(dossier),
                        SignallingSheet.of(dossier, day))
                .forEach(page -> pages.add(page.text(Language.NL) + page.html(Language.EN)));
        for (ConsultPreparation preparation : dossier.current(ConsultPreparation.class)) {
            pages.add(Agenda.forPatient(dossier, preparation, writer -> true).toString());
            pages.add(VisitAdvice.of(dossier, preparation.id(), day, MODULE)
                    .forPatient()
                    .toString());
        }
        dossier.closeOnes().stream()
                .map(CloseOne::person)
                .distinct()
                .map(person -> CloseOneCopy.online(dossier, day, person, MODULE))
                .forEach(page -> pages.add(page.text(Language.NL) + page.html(Language.EN)));
        return pages;
    }

    private static Dossier endangered(Dossier dossier, LocalDate day, DangerState state) {
        return Dossier.builder()
                .from(dossier)
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(day, NURSE))
                        .state(state)
                        .what(Note.of("Slaat"))
                        .lookAgainOn(day.plusDays(20))
                        .build())
                .build();
    }

    private static Dossier withoutDanger(Dossier dossier) {
        Dossier without = dossier;
        for (DangerAtHome danger : dossier.dangersAtHome()) {
            without = without.erase(danger.id(), danger.recorded().on());
        }
        return without;
    }

    private static Dossier withANurse(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder().id(NURSE).build())
                .build();
    }

    /** A page that was refused to somebody when the danger came stays as it was, also when that refusal ends. */
    private static Dossier withRefusalsUntil(LocalDate asked, Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .pageDecisions(dossier.pageDecisions().stream()
                        .map(decision -> endsWhileDangerStands(decision, asked, dossier)
                                ? PageDecision.builder()
                                        .from(decision)
                                        .until(asked)
                                        .build()
                                : decision)
                        .toList())
                .build();
    }

    private static boolean endsWhileDangerStands(PageDecision decision, LocalDate asked, Dossier dossier) {
        return decision.answer() == PageAnswer.REFUSED
                && !decision.until().isBefore(last(dossier))
                && decision.until().isBefore(asked);
    }

    private static LocalDate last(Dossier dossier) {
        return dossier.entries()
                .map(Entry::recorded)
                .map(Recorded::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 1, 1));
    }
}

package nl.regie.keyelement;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.StatementId;
import nl.regie.careplan.ProgressReview;
import nl.regie.criterion.Example;
import nl.regie.decision.Explained;
import nl.regie.decision.SharedDecision;
import nl.regie.decision.Understanding;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.PersonId;
import nl.regie.entry.Recorded;
import nl.regie.evaluation.DossierEvaluation;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.finding.ClaimFinding;
import nl.regie.finding.ClaimResult;
import nl.regie.finding.Finding;
import nl.regie.generators.Dossiers;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.people.Professional;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import nl.regie.precondition.Judgement;
import org.junit.jupiter.api.Test;

/** What a professional writes of themselves, what is imposed, and danger at home are no evidence. */
class WhatIsNoEvidenceTest {
    private static final DossierEvaluator EVALUATOR = DossierEvaluator.shipped();
    private static final PersonId PROUD = PersonId.of("somebody-proud");
    private static final Set<String> ATTITUDE = Set.of(
            "is-seen-as-a-whole-person",
            "grows-stronger",
            "strengths-come-first",
            "decides-together",
            "plan-is-agreed",
            "is-listened-to",
            "feelings-have-room",
            "close-one-feels-acknowledged",
            "close-one-is-cared-for",
            "degree-is-estimated-together",
            "wanting-and-ability-are-known",
            "domains-are-explored");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Property(tries = 300)
    void attitudeIsNotWhatAProfessionalWritesOfThemselves(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = today(dossier);
        assertThat(attitude(withPraiseOfOneself(dossier, day), day)).isEqualTo(attitude(dossier, day));
    }

    @Test
    void nothingThatAProfessionalWritesOfThemselvesShowsAttitude() {
        Dossier empty = Example.people().build();
        assertThat(attitude(withPraiseOfOneself(empty, Example.TODAY), Example.TODAY)
                        .values())
                .allSatisfy(result -> assertThat(result.evidence()).isEmpty());
    }

    @Property(tries = 300)
    void dangerAtHomeIsEvidenceOfNothing(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = today(dossier);
        Dossier endangered = Dossier.builder()
                .from(withProfessional(dossier))
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(day, PROUD))
                        .state(DangerState.PRESENT)
                        .what(Note.of("Slaat"))
                        .lookAgainOn(day.plusDays(1))
                        .build())
                .build();
        DossierEvaluation before = EVALUATOR.evaluate(dossier, day);
        DossierEvaluation after = EVALUATOR.evaluate(endangered, day);
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.in(Language.NL).toJson()).doesNotContain("danger\"", "Slaat");
    }

    @Property(tries = 300)
    void whatIsImposedIsNeitherAgreedNorSupport(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = today(dossier);
        Dossier imposed = Dossier.builder()
                .from(withProfessional(dossier))
                .addImposedMeasures(ImposedMeasure.builder()
                        .id(EntryId.of("measure"))
                        .recorded(Recorded.of(day, PROUD))
                        .law(CompulsoryCareLaw.WVGGZ)
                        .what(Note.of("Medicijnen"))
                        .choiceThatRemains(Note.of("Wie ze geeft"))
                        .build())
                .build();
        assertThat(findings(imposed, day)).isEqualTo(findings(dossier, day));
    }

    private static List<Finding> findings(Dossier dossier, LocalDate day) {
        return EVALUATOR.evaluate(dossier, day).findings().stream()
                .filter(finding -> !finding.statement().value().startsWith("criterion/safe-care"))
                .toList();
    }

    private static Map<String, ClaimResult> attitude(Dossier dossier, LocalDate day) {
        return EVALUATOR.evaluate(dossier, day).findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> ATTITUDE.contains(claim.code().value()))
                .collect(toMap(claim -> claim.code().value(), ClaimFinding::result));
    }

    private static Dossier withProfessional(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(Professional.builder().id(PROUD).build())
                .build();
    }

    private static Dossier withPraiseOfOneself(Dossier dossier, LocalDate day) {
        Recorded recorded = Recorded.of(day, PROUD);
        Note praise = Note.of("Ik heb goed geluisterd en de hele mens gezien.");
        return Dossier.builder()
                .from(withProfessional(dossier))
                .addSupportRecords(SupportRecord.builder()
                        .id(EntryId.of("praise-support"))
                        .recorded(recorded)
                        .what(praise)
                        .intervention(StatementId.of("intervention/motivational-interviewing"))
                        .addGivenBy(PROUD)
                        .build())
                .addAppraisals(
                        appraisal("praise-able", Aspect.ABLE, recorded, praise),
                        appraisal("praise-wants", Aspect.WANTS, recorded, praise),
                        appraisal("praise-support-there", Aspect.SUPPORT_AVAILABLE, recorded, praise))
                .addProgressReviews(ProgressReview.builder()
                        .id(EntryId.of("praise-review"))
                        .recorded(recorded)
                        .addParticipants(PROUD)
                        .professionalsView(praise)
                        .build())
                .addSharedDecisions(SharedDecision.builder()
                        .id(EntryId.of("praise-decision"))
                        .recorded(recorded)
                        .question(praise)
                        .addExplained(Explained.values())
                        .understanding(Understanding.CLEAR)
                        .addParticipants(PROUD)
                        .build())
                .build();
    }

    private static Appraisal appraisal(String id, Aspect aspect, Recorded recorded, Note note) {
        return Appraisal.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .aspect(aspect)
                .judgement(Judgement.YES)
                .viewOf(PROUD)
                .note(note)
                .build();
    }

    private static LocalDate today(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(LocalDate.of(2026, 1, 1));
    }
}

package nl.regie.visit;

import static nl.regie.visit.Visits.LAST_VISIT;
import static nl.regie.visit.Visits.NURSE;
import static nl.regie.visit.Visits.TODAY;
import static nl.regie.visit.Visits.VISIT;
import static nl.regie.visit.Visits.allIsWell;
import static nl.regie.visit.Visits.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regie.caremodule.CareModule;
import nl.regie.consult.VisitDecision;
import nl.regie.consult.VisitForm;
import nl.regie.consult.VisitPlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.entry.Recorded;
import org.junit.jupiter.api.Test;

class SkippedVisitTest {
    @Test
    void aDecisionToSkipSaysWhenTheNextContactIsAndHowToReachUs() {
        SkippedVisit bare = only(allIsWell().addVisitDecisions(skip().build()).build());
        assertThat(bare.lacks())
                .containsExactly(SkippedVisit.Lack.NEXT_CONTACT, SkippedVisit.Lack.HOW_TO_REACH_US)
                .allSatisfy(
                        lack -> assertThat(lack.text(CareModule.shipped()).nl()).contains("er staat niet bij"));
        SkippedVisit whole = only(allIsWell()
                .addVisitDecisions(skip().nextContactOn(VISIT.plusMonths(3))
                        .nextContactForm(VisitForm.PHONE)
                        .howToReachUs(Note.of("Bel het team, elke werkdag"))
                        .build())
                .build());
        assertThat(whole.lacks()).isEmpty();
        assertThat(whole.nextContactOn()).contains(VISIT.plusMonths(3));
        SkippedVisit half = only(allIsWell()
                .addVisitDecisions(skip().nextContactForm(VisitForm.PHONE)
                        .howToReachUs(Note.of("Bel het team, elke werkdag"))
                        .build())
                .build());
        assertThat(half.lacks()).containsExactly(SkippedVisit.Lack.NEXT_CONTACT);
    }

    @Test
    void aVisitSinceEndsIt() {
        Dossier dossier = allIsWell()
                .addVisitDecisions(skip().visitOn(LAST_VISIT).build())
                .visitSummaries(
                        List.of(visit().recorded(Recorded.of(TODAY, NURSE)).build()))
                .build();
        assertThat(SkippedVisit.in(dossier)).isEmpty();
    }

    @Test
    void whatGoesOnIsNotSkipped() {
        Dossier dossier = allIsWell()
                .addVisitDecisions(skip().plan(VisitPlan.OTHER_FORM).build())
                .build();
        assertThat(SkippedVisit.in(dossier)).isEmpty();
    }

    private static SkippedVisit only(Dossier dossier) {
        assertThat(SkippedVisit.in(dossier)).hasSize(1);
        return SkippedVisit.in(dossier).get(0);
    }

    private static VisitDecision.Builder skip() {
        return VisitDecision.builder()
                .id(EntryId.of("skip"))
                .recorded(Recorded.of(TODAY, NURSE))
                .visitOn(VISIT)
                .plan(VisitPlan.SKIP)
                .decidedBy(NURSE);
    }
}

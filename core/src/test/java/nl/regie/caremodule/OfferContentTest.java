package nl.regie.caremodule;

import static nl.regie.caremodule.StatementKind.ACTION_AREA;
import static nl.regie.caremodule.StatementKind.CLAUSE;
import static nl.regie.caremodule.StatementKind.INSTRUMENT;
import static nl.regie.caremodule.StatementKind.INTERVENTION;
import static nl.regie.caremodule.StatementKind.KEY_ELEMENT;
import static nl.regie.caremodule.StatementKind.ORGANISATION_NORM;
import static nl.regie.caremodule.StatementKind.PRECONDITION;
import static nl.regie.caremodule.StatementKind.RECOVERY_DIMENSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.intervention.Catalogue;
import org.junit.jupiter.api.Test;

/** What the sources name to choose from, as data. */
class OfferContentTest {
    private static final CareModule MODULE = CareModule.shipped();
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    /** Aids by which professionals and organisations choose or learn: nothing to offer a patient. */
    private static final Set<String> AIDS_FOR_CHOOSING = Set.of(
            "instrument/overview-of-interventions",
            "instrument/intervention-chart",
            "instrument/scan-and-plan",
            "instrument/implementation-kit",
            "instrument/shared-decision-guide",
            "instrument/e-health-chooser");

    @Test
    void everyInterventionIsAnOfferAndEveryInstrumentButTheAidsForChoosing() {
        for (Statement statement : MODULE.statements()) {
            boolean isToBeChosen = statement.kind() == INTERVENTION
                    || (statement.kind() == INSTRUMENT
                            && !AIDS_FOR_CHOOSING.contains(statement.id().value()));
            assertThat(statement.offer().isPresent()).as(statement.id().value()).isEqualTo(isToBeChosen);
        }
        AIDS_FOR_CHOOSING.forEach(aid -> MODULE.statementById(StatementId.of(aid)));
    }

    @Test
    void whatTheIssueAsksForIsThere() {
        assertThat(CATALOGUE.all())
                .extracting(each -> each.id().value())
                .contains(
                        "intervention/motivational-interviewing",
                        "intervention/solution-focused-therapy",
                        "intervention/positive-psychology",
                        "intervention/shared-decision-making",
                        "intervention/peer-contact",
                        "intervention/experts-by-experience",
                        "intervention/patient-education",
                        "intervention/measuring-oneself",
                        "instrument/e-health",
                        "intervention/blended-care",
                        "intervention/relapse-prevention-plan",
                        "intervention/crisis-plan",
                        "intervention/goals-and-actions",
                        "intervention/involving-close-ones",
                        "intervention/supporting-close-ones",
                        "intervention/consult-preparation");
    }

    @Test
    void anOfferNamesOnlyWhatIsThere() {
        for (Statement each : CATALOGUE.all()) {
            Offer offer = each.offer().orElseThrow();
            assertThat(offer.serves()).as(each.id().value()).isNotEmpty().allSatisfy(served -> assertThat(
                            MODULE.statementById(served).kind())
                    .isIn(PRECONDITION, KEY_ELEMENT, CLAUSE, ACTION_AREA, RECOVERY_DIMENSION, ORGANISATION_NORM));
            offer.relatedTo().forEach(MODULE::statementById);
            arguments(offer).forEach(argument -> argument.restsOn().forEach(MODULE::statementById));
            assertThat(offer.relatedTo()).doesNotContain(each.id());
        }
    }

    @Test
    void choosingHasArgumentsOnBothSides() {
        assertThat(CATALOGUE.all()).allSatisfy(each -> {
            Offer offer = each.offer().orElseThrow();
            assertThat(offer.inFavour()).isNotEmpty();
            assertThat(offer.against()).isNotEmpty();
            assertThat(offer.forWhom()).isNotEmpty().isSubsetOf(Audience.PATIENT, Audience.CLOSE_ONE);
        });
    }

    @Test
    void whatSpeaksForSomethingRestsOnASourceAtLeastOnce() {
        assertThat(CATALOGUE.all())
                .allSatisfy(each ->
                        assertThat(each.offer().orElseThrow().inFavour()).anyMatch(argument -> !argument.isOurs()));
    }

    @Test
    void whatIsRelatedIsToldFromBothSides() {
        for (Statement each : CATALOGUE.all()) {
            for (StatementId other : each.offer().orElseThrow().relatedTo()) {
                MODULE.statementById(other).offer().ifPresent(offer -> assertThat(offer.relatedTo())
                        .as(each.id() + " with " + other)
                        .contains(each.id()));
            }
        }
    }

    @Test
    void eachPreconditionIsServedAndWhatIsNotServedIsTold() {
        assertThat(CATALOGUE.unserved())
                .extracting(each -> each.id().value())
                .containsExactly(
                        "key-element/support/ordinary-life",
                        "key-element/attitude/beyond-the-condition",
                        "key-element/attitude/life-domains",
                        "key-element/knowledge/own-skills");
    }

    @Test
    void thatTheSourcesNameNoToolForCloseOnesIsInTheData() {
        Statement supporting = MODULE.statementById(StatementId.of("intervention/supporting-close-ones"));
        Offer offer = supporting.offer().orElseThrow();
        assertThat(offer.forWhom()).containsExactly(Audience.CLOSE_ONE);
        assertThat(offer.missing()).isPresent();
        assertThat(offer.relatedTo()).contains(StatementId.of("bottleneck/no-overview-of-tools-for-carers"));
    }

    @Test
    void noTextJustSaysThatTheModuleNamesIt() {
        assertThat(CATALOGUE.all())
                .extracting(each -> each.text().nl())
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("noemt dit als iets dat kan helpen"));
    }

    private static List<Argument> arguments(Offer offer) {
        return Stream.concat(offer.inFavour().stream(), offer.against().stream())
                .toList();
    }
}

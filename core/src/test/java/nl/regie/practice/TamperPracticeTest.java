package nl.regie.practice;

import static nl.regie.finding.Verdict.CANNOT_TELL;
import static nl.regie.finding.Verdict.MET;
import static nl.regie.finding.Verdict.NOT_MET;
import static nl.regie.finding.Verdict.PARTLY_MET;
import static nl.regie.practice.ExampleTeam.agreement;
import static nl.regie.practice.ExampleTeam.channel;
import static nl.regie.practice.ExampleTeam.ids;
import static nl.regie.practice.ExampleTeam.verdicts;
import static nl.regie.practice.ExampleTeam.wholes;
import static nl.regie.practice.ExampleTeam.with;
import static nl.regie.practice.ProvisionState.ASKED_FOR;
import static nl.regie.practice.ProvisionState.PLANNED;
import static nl.regie.practice.ProvisionState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.entry.Note;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes away or contradicts one thing of a team at a time, and expects exactly the claims that rest on it to change.
 */
class TamperPracticeTest {
    private static final String GIVEN = "training training-is-given";
    private static final String REACHES = "training training-reaches-the-team";
    private static final String WAYS = "contact there-are-several-ways";
    private static final String CHOOSE = "contact patients-can-choose";
    private static final String PATIENTS = "interventions there-for-patients";
    private static final String PROFESSIONALS = "interventions there-for-professionals";
    private static final String TAUGHT = "interventions training-goes-with-it";
    private static final String EFFECT = "interventions effect-is-told";
    private static final String IN_USE = "technology technology-is-in-use";
    private static final String ACCESS = "technology patients-have-access";
    private static final String TEAM = "coordination agreed-within-the-team";
    private static final String CHAIN = "coordination agreed-in-the-chain";
    private static final Note REASON = Note.of("#7#");

    private record Tampering(String what, UnaryOperator<TeamProfile.Builder> change, Map<String, Verdict> changed) {
        @Override
        public String toString() {
            return what;
        }
    }

    @Test
    void inTheWholeExampleEverythingShows() {
        assertThat(verdicts(ExampleTeam.whole()))
                .hasSize(12)
                .allSatisfy((claim, verdict) -> assertThat(verdict).as(claim).isEqualTo(MET));
        assertThat(wholes(ExampleTeam.whole())).hasSize(5).containsValue(MET).doesNotContainValue(PARTLY_MET);
    }

    @Test
    void whatATeamDoesNotTellIsUnknownAndNeverMissing() {
        assertThat(verdicts(ExampleTeam.empty()).values()).containsOnly(CANNOT_TELL);
        assertThat(wholes(ExampleTeam.empty()).values()).containsOnly(CANNOT_TELL);
    }

    @Test
    void eachFindingNamesTheLinesOnWhichItRests() {
        for (Finding finding : PracticeEvaluator.shipped().evaluate(ExampleTeam.whole())) {
            assertThat(finding.claims())
                    .allSatisfy(claim -> assertThat(claim.result().evidence()).isNotEmpty());
        }
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                // training
                changed(
                        "no training told",
                        b -> b.trainings(List.of()),
                        Map.of(GIVEN, CANNOT_TELL, REACHES, CANNOT_TELL, TAUGHT, CANNOT_TELL)),
                training(
                        "training planned",
                        t -> t.state(PLANNED),
                        Map.of(GIVEN, PARTLY_MET, REACHES, PARTLY_MET, TAUGHT, PARTLY_MET)),
                training(
                        "training asked for",
                        t -> t.state(ASKED_FOR),
                        Map.of(GIVEN, CANNOT_TELL, REACHES, CANNOT_TELL, TAUGHT, CANNOT_TELL)),
                training(
                        "training refused without a reason",
                        t -> t.state(REFUSED),
                        Map.of(GIVEN, NOT_MET, REACHES, NOT_MET, TAUGHT, NOT_MET)),
                training(
                        "training refused with a reason",
                        t -> t.state(REFUSED).reason(REASON),
                        Map.of(GIVEN, CANNOT_TELL, REACHES, CANNOT_TELL, TAUGHT, CANNOT_TELL)),
                training("training for some", t -> t.reach(Reach.SOME), Map.of(REACHES, PARTLY_MET)),
                training("training for unknown people", t -> t.reach(Optional.empty()), Map.of(REACHES, CANNOT_TELL)),
                training("training that nobody could follow", t -> t.reach(Reach.NOBODY), Map.of(REACHES, NOT_MET)),
                training("training about something else", t -> t.teaches(Set.of()), Map.of(TAUGHT, CANNOT_TELL)),
                changed(
                        "another training was refused",
                        b -> b.addTrainings(
                                ExampleTeam.training("other").state(REFUSED).build()),
                        Map.of(GIVEN, PARTLY_MET, REACHES, PARTLY_MET)),
                // contact
                changed(
                        "no contact told",
                        b -> b.contactChannels(List.of()),
                        Map.of(WAYS, CANNOT_TELL, CHOOSE, CANNOT_TELL)),
                changed(
                        "one way of contact",
                        b -> b.contactChannels(
                                List.of(channel("home", ContactForm.AT_HOME).build())),
                        Map.of(WAYS, PARTLY_MET, CHOOSE, PARTLY_MET)),
                changed(
                        "two names for one form",
                        b -> b.contactChannels(List.of(
                                channel("a", ContactForm.AT_HOME).build(),
                                channel("b", ContactForm.AT_HOME).build())),
                        Map.of(WAYS, PARTLY_MET, CHOOSE, PARTLY_MET)),
                changed(
                        "the second way is planned",
                        b -> b.contactChannels(List.of(
                                channel("home", ContactForm.AT_HOME).build(),
                                channel("phone", ContactForm.TELEPHONE)
                                        .state(PLANNED)
                                        .build())),
                        Map.of(WAYS, PARTLY_MET, CHOOSE, PARTLY_MET)),
                changed(
                        "the second way is for some",
                        b -> b.contactChannels(List.of(
                                channel("home", ContactForm.AT_HOME).build(),
                                channel("phone", ContactForm.TELEPHONE)
                                        .reach(Reach.SOME)
                                        .build())),
                        Map.of(CHOOSE, PARTLY_MET)),
                changed(
                        "a third way was refused without a reason",
                        b -> b.addContactChannels(channel("video", ContactForm.VIDEO)
                                .state(REFUSED)
                                .build()),
                        Map.of(WAYS, PARTLY_MET, CHOOSE, PARTLY_MET)),
                changed(
                        "a third way cannot be, for a reason",
                        b -> b.addContactChannels(channel("video", ContactForm.VIDEO)
                                .state(REFUSED)
                                .reason(REASON)
                                .build()),
                        Map.of()),
                changed(
                        "all contact was refused",
                        b -> b.contactChannels(List.of(channel("video", ContactForm.VIDEO)
                                .state(REFUSED)
                                .build())),
                        Map.of(WAYS, NOT_MET, CHOOSE, NOT_MET)),
                // interventions
                changed(
                        "nothing offered",
                        b -> b.interventions(List.of())
                                .trainings(
                                        List.of(ExampleTeam.training("course").build())),
                        Map.of(
                                PATIENTS,
                                CANNOT_TELL,
                                PROFESSIONALS,
                                CANNOT_TELL,
                                TAUGHT,
                                CANNOT_TELL,
                                EFFECT,
                                CANNOT_TELL)),
                intervention(
                        "offered to patients only",
                        o -> o.forWhom(Set.of(Audience.PATIENT)),
                        Map.of(PROFESSIONALS, CANNOT_TELL)),
                intervention(
                        "offered to professionals only",
                        o -> o.forWhom(Set.of(Audience.PROFESSIONAL)),
                        Map.of(PATIENTS, CANNOT_TELL)),
                intervention(
                        "offered to whom is unknown",
                        o -> o.forWhom(Set.of()),
                        Map.of(PATIENTS, CANNOT_TELL, PROFESSIONALS, CANNOT_TELL)),
                intervention(
                        "offered to some",
                        o -> o.reach(Reach.SOME),
                        Map.of(PATIENTS, PARTLY_MET, PROFESSIONALS, PARTLY_MET)),
                intervention(
                        "planned",
                        o -> o.state(PLANNED),
                        Map.of(
                                PATIENTS,
                                PARTLY_MET,
                                PROFESSIONALS,
                                PARTLY_MET,
                                TAUGHT,
                                CANNOT_TELL,
                                EFFECT,
                                CANNOT_TELL)),
                intervention(
                        "refused without a reason",
                        o -> o.state(REFUSED),
                        Map.of(PATIENTS, NOT_MET, PROFESSIONALS, NOT_MET, TAUGHT, CANNOT_TELL, EFFECT, CANNOT_TELL)),
                intervention("no effect told", o -> o.knownEffect(Optional.empty()), Map.of(EFFECT, CANNOT_TELL)),
                changed(
                        "a second one without training",
                        b -> b.addInterventions(
                                ExampleTeam.intervention("other").build()),
                        Map.of(TAUGHT, PARTLY_MET)),
                changed(
                        "a second one that needs no training",
                        b -> b.addInterventions(ExampleTeam.intervention("other")
                                .trainingNotNeeded(REASON)
                                .build()),
                        Map.of()),
                // technology
                changed(
                        "no technology told",
                        b -> b.technologies(List.of()),
                        Map.of(IN_USE, CANNOT_TELL, ACCESS, CANNOT_TELL)),
                technology("planned", t -> t.state(PLANNED), Map.of(IN_USE, PARTLY_MET, ACCESS, PARTLY_MET)),
                technology(
                        "refused without a reason",
                        t -> t.state(REFUSED),
                        Map.of(IN_USE, NOT_MET, ACCESS, CANNOT_TELL)),
                technology("access for some", t -> t.reach(Reach.SOME), Map.of(ACCESS, PARTLY_MET)),
                technology("access for nobody", t -> t.reach(Reach.NOBODY), Map.of(ACCESS, NOT_MET)),
                technology(
                        "access for nobody yet, for a reason",
                        t -> t.reach(Reach.NOBODY).reason(REASON),
                        Map.of(ACCESS, CANNOT_TELL)),
                technology("access unknown", t -> t.reach(Optional.empty()), Map.of(ACCESS, CANNOT_TELL)),
                // coordination
                changed(
                        "no agreements told",
                        b -> b.agreements(List.of()),
                        Map.of(TEAM, CANNOT_TELL, CHAIN, CANNOT_TELL)),
                changed(
                        "agreements in the team only",
                        b -> b.agreements(
                                List.of(agreement("weekly", Circle.TEAM).build())),
                        Map.of(CHAIN, CANNOT_TELL)),
                changed(
                        "nothing agreed on information",
                        b -> b.agreements(List.of(
                                agreement("weekly", Circle.TEAM)
                                        .about(Set.of(AgreementSubject.COORDINATION, AgreementSubject.COLLABORATION))
                                        .build(),
                                agreement("with-gp", Circle.CHAIN).build())),
                        Map.of(TEAM, PARTLY_MET)),
                changed(
                        "a shared vision and nothing else",
                        b -> b.agreements(List.of(agreement("vision", Circle.CHAIN)
                                .about(Set.of(AgreementSubject.SHARED_VISION))
                                .build())),
                        Map.of(TEAM, CANNOT_TELL, CHAIN, PARTLY_MET)),
                changed(
                        "agreements planned",
                        b -> b.agreements(List.of(
                                agreement("weekly", Circle.TEAM).state(PLANNED).build(),
                                agreement("with-gp", Circle.CHAIN).build())),
                        Map.of(TEAM, PARTLY_MET)),
                changed(
                        "where an agreement holds is unknown",
                        b -> b.agreements(List.of(agreement("weekly", Circle.TEAM)
                                .within(Set.of())
                                .build())),
                        Map.of(TEAM, CANNOT_TELL, CHAIN, CANNOT_TELL)),
                changed(
                        "the team was refused it, without a reason",
                        b -> b.agreements(List.of(
                                agreement("weekly", Circle.TEAM).state(REFUSED).build(),
                                agreement("with-gp", Circle.CHAIN).build())),
                        Map.of(TEAM, NOT_MET)),
                changed(
                        "the chain does not want to, and gives no reason",
                        b -> b.agreements(List.of(
                                agreement("weekly", Circle.TEAM).build(),
                                agreement("with-gp", Circle.CHAIN)
                                        .state(REFUSED)
                                        .build())),
                        Map.of(CHAIN, NOT_MET)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void onlyWhatRestsOnTheChangedThingChanges(Tampering tampering) {
        Map<String, Verdict> expected = new HashMap<>(verdicts(ExampleTeam.whole()));
        expected.putAll(tampering.changed());
        assertThat(verdicts(with(tampering.change()))).isEqualTo(expected);
    }

    /** That the effect is not known is no counter-evidence: "we do not know" is an answer. */
    @Test
    void everyClaimIsSeenUnknownAndContradicted() {
        for (String claim : verdicts(ExampleTeam.whole()).keySet()) {
            Set<Verdict> seen = tamperings()
                    .flatMap(tampering -> Stream.ofNullable(tampering.changed().get(claim)))
                    .collect(Collectors.toSet());
            assertThat(seen).as(claim).contains(CANNOT_TELL);
            if (!claim.equals(EFFECT)) {
                assertThat(seen).as(claim).contains(NOT_MET);
            }
        }
    }

    private static Tampering changed(
            String what, UnaryOperator<TeamProfile.Builder> change, Map<String, Verdict> changed) {
        return new Tampering(what, change, changed);
    }

    private static Tampering training(
            String what, UnaryOperator<Training.Builder> change, Map<String, Verdict> changed) {
        Training training = change.apply(ExampleTeam.training("course").teaches(ids("sheet")))
                .build();
        return changed(what, b -> b.trainings(List.of(training)), changed);
    }

    private static Tampering intervention(
            String what, UnaryOperator<OfferedIntervention.Builder> change, Map<String, Verdict> changed) {
        OfferedIntervention offered =
                change.apply(ExampleTeam.intervention("sheet")).build();
        return changed(what, b -> b.interventions(List.of(offered)), changed);
    }

    private static Tampering technology(
            String what, UnaryOperator<Technology.Builder> change, Map<String, Verdict> changed) {
        Technology technology = change.apply(ExampleTeam.technology("portal")).build();
        return changed(what, b -> b.technologies(List.of(technology)), changed);
    }
}

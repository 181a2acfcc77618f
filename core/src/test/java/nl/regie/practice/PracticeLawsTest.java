package nl.regie.practice;

import static java.util.stream.Collectors.toSet;
import static nl.regie.finding.Verdict.CANNOT_TELL;
import static nl.regie.finding.Verdict.MET;
import static nl.regie.finding.Verdict.NOT_MET;
import static nl.regie.finding.Verdict.PARTLY_MET;
import static nl.regie.practice.ExampleTeam.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement.HowRead;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;
import nl.regie.generators.Floor;
import nl.regie.generators.ValueTypes;
import nl.regie.json.PlainReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the profile of any team. */
class PracticeLawsTest {
    private static final List<Verdict> UPWARDS =
            List.of(Verdict.NOT_MET, Verdict.CANNOT_TELL, Verdict.PARTLY_MET, Verdict.MET);

    /** What the lines of a profile have in common. */
    private record Line(ProvisionState state, Optional<Reach> reach, Optional<Note> reason) {}

    private record Channel(Line line, ContactForm form) {}

    private record Offered(Line line, Set<Audience> whom, Optional<Note> effect, Optional<Note> noTraining) {}

    private record Agreed(Line line, Set<Circle> within, Set<AgreementSubject> about) {}

    @Provide
    Arbitrary<TeamProfile> profiles() {
        return Combinators.combine(
                        lines("t", line(), PracticeLawsTest::training),
                        lines("c", channel(), PracticeLawsTest::channel),
                        lines("o", offer(), PracticeLawsTest::offered),
                        lines("x", line(), PracticeLawsTest::technology),
                        lines("a", agreement(), PracticeLawsTest::agreed))
                .as((trainings, channels, offers, technologies, agreements) -> TeamProfile.builder()
                        .describedOn(ExampleTeam.DAY)
                        .trainings(teaching(trainings, offers))
                        .contactChannels(channels)
                        .interventions(offers)
                        .technologies(technologies)
                        .agreements(agreements)
                        .build());
    }

    @Property
    void aProfileIsReadAndWrittenByWhatTheCompilerMade(@ForAll("profiles") TeamProfile profile) {
        assertThat(PlainReading.says(TeamProfileFile.write(profile), profile)).isTrue();
        assertThat(PlainReading.of(PlainReading.tree(profile), new TeamProfileForm()))
                .contains(profile);
    }

    @Property
    void whatSupportsANormNeverLowersAClaim(@ForAll("profiles") TeamProfile profile) {
        TeamProfile more = new TeamProfile.Builder()
                .from(profile)
                .addTrainings(ExampleTeam.training("more-1").build())
                .addContactChannels(
                        ExampleTeam.channel("more-2", ContactForm.TELEPHONE).build())
                .addInterventions(ExampleTeam.intervention("more-3")
                        .trainingNotNeeded(Note.of("#7#"))
                        .build())
                .addTechnologies(ExampleTeam.technology("more-4").build())
                .addAgreements(
                        ExampleTeam.agreement("more-5", Circle.TEAM).build(),
                        ExampleTeam.agreement("more-6", Circle.CHAIN).build())
                .build();
        Map<String, Verdict> before = verdicts(profile);
        verdicts(more).forEach((claim, verdict) -> assertThat(UPWARDS.indexOf(verdict))
                .as(claim)
                .isGreaterThanOrEqualTo(UPWARDS.indexOf(before.get(claim))));
        Floor.under(
                "a claim could be lowered",
                before.values().stream().anyMatch(verdict -> UPWARDS.indexOf(verdict) > 0),
                20);
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(@ForAll("profiles") TeamProfile profile, @ForAll Random random) {
        TeamProfile shuffled = new TeamProfile.Builder()
                .from(profile)
                .trainings(shuffled(profile.trainings(), random))
                .contactChannels(shuffled(profile.contactChannels(), random))
                .interventions(shuffled(profile.interventions(), random))
                .technologies(shuffled(profile.technologies(), random))
                .agreements(shuffled(profile.agreements(), random))
                .build();
        assertThat(verdicts(shuffled)).isEqualTo(verdicts(profile));
    }

    @Property
    void notMetNeedsALineThatSaysSoWithoutAReason(@ForAll("profiles") TeamProfile profile) {
        Set<EntryId> against = profile.provisions()
                .filter(line -> line.reason().isEmpty())
                .filter(line -> line.state() == ProvisionState.REFUSED
                        || line.reach().filter(Reach.NOBODY::equals).isPresent())
                .map(Provision::id)
                .collect(toSet());
        PracticeEvaluator.shipped().evaluate(profile).stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> claim.result().verdict() == Verdict.NOT_MET)
                .filter(claim -> !claim.code().value().equals("training-goes-with-it"))
                .forEach(claim -> assertThat(against).containsAll(claim.result().evidence()));
        Floor.under(
                "a claim is not met",
                PracticeEvaluator.shipped().evaluate(profile).stream()
                        .flatMap(finding -> finding.claims().stream())
                        .anyMatch(claim -> claim.result().verdict() == Verdict.NOT_MET),
                10);
    }

    @Property
    void aProfileThatIsWrittenIsReadAsItWas(@ForAll("profiles") TeamProfile profile) {
        assertThat(TeamProfileFile.read(TeamProfileFile.write(profile)).orElseThrow())
                .isEqualTo(profile);
    }

    @Property
    void noValueShowsItsTexts(@ForAll("profiles") TeamProfile profile) {
        assertThat(profile.toString()).doesNotContain("#");
        ValueTypes.walk(profile, TeamProfile.class, (accessor, content) -> assertThat(content.toString())
                .doesNotContain("#"));
        Floor.under("something was typed", TeamProfileFile.write(profile).contains("#"), 50);
    }

    /** Without this, the laws above might speak of empty profiles only. */
    @Example
    void theGeneratedProfilesShowEveryVerdictOfNearlyEveryClaim() {
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        profiles().sampleStream().limit(2000).forEach(profile -> verdicts(profile)
                .forEach((claim, verdict) ->
                        seen.computeIfAbsent(claim, none -> new HashSet<>()).add(verdict)));
        assertThat(seen).hasSize(12).allSatisfy((claim, verdicts) -> {
            assertThat(verdicts).as(claim).contains(Verdict.MET, Verdict.PARTLY_MET, Verdict.CANNOT_TELL);
            if (!claim.endsWith("effect-is-told")) {
                assertThat(verdicts).as(claim).contains(Verdict.NOT_MET);
            }
        });
    }

    /** The table of the data is the rule: a verdict of which it does not tell never comes, each other one does. */
    @Property(tries = 1, seed = "20261129", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachNormComesOutInTheWaysOfWhichTheDataTellAndNoOther(@ForAll("manyProfiles") List<TeamProfile> profiles) {
        Map<StatementId, Set<Verdict>> seen = new TreeMap<>(Comparator.comparing(StatementId::value));
        profiles.stream()
                .flatMap(profile -> PracticeEvaluator.shipped().evaluate(profile).stream())
                .forEach(finding -> seen.computeIfAbsent(finding.statement(), none -> EnumSet.noneOf(Verdict.class))
                        .add(finding.verdict()));
        assertThat(seen).hasSize(5).allSatisfy((norm, verdicts) -> assertThat(verdicts)
                .as(norm.value())
                .isEqualTo(told(norm)));
    }

    /** The rows of the table that speak of one kind of line, tried on a team that wrote down nothing else. */
    @ParameterizedTest
    @MethodSource("rows")
    void theTableSaysWhatTheRuleDoes(String row, StatementId norm, TeamProfile team, Verdict comesOut) {
        assertThat(PracticeEvaluator.shipped().evaluate(team).stream()
                        .filter(finding -> finding.statement().equals(norm))
                        .map(Finding::verdict))
                .as(row)
                .containsExactly(comesOut);
    }

    private static Stream<Arguments> rows() {
        return Stream.of(
                row(
                        "given, and for everybody",
                        "training",
                        MET,
                        team -> team.addTrainings(ExampleTeam.training("a").build())),
                row(
                        "for some",
                        "training",
                        PARTLY_MET,
                        team -> team.addTrainings(
                                ExampleTeam.training("a").reach(Reach.SOME).build())),
                row(
                        "planned",
                        "training",
                        PARTLY_MET,
                        team -> team.addTrainings(ExampleTeam.training("a")
                                .state(ProvisionState.PLANNED)
                                .build())),
                row(
                        "refused, no reason",
                        "training",
                        NOT_MET,
                        team -> team.addTrainings(ExampleTeam.training("a")
                                .state(ProvisionState.REFUSED)
                                .build())),
                row(
                        "refused, a reason",
                        "training",
                        CANNOT_TELL,
                        team -> team.addTrainings(ExampleTeam.training("a")
                                .state(ProvisionState.REFUSED)
                                .reason(WHY)
                                .build())),
                row(
                        "two forms, everybody",
                        "contact",
                        MET,
                        team -> team.addContactChannels(
                                ExampleTeam.channel("a", ContactForm.AT_HOME).build(),
                                ExampleTeam.channel("b", ContactForm.TELEPHONE).build())),
                row(
                        "one form",
                        "contact",
                        PARTLY_MET,
                        team -> team.addContactChannels(
                                ExampleTeam.channel("a", ContactForm.AT_HOME).build())),
                row(
                        "refused, no reason",
                        "contact",
                        NOT_MET,
                        team -> team.addContactChannels(ExampleTeam.channel("a", ContactForm.AT_HOME)
                                .state(ProvisionState.REFUSED)
                                .build())),
                row(
                        "an effect nobody told",
                        "interventions",
                        PARTLY_MET,
                        team -> team.addInterventions(ExampleTeam.intervention("a")
                                .trainingNotNeeded(WHY)
                                .knownEffect(Optional.empty())
                                .build())),
                row(
                        "that the effect is not known counts",
                        "interventions",
                        MET,
                        team -> team.addInterventions(ExampleTeam.intervention("a")
                                .trainingNotNeeded(WHY)
                                .knownEffect(WHY)
                                .build())),
                row(
                        "for nobody",
                        "interventions",
                        NOT_MET,
                        team -> team.addInterventions(ExampleTeam.intervention("a")
                                .state(ProvisionState.REFUSED)
                                .build())),
                row(
                        "in use, for everybody",
                        "technology",
                        MET,
                        team -> team.addTechnologies(ExampleTeam.technology("a").build())),
                row(
                        "in use, for some",
                        "technology",
                        PARTLY_MET,
                        team -> team.addTechnologies(
                                ExampleTeam.technology("a").reach(Reach.SOME).build())),
                row(
                        "refused, no reason",
                        "technology",
                        NOT_MET,
                        team -> team.addTechnologies(ExampleTeam.technology("a")
                                .state(ProvisionState.REFUSED)
                                .build())),
                row(
                        "in the team and in the chain",
                        "coordination",
                        MET,
                        team -> team.addAgreements(
                                ExampleTeam.agreement("a", Circle.TEAM).build(),
                                ExampleTeam.agreement("b", Circle.CHAIN).build())),
                row(
                        "in the team only",
                        "coordination",
                        PARTLY_MET,
                        team -> team.addAgreements(
                                ExampleTeam.agreement("a", Circle.TEAM).build())),
                row(
                        "refused, no reason",
                        "coordination",
                        NOT_MET,
                        team -> team.addAgreements(
                                ExampleTeam.agreement("a", Circle.TEAM)
                                        .state(ProvisionState.REFUSED)
                                        .build(),
                                ExampleTeam.agreement("b", Circle.CHAIN)
                                        .state(ProvisionState.REFUSED)
                                        .build())));
    }

    private static final Note WHY = Note.of("#why#");

    private static Arguments row(String row, String norm, Verdict comesOut, UnaryOperator<TeamProfile.Builder> team) {
        TeamProfile.Builder empty = TeamProfile.builder();
        empty.describedOn(ExampleTeam.DAY);
        return Arguments.of(
                norm + ": " + row,
                StatementId.of("organisation/" + norm),
                team.apply(empty).build(),
                comesOut);
    }

    @Provide
    Arbitrary<List<TeamProfile>> manyProfiles() {
        return profiles().list().ofSize(2000);
    }

    private static Set<Verdict> told(StatementId norm) {
        HowRead read = CareModule.shipped().statementById(norm).howRead().orElseThrow();
        Set<Verdict> told = EnumSet.of(Verdict.MET, Verdict.CANNOT_TELL);
        read.partlyMet().ifPresent(text -> told.add(Verdict.PARTLY_MET));
        read.notMet().ifPresent(text -> told.add(Verdict.NOT_MET));
        read.notApplicable().ifPresent(text -> told.add(Verdict.NOT_APPLICABLE));
        return told;
    }

    private static Arbitrary<Line> line() {
        return Combinators.combine(
                        Arbitraries.of(ProvisionState.class),
                        Arbitraries.of(Reach.class).optional(),
                        notes())
                .as(Line::new);
    }

    private static Arbitrary<Channel> channel() {
        return Combinators.combine(line(), Arbitraries.of(ContactForm.class)).as(Channel::new);
    }

    private static Arbitrary<Offered> offer() {
        Arbitrary<Set<Audience>> whom =
                Arbitraries.of(Audience.PATIENT, Audience.PROFESSIONAL).set().ofMaxSize(2);
        return Combinators.combine(line(), whom, notes(), notes()).as(Offered::new);
    }

    private static Arbitrary<Agreed> agreement() {
        Arbitrary<Set<Circle>> within = Arbitraries.of(Circle.class).set().ofMaxSize(2);
        Arbitrary<Set<AgreementSubject>> about =
                Arbitraries.of(AgreementSubject.class).set().ofMaxSize(4);
        return Combinators.combine(line(), within, about).as(Agreed::new);
    }

    private static Arbitrary<Optional<Note>> notes() {
        return Arbitraries.just(Note.of("#n#")).optional(0.3);
    }

    private static <X, P> Arbitrary<List<P>> lines(String prefix, Arbitrary<X> parts, BiFunction<EntryId, X, P> make) {
        return parts.list().ofMaxSize(3).map(all -> IntStream.range(0, all.size())
                .mapToObj(i -> make.apply(EntryId.of(prefix + "-" + i), all.get(i)))
                .toList());
    }

    /** The first training teaches the first intervention, and so on. */
    private static List<Training> teaching(List<Training> trainings, List<OfferedIntervention> offers) {
        return IntStream.range(0, trainings.size())
                .mapToObj(i -> Training.builder()
                        .from(trainings.get(i))
                        .teaches(offers.stream()
                                .skip(i)
                                .limit(1)
                                .map(OfferedIntervention::id)
                                .toList())
                        .build())
                .toList();
    }

    private static Training training(EntryId id, Line line) {
        return Training.builder()
                .id(id)
                .what(Note.of("#t#"))
                .state(line.state())
                .reach(line.reach())
                .reason(line.reason())
                .build();
    }

    private static ContactChannel channel(EntryId id, Channel parts) {
        return ContactChannel.builder()
                .id(id)
                .what(Note.of("#c#"))
                .state(parts.line().state())
                .reach(parts.line().reach())
                .reason(parts.line().reason())
                .form(parts.form())
                .build();
    }

    private static OfferedIntervention offered(EntryId id, Offered parts) {
        return OfferedIntervention.builder()
                .id(id)
                .what(Note.of("#o#"))
                .state(parts.line().state())
                .reach(parts.line().reach())
                .reason(parts.line().reason())
                .intervention(StatementId.of("intervention/peer-contact"))
                .forWhom(parts.whom())
                .knownEffect(parts.effect())
                .trainingNotNeeded(parts.noTraining())
                .build();
    }

    private static Technology technology(EntryId id, Line line) {
        return Technology.builder()
                .id(id)
                .what(Note.of("#x#"))
                .state(line.state())
                .reach(line.reach())
                .reason(line.reason())
                .build();
    }

    private static WorkingAgreement agreed(EntryId id, Agreed parts) {
        return WorkingAgreement.builder()
                .id(id)
                .what(Note.of("#a#"))
                .state(parts.line().state())
                .reach(parts.line().reach())
                .reason(parts.line().reason())
                .within(parts.within())
                .about(parts.about())
                .build();
    }

    private static <P> List<P> shuffled(List<P> lines, Random random) {
        List<P> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

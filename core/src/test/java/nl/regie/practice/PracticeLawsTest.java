package nl.regie.practice;

import static java.util.stream.Collectors.toSet;
import static nl.regie.practice.ExampleTeam.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.finding.Verdict;
import nl.regie.generators.Floor;
import nl.regie.generators.ValueTypes;
import nl.regie.json.PlainReading;
import nl.regie.json.StrictJson;

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
        assertThat(TeamProfileFile.write(profile)).isEqualTo(StrictJson.write(profile));
        assertThat(PlainReading.of(StrictJson.write(profile), new TeamProfileForm()))
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

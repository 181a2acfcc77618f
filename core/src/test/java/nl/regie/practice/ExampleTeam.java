package nl.regie.practice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.Audience;
import nl.regie.caremodule.StatementId;
import nl.regie.entry.EntryId;
import nl.regie.entry.Note;
import nl.regie.finding.Finding;
import nl.regie.finding.Verdict;

/** An invented team in which all five norms show. */
final class ExampleTeam {
    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private ExampleTeam() {}

    static TeamProfile whole() {
        return TeamProfile.builder()
                .describedOn(DAY)
                .addTrainings(training("course").teaches(ids("sheet")).build())
                .addContactChannels(
                        channel("home", ContactForm.AT_HOME).build(),
                        channel("phone", ContactForm.TELEPHONE).build())
                .addInterventions(intervention("sheet").build())
                .addInterventionsChosenBy(Audience.PATIENT, Audience.TEAM)
                .addTechnologies(technology("portal").build())
                .addAgreements(
                        agreement("weekly", Circle.TEAM).build(),
                        agreement("with-gp", Circle.CHAIN).build())
                .build();
    }

    static TeamProfile empty() {
        return TeamProfile.builder().describedOn(DAY).build();
    }

    static Training.Builder training(String id) {
        Training.Builder training = Training.builder();
        training.id(EntryId.of(id))
                .what(Note.of("#1#"))
                .state(ProvisionState.IN_PLACE)
                .reach(Reach.EVERYBODY);
        return training;
    }

    static ContactChannel.Builder channel(String id, ContactForm form) {
        ContactChannel.Builder channel = ContactChannel.builder();
        channel.id(EntryId.of(id))
                .what(Note.of("#2#"))
                .state(ProvisionState.IN_PLACE)
                .reach(Reach.EVERYBODY);
        channel.form(form);
        return channel;
    }

    static OfferedIntervention.Builder intervention(String id) {
        OfferedIntervention.Builder offered = OfferedIntervention.builder();
        offered.id(EntryId.of(id))
                .what(Note.of("#3#"))
                .state(ProvisionState.IN_PLACE)
                .reach(Reach.EVERYBODY);
        offered.intervention(StatementId.of("instrument/conversation-sheet"))
                .addForWhom(Audience.PATIENT, Audience.PROFESSIONAL)
                .knownEffect(Note.of("#4#"));
        return offered;
    }

    static Technology.Builder technology(String id) {
        Technology.Builder technology = Technology.builder();
        technology
                .id(EntryId.of(id))
                .what(Note.of("#5#"))
                .state(ProvisionState.IN_PLACE)
                .reach(Reach.EVERYBODY);
        return technology;
    }

    static WorkingAgreement.Builder agreement(String id, Circle circle) {
        WorkingAgreement.Builder agreement = WorkingAgreement.builder();
        agreement.id(EntryId.of(id)).what(Note.of("#6#")).state(ProvisionState.IN_PLACE);
        agreement
                .addWithin(circle)
                .addAbout(
                        AgreementSubject.COORDINATION,
                        AgreementSubject.COLLABORATION,
                        AgreementSubject.INFORMATION_EXCHANGE);
        return agreement;
    }

    static Set<EntryId> ids(String... ids) {
        return Stream.of(ids).map(EntryId::of).collect(Collectors.toSet());
    }

    static TeamProfile with(UnaryOperator<TeamProfile.Builder> change) {
        TeamProfile.Builder builder = new TeamProfile.Builder();
        builder.from(whole());
        return change.apply(builder).build();
    }

    /** The verdict on each claim, by the norm and the code. */
    static Map<String, Verdict> verdicts(TeamProfile profile) {
        return PracticeEvaluator.shipped().evaluate(profile).stream()
                .flatMap(finding -> finding.claims().stream())
                .collect(Collectors.toMap(
                        claim -> claim.statement().value().replace("organisation/", "") + " " + claim.code(),
                        claim -> claim.result().verdict()));
    }

    static Map<String, Verdict> wholes(TeamProfile profile) {
        return PracticeEvaluator.shipped().evaluate(profile).stream()
                .collect(Collectors.toMap(finding -> finding.statement().value(), Finding::verdict));
    }
}

package nl.regie.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.people.CloseOne;
import nl.regie.people.Death;
import nl.regie.people.ExpertByExperience;
import nl.regie.people.Patient;
import nl.regie.people.Professional;

/**
 * Whole valid dossiers with at most three parts of each kind. Every text in one holds a mark of its own, such as
 * {@code #17#}.
 */
public final class Dossiers {
    /** More than the largest dossier reads, so that most are not cut short. */
    private static final int LONGEST_TAPE = 6000;

    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known = new Known();

    private final boolean mayBeClosed;

    private Dossiers(List<Integer> tape, boolean mayBeClosed) {
        this.mayBeClosed = mayBeClosed;
        choices = new Choices(tape);
        vocabulary = new Vocabulary(choices);
    }

    /** Any valid dossier of a record that is open: also one that is empty, and one of which parts were erased. */
    public static Arbitrary<Dossier> any() {
        return tapes().map(tape -> new Dossiers(tape, false).dossier());
    }

    /** Any valid dossier: also of a patient who has died, or whose record went into another one. */
    public static Arbitrary<Dossier> alsoClosed() {
        return tapes().map(tape -> new Dossiers(tape, true).dossier());
    }

    private static Arbitrary<List<Integer>> tapes() {
        return Arbitraries.integers()
                .between(0, 1_000_000)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(LONGEST_TAPE)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private Dossier dossier() {
        Patient patient = patient();
        List<Professional> professionals = choices.upToThree(this::professional);
        List<ExpertByExperience> experts = choices.upToThree(this::expertByExperience);
        Lines lines = new Lines(choices, vocabulary, known);
        Rights rights = new Rights(choices, vocabulary, known, lines);
        Signals signals = new Signals(choices, vocabulary, known, lines, rights);
        Visits visits = new Visits(choices, vocabulary, known, lines);
        Entries entries = new Entries(choices, vocabulary, known, lines, rights, visits);
        Plans plans = new Plans(choices, vocabulary, known, lines, rights);

        List<CloseOne> closeOnes = choices.upToThree(entries::closeOne);
        Dossier.Builder dossier = Dossier.builder()
                .patient(patient)
                .professionals(professionals)
                .expertsByExperience(experts)
                .closeOnes(choices.inSomeOrder(closeOnes))
                .answers(choices.inSomeOrder(choices.upToThree(entries::answer)))
                .selfDirections(choices.inSomeOrder(choices.upToThree(entries::selfDirection)));
        dossier.representations(choices.inSomeOrder(rights.representations()))
                .imposedMeasures(choices.inSomeOrder(choices.upToThree(rights::imposedMeasure)))
                .signallingPlans(choices.inSomeOrder(choices.upToThree(signals::next)));
        List<CarePlan> carePlans = choices.upToThree(plans::next);
        return erased(
                dossier.carePlans(choices.inSomeOrder(carePlans))
                        .appraisals(choices.inSomeOrder(choices.upToThree(entries::appraisal)))
                        .experiences(choices.inSomeOrder(choices.upToThree(entries::experience)))
                        .contactAgreements(choices.inSomeOrder(choices.upToThree(entries::contactAgreement)))
                        .supportRecords(choices.inSomeOrder(choices.upToThree(entries::supportRecord)))
                        .involvementAgreements(choices.inSomeOrder(choices.upToThree(entries::involvementAgreement)))
                        .carerWellbeings(choices.inSomeOrder(entries.carerWellbeings()))
                        .suggestions(choices.inSomeOrder(choices.upToThree(entries::suggestion)))
                        .requests(choices.inSomeOrder(choices.upToThree(entries::request)))
                        .sharedDecisions(choices.inSomeOrder(choices.upToThree(entries::sharedDecision)))
                        .progressReviews(choices.inSomeOrder(choices.upToThree(entries::progressReview)))
                        .closeOneConcerns(choices.inSomeOrder(entries.closeOneConcerns()))
                        .dangersAtHome(choices.inSomeOrder(entries.dangersAtHome()))
                        .pageDecisions(choices.inSomeOrder(entries.pageDecisions()))
                        .copiesGiven(choices.inSomeOrder(choices.upToThree(entries::copyGiven)))
                        .agreedLimits(choices.inSomeOrder(choices.upToThree(visits::agreedLimit)))
                        .consultPreparations(choices.inSomeOrder(choices.upToThree(visits::preparation)))
                        .preparationReadings(choices.inSomeOrder(visits.readings()))
                        .visitDecisions(choices.inSomeOrder(visits.decisions()))
                        .visitSummaries(choices.inSomeOrder(choices.upToThree(visits::summary)))
                        .readBacks(choices.inSomeOrder(choices.upToThree(entries::readBack)))
                        .annotations(choices.inSomeOrder(choices.upToThree(entries::annotation)))
                        .build(),
                lines);
    }

    private Patient patient() {
        Patient.Builder builder =
                Patient.builder().id(vocabulary.personId()).name(choices.maybe(vocabulary::personName));
        LocalDate twelve = someDay();
        builder.becomes12On(choices.maybe(() -> twelve))
                .becomes16On(choices.maybe(() -> twelve.plusYears(4)))
                .becomes18On(choices.maybe(() -> twelve.plusYears(6)));
        if (mayBeClosed) {
            builder.death(choices.maybe(() ->
                            Death.builder().on(choices.maybe(this::someDay)).build()))
                    .mergedInto(choices.maybe(vocabulary::personId));
        }
        Patient patient = builder.build();
        known.patientOrProfessional(patient.id());
        return patient;
    }

    private Professional professional() {
        Professional professional = Professional.builder()
                .id(vocabulary.personId())
                .name(choices.maybe(vocabulary::personName))
                .profession(choices.maybe(vocabulary::note))
                .involvedUntil(choices.maybe(this::someDay))
                .build();
        known.patientOrProfessional(professional.id());
        return professional;
    }

    private LocalDate someDay() {
        return LocalDate.of(2024, 1, 1).plusDays(choices.below(1500));
    }

    private ExpertByExperience expertByExperience() {
        ExpertByExperience expert = ExpertByExperience.builder()
                .id(vocabulary.personId())
                .name(choices.maybe(vocabulary::personName))
                .organisation(choices.maybe(vocabulary::note))
                .build();
        known.expertByExperience(expert.id());
        return expert;
    }

    private Dossier erased(Dossier whole, Lines lines) {
        Dossier dossier = whole;
        List<Entry> toErase = new ArrayList<>(choices.some(whole.entries().toList()));
        for (Entry entry : toErase) {
            dossier = dossier.erase(entry.id(), lines.after(entry.recorded().on()));
        }
        return dossier;
    }
}

package nl.regie.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.decision.PlanAgreement;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.PersonId;
import nl.regie.legal.CompulsoryCareLaw;
import nl.regie.legal.ImposedMeasure;
import nl.regie.legal.OnBehalf;
import nl.regie.legal.PatientStance;
import nl.regie.legal.Representation;
import nl.regie.legal.RepresentationBasis;

/** Who may decide for the patient, what is imposed, and who agreed to a plan by what right. */
final class Rights {
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final Known known;
    private final Lines lines;

    Rights(Choices choices, Vocabulary vocabulary, Known known, Lines lines) {
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.known = known;
        this.lines = lines;
    }

    List<Representation> representations() {
        boolean isNobodyElseKnown =
                known.professionals().isEmpty() && known.closeOnes().isEmpty();
        return isNobodyElseKnown ? List.of() : choices.upToThree(this::representation);
    }

    private Representation representation() {
        LocalDate day = lines.day();
        PersonId representative = choices.oneOf(known.professionals().isEmpty() ? known.closeOnes() : others());
        LocalDate since = known.professionals().contains(representative) ? day : known.closeOneSince(representative);
        Lines.Line line = lines.on(since.isAfter(day) ? since : day, Representation.class);
        known.representation(line.id(), representative);
        RepresentationBasis basis = choices.oneOf(RepresentationBasis.class);
        if (basis == RepresentationBasis.PARENT_OR_GUARDIAN) {
            known.parental(line.id());
        }
        return Representation.builder()
                .id(line.id())
                .recorded(line.recorded())
                .representative(representative)
                .basis(basis)
                .scope(choices.maybe(vocabulary::note))
                .since(choices.maybe(() -> lines.after(line.day())))
                .until(choices.maybe(() -> lines.after(line.day())))
                .build();
    }

    private List<PersonId> others() {
        return Stream.concat(known.closeOnes().stream(), known.professionals().stream())
                .toList();
    }

    ImposedMeasure imposedMeasure() {
        Lines.Line line = lines.next(ImposedMeasure.class);
        return ImposedMeasure.builder()
                .id(line.id())
                .recorded(line.recorded())
                .law(choices.oneOf(CompulsoryCareLaw.class))
                .what(vocabulary.note())
                .since(choices.maybe(() -> lines.after(line.day())))
                .until(choices.maybe(() -> lines.after(line.day())))
                .choiceThatRemains(choices.maybe(vocabulary::note))
                .patientsView(choices.maybe(vocabulary::ownWords))
                .build();
    }

    Optional<OnBehalf> maybeOnBehalf(LocalDate day) {
        return choices.maybeOneOf(known.thingsBy(day, Representation.class)).map(this::onBehalf);
    }

    private OnBehalf onBehalf(EntryId representation) {
        return OnBehalf.builder()
                .representation(representation)
                .patientsStance(choices.oneOf(PatientStance.class))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .build();
    }

    /** To a version of this kind of plan that was there by the day, the one that is being made included. */
    Optional<PlanAgreement> maybeAgreement(LocalDate day, Class<? extends Entry> kindOfPlan) {
        return choices.maybeOneOf(known.thingsBy(day, kindOfPlan)).map(version -> agreement(version, day));
    }

    private List<EntryId> parental(LocalDate day) {
        return known.thingsBy(day, Representation.class).stream()
                .filter(known::isParental)
                .toList();
    }

    private PlanAgreement agreement(EntryId version, LocalDate day) {
        Optional<OnBehalf> onBehalf = maybeOnBehalf(day);
        return PlanAgreement.builder()
                .version(version)
                .on(lines.day())
                .by(onBehalf.map(OnBehalf::representation)
                        .map(known::representativeBy)
                        .orElse(known.patient()))
                .inOwnWords(choices.maybe(vocabulary::ownWords))
                .onBehalf(onBehalf)
                .besideParents(choices.some(parental(day)))
                .build();
    }
}

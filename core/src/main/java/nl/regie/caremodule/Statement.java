package nl.regie.caremodule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/** One thing that the care module says, that the practice around it says, or that we say beside it. */
@Value.Immutable
public interface Statement extends RegieValue {
    /** The name, stable over versions. */
    StatementId id();

    /** What kind of statement it is. */
    StatementKind kind();

    /** The part of the module. */
    Theme theme();

    /** The phase of care, where the module names one. */
    Optional<Phase> phase();

    /** To whom it is addressed first. */
    Audience audience();

    /** To whom else it is addressed. */
    Set<Audience> alsoFor();

    /** The statement of which this is a part. */
    Optional<StatementId> partOf();

    /** The short name, where the module gives one or a table needs one. */
    Optional<LocalizedText> name();

    /** The statement. */
    LocalizedText text();

    /** The lines on which it rests. */
    Source source();

    /** Doubt, interpretation, slips of the source. */
    List<LocalizedText> remarks();

    /** Who can say whether it shows. */
    EvaluatedBy evaluatedBy();

    /** What each verdict about it means, where a rule reads it; the whole of its claims. */
    Optional<HowRead> howRead();

    /** What shows it, claim by claim. */
    List<ClaimText> claims();

    /** The statements to which an experience, or a prompt for a team's talk, speaks. */
    Set<StatementId> speaksTo();

    /** What there is against a bottleneck; empty for every other kind. */
    Optional<Remedy> remedy();

    /** What it can be for somebody, where it is an intervention or instrument to choose; empty for every other kind. */
    Optional<Offer> offer();

    /** Whether it is addressed to them, first or also. */
    default boolean isFor(Audience whom) {
        return audience() == whom || alsoFor().contains(whom);
    }

    /** Whether it asks something of the organisation of care, so that no dossier of one patient can show it. */
    default boolean isOfThePractice() {
        return kind() == StatementKind.ORGANISATION_NORM;
    }

    /** Whether a rule reads it from the dossier of a patient. */
    default boolean isReadFromADossier() {
        return evaluatedBy() == EvaluatedBy.RULE && !isOfThePractice();
    }

    /** The name, or else the statement itself. */
    default LocalizedText title() {
        return name().orElse(text());
    }

    /**
     * The texts of one claim.
     *
     * @throws java.util.NoSuchElementException if the statement has no such claim
     */
    default ClaimText claimById(ClaimCode code) {
        return claims().stream()
                .filter(claim -> claim.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    /** The same statement, said in this way. What is the source's own keeps its words. */
    default Statement said(Address address) {
        return Statement.builder()
                .from(this)
                .name(name().map(name -> kind().isNamedByItsSource() ? name : address.say(name)))
                .text(kind() == StatementKind.QUESTION ? text() : address.say(text()))
                .remarks(remarks().stream().map(address::say).toList())
                .howRead(howRead().map(read -> read.said(address)))
                .claims(claims().stream().map(claim -> claim.said(address)).toList())
                .remedy(remedy().map(remedy -> remedy.said(address)))
                .offer(offer().map(offer -> offer.said(address)))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Statement}. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }

    /**
     * When a norm is met, partly met, not met, not to be told and not applicable: our reading, in words. A text that is
     * left out says that the norm never comes out so.
     */
    @Value.Immutable
    interface HowRead extends RegieValue {
        /** When it is met. */
        LocalizedText met();

        /** When it is met in part. */
        Optional<LocalizedText> partlyMet();

        /** What is counter-evidence. */
        Optional<LocalizedText> notMet();

        /** What cannot be told. */
        LocalizedText cannotTell();

        /** When it does not apply. */
        Optional<LocalizedText> notApplicable();

        /** Whether both say something of the same verdicts. */
        default boolean isOfTheSameVerdictsAs(HowRead other) {
            return partlyMet().isPresent() == other.partlyMet().isPresent()
                    && notMet().isPresent() == other.notMet().isPresent()
                    && notApplicable().isPresent() == other.notApplicable().isPresent();
        }

        /** The same, said in this way. */
        default HowRead said(Address address) {
            return HowRead.builder()
                    .met(address.say(met()))
                    .partlyMet(partlyMet().map(address::say))
                    .notMet(notMet().map(address::say))
                    .cannotTell(address.say(cannotTell()))
                    .notApplicable(notApplicable().map(address::say))
                    .build();
        }

        /** Starts a new value. */
        static Builder builder() {
            return new Builder();
        }

        /** Builds {@link HowRead}. */
        final class Builder extends ImmutableHowRead.Builder {
            Builder() {}
        }
    }
}

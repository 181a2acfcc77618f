package nl.regie.caremodule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regie.entry.Address;
import nl.regie.entry.LocalizedText;
import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * What an intervention or instrument can be for somebody, so that people can choose it together, or not. It prescribes
 * nothing: there are arguments on both sides, and a patient may choose what nobody proposed.
 */
@Value.Immutable
public interface Offer extends RegieValue {
    /**
     * The preconditions, needs, key elements and other statements that it can serve. That it serves them is our
     * reading.
     */
    Set<StatementId> serves();

    /** Whom it can do good: the patient, a close one. */
    Set<Audience> forWhom();

    /** Who gives it, as far as the sources say. */
    LocalizedText deliveredBy();

    /** What speaks for it. */
    List<Argument> inFavour();

    /** What speaks against it, or asks for care. */
    List<Argument> against();

    /** What is the same or close to it in another source, belongs to it, or hampers it. */
    Set<StatementId> relatedTo();

    /** What the sources do not say of it, or say is lacking. */
    Optional<LocalizedText> missing();

    /** The same, said in this way. */
    default Offer said(Address address) {
        return Offer.builder()
                .from(this)
                .deliveredBy(address.say(deliveredBy()))
                .inFavour(inFavour().stream()
                        .map(argument -> argument.said(address))
                        .toList())
                .against(against().stream()
                        .map(argument -> argument.said(address))
                        .toList())
                .missing(missing().map(address::say))
                .build();
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Offer}. */
    final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}

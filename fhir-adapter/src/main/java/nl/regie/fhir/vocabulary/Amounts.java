package nl.regie.fhir.vocabulary;

import java.util.Optional;
import nl.regie.consult.Amount;
import org.hl7.fhir.r4.model.DecimalType;

/** A number as it was written down: FHIR keeps zeros at the end, for they tell how exactly something was measured. */
public final class Amounts {
    private Amounts() {}

    public static DecimalType decimal(Amount amount) {
        return new DecimalType(amount.value());
    }

    public static Optional<Amount> find(DecimalType decimal) {
        return Optional.ofNullable(decimal.getValueAsString()).map(Amount::of);
    }
}

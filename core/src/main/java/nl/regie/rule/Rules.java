package nl.regie.rule;

import java.util.List;
import java.util.stream.Stream;

/** All rules that the library ships. */
public final class Rules {
    private static final List<Rule> SHIPPED = Stream.of(
                    NotAlone.RULES,
                    Preconditions.RULES,
                    DirectionOverCare.RULES,
                    EffectiveCare.RULES,
                    Information.RULES,
                    EmotionalSupport.RULES,
                    PatientCentredEnvironment.RULES,
                    SafeCare.RULES,
                    TransparentQuality.RULES)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** The shipped rules, one for each statement that a rule evaluates, in the order of the module. */
    public static List<Rule> shipped() {
        return SHIPPED;
    }
}

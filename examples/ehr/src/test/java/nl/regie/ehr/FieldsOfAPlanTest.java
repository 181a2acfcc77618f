package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regie.ehr.signs.FieldsOfAPlan;
import nl.regie.ehr.signs.FieldsOfAPlan.Phase;
import nl.regie.signalling.PhaseLevel;
import org.junit.jupiter.api.Test;

/** Which fields a form has is seen from those that came in. */
class FieldsOfAPlanTest {
    private static final PhaseLevel FIRST = PhaseLevel.STABLE;

    private final FieldsOfAPlan fields = new FieldsOfAPlan();

    @Test
    void eachLevelHasAPhaseAndAFurtherOneIsThereWhereSomethingOfItCameIn() {
        assertThat(fields.phases(Map.of())).hasSize(PhaseLevel.values().length);
        assertThat(fields.phases(Map.of("phase." + FIRST + ".1.name", "", "phase." + FIRST + ".3.name", "")))
                .startsWith(new Phase(FIRST, 0), new Phase(FIRST, 1))
                .hasSize(PhaseLevel.values().length + 1);
    }

    @Test
    void asManyRowsAreThereAsHoldSomethingAndTwoMore() {
        assertThat(fields.rows(Map.of(), "call.")).containsExactly(0, 1);
        assertThat(fields.rows(Map.of("call.1.whom", "Anja", "call.2.whom", " ", "helps", "wandelen"), "call."))
                .containsExactly(0, 1, 2, 3);
        assertThat(fields.rows(Map.of("call.999999999.whom", "Anja", "call.01.whom", "Anja", "call.", "x"), "call."))
                .as("a number that no form of ours has")
                .containsExactly(0, 1);
    }

    /** Whoever sends thousands of fields has them looked at once for each question, and not once for each of them. */
    @Test
    void theFieldsAreGoneThroughOnce() {
        Counted given = new Counted();
        for (int i = 0; i < 1_000; i++) {
            given.held.put("phase." + FIRST + "." + i + ".step.0.what", "bellen");
        }
        assertThat(fields.phases(given)).hasSizeGreaterThan(1_000);
        assertThat(fields.rows(given, "phase." + FIRST + ".0.step.")).isEqualTo(List.of(0, 1, 2));
        assertThat(given.times).isEqualTo(2);
    }

    /** A phase, a person, a document: what was typed of one never comes to stand beside another. */
    @Test
    void whatIsKnownByItsPlaceAloneGoesTogether() {
        String first = "phase." + FIRST + ".0.name";
        String step = "phase." + FIRST + ".0.step.1.what";
        String second = "phase." + FIRST + ".1.name";

        assertThat(fieldsOf(Set.of(first, step, "call.0.whom", "call.1.number", "helps")))
                .containsExactlyInAnyOrder(first, "phase." + FIRST + ".0.step", "call", "helps");
        assertThat(fieldsOf(Set.of(first, step, second))).containsExactly("phase." + FIRST);
    }

    private static Set<String> fieldsOf(Set<String> fields) {
        return fields.stream().map(FieldsOfAPlan.together(fields)).collect(Collectors.toSet());
    }

    private static final class Counted extends AbstractMap<String, String> {
        private final Map<String, String> held = new LinkedHashMap<>();
        private int times;

        @Override
        public Set<Entry<String, String>> entrySet() {
            times++;
            return held.entrySet();
        }

        @Override
        public int size() {
            return held.size();
        }
    }
}

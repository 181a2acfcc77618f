package nl.regie.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import nl.regie.generators.Floor;
import org.junit.jupiter.api.Test;

/** Keys of other systems become names. */
class EntryIdTest {
    @Test
    void aKeyOfWhateverFormBecomesAName() {
        assertThat(EntryId.ofKey("8e4bd1f0-5e3c-4a42-9d55-6f6ff8b5a1c2").value())
                .isEqualTo("8e4bd1f0-5e3c-4a42-9d55-6f6ff8b5a1c2");
        assertThat(EntryId.ofKey("table:4711_2").value()).isEqualTo("table.3a.4711.5f.2");
        assertThat(EntryId.ofKey("a.b").value()).isEqualTo("a.2e.b");
        assertThat(EntryId.ofKey("Note/2026/é 1".repeat(20)).value())
                .startsWith("..")
                .hasSizeLessThanOrEqualTo(64);
        assertThat(catchThrowable(() -> EntryId.ofKey(""))).isInstanceOf(InvalidValueException.class);
    }

    @Property
    void twoKeysNeverHaveOneName(
            @ForAll @NotEmpty @StringLength(max = 80) String one,
            @ForAll @NotEmpty @StringLength(max = 80) String other) {
        assertThat(EntryId.ofKey(one).equals(EntryId.ofKey(other))).isEqualTo(one.equals(other));
        assertThat(EntryId.ofKey(one)).isEqualTo(EntryId.ofKey(one));
    }

    /** What was made of a key is a key again: it is told apart from the one that it was made of. */
    @Property
    void aNameIsNotMistakenForAKey(@ForAll @NotEmpty @StringLength(max = 20) String key) {
        String name = EntryId.ofKey(key).value();
        Floor.under("the key is written otherwise", !name.equals(key), 20);
        assertThat(EntryId.ofKey(name).value().equals(name)).isEqualTo(name.equals(key));
    }
}

package nl.regie.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is picked out of several things is what a stream of them would give. */
class SeveralTest {
    @Property
    void whatIsPickedIsWhatAStreamGives(
            @ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> things, @ForAll @IntRange(max = 9) int limit) {
        Several<Integer> several = Several.in(things);
        assertThat(several).isEqualTo(things).hasSameHashCodeAs(things);
        assertThat(several.that(thing -> thing < limit))
                .isEqualTo(things.stream().filter(thing -> thing < limit).toList());
        assertThat(several.each(thing -> thing * 2))
                .isEqualTo(things.stream().map(thing -> thing * 2).toList());
        assertThat(several.all(thing -> List.of(thing, limit).subList(0, thing % 3)))
                .isEqualTo(things.stream()
                        .flatMap(thing -> Stream.of(thing, limit).limit(thing % 3))
                        .toList());
        assertThat(several.given(thing -> Optional.of(thing).filter(each -> each < limit)))
                .isEqualTo(things.stream().filter(thing -> thing < limit).toList());
        assertThat(several.once()).isEqualTo(things.stream().distinct().toList());
        assertThat(several.anyIs(thing -> thing < limit))
                .isEqualTo(things.stream().anyMatch(thing -> thing < limit));
        assertThat(several.allAre(thing -> thing < limit))
                .isEqualTo(things.stream().allMatch(thing -> thing < limit));
        assertThat(several.noneIs(thing -> thing < limit))
                .isEqualTo(things.stream().noneMatch(thing -> thing < limit));
        assertThat(several.contains(limit)).isEqualTo(things.contains(limit));
        assertThat(several.toArray()).isEqualTo(things.toArray());
        List<Integer> seen = new ArrayList<>();
        several.forEach(seen::add);
        assertThat(seen).isEqualTo(things);
    }

    @Property
    void twoAfterEachOtherAreBothInTheirOrder(@ForAll List<Integer> some, @ForAll List<Integer> more) {
        assertThat(Several.<Integer>in(some).and(more))
                .isEqualTo(Stream.concat(some.stream(), more.stream()).toList());
    }

    @Example
    void whatIsTakenOverDoesNotChangeWithItsList() {
        List<String> list = new ArrayList<>(List.of("one"));
        Several<String> kept = Several.copyOf(list);
        list.add("two");
        assertThat(kept).containsExactly("one");
        assertThat(Several.copyOf(kept)).isSameAs(kept);
    }

    @Example
    void whereAllAreMeantOrNoneNothingIsCopied() {
        Several<String> some = Several.in(List.of("one", "two"));
        assertThat(some.that(thing -> true)).isSameAs(some);
        assertThat(some.that(String::isEmpty)).isSameAs(Several.of());
        assertThat(some.and(List.of())).isSameAs(some);
        assertThat(some.once()).isSameAs(some);
    }

    @Example
    void whatMayBeThereAndWhatIsInASetAreSeveral() {
        assertThat(Several.in(Optional.of("one"))).containsExactly("one");
        assertThat(Several.in(Optional.empty())).isEmpty();
        assertThat(Several.in(Set.of("one"))).containsExactly("one");
    }

    @Example
    void nobodyPutsAnythingIntoIt() {
        Several<String> some = Several.in(new ArrayList<>(List.of("one")));
        assertThatThrownBy(() -> some.add("two")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> some.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> some.set(0, "two")).isInstanceOf(UnsupportedOperationException.class);
    }
}

package nl.regie.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.regie.dossier.Dossier;
import nl.regie.generators.ValueTypes.Accessor;

/** A law proves nothing about what is never generated. */
class GeneratorCoverageTest {
    @Provide
    Arbitrary<List<Dossier>> manyDossiers() {
        return Dossiers.alsoClosed().list().ofSize(400);
    }

    @Property(tries = 1, seed = "20261122", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everythingThatADossierCanHoldIsGenerated(@ForAll("manyDossiers") List<Dossier> dossiers) {
        Set<String> seen = new TreeSet<>();
        dossiers.forEach(dossier ->
                ValueTypes.walk(dossier, Dossier.class, (accessor, content) -> observed(accessor, content, seen)));

        Set<String> never = new TreeSet<>();
        ValueTypes.reachableFrom(Dossier.class).forEach(type -> ValueTypes.accessors(type)
                .forEach(accessor -> expected(accessor).forEach(never::add)));
        never.removeAll(seen);
        assertThat(never).as("what no generated dossier ever held").isEmpty();
    }

    private static Stream<String> expected(Accessor accessor) {
        Class<?> declared = accessor.method().getReturnType();
        Stream<String> forms = Stream.empty();
        if (declared == Optional.class) {
            forms = Stream.of(accessor + " present", accessor + " empty");
        } else if (Collection.class.isAssignableFrom(declared)) {
            forms = Stream.of(accessor + " empty", accessor + " with one member", accessor + " with several members");
        }
        Class<?> leaf = ValueTypes.leafType(accessor.type());
        return leaf.isEnum()
                ? Stream.concat(
                        forms, Stream.of(leaf.getEnumConstants()).map(constant -> accessor + " holding " + constant))
                : forms;
    }

    private static void observed(Accessor accessor, Object content, Set<String> seen) {
        if (content instanceof Optional<?> optional) {
            seen.add(accessor + (optional.isPresent() ? " present" : " empty"));
            optional.ifPresent(each -> observedConstant(accessor, each, seen));
        } else if (content instanceof Collection<?> collection) {
            seen.add(accessor + size(collection.size()));
            collection.forEach(each -> observedConstant(accessor, each, seen));
        } else {
            observedConstant(accessor, content, seen);
        }
    }

    private static void observedConstant(Accessor accessor, Object content, Set<String> seen) {
        if (content instanceof Enum<?>) {
            seen.add(accessor + " holding " + content);
        }
    }

    private static String size(int size) {
        return switch (size) {
            case 0 -> " empty";
            case 1 -> " with one member";
            default -> " with several members";
        };
    }
}

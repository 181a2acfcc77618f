package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.entry.Entry;
import nl.regie.generators.Documents;
import nl.regie.generators.Dossiers;

/** The one list of kinds has every list of entries of a dossier, and nothing else. */
class EntryKindTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Example
    void thereIsOneKindForEachListOfEntriesOfADossier() {
        Map<String, Class<?>> lists = Stream.of(Dossier.class.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getGenericReturnType() instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && Entry.class.isAssignableFrom((Class<?>) list.getActualTypeArguments()[0]))
                .collect(Collectors.toMap(method -> method.getName(), method ->
                        (Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]));

        assertThat(EntryKind.all().stream().collect(Collectors.toMap(EntryKind::list, EntryKind::type)))
                .isEqualTo(lists);
    }

    @Property
    void theOrderIsThatOfTheFile(@ForAll("dossiers") Dossier dossier) {
        List<String> written = new ArrayList<>();
        Documents.tree(DossierFile.write(dossier)).fieldNames().forEachRemaining(written::add);

        List<String> lists = EntryKind.all().stream().map(EntryKind::list).toList();

        assertThat(written.stream().filter(lists::contains))
                .containsExactlyElementsOf(
                        lists.stream().filter(written::contains).toList());
    }

    @Property
    void whatComesOutOfADossierByKindGoesIntoOneByKind(@ForAll("dossiers") Dossier dossier) {
        Dossier.Builder empty = Dossier.builder();
        empty.from(dossier);
        EntryKind.all().forEach(kind -> kind.put(List.of(), empty));
        EntryKind.all().forEach(kind -> put(kind, dossier, empty));

        assertThat(empty.build()).isEqualTo(dossier);
    }

    @Example
    void aTypeThatADossierHasNoListOfIsAMistakeOfTheCaller() {
        assertThat(EntryKind.of(Annotation.class).list()).isEqualTo("annotations");
        assertThatThrownBy(() -> EntryKind.of(Entry.class)).isInstanceOf(NoSuchElementException.class);
    }

    private static <E extends Entry> void put(EntryKind<E> kind, Dossier from, Dossier.Builder into) {
        kind.put(kind.in(from), into);
    }
}

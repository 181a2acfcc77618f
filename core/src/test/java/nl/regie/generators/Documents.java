package nl.regie.generators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import nl.regie.dossier.DossierFile;

/**
 * Files of dossiers in which one to three things were changed by somebody who did not know better. Some of them can be
 * read all the same.
 */
public final class Documents {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Documents() {}

    /** The tree of a dossier's file, changed. */
    public static Arbitrary<JsonNode> mutated() {
        return Combinators.combine(Dossiers.alsoClosed(), tape())
                .as((dossier, tape) ->
                        new Mutation(tree(DossierFile.write(dossier)), new Choices(tape)).severalTimes());
    }

    /** The tree of some other file, changed. */
    public static Arbitrary<JsonNode> mutated(String json) {
        return tape().map(tape -> new Mutation(tree(json), new Choices(tape)).severalTimes());
    }

    /** The tree of a dossier's file in which words stand where none should be: in names of fields, ids and so on. */
    public static Arbitrary<JsonNode> planted(String words) {
        return Combinators.combine(Dossiers.alsoClosed(), tape())
                .as((dossier, tape) ->
                        new Mutation(tree(DossierFile.write(dossier)), new Choices(tape)).planted(words));
    }

    /** The tree of some other file with such words in it. */
    public static Arbitrary<JsonNode> planted(String json, String words) {
        return tape().map(tape -> new Mutation(tree(json), new Choices(tape)).planted(words));
    }

    /** The tree of a dossier's file of a newer version, with such words in what is not known. */
    public static Arbitrary<JsonNode> newer(String words) {
        return Combinators.combine(Dossiers.any(), tape())
                .as((dossier, tape) -> new Mutation(tree(DossierFile.write(dossier)), new Choices(tape)).newer(words));
    }

    /** The tree of a dossier's file in which a number stands where a text stood that names nothing. */
    public static Arbitrary<Mutation.Misfit> withOneMisfit() {
        return Combinators.combine(Dossiers.alsoClosed(), tape())
                .as((dossier, tape) -> new Mutation(tree(DossierFile.write(dossier)), new Choices(tape)).misfit());
    }

    /** The tree of a document. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON.", e);
        }
    }

    private static Arbitrary<List<Integer>> tape() {
        return Arbitraries.integers()
                .between(0, 1_000_000)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(24);
    }
}

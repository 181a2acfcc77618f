package nl.regie.overlay;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;

/** An overlay on a module with which it goes together. */
final class Layer {
    private final Overlay overlay;
    private final CareModule module;

    Layer(Overlay overlay, CareModule module) {
        this.overlay = overlay;
        this.module = module;
    }

    CareModule module() {
        return CareModule.builder()
                .from(module)
                .id(module.id() + "+" + overlay.id())
                .version(module.version() + "+" + overlay.version())
                .houseStyle(overlay.houseStyle().or(module::houseStyle))
                .address(overlay.address().orElse(module.address()))
                .statements(
                        Stream.concat(refined(), overlay.statements().stream()).toList())
                .settings(laidOver(module.settings(), overlay.settings(), Setting::id))
                .wordings(laidOver(module.wordings(), overlay.wordings(), Wording::id))
                .build();
    }

    private Stream<Statement> refined() {
        Map<StatementId, RefinedStatement> refinements =
                overlay.refinedStatements().stream().collect(toMap(RefinedStatement::id, Function.identity()));
        return module.statements().stream().map(statement -> {
            RefinedStatement refinement = refinements.get(statement.id());
            return refinement == null ? statement : refinement.refine(statement, refinedBy());
        });
    }

    private LocalizedText refinedBy() {
        LocalizedText by = module.wordingById("overlay/refined");
        return LocalizedText.of(
                by.nl() + ": " + overlay.name().nl() + ".",
                by.en() + ": " + overlay.name().en() + ".");
    }

    /** The list with those of the same name in their place, and the others at the end. */
    private static <T> List<T> laidOver(List<T> list, List<T> layer, Function<T, String> name) {
        Map<String, T> byName = layer.stream().collect(toMap(name, Function.identity()));
        Set<String> known = list.stream().map(name).collect(toSet());
        return Stream.concat(
                        list.stream().map(each -> byName.getOrDefault(name.apply(each), each)),
                        layer.stream().filter(each -> !known.contains(name.apply(each))))
                .toList();
    }
}

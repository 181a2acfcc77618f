package nl.regie.overlay;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.ClaimCode;
import nl.regie.caremodule.ClaimText;
import nl.regie.caremodule.EvaluatedBy;
import nl.regie.caremodule.Remedy;
import nl.regie.caremodule.Setting;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementId;
import nl.regie.caremodule.StatementKind;
import nl.regie.caremodule.Wording;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;

/** Tells what of an overlay does not go together with a module, or within itself. */
final class OverlayCheck {
    private static final Pattern OWN_NAME = Pattern.compile("^[a-z][a-z0-9-]*:[a-z0-9-]+(/[a-z0-9-]+)*$");
    private static final int LONGEST_NAME = 200;
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]++)\\}\\}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private final Overlay overlay;
    private final CareModule module;
    private final Map<StatementId, Optional<StatementId>> wholes = new LinkedHashMap<>();
    private final Map<String, Wording> wordingsOfTheModule;
    private final Set<StatementId> wholesOfRules;
    private final Set<StatementId> withinThemselves;
    private final List<Problem> problems = new ArrayList<>();

    OverlayCheck(Overlay overlay, CareModule module) {
        this.overlay = overlay;
        this.module = module;
        overlay.statements().forEach(statement -> wholes.putIfAbsent(statement.id(), statement.partOf()));
        this.wordingsOfTheModule =
                module.wordings().stream().collect(toMap(Wording::id, Function.identity(), (first, second) -> first));
        this.wholesOfRules = overlay.statements().stream()
                .filter(part -> part.evaluatedBy() == EvaluatedBy.RULE)
                .flatMap(part -> part.partOf().stream())
                .collect(toSet());
        this.withinThemselves = withinThemselves();
    }

    /** The statements that following from part to whole leads back to. Each step is taken once. */
    private Set<StatementId> withinThemselves() {
        Set<StatementId> followed = new HashSet<>();
        Set<StatementId> inCircles = new HashSet<>();
        for (StatementId start : wholes.keySet()) {
            Set<StatementId> path = new HashSet<>();
            Optional<StatementId> next = Optional.of(start);
            while (next.isPresent() && followed.add(next.get())) {
                path.add(next.get());
                next = wholeOf(next.get());
            }
            next = next.filter(path::contains);
            while (next.isPresent() && inCircles.add(next.get())) {
                next = wholeOf(next.get());
            }
        }
        return inCircles;
    }

    private Optional<StatementId> wholeOf(StatementId part) {
        return wholes.getOrDefault(part, Optional.empty());
    }

    List<Problem> problems() {
        if (Stream.of(module.id().split("\\+", -1)).anyMatch(overlay.id().value()::equals)) {
            add(
                    "/id",
                    "overlay-twice",
                    "Deze overlay ligt al over de module.",
                    "This overlay lies over the module already.");
        }
        if (texts(overlay.name()).anyMatch(name -> name.length() > LONGEST_NAME)) {
            add(
                    "/name",
                    "too-long-name",
                    "Een naam heeft hoogstens " + LONGEST_NAME
                            + " tekens: hij staat bij alles wat de overlay verandert.",
                    "A name has at most " + LONGEST_NAME
                            + " characters: it stands beside all that the overlay changes.");
        }
        ownStatements();
        refinedStatements();
        names(
                "/settings",
                overlay.settings().stream().map(Setting::id).toList(),
                module.settings().stream().map(Setting::id).collect(toSet()));
        names("/wordings", overlay.wordings().stream().map(Wording::id).toList(), wordingsOfTheModule.keySet());
        for (int i = 0; i < overlay.wordings().size(); i++) {
            places("/wordings/" + i + "/text", overlay.wordings().get(i));
        }
        return problems;
    }

    /**
     * What fills the places of a wording is decided where it is used: another place would have nothing to fill it. A
     * wording that has no places in the module is shown as it stands.
     */
    private void places(String at, Wording wording) {
        Set<String> filled = Optional.ofNullable(wordingsOfTheModule.get(wording.id())).stream()
                .flatMap(module -> texts(module.text()))
                .flatMap(OverlayCheck::places)
                .collect(toSet());
        boolean isFilled = texts(wording.text())
                .allMatch(text ->
                        !BRACE.matcher(PLACE.matcher(text).replaceAll("")).find()
                                && filled.containsAll(places(text).toList()));
        if (!filled.isEmpty() && !isFilled) {
            add(
                    at,
                    "places-differ",
                    "Tussen dubbele accolades staan alleen de plaatsen die deze tekst in de module heeft. Andere accolades kunnen hier niet staan.",
                    "Between double braces are only the places that this text has in the module. No other braces can stand here.");
        }
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.concat(Stream.of(text.nl(), text.en()), text.nlInformal().stream());
    }

    private static Stream<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1));
    }

    private void ownStatements() {
        Set<StatementId> seen = new HashSet<>();
        for (int i = 0; i < overlay.statements().size(); i++) {
            Statement statement = overlay.statements().get(i);
            String at = "/statements/" + i;
            name(at + "/id", statement.id(), seen);
            kind(at + "/kind", statement);
            whole(at + "/partOf", statement);
            int speaksTo = 0;
            for (StatementId named : statement.speaksTo()) {
                isThere(at + "/speaksTo/" + speaksTo++, named);
            }
            remedy(at + "/remedy", statement);
            claims(
                    at + "/claims",
                    statement.claims().stream().map(ClaimText::code).toList());
            evaluatedBy(at, statement);
        }
    }

    private void name(String at, StatementId id, Set<StatementId> seen) {
        if (!overlay.id().owns(id.value())) {
            add(
                    at,
                    "foreign-name",
                    "De naam van een eigen uitspraak begint met de naam van de overlay en een dubbele punt.",
                    "The name of a statement of its own begins with the name of the overlay and a colon.");
        } else if (module.findStatement(id).isPresent()) {
            add(at, "taken-name", "Deze naam is al in gebruik.", "This name is taken already.");
        }
        if (!seen.add(id)) {
            duplicate(at);
        }
    }

    private void kind(String at, Statement statement) {
        if (statement.kind().isOfTheModule()) {
            add(
                    at,
                    "kind-of-the-module",
                    "Deze soort is van de zorgmodule zelf. Een eigen norm is OWN_NORM.",
                    "This kind is the care module's own. A norm of one's own is OWN_NORM.");
        }
    }

    /** A part of another's whole would change the verdict on that whole. */
    private void whole(String at, Statement statement) {
        Optional<StatementId> whole = statement.partOf();
        if (whole.isPresent() && !wholes.containsKey(whole.get())) {
            add(
                    at,
                    "part-of-another",
                    "Een eigen uitspraak kan alleen deel zijn van een andere uitspraak van deze overlay: anders verandert het oordeel over de module.",
                    "A statement of its own can be part only of another statement of this overlay: otherwise the verdict on the module would change.");
        } else if (withinThemselves.contains(statement.id())) {
            add(
                    at,
                    "circular-parts",
                    "Een uitspraak kan geen deel zijn van zichzelf.",
                    "A statement cannot be part of itself.");
        }
    }

    private void remedy(String at, Statement statement) {
        boolean isBottleneck = statement.kind() == StatementKind.BOTTLENECK;
        if (isBottleneck != statement.remedy().isPresent()) {
            add(
                    at,
                    "remedy-and-kind",
                    "Een knelpunt zegt wat ertegen te doen is, en alleen een knelpunt zegt dat.",
                    "A bottleneck says what there is against it, and nothing else does.");
        }
        List<StatementId> named = statement.remedy().map(Remedy::statements).orElse(List.of());
        for (int i = 0; i < named.size(); i++) {
            isThere(at + "/statements/" + i, named.get(i));
        }
    }

    private void evaluatedBy(String at, Statement statement) {
        boolean isByRule = statement.evaluatedBy() == EvaluatedBy.RULE;
        boolean isWhole = wholesOfRules.contains(statement.id());
        if (isByRule && !isWhole && statement.claims().isEmpty()) {
            add(
                    at + "/claims",
                    "rule-without-claims",
                    "Wat een regel beoordeelt, heeft beweringen: wat er te zien is, wat zou helpen, en waarom.",
                    "What a rule evaluates has claims: what is visible, what would help, and why.");
        }
        if (!statement.claims().isEmpty() && (!isByRule || isWhole)) {
            add(
                    at + "/claims",
                    "claims-without-rule",
                    "Alleen wat een eigen regel beoordeelt, heeft beweringen.",
                    "Only what a rule of its own evaluates has claims.");
        }
        if (statement.evaluatedBy() == EvaluatedBy.PERSON && statement.remarks().isEmpty()) {
            add(
                    at + "/remarks",
                    "reason-missing",
                    "Kan alleen een mens dit beoordelen? Zeg dan waarom.",
                    "If only a person can judge this, say why.");
        }
    }

    private void refinedStatements() {
        Set<StatementId> seen = new HashSet<>();
        for (int i = 0; i < overlay.refinedStatements().size(); i++) {
            RefinedStatement refined = overlay.refinedStatements().get(i);
            String at = "/refinedStatements/" + i;
            if (!seen.add(refined.id())) {
                duplicate(at + "/id");
            }
            if (!refined.saysSomething()) {
                nothingRefined(at);
            }
            claims(
                    at + "/claims",
                    refined.claims().stream().map(RefinedClaim::code).toList());
            module.findStatement(refined.id())
                    .ifPresentOrElse(statement -> refined(at, refined, statement), () -> unknown(at + "/id"));
        }
    }

    private void refined(String at, RefinedStatement refined, Statement statement) {
        if (statement.kind().isSaidByOthers()) {
            add(
                    at + "/id",
                    "words-of-others",
                    "Dit zijn woorden van een bron of van een mens. Die blijven zoals ze zijn.",
                    "These are the words of a source or of a person. They stay as they are.");
        }
        if (refined.howRead()
                .filter(read ->
                        statement.howRead().filter(read::isOfTheSameVerdictsAs).isEmpty())
                .isPresent()) {
            add(
                    at + "/howRead",
                    "other-verdicts",
                    "De regel kent hier andere uitkomsten. Zet die in andere woorden, en geen andere.",
                    "The rule knows other verdicts here. Put those in other words, and no others.");
        }
        Set<ClaimCode> known = statement.claims().stream().map(ClaimText::code).collect(toSet());
        for (int i = 0; i < refined.claims().size(); i++) {
            RefinedClaim claim = refined.claims().get(i);
            if (!known.contains(claim.code())) {
                add(
                        at + "/claims/" + i + "/code",
                        "unknown-claim",
                        "Deze uitspraak heeft niet zo'n bewering.",
                        "This statement has no such claim.");
            }
            if (!claim.saysSomething()) {
                nothingRefined(at + "/claims/" + i);
            }
        }
    }

    private void claims(String at, List<ClaimCode> codes) {
        Set<ClaimCode> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                duplicate(at + "/" + i + "/code");
            }
        }
    }

    /** The names of settings or wordings: one that the module has, or one of its own. */
    private void names(String at, List<String> names, Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String place = at + "/" + i + "/id";
            boolean isOwn = overlay.id().owns(name)
                    && name.length() <= LONGEST_NAME
                    && OWN_NAME.matcher(name).matches();
            if (!known.contains(name) && !isOwn) {
                add(
                        place,
                        "unknown-name",
                        "De module kent deze naam niet. Een eigen naam begint met de naam van de overlay en een dubbele punt, met daarna kleine letters, cijfers en streepjes, en heeft hoogstens 200 tekens.",
                        "The module knows no such name. A name of its own begins with the name of the overlay and a colon, with lower-case letters, digits and hyphens after that, and has at most 200 characters.");
            }
            if (name.startsWith("verdict/") || name.startsWith("verdict-name/")) {
                add(
                        place,
                        "words-of-verdicts",
                        "Hoe een oordeel heet, is voor iedereen hetzelfde.",
                        "What a verdict is called is the same for everybody.");
            }
            if (!seen.add(name)) {
                duplicate(place);
            }
        }
    }

    private void isThere(String at, StatementId named) {
        if (!wholes.containsKey(named) && module.findStatement(named).isEmpty()) {
            unknown(at);
        }
    }

    private void unknown(String at) {
        add(at, "unknown-statement", "Er is geen uitspraak met deze naam.", "There is no statement with this name.");
    }

    private void duplicate(String at) {
        add(at, "duplicate-name", "Deze naam staat er al.", "This name stands there already.");
    }

    private void nothingRefined(String at) {
        add(at, "nothing-refined", "Hier staat niets in andere woorden.", "Nothing is put in other words here.");
    }

    private void add(String at, String code, String nl, String en) {
        problems.add(Problem.of(at, code, nl, en));
    }
}

package nl.regie.fhir.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;
import nl.regie.fhir.incoming.Unreadable;

/**
 * Collects what is to be told of a document of others, and puts it so that it can be read: what decides first, then
 * what is missing of the plans, then of what they lead to, then the rest; and many that are alike as one.
 */
final class Telling {
    /** So many that are alike stand each for themselves; more stand as one. */
    private static final int MOST_APART = 3;

    private static final Pattern RESOURCE = Pattern.compile(
            "^[A-Z]\\w*+(?:\\.(?:entry\\[\\d++\\]|parameter\\[\\d++\\](?:\\.part\\[\\d++\\])*+)\\.resource)*+(?:\\.contained\\[\\d++\\])?");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");
    private static final Set<String> TO_DO = Set.of(
            "Goal",
            "Task",
            "ServiceRequest",
            "Appointment",
            "CommunicationRequest",
            "NutritionOrder",
            "MedicationRequest",
            "DeviceRequest",
            "RequestGroup",
            "Condition");
    private static final Set<String> PEOPLE = Set.of(
            "Patient",
            "RelatedPerson",
            "CareTeam",
            "Practitioner",
            "PractitionerRole",
            "Organization",
            "HealthcareService");

    /** What is kept of a code; a version of its system, say, is not, and is told. */
    private static final Set<String> OF_A_CODE = Set.of("system", "code", "display");

    private final References references;
    private final List<Problem> first = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Understood leftOut = new Understood();
    private final List<Coded> coded = new ArrayList<>();

    private record Coded(EntryId entry, OthersElement element) {}

    Telling(References references) {
        this.references = references;
    }

    /** What whoever takes over must know before all else. */
    void first(OthersElement element, String code, String nl, String en) {
        first.add(Problem.warning(element.path(), code, nl, en));
    }

    /** This was left out, for the reason that stands there: nothing else is to be told of what it holds. */
    void leftOut(OthersElement whole, OthersElement reason, String code, String nl, String en) {
        leftOut.add(whole.path());
        remarks.add(Problem.warning(reason.path(), code, nl, en));
    }

    /** The codes that stand here are of this entry. */
    void coded(EntryId entry, OthersElement element) {
        coded.add(new Coded(entry, element));
    }

    /**
     * The codes of these entries. What was not used otherwise is told as standing beside the dossier, and no more as
     * what was not taken over.
     */
    List<SourceCode> codesOf(Set<EntryId> entries) {
        List<SourceCode> codes = new ArrayList<>();
        Set<String> beside = new HashSet<>();
        coded.stream().filter(each -> entries.contains(each.entry())).forEach(each -> SourceCode.codings(each.element())
                .forEach(coding -> SourceCode.of(each.entry(), coding).ifPresent(code -> {
                    codes.add(code);
                    boolean isBeside = isNoMoreThanACode(coding)
                            && !coding.unknown(leftOut).isEmpty()
                            && beside.add(coding.path());
                    if (isBeside) {
                        standBeside(coding);
                    }
                })));
        return codes;
    }

    private static boolean isNoMoreThanACode(OthersElement coding) {
        return coding.node().properties().stream()
                .map(Map.Entry::getKey)
                .allMatch(name -> name.equals("id") || OF_A_CODE.contains(name));
    }

    private void standBeside(OthersElement coding) {
        coding.understand();
        OF_A_CODE.stream().filter(coding::has).forEach(name -> coding.child(name)
                .understand());
        remarks.add(Problem.of(
                        coding.path(),
                        "code-beside",
                        "Deze code staat niet in het dossier, wel bij het resultaat.",
                        "This code is not in the dossier, but it is in the result.")
                .as(Severity.INFORMATION));
    }

    void add(Problem remark) {
        remarks.add(remark);
    }

    /** What comes of reading this; where nothing does, why. */
    <T> Optional<T> attempt(OthersElement from, Supplier<T> reading) {
        return from.ifUsed(() -> {
            try {
                return Optional.of(reading.get());
            } catch (Unreadable e) {
                remarks.add(e.at(from.path()));
            } catch (InvalidValueException e) {
                e.problems()
                        .forEach(problem -> remarks.add(problem.at(from.path()).as(Severity.WARNING)));
            }
            return Optional.empty();
        });
    }

    /** What was not taken over, and was not told already. */
    void notTakenOver(OthersDocument document) {
        Set<String> told = Stream.concat(first.stream(), remarks.stream())
                .map(Problem::where)
                .collect(Collectors.toSet());
        document.resources().stream()
                .flatMap(resource -> resource.unknown(leftOut).stream())
                .filter(path -> !told.contains(path))
                .map(this::notTakenOver)
                .forEach(remarks::add);
        document.around().stream().map(this::notTakenOver).forEach(remarks::add);
    }

    private Problem notTakenOver(String path) {
        return Problem.warning(
                        path,
                        "not-taken-over",
                        "Dit is niet overgenomen: het heeft geen plaats in een dossier, of wij begrijpen het niet.",
                        "This was not taken over: it has no place in a dossier, or we do not understand it.")
                .as(rank(path) <= 1 ? Severity.WARNING : Severity.INFORMATION);
    }

    /** All that there is to tell, in the order in which somebody would want to read it. */
    List<Problem> all() {
        remarks.sort(Comparator.comparing(remark -> rank(remark.where())));
        Map<String, List<Problem>> alike = new LinkedHashMap<>();
        for (Problem remark : remarks) {
            alike.computeIfAbsent(remark.code() + " " + kind(remark.where()), none -> new ArrayList<>())
                    .add(remark);
        }
        List<Problem> all = new ArrayList<>(first);
        alike.values().forEach(each -> {
            if (each.size() <= MOST_APART) {
                all.addAll(each);
            } else {
                all.add(asOne(each));
            }
        });
        return all;
    }

    private Problem asOne(List<Problem> alike) {
        Problem one = alike.get(0);
        int count = alike.size();
        return Problem.builder()
                .from(one)
                .where(kind(one.where()))
                .message(LocalizedText.of(
                        one.message().nl() + " (" + count + " keer)",
                        one.message().en() + " (" + count + " times)"))
                .count(count)
                .build();
    }

    /** The path that leads to all that are alike: resources of one type, and no numbers. */
    private String kind(String path) {
        Matcher resource = RESOURCE.matcher(path);
        String at = resource.lookingAt() ? resource.group() : path;
        String type = references.typeAt(at).orElse("");
        String within = path.substring(at.length());
        boolean isTyped = !type.isEmpty() && !at.equals(type);
        return INDEX.matcher(at + (isTyped ? ".ofType(" + type + ")" : "") + within)
                .replaceAll("");
    }

    private int rank(String path) {
        Matcher resource = RESOURCE.matcher(path);
        String type = resource.lookingAt() ? references.typeAt(resource.group()).orElse("") : "";
        return type.equals("CarePlan")
                ? 0
                : TO_DO.contains(type) ? 1 : PEOPLE.contains(type) ? 2 : type.isEmpty() ? 4 : 3;
    }
}

package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To what a reference leads, in all the ways in which FHIR R4 writes one: relative, absolute, with a version, as a URN,
 * to what is contained, by an identifier, or as a question that has one answer. Two spellings of one thing are one. A
 * name that two resources have leads to neither.
 */
final class References {
    private static final Pattern VERSION = Pattern.compile("/_history/[^/]*$");

    /** As FHIR writes addresses of resources; what stands before the type is the server. */
    private static final Pattern ADDRESS =
            Pattern.compile("^(?<base>https?://.*/)?(?<name>[A-Z][A-Za-z]{1,63}/[A-Za-z0-9\\-.]{1,64})$");

    private static final Pattern QUESTION =
            Pattern.compile("^(?:.*/)?(?<type>[A-Z][A-Za-z]{1,63})[?]identifier=(?<token>[^&]*)$");

    private final Map<String, OthersElement> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, OthersElement> containers = new HashMap<>();
    private final Map<String, Map<String, OthersElement>> contained = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, OthersElement> definitions = new HashMap<>();

    References(List<OthersElement> resources, Map<String, String> fullUrls) {
        for (OthersElement resource : resources) {
            types.put(resource.path(), resource.type());
            String fullUrl = plain(fullUrls.getOrDefault(resource.path(), ""));
            Matcher address = ADDRESS.matcher(fullUrl);
            String base = address.matches()
                    ? Optional.ofNullable(address.group("base")).orElse("")
                    : "";
            bases.put(resource.path(), base);
            if (!fullUrl.isEmpty()) {
                name(fullUrl, resource);
            }
            if (address.matches() && !base.isEmpty()) {
                keepName(address.group("name"), resource);
            } else if (resource.node().path("id").isTextual()) {
                keepName(resource.type() + "/" + resource.peek("id"), resource);
            }
            identifiers(resource.node()).forEach(identifier -> {
                name(identifier, resource);
                name(resource.type() + " " + identifier, resource);
            });
            keepContained(resource);
            if (!resource.peek("url").isEmpty()) {
                definitions.putIfAbsent(resource.peek("url"), resource);
            }
        }
        ambiguous.forEach(byName::remove);
    }

    /** The definition that goes by a canonical name, with a version or without. */
    Optional<OthersElement> definition(String canonical) {
        int version = canonical.indexOf('|');
        String url = plain(version < 0 ? canonical : canonical.substring(0, version));
        return Optional.ofNullable(definitions.get(url)).or(() -> Optional.ofNullable(byName.get(url)));
    }

    private void keepContained(OthersElement resource) {
        Map<String, OthersElement> byId = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (OthersElement each : resource.each("contained")) {
            String id = each.peek("id").startsWith("#") ? each.peek("id").substring(1) : each.peek("id");
            containers.put(each.path(), resource);
            types.put(each.path(), each.type());
            if (byId.putIfAbsent(id, each) != null) {
                twice.add(id);
            }
            if (byId.putIfAbsent(each.type() + "/" + id, each) != null) {
                twice.add(each.type() + "/" + id);
            }
        }
        twice.forEach(byId::remove);
        contained.put(resource.path(), byId);
    }

    private void keepName(String name, OthersElement resource) {
        names.put(resource.path(), name);
        name(name, resource);
    }

    private void name(String name, OthersElement resource) {
        OthersElement first = byName.putIfAbsent(name, resource);
        if (first != null && !first.path().equals(resource.path())) {
            ambiguous.add(name);
        }
    }

    /** The type of the resource that stands at a place. */
    Optional<String> typeAt(String path) {
        return Optional.ofNullable(types.get(path));
    }

    /** The number that a source gave out for this, with the system that it is of. */
    Optional<String> number(OthersElement resource) {
        return isOfAPerson(resource)
                ? Optional.empty()
                : identifiers(resource.node()).stream()
                        .filter(number -> !ambiguous.contains(number))
                        .findFirst()
                        .map(number -> resource.type() + " " + number);
    }

    /** What numbers of private persons are is for nobody to be worked back from a digest. */
    private static boolean isOfAPerson(OthersElement resource) {
        return resource.type().equals("Patient") || resource.type().equals("RelatedPerson");
    }

    /** The address at which a server keeps this. */
    Optional<String> address(OthersElement resource) {
        String base = bases.getOrDefault(resource.path(), "");
        return base.isEmpty() ? Optional.empty() : name(resource).map(name -> base + name);
    }

    /** What this is called by the server that keeps it, whichever that is. */
    Optional<String> name(OthersElement resource) {
        return Optional.ofNullable(names.get(resource.path()));
    }

    /** In what this is contained. */
    Optional<OthersElement> holder(OthersElement contained) {
        return Optional.ofNullable(containers.get(contained.path()));
    }

    /** To which resource a reference leads. Whoever uses what stands there says that the reference was used. */
    Optional<OthersElement> follow(OthersElement reference, OthersElement from) {
        String url = plain(reference.peek("reference"));
        if (url.startsWith("#")) {
            OthersElement holder = containers.getOrDefault(from.path(), from);
            return url.equals("#")
                    ? Optional.of(holder)
                    : Optional.ofNullable(
                            contained.getOrDefault(holder.path(), Map.of()).get(url.substring(1)));
        }
        for (String name : names(reference, from)) {
            OthersElement found = byName.get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * All by which a reference names what it leads to; where that is in the document, its place there. Two references
     * that share one lead to one thing.
     */
    Set<String> keys(OthersElement reference, OthersElement from) {
        return follow(reference, from)
                .map(there -> Set.of(there.path()))
                .orElseGet(() -> new LinkedHashSet<>(names(reference, from)));
    }

    private List<String> names(OthersElement reference, OthersElement from) {
        List<String> names = new ArrayList<>();
        String url = plain(reference.peek("reference"));
        Matcher question = QUESTION.matcher(url);
        Matcher address = ADDRESS.matcher(url);
        if (question.matches()) {
            String token = question.group("token")
                    .replace("%7C", "|")
                    .replace("%7c", "|")
                    .replace("%3A", ":")
                    .replace("%3a", ":")
                    .replace("%2F", "/")
                    .replace("%2f", "/");
            names.add(question.group("type") + " " + token);
        } else if (address.matches() && address.group("base") == null) {
            if (!base(from).isEmpty()) {
                names.add(base(from) + url);
            }
            // of another server that has something of this name, it is not spoken
            if (base(from).isEmpty() || !isAddressed(url)) {
                names.add(url);
            }
        } else if (!url.isEmpty() && !url.startsWith("#")) {
            names.add(url);
            // the server is not told of what came without an address of its own
            if (address.matches() && !isAddressed(address.group("name"))) {
                names.add(address.group("name"));
            }
        }
        String type = reference.peek("type");
        identifier(reference.node().path("identifier"))
                .ifPresent(identifier -> names.add(type.isEmpty() ? identifier : type + " " + identifier));
        return names;
    }

    private boolean isAddressed(String name) {
        OthersElement named = byName.get(name);
        return named == null || !bases.getOrDefault(named.path(), "").isEmpty();
    }

    /** The server of the resource that refers, or of that which contains it. */
    private String base(OthersElement from) {
        return bases.getOrDefault(containers.getOrDefault(from.path(), from).path(), "");
    }

    private static List<String> identifiers(JsonNode resource) {
        List<String> all = new ArrayList<>();
        JsonNode identifiers = resource.path("identifier");
        if (identifiers.isArray()) {
            identifiers.forEach(each -> identifier(each).ifPresent(all::add));
        } else {
            identifier(identifiers).ifPresent(all::add);
        }
        return all;
    }

    /** A number without the system that gave it out is nobody's. */
    private static Optional<String> identifier(JsonNode identifier) {
        String system = identifier.path("system").asText();
        String value = identifier.path("value").asText();
        return system.isEmpty() || value.isEmpty() ? Optional.empty() : Optional.of(system + "|" + value);
    }

    private static String plain(String url) {
        String current = VERSION.matcher(url.strip()).replaceFirst("");
        return current.regionMatches(true, 0, "urn:uuid:", 0, 9) ? current.toLowerCase(Locale.ROOT) : current;
    }
}

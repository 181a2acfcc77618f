package nl.regie.fhir.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.entry.EntryId;
import nl.regie.entry.SourceId;

/**
 * Names for what is taken over that last: one thing of the source has one name here, whatever document tells of it and
 * in whatever order, so that drafting again finds what was made before. A thing is known by the number that its source
 * gave out, or else by the address at which it is kept; what has neither, by all that stands in it. The name holds a
 * digest of that and nothing that can be read.
 */
final class LastingIds {
    /** So many signs that two things of one dossier never have one name: about 80 bits. */
    private static final int LONG_ENOUGH = 16;

    private static final String A_PLAN = "CarePlan/";
    private static final Pattern OF_A_PLAN =
            Pattern.compile("^(?<name>plan-[0-9a-z]{" + LONG_ENOUGH + "})(?:\\.[0-9]{1,9})?$");

    private static final Set<String> HOW_IT_IS_KEPT = Set.of("meta", "text");

    private final References references;
    private final Optional<String> source;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();

    LastingIds(References references, TakingOver takingOver) {
        this.references = references;
        this.source = takingOver.source().map(SourceId::value);
        given.add(takingOver.patient().value());
    }

    /** The plan of which an entry is a version that was taken over; empty for what came otherwise. */
    static Optional<EntryId> plan(EntryId version) {
        Matcher name = OF_A_PLAN.matcher(version.value());
        return name.matches() ? Optional.of(EntryId.of(name.group("name"))) : Optional.empty();
    }

    /** By which server something is kept, as far as its name says. */
    static String server(SourceId id) {
        return id.value().substring(0, Math.max(0, id.value().indexOf(A_PLAN)));
    }

    /** The name of a resource: a plan, or somebody. */
    String of(String kind, OthersElement resource) {
        return next(kind, key(resource));
    }

    /** The name of a part of a plan, be it a resource of its own or not. */
    EntryId ofPart(String kind, EntryId plan, OthersElement part) {
        return EntryId.of(next(kind, plan + " " + key(part)));
    }

    /** The name of a part of which the document has only how it is called. */
    EntryId ofPart(String kind, EntryId plan, Set<String> names, String called) {
        return EntryId.of(next(kind, plan + " " + called(names, called)));
    }

    /** The name of somebody of whom the document has only how they are called. */
    String ofCalled(String kind, Set<String> names, String called) {
        return next(kind, called(names, called));
    }

    private String called(Set<String> names, String called) {
        return names.stream().findFirst().map(this::here).orElse(called);
    }

    /** By what a thing is known when it is met again. */
    private String key(OthersElement thing) {
        return references
                .number(thing)
                .or(() -> address(thing))
                .or(() -> references
                        .holder(thing)
                        .filter(holder -> !thing.peek("id").isEmpty())
                        .map(holder -> key(holder) + "#" + thing.peek("id")))
                .orElseGet(() -> thing.peek("id").isEmpty() ? contents(thing) : thing.peek("id"));
    }

    /**
     * All that stands in it, as a digest: of a holder, once for all that it holds. In which order a document names its
     * elements says nothing, and neither does how a resource is kept and shown: XML and JSON write these otherwise.
     */
    private String contents(OthersElement thing) {
        return contents.computeIfAbsent(thing.path(), path -> {
            StringBuilder all = new StringBuilder();
            write(thing.node(), all);
            return digest(all.toString());
        });
    }

    private static void write(JsonNode node, StringBuilder all) {
        if (node.isObject()) {
            boolean isResource = node.path("resourceType").isTextual();
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
            fields.keySet().removeIf(name -> isResource && HOW_IT_IS_KEPT.contains(name));
            all.append('{');
            fields.forEach((name, value) -> {
                all.append(TextNode.valueOf(name)).append(':');
                write(value, all);
            });
            all.append('}');
        } else if (node.isArray()) {
            all.append('[');
            node.forEach(each -> {
                write(each, all);
                all.append(',');
            });
            all.append(']');
        } else {
            all.append(node);
        }
    }

    /** Where the source keeps it: its address, or the name that it has there. */
    Optional<String> address(OthersElement resource) {
        return references.address(resource).or(() -> references.name(resource).map(this::here));
    }

    private String here(String name) {
        return source.map(server -> server + "/" + name).orElse(name);
    }

    /** What is alike in all is told apart by which comes first. */
    private String next(String kind, String key) {
        String name;
        do {
            int number = alike.merge(kind + " " + key, 1, Integer::sum);
            name = kind + "-" + digest(number == 1 ? key : key + " " + number);
        } while (!given.add(name));
        return name;
    }

    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            String signs = new BigInteger(1, digest).toString(Character.MAX_RADIX);
            return signs.substring(signs.length() - LONG_ENOUGH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

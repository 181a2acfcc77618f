package nl.regie.fhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Folders with profiles and what they need, such as an unpacked FHIR package. */
final class ProfileFolder {
    private static final Pattern KIND_IN_XML = Pattern.compile("<(\\w++)[^<>]*?http://hl7[.]org/fhir\"");
    private static final Pattern KIND_IN_JSON = Pattern.compile("\"resourceType\"\\s*+:\\s*+\"(\\w++)\"");
    private static final List<String> KINDS = List.of("StructureDefinition", "ValueSet", "CodeSystem", "Questionnaire");

    private final FhirContext context;
    private final Map<String, Path> filesByName = new HashMap<>();
    private final List<Resource> resources = new ArrayList<>();

    private ProfileFolder(FhirContext context) {
        this.context = context;
    }

    static List<Resource> read(List<Path> folders, FhirContext context) {
        ProfileFolder all = new ProfileFolder(context);
        folders.forEach(all::readFolder);
        return all.resources;
    }

    private void readFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                if (file.toString().endsWith(".xml")) {
                    readFile(file, KIND_IN_XML);
                } else if (file.toString().endsWith(".json")) {
                    readFile(file, KIND_IN_JSON);
                }
            });
        } catch (IOException e) {
            throw new IllegalArgumentException("This folder cannot be read: " + folder, e);
        }
    }

    private void readFile(Path file, Pattern kind) {
        try {
            String text = withoutMark(Files.readString(file, StandardCharsets.UTF_8));
            Matcher first = kind.matcher(text);
            if (first.find() && KINDS.contains(first.group(1))) {
                add(
                        file,
                        kind == KIND_IN_XML
                                ? context.newXmlParser().parseResource(text)
                                : context.newJsonParser().parseResource(text));
            }
        } catch (IOException | DataFormatException e) {
            throw new IllegalArgumentException("This file cannot be read as FHIR R4: " + file, e);
        }
    }

    /** Some programs begin a file with the mark of the order of bytes. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void add(Path file, Object read) {
        if (read instanceof MetadataResource resource) {
            Path earlier = filesByName.putIfAbsent(String.valueOf(resource.getUrl()), file);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "Two files define one name: " + earlier + " and " + file + ". Leave one of them out.");
            }
            resources.add(resource);
        }
    }
}

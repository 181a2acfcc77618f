package nl.regie.fhir.vocabulary;

import java.util.List;
import java.util.Optional;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Looks up extensions by their URL, with the type of value that we write in them. */
public final class Extensions {
    private Extensions() {}

    public static <T extends Type> Optional<T> find(DomainResource resource, String url, Class<T> type) {
        return values(resource.getExtension(), url, type).stream().findFirst();
    }

    public static <T extends Type> Optional<T> find(Element element, String url, Class<T> type) {
        return values(element.getExtension(), url, type).stream().findFirst();
    }

    /** An extension that has parts. */
    public static Optional<Extension> complex(List<Extension> extensions, String url) {
        return extensions.stream()
                .filter(extension -> url.equals(extension.getUrl()))
                .findFirst();
    }

    public static void addWords(Extension extension, String part, Optional<OwnWords> words) {
        words.ifPresent(said -> extension.addExtension(part, new StringType(said.text())));
    }

    public static void addNote(Extension extension, String part, Optional<Note> note) {
        note.ifPresent(written -> extension.addExtension(part, new StringType(written.text())));
    }

    public static Optional<OwnWords> words(Element element, String part) {
        return find(element, part, StringType.class).flatMap(Text::ownWords);
    }

    public static Optional<Note> note(Element element, String part) {
        return find(element, part, StringType.class).flatMap(Text::note);
    }

    public static <T extends Type> List<T> values(List<Extension> extensions, String url, Class<T> type) {
        return extensions.stream()
                .filter(extension -> url.equals(extension.getUrl()))
                .map(Extension::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

package nl.regie.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Type;

/** Looks up extensions by their URL, with the type of value that we write in them. */
final class Extensions {
    private Extensions() {}

    static <T extends Type> Optional<T> find(DomainResource resource, String url, Class<T> type) {
        return values(resource.getExtension(), url, type).stream().findFirst();
    }

    static <T extends Type> Optional<T> find(Element element, String url, Class<T> type) {
        return values(element.getExtension(), url, type).stream().findFirst();
    }

    static <T extends Type> List<T> values(List<Extension> extensions, String url, Class<T> type) {
        return extensions.stream()
                .filter(extension -> url.equals(extension.getUrl()))
                .map(Extension::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

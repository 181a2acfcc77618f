package nl.regie.ehr.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.entry.InvalidValueException;
import nl.regie.reading.Reading;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * A dossier as {@code @RequestBody} and {@code @ResponseBody}: by Regie's own door, for a mapper would lose in silence
 * what it does not know. A document that is refused answers 400.
 */
@Component
public class DossierConverter extends AbstractHttpMessageConverter<Dossier> {
    /** In bytes. The size of a form is limited by the server already, that of a document is not. Ours. */
    private static final int LARGEST = 10_000_000;

    DossierConverter() {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Dossier.class.isAssignableFrom(type);
    }

    @Override
    protected Dossier readInternal(Class<? extends Dossier> type, HttpInputMessage message) throws IOException {
        byte[] document = message.getBody().readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            throw new HttpMessageNotReadableException("Too large.", message);
        }
        Reading<Dossier> read = DossierFile.read(document);
        return read.value()
                .orElseThrow(() -> new HttpMessageNotReadableException(
                        "No dossier.", new InvalidValueException(read.problems()), message));
    }

    @Override
    protected void writeInternal(Dossier dossier, HttpOutputMessage message) throws IOException {
        message.getBody().write(DossierFile.write(dossier).getBytes(StandardCharsets.UTF_8));
    }
}

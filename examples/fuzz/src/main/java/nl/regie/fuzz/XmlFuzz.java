package nl.regie.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.FhirImport.Result;
import nl.regie.fhir.draft.Draft;

/** FHIR in XML, read as a bundle of ours and as plans of others. */
public final class XmlFuzz {
    private static final XmlTape TAPE = new XmlTape(Target.XML.seeds(Path.of(System.getProperty("regie.examples"))));
    private static final Count COUNT = new Count(Target.XML);

    private XmlFuzz() {}

    /** What Jazzer calls first: all classes are read before the clock of a single input runs. */
    public static void fuzzerInitialize() {
        TAPE.seeds().forEach(XmlFuzz::fuzzerTestOneInput);
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] document = TAPE.document(bytes);
        Result result = FhirImport.read(document);
        COUNT.came(result.remarks().stream()
                .noneMatch(remark -> remark.code().startsWith("not-")
                        && (remark.code().equals("not-xml")
                                || remark.code().equals("not-json")
                                || remark.code().equals("not-utf8"))));
        FhirFuzz.requireOurs(result.remarks());
        Draft draft = FhirImport.draft(new String(document, StandardCharsets.UTF_8), FhirFuzz.TAKING_OVER);
        FhirFuzz.requireOurs(draft.remarks());
        if (result.dossier().isPresent() || draft.dossier().isPresent()) {
            COUNT.wasRead();
        }
    }
}

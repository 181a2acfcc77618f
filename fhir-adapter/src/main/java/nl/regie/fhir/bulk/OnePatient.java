package nl.regie.fhir.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regie.cohort.DossierLine;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Problem;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.fhir.incoming.IncomingLog;
import nl.regie.fhir.mapping.DossierReader;
import nl.regie.reading.Reading;

/** What a Bulk FHIR export holds of one patient, with the practitioners that it names. */
public final class OnePatient {
    private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[([0-9]{1,9})](?:\\.resource)?(?:\\.(.*))?");

    private final List<String> files;
    private final List<Place> stood;
    private final ObjectNode bundle;
    private final boolean isTooLarge;

    OnePatient(List<String> files, List<Place> stood, ObjectNode bundle, boolean isTooLarge) {
        this.files = files;
        this.stood = stood;
        this.bundle = bundle;
        this.isTooLarge = isTooLarge;
    }

    /**
     * All of it as a Bundle in FHIR JSON, in which each resource has its address: for
     * {@link nl.regie.fhir.FhirImport#draft}, where it is of others. It is empty where it would be larger than a
     * document may be.
     */
    public String bundle() {
        return bundle.toString();
    }

    /**
     * The dossier in it, read as {@link nl.regie.fhir.FhirImport#readCurrentState} does, or why there is none. It
     * stands at the line of the Patient, or else at the first that is of this patient; each problem begins with the
     * file and the line that it is about.
     */
    public DossierLine dossier() {
        Place place = placeOfPatient();
        return new DossierLine(files.get(place.file()), place.line(), reading());
    }

    private Reading<Dossier> reading() {
        if (isTooLarge) {
            return refused(BoundedJson.tooLarge().remarks());
        }
        DossierReader reader = DossierReader.ofAServer(bundle.deepCopy());
        Optional<Dossier> dossier = reader.read();
        return dossier.map(value -> Reading.of(value).with(told(reader.remarks())))
                .orElseGet(() -> refused(reader.remarks()));
    }

    private Reading<Dossier> refused(List<Problem> remarks) {
        IncomingLog.refused(remarks);
        return Reading.refused(told(remarks));
    }

    private Place placeOfPatient() {
        return IntStream.range(0, bundle.path("entry").size())
                .filter(i -> bundle.at("/entry/" + i + "/resource/resourceType")
                        .asText()
                        .equals("Patient"))
                .mapToObj(stood::get)
                .findFirst()
                .orElseGet(() -> stood.get(0));
    }

    private List<Problem> told(List<Problem> remarks) {
        List<Problem> told = new ArrayList<>();
        remarks.forEach(remark -> told.add(remark.at(where(remark.where()))));
        return told;
    }

    /** The line instead of the place in a bundle that nobody has. */
    private String where(String path) {
        Matcher entry = ENTRY.matcher(path);
        if (!entry.matches() || Integer.parseInt(entry.group(1)) >= stood.size()) {
            return path;
        }
        Place place = stood.get(Integer.parseInt(entry.group(1)));
        String line = files.get(place.file()) + ":" + place.line();
        return entry.group(2) == null ? line : line + " " + entry.group(2);
    }
}

package nl.regie.fhir.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regie.cohort.DossierLine;
import nl.regie.fhir.bulk.Buckets.Kept;
import nl.regie.fhir.incoming.BoundedJson;
import nl.regie.reading.TreeBounds;

/**
 * The patients of a Bulk FHIR export, one after another; the same files always give them in the same order. Closing it
 * erases what was split. Reading can throw {@link UncheckedIOException}.
 */
public final class ByPatient implements Iterator<OnePatient>, AutoCloseable {
    private final Buckets buckets;
    private final List<String> files;
    private final String base;
    private int bucket = -1;
    private int many;
    private int given;
    private Iterator<Map.Entry<String, List<Long>>> inBucket = Collections.emptyIterator();

    ByPatient(Buckets buckets, List<String> files, String base) {
        this.buckets = buckets;
        this.files = files;
        this.base = base;
    }

    @Override
    public boolean hasNext() {
        try {
            while (!inBucket.hasNext() && bucket + 1 < Buckets.COUNT) {
                bucket++;
                Map<String, List<Long>> patients = buckets.patientsIn(bucket);
                inBucket = patients.entrySet().iterator();
                many = patients.size();
                given = 0;
            }
            return inBucket.hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OnePatient next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further patient.");
        }
        try {
            given++;
            return together(inBucket.next().getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About which part of the patients was given, from 0 to 1. */
    public double part() {
        return bucket < 0 ? 0 : (bucket + (many == 0 ? 1 : (double) given / many)) / Buckets.COUNT;
    }

    /** The dossiers of the patients that are left, for {@link nl.regie.cohort.Cohort}. */
    public Iterator<DossierLine> dossiers() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return ByPatient.this.hasNext();
            }

            @Override
            public DossierLine next() {
                return ByPatient.this.next().dossier();
            }
        };
    }

    private OnePatient together(List<Long> places) throws IOException {
        Together together = new Together();
        Set<String> shared = new TreeSet<>();
        for (Kept each : buckets.of(bucket, places).orElse(List.of())) {
            ObjectNode resource = resource(each);
            shared.addAll(Belonging.shared(resource, base));
            together.add(each, resource);
        }
        for (String name : shared) {
            Optional<Kept> found = together.isTooLarge ? Optional.empty() : buckets.shared(name);
            if (found.isPresent()) {
                together.add(found.get(), resource(found.get()));
            }
        }
        return together.isTooLarge || together.stood.isEmpty()
                ? new OnePatient(files, List.of(buckets.placeOf(bucket, places.get(0))), emptyBundle(), true)
                : new OnePatient(files, together.stood, together.bundle, false);
    }

    private static ObjectNode emptyBundle() {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "collection").putArray("entry");
        return bundle;
    }

    /**
     * What is of one patient, within the bounds that hold for one document: each resource was within them by itself.
     */
    private final class Together {
        private final ObjectNode bundle = emptyBundle();
        private final List<Place> stood = new ArrayList<>();
        private long letters;
        private long parts;
        private boolean isTooLarge;

        void add(Kept kept, ObjectNode resource) {
            letters += kept.json().length();
            parts += parts(resource);
            isTooLarge |= letters > BoundedJson.LARGEST_DOCUMENT
                    || parts > TreeBounds.FREE_PARTS + letters / TreeBounds.CHARACTERS_OF_A_PART;
            if (!isTooLarge) {
                ByPatient.this.add(bundle.withArray("entry"), resource);
                stood.add(kept.place());
            }
        }
    }

    private static long parts(JsonNode node) {
        long parts = 1;
        for (JsonNode each : node) {
            parts += parts(each);
        }
        return parts;
    }

    /** It was read once before it was kept. */
    private static ObjectNode resource(Kept kept) {
        return BoundedJson.read(kept.json()).object().orElseThrow();
    }

    private void add(ArrayNode entries, ObjectNode resource) {
        entries.addObject()
                .put(
                        "fullUrl",
                        base + "/" + resource.path("resourceType").asText() + "/"
                                + resource.path("id").asText())
                .set("resource", resource);
    }

    @Override
    public void close() {
        try {
            buckets.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.regie.fhir.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.fhir.incoming.BoundedJson;

/**
 * Resources on disk, so that all of a patient are in one of 256 files. In each, a patient's are found by their places;
 * what patients share has a file of its own.
 */
final class Buckets implements AutoCloseable {
    static final int COUNT = 256;

    /** As many as a bundle may have. */
    private static final int MOST_RESOURCES = 100_000;

    private final Path folder;
    private final Map<Integer, Bucket> open = new HashMap<>();
    private final Bucket shared;
    private final Map<String, Long> sharedAt = new HashMap<>();

    private Buckets(Path folder) throws IOException {
        this.folder = folder;
        this.shared = new Bucket(folder.resolve("shared"));
    }

    static Buckets in(Path folder) throws IOException {
        return new Buckets(folder);
    }

    /** A resource as it came, and where it stood. */
    record Kept(Place place, String json) {}

    void put(String patient, Place place, byte[] utf8) throws IOException {
        int which = Math.floorMod(spread(patient), COUNT);
        Bucket bucket = open.get(which);
        if (bucket == null) {
            bucket = new Bucket(folder.resolve("of-patients-" + which));
            open.put(which, bucket);
        }
        bucket.put(patient, place, utf8);
    }

    /** Names that come one after another would else be in few of them. */
    private static int spread(String patient) {
        return (patient.hashCode() * 0x9E3779B9) >>> 16;
    }

    /** The first of a name counts. */
    void share(String name, Place place, byte[] utf8) throws IOException {
        long at = shared.put(name, place, utf8);
        sharedAt.putIfAbsent(name, at);
    }

    /** From here on it is read only. */
    void finish() throws IOException {
        shared.finish();
        for (Bucket bucket : open.values()) {
            bucket.finish();
        }
    }

    /** For each patient in a bucket the places of what is theirs, in the order in which it came. */
    Map<String, List<Long>> patientsIn(int which) throws IOException {
        Bucket bucket = open.get(which);
        return bucket == null ? Map.of() : bucket.places();
    }

    /** What stands at these places; empty where it is more than is read of one patient. */
    Optional<List<Kept>> of(int which, List<Long> places) throws IOException {
        Bucket bucket = Optional.ofNullable(open.get(which)).orElseThrow();
        return places.size() > MOST_RESOURCES ? Optional.empty() : bucket.read(places);
    }

    /** Where the resource at this place stood. */
    Place placeOf(int which, long place) throws IOException {
        Bucket bucket = Optional.ofNullable(open.get(which)).orElseThrow();
        return bucket.stoodAt(place);
    }

    /** What patients share, by its name. */
    Optional<Kept> shared(String name) throws IOException {
        Long at = sharedAt.get(name);
        return at == null ? Optional.empty() : shared.read(List.of(at)).map(one -> one.get(0));
    }

    @Override
    public void close() throws IOException {
        shared.close();
        for (Bucket bucket : open.values()) {
            bucket.close();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** One file: written first, and then read. */
    private static final class Bucket {
        private final Path file;
        private final DataOutputStream out;
        private long length;

        Bucket(Path file) throws IOException {
            this.file = file;
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        }

        long put(String name, Place place, byte[] utf8) throws IOException {
            long at = length;
            out.writeUTF(name);
            out.writeInt(place.file());
            out.writeInt(place.line());
            out.writeInt(utf8.length);
            out.write(utf8);
            length += size(name, utf8.length);
            return at;
        }

        void finish() throws IOException {
            out.close();
        }

        Map<String, List<Long>> places() throws IOException {
            Map<String, List<Long>> places = new LinkedHashMap<>();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (long at = 0; at < length; ) {
                    String name = in.readUTF();
                    in.readLong();
                    int size = in.readInt();
                    in.skipNBytes(size);
                    places.computeIfAbsent(name, first -> new ArrayList<>()).add(at);
                    at += size(name, size);
                }
            }
            return places;
        }

        /** Of what is kept of a resource: its name with two bytes for how long it is, three numbers, and its bytes. */
        private static long size(String name, int bytes) {
            return 2L + name.chars().map(Bucket::utfBytes).sum() + 3L * Integer.BYTES + bytes;
        }

        private static int utfBytes(int letter) {
            if (letter > 0 && letter < 0x80) {
                return 1;
            }
            return letter < 0x800 ? 2 : 3;
        }

        Optional<List<Kept>> read(List<Long> places) throws IOException {
            List<Kept> kept = new ArrayList<>();
            long bytes = 0;
            try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
                for (long at : places) {
                    in.seek(at);
                    in.readUTF();
                    Place place = new Place(in.readInt(), in.readInt());
                    byte[] utf8 = new byte[in.readInt()];
                    bytes += utf8.length;
                    if (bytes > BoundedJson.LARGEST_DOCUMENT) {
                        return Optional.empty();
                    }
                    in.readFully(utf8);
                    kept.add(new Kept(place, new String(utf8, StandardCharsets.UTF_8)));
                }
            }
            return Optional.of(kept);
        }

        Place stoodAt(long place) throws IOException {
            try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
                in.seek(place);
                in.readUTF();
                return new Place(in.readInt(), in.readInt());
            }
        }

        void close() throws IOException {
            out.close();
        }
    }
}

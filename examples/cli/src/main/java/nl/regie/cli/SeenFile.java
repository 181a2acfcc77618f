package nl.regie.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** What was seen at a server, as JSON: places and versions by name. */
final class SeenFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SeenFile() {}

    static Map<String, String> read(byte[] json) {
        try {
            return MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException e) {
            throw new WrongUsage(
                    "Dit is niet wat een eerdere uitwisseling bewaarde / this is not what an earlier exchange kept.",
                    e);
        }
    }

    static byte[] write(Map<String, String> versions) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(versions);
        } catch (IOException e) {
            throw new UncheckedIOException("Names can always be written.", e);
        }
    }
}

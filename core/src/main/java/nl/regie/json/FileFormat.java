package nl.regie.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regie.entry.Problem;
import nl.regie.reading.FormatVersion;
import nl.regie.reading.Reading;
import nl.regie.value.RegieValue;

/**
 * A kind of file of ours that grows. A file of the current version is read as it is. An older one is brought to the
 * current version step by step, and what changed by that is told beside the value. A newer one is refused; where its
 * major number is the current one, what is known of it can be read on request.
 */
public final class FileFormat<T> {
    static final String VERSION = "schemaVersion";

    /** In order; from each version that there was, they lead to the current one. */
    static final List<FormatStep> STEPS = List.of(new StricterTexts());

    private final Form<T> form;
    private final PartCheck check;

    private FileFormat(Form<T> form, PartCheck check) {
        this.form = form;
        this.check = check;
    }

    /** Files that hold such a value, whose parts are checked against each other. */
    public static <T> FileFormat<T> of(Form<T> form, PartCheck check) {
        return new FileFormat<>(form, check);
    }

    /** Files that hold such a value, whose parts have nothing to say about each other. */
    public static <T> FileFormat<T> of(Form<T> form) {
        return of(form, parts -> List.of());
    }

    /** Reads a file from bytes, which must be UTF-8. */
    public Reading<T> read(byte[] utf8) {
        return ReadingLog.tell(
                form.type(),
                ByForm.readCurrent(utf8, form)
                        .map(Reading::of)
                        .orElseGet(() -> StrictJson.decode(utf8, this::explained)));
    }

    /** Reads a file, or tells everything that is wrong with it. */
    public Reading<T> read(String json) {
        return ReadingLog.tell(form.type(), known(json));
    }

    private Reading<T> known(String json) {
        return ByForm.readCurrent(json, form).map(Reading::of).orElseGet(() -> explained(json));
    }

    /** What is of an older version, and what is refused. */
    private Reading<T> explained(String json) {
        Optional<FormatVersion> written = ByForm.versionIn(json);
        if (written.isEmpty() || written.get().isCurrent()) {
            return StrictJson.read(json, form.type(), check);
        }
        return written.get()
                .refusal()
                .map(reason -> Reading.<T>refused(List.of(reason)))
                .orElseGet(() -> older(json, written.get()));
    }

    /** Reads of a file in bytes what is known; see {@link #readKnownPart(String, Gaps)}. */
    public Reading<T> readKnownPart(byte[] utf8, Gaps gaps) {
        return ReadingLog.tell(form.type(), StrictJson.decode(utf8, json -> knownPart(json, gaps)));
    }

    /**
     * Reads of a file of a newer minor version what this version knows of it. Everything that is left out is told
     * beside the value, which keeps the version of the file. Any other file is read as usual.
     */
    public Reading<T> readKnownPart(String json, Gaps gaps) {
        return ReadingLog.tell(form.type(), knownPart(json, gaps));
    }

    private Reading<T> knownPart(String json, Gaps gaps) {
        boolean isNewer =
                ByForm.versionIn(json).map(FormatVersion::isNewerMinor).orElse(false);
        if (!isNewer) {
            return known(json);
        }
        Reading<ObjectNode> document = StrictJson.readTree(json);
        return document.value()
                .map(tree -> new KnownPart<>(tree, form, check, gaps).read())
                .orElseGet(() -> Reading.refused(document.problems()));
    }

    /**
     * Reads from bytes, which must be UTF-8, what can be read by itself, part by part; what cannot be is told with the
     * parts. Nothing was checked between them. Refused is what is no document of the current version or an older one.
     */
    public Reading<Parts> readParts(byte[] utf8) {
        return ReadingLog.tell(form.type(), StrictJson.decode(utf8, this::parts));
    }

    private Reading<Parts> parts(String json) {
        Optional<FormatVersion> other = ByForm.versionIn(json).filter(version -> !version.isCurrent());
        Optional<Problem> refusal = other.flatMap(FormatVersion::refusal);
        if (refusal.isPresent()) {
            return Reading.refused(List.of(refusal.get()));
        }
        Reading<ObjectNode> document = StrictJson.readTree(json);
        return document.value()
                .map(tree -> {
                    List<Problem> remarks =
                            other.map(written -> brought(tree, written)).orElse(List.of());
                    return Reading.of(new Explanation(check).parts(tree, form.type()))
                            .with(remarks);
                })
                .orElseGet(() -> Reading.refused(document.problems()));
    }

    /** Writes a value in the current version. The same value always gives the same text. */
    public String write(T value) {
        return ByForm.write(value, form);
    }

    /** Writes a value on one line, which ends with a line feed: a line of a file that holds many (NDJSON). */
    public String writeLine(T value) {
        return ByForm.writeLine(value, form);
    }

    /** Writes a member of a list of such a value by itself: the version, and the list with it alone, on one line. */
    public String writeMember(String list, RegieValue member) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        part.put(VERSION, FormatVersion.CURRENT.toString());
        part.putArray(list).add(ByReflection.tree(member));
        return part.toString();
    }

    /** The JSON Schema (draft 2020-12) of the current version, written from the types. */
    public String schema(String id) {
        return StrictJson.schema(form.type(), id);
    }

    private Reading<T> older(String json, FormatVersion written) {
        Reading<ObjectNode> document = StrictJson.readTree(json);
        return document.value()
                .map(tree -> changed(tree, written))
                .orElseGet(() -> Reading.refused(document.problems()));
    }

    private Reading<T> changed(ObjectNode document, FormatVersion written) {
        List<Problem> remarks = brought(document, written);
        return StrictJson.bind(document, form, check).with(remarks);
    }

    /** Brings a document to the current version, and tells what changed by that. */
    private static List<Problem> brought(ObjectNode document, FormatVersion written) {
        List<Problem> remarks = new ArrayList<>();
        FormatVersion reached = written;
        for (FormatStep step : STEPS) {
            if (step.from().equals(reached)) {
                remarks.addAll(step.change(document));
                reached = step.to();
                document.put(VERSION, reached.value());
            }
        }
        return remarks;
    }
}

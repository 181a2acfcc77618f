package nl.regie.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Writes the class that reads and writes one value and all that it holds: two methods for each type. */
final class FormSource {
    /** Which fields were seen is a number of so many bits. */
    static final int MOST_FIELDS = 64;

    private final StringBuilder source = new StringBuilder();
    private final String room;
    private final TypeElement whole;
    private final Map<TypeElement, List<Field>> types;
    private final Map<String, String> readers = new HashMap<>();

    FormSource(String room, TypeElement whole, Map<TypeElement, List<Field>> types) {
        this.room = room;
        this.whole = whole;
        this.types = types;
        types.keySet().forEach(this::name);
    }

    /** Two types of one simple name get a number. */
    private void name(TypeElement type) {
        String name = "read" + type.getSimpleName();
        readers.put(type.getQualifiedName().toString(), readers.containsValue(name) ? name + readers.size() : name);
    }

    /** The simple name of the class. */
    static String nameFor(TypeElement whole) {
        return whole.getSimpleName() + "Form";
    }

    /** The class, as Java. */
    String text() {
        String type = whole.getQualifiedName().toString();
        line(0, "package " + room + ";");
        line(0, "");
        line(0, "import java.io.IOException;");
        line(0, "import nl.regie.json.Form;");
        line(0, "import nl.regie.json.JsonIn;");
        line(0, "import nl.regie.json.JsonOut;");
        line(0, "");
        line(
                0,
                "/** Reads and writes {@link " + type
                        + "} and all that it holds. Made from the types, by the compiler. */");
        line(0, "@SuppressWarnings(\"all\")");
        line(0, "final class " + nameFor(whole) + " implements Form<" + type + "> {");
        line(1, "@Override");
        line(1, "public Class<" + type + "> type() {");
        line(2, "return " + type + ".class;");
        line(1, "}");
        line(1, "@Override");
        line(1, "public " + type + " read(JsonIn in) throws IOException {");
        line(2, "return " + reader(type) + "(in);");
        line(1, "}");
        line(1, "@Override");
        line(1, "public void write(" + type + " value, JsonOut out) throws IOException {");
        line(2, "writeObject(value, out);");
        line(1, "}");
        types.forEach(this::reader);
        types.forEach(this::writer);
        line(0, "}");
        return source.toString();
    }

    private void reader(TypeElement value, List<Field> fields) {
        String type = value.getQualifiedName().toString();
        if (fields.size() > MOST_FIELDS) {
            throw new NoFormException(type + " has more than " + MOST_FIELDS + " fields.");
        }
        if (!ValueTypes.hasBuilder(value)) {
            throw new NoFormException(type + " has no method builder().");
        }
        line(1, "private static " + type + " " + reader(type) + "(JsonIn in) throws IOException {");
        line(2, "in.startObject();");
        line(2, type + ".Builder value = " + type + ".builder();");
        line(2, "long seen = 0;");
        line(2, "while (in.hasField()) {");
        line(3, "switch (in.name()) {");
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            line(4, "case \"" + field.name() + "\" -> {");
            line(5, "seen = in.once(seen, " + i + ");");
            readField(field);
            line(4, "}");
        }
        line(4, "default -> throw in.refused();");
        line(3, "}");
        line(2, "}");
        line(2, "in.all(seen, " + needed(fields) + "L);");
        line(2, "return value.build();");
        line(1, "}");
    }

    /** What is needed is read, also where a builder begins with it. */
    private static long needed(List<Field> fields) {
        long needed = 0;
        for (int i = 0; i < fields.size(); i++) {
            needed |= fields.get(i).holds() == Field.Holds.ONE ? 1L << i : 0;
        }
        return needed;
    }

    private void readField(Field field) {
        String part = read(field.part());
        switch (field.holds()) {
            case ONE, AT_MOST_ONE -> line(5, "value." + field.name() + "(" + part + ");");
            case LIST, SET -> {
                String kind = field.holds() == Field.Holds.LIST ? "List" : "Set";
                line(5, "java.util." + kind + "<" + field.part().type() + "> members = in.start" + kind + "();");
                line(5, "while (in.hasMember(members.size())) {");
                line(6, "in.add(members, " + part + ");");
                line(5, "}");
                line(5, "value." + field.name() + "(members);");
            }
        }
    }

    private String read(Part part) {
        if (part instanceof Part.Value value) {
            return reader(value.type()) + "(in)";
        } else if (part instanceof Part.OneText text) {
            return text.type() + "." + text.of() + "(in.text())";
        } else if (part instanceof Part.Constant constant) {
            return constant.type() + ".valueOf(in.text())";
        } else if (part instanceof Part.Plain plain) {
            return "in." + plain.method() + "()";
        }
        throw new NoFormException("A part of an unknown kind: " + part.type());
    }

    private void writer(TypeElement value, List<Field> fields) {
        String type = value.getQualifiedName().toString();
        line(1, "private static void writeObject(" + type + " value, JsonOut out) throws IOException {");
        line(2, "out.startObject();");
        fields.forEach(this::writeField);
        line(2, "out.endObject();");
        line(1, "}");
    }

    private void writeField(Field field) {
        String given = "value." + field.name() + "()";
        String name = "out.name(\"" + field.name() + "\");";
        switch (field.holds()) {
            case ONE -> {
                line(2, name);
                line(2, write(field.part(), given));
            }
            case AT_MOST_ONE -> {
                line(2, "if (" + given + ".isPresent()) {");
                line(3, name);
                line(3, write(field.part(), given + ".get()"));
                line(2, "}");
            }
            case LIST, SET -> {
                line(2, field.isAlwaysWritten() ? "{" : "if (!" + given + ".isEmpty()) {");
                line(3, name);
                line(3, "out.startList();");
                line(3, "for (" + field.part().type() + " member : " + given + ") {");
                line(4, write(field.part(), "member"));
                line(3, "}");
                line(3, "out.endList();");
                line(2, "}");
            }
        }
    }

    private static String write(Part part, String given) {
        if (part instanceof Part.Value) {
            return "writeObject(" + given + ", out);";
        } else if (part instanceof Part.OneText text) {
            return "out.text(" + given + "." + text.text() + "());";
        } else if (part instanceof Part.Constant) {
            return "out.text(" + given + ".name());";
        } else if (part instanceof Part.Plain plain) {
            return "out." + plain.method() + "(" + given + ");";
        }
        throw new NoFormException("A part of an unknown kind: " + part.type());
    }

    private String reader(String type) {
        return readers.getOrDefault(type, type);
    }

    private void line(int depth, String text) {
        source.append("    ".repeat(depth)).append(text).append('\n');
    }
}

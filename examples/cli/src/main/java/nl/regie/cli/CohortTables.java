package nl.regie.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.cohort.CohortSummary;
import nl.regie.cohort.Group;
import nl.regie.entry.Language;
import nl.regie.finding.Verdict;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.MirrorTable.Column;
import nl.regie.mirror.MirrorTable.Row;
import nl.regie.mirror.Subject;
import nl.regie.naming.WrittenDay;
import nl.regie.terminal.FittedTable;
import nl.regie.terminal.Letters;

/** What a cohort shows, on a screen, as one long table, or for a program. What is hidden is in none of them. */
final class CohortTables {
    private static final int GROUP = 18;
    private static final int CELL = 14;
    private static final int MISSING = 16;
    private static final int WIDEST = 160;
    private static final int MOST_MISSING = 10;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CohortSummary summary;
    private final List<MirrorTable> tables;
    private final CareModule module;
    private final int hideBelow;
    private final Language language;
    private final int width;
    private final HeadedText text = new HeadedText();

    CohortTables(
            CohortSummary summary, Mirror mirror, CareModule module, int hideBelow, Language language, int columns) {
        this.summary = summary;
        this.tables = mirror.tables();
        this.module = module;
        this.hideBelow = hideBelow;
        this.language = language;
        this.width = Math.min(columns, WIDEST);
    }

    /** What is to be known with the numbers. */
    List<String> notes() {
        List<String> notes =
                new ArrayList<>(Stream.of("not-care", "share").map(this::note).toList());
        notes.add(module.wordingById("mirror/note/hidden").in(language, Map.of("least", String.valueOf(hideBelow))));
        notes.add(note("not-covered"));
        if (isOfSeveralDays()) {
            notes.add(note("series"));
        }
        notes.add(note("not-counted"));
        if (summary.mayHoldUnseenDoubles()) {
            notes.add(note("doubles"));
        }
        return notes;
    }

    private boolean isOfSeveralDays() {
        return summary.groups().stream().map(group -> group.day()).distinct().count() > 1;
    }

    private String note(String name) {
        return word("note/" + name);
    }

    private String word(String name) {
        return module.wordingById("mirror/" + name).in(language);
    }

    private String say(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    /** To be read in a terminal; of a hundred columns where there is none. */
    HeadedText text(boolean areClaimsWanted) {
        Letters.wrapped(summary.module() + ": " + counted(), width).forEach(this::line);
        notes().forEach(note -> Letters.wrapped(note, width).forEach(this::line));
        String title = "";
        Optional<?> day = Optional.of("none yet");
        for (MirrorTable table : tables) {
            String kind = table.subject().kind();
            if (!day.equals(table.day())) {
                day = table.day();
                line("");
                heading("== "
                        + table.day().map(each -> WrittenDay.of(each, language)).orElseGet(() -> word("own-last-day"))
                        + " ==");
                missing(table.day());
            }
            if (!kind.equals("claim") || areClaimsWanted) {
                String heading = word("title/" + (kind.equals("claim") ? "statement" : kind));
                if (!heading.equals(title)) {
                    title = heading;
                    line("");
                    heading(heading.toUpperCase(Locale.ROOT));
                }
                write(table);
            }
        }
        return text;
    }

    private String counted() {
        return say(
                read("dossier", "dossiers", "minder dan") + " gelezen, "
                        + Counted.of(summary.refused(), "regel", "regels") + " geweigerd, " + summary.doubles()
                        + " keer een patiënt die er al was.",
                read("dossier", "dossiers", "fewer than") + " read, "
                        + Counted.of(summary.refused(), "line", "lines") + " refused, "
                        + Counted.of(summary.doubles(), "time", "times") + " a patient who was there before.");
    }

    private String read(String one, String many, String fewerThan) {
        if (isSmall(summary.read())) {
            return fewerThan + " " + Counted.of(hideBelow, one, many);
        }
        return isReadHidden() ? "* " + many : Counted.of(summary.read(), one, many);
    }

    /**
     * A number that every table hides is not told above them, nor one of which the difference with a table is: who died
     * or of whom nothing was recorded is read, and in no table. What was added up of several days tells of one of them
     * by the others.
     */
    private boolean isReadHidden() {
        return isSmall(summary.read())
                || (summary.parts() > 1 && isOfSeveralDays())
                || summary.whole().groups().stream().anyMatch(all -> isSmall(summary.read() - all.dossiers()));
    }

    private boolean isSmall(int dossiers) {
        return dossiers > 0 && dossiers < hideBelow;
    }

    /** Which claims are missing most: of all together, and only where it can be told from what is shown. */
    private void missing(Optional<?> day) {
        List<MirrorTable> claims = tables.stream()
                .filter(table -> table.day().equals(day) && table.subject() instanceof Subject.OfClaim)
                .filter(table -> missing(table).filter(count -> count > 0).isPresent())
                .sorted(Comparator.comparing(
                        (MirrorTable table) -> -missing(table).orElse(0)))
                .limit(MOST_MISSING)
                .toList();
        if (!claims.isEmpty()) {
            line("");
            heading(word("title/missing").toUpperCase(Locale.ROOT));
        }
        claims.forEach(table -> {
            String count = missing(table).map(String::valueOf).orElse("*");
            String of = say(" van ", " of ")
                    + table.whole().dossiers().map(String::valueOf).orElse("*");
            int indent = Math.max(Math.min(MISSING, width / 3), 3 + count.length() + of.length());
            List<String> lines = Letters.wrapped(table.subject().text(module).in(language), width - indent);
            for (int i = 0; i < lines.size(); i++) {
                line(pad(i == 0 ? "  " + count + of : "", indent) + lines.get(i));
            }
        });
    }

    private static Optional<Integer> missing(MirrorTable table) {
        Row row = table.whole();
        Optional<Integer> met = count(table, Verdict.MET);
        Optional<Integer> notApplicable = count(table, Verdict.NOT_APPLICABLE);
        return row.dossiers().flatMap(all -> met.flatMap(some -> notApplicable.map(none -> all - some - none)));
    }

    private static Optional<Integer> count(MirrorTable table, Verdict verdict) {
        String code = Wording.code(verdict);
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).code().equals(code))
                .boxed()
                .findFirst()
                .flatMap(column -> table.whole().counts().get(column));
    }

    private void write(MirrorTable table) {
        line("");
        String indent = table.subject() instanceof Subject.OfClaim ? "  " : "";
        Letters.wrapped(table.subject().text(module).in(language), width - indent.length())
                .forEach(part -> text.heading(indent + part));
        List<List<String>> rows =
                table.rows().stream().map(row -> cells(table, row)).toList();
        new FittedTable(head(table), rows, width).lines(alike(table)).forEach(this::line);
    }

    private List<String> head(MirrorTable table) {
        return Stream.concat(
                        Stream.of("", say("dossiers", "dossiers")),
                        table.columns().stream()
                                .map(column -> column.text(module).in(language)))
                .toList();
    }

    private List<String> cells(MirrorTable table, Row row) {
        return Stream.concat(
                        Stream.of(name(row), row.dossiers().map(String::valueOf).orElse("*")),
                        IntStream.range(0, table.columns().size()).mapToObj(column -> cell(row, column)))
                .toList();
    }

    /** Tables stand below each other alike, where the screen is wide enough. */
    private List<Integer> alike(MirrorTable table) {
        return Stream.concat(
                        Stream.of(GROUP, CELL - 5), table.columns().stream().map(this::width))
                .toList();
    }

    private int width(Column column) {
        return Math.max(CELL, Letters.width(column.text(module).in(language)) + 2);
    }

    private String cell(Row row, int column) {
        return row.counts()
                .get(column)
                .map(count -> count
                        + row.perThousand(column)
                                .map(share -> " (" + decimal(share) + "%)")
                                .orElse(""))
                .orElse("*");
    }

    private String decimal(int perThousand) {
        return perThousand / 10 + say(",", ".") + perThousand % 10;
    }

    private String name(Row row) {
        return row.isWhole() ? word("whole") : row.group().map(Group::value).orElseGet(() -> word("no-group"));
    }

    /** One row for each number. */
    CohortNumbers numbers() {
        return new CohortNumbers(tables, module, language);
    }

    /** The same for a program. */
    String json() {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("module", summary.module().value());
        if (isReadHidden()) {
            document.putNull("read");
        } else {
            document.put("read", summary.read());
        }
        document.put("refused", summary.refused())
                .put("doubles", summary.doubles())
                .put("hiddenBelow", hideBelow);
        ArrayNode notes = document.putArray("notes");
        notes().forEach(notes::add);
        ArrayNode list = document.putArray("tables");
        tables.forEach(table -> {
            ObjectNode node = list.addObject();
            table.day().ifPresent(day -> node.put("day", day.toString()));
            node.put("kind", table.subject().kind())
                    .put("subject", table.subject().code())
                    .put("text", table.subject().text(module).in(language));
            ArrayNode rows = node.putArray("rows");
            table.rows().forEach(row -> put(table, row, rows.addObject()));
        });
        return document.toPrettyString() + "\n";
    }

    private static void put(MirrorTable table, Row row, ObjectNode node) {
        row.group().ifPresent(group -> node.put("group", group.value()));
        node.put("whole", row.isWhole());
        row.dossiers().ifPresentOrElse(all -> node.put("of", all), () -> node.putNull("of"));
        ObjectNode counts = node.putObject("counts");
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i).code();
            row.counts().get(i).ifPresentOrElse(count -> counts.put(column, count), () -> counts.putNull(column));
        }
    }

    private void heading(String heading) {
        Letters.wrapped(heading, width).forEach(text::heading);
    }

    private void line(String line) {
        text.line(line);
    }

    private static String pad(String text, int width) {
        return Letters.padded(text, width);
    }
}

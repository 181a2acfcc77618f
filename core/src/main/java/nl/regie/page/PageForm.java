package nl.regie.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.regie.caremodule.Wording;
import nl.regie.json.Form;
import nl.regie.json.JsonIn;
import nl.regie.json.JsonOut;
import nl.regie.naming.TypedText;
import nl.regie.page.Block.Aside;
import nl.regie.page.Block.Blanks;
import nl.regie.page.Block.Boxes;
import nl.regie.page.Block.Drawn;
import nl.regie.page.Block.Lines;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Quote;
import nl.regie.page.Block.Row;
import nl.regie.page.Block.Table;
import nl.regie.page.Block.Tone;

/** A page as JSON with labels, for a product that draws it itself. It is written and never read. */
final class PageForm implements Form<Page> {
    @Override
    public Class<Page> type() {
        return Page.class;
    }

    @Override
    public Page read(JsonIn in) {
        throw new UnsupportedOperationException("A page is made of a dossier.");
    }

    @Override
    public void write(Page page, JsonOut out) throws IOException {
        out.startObject();
        text(
                "language",
                page.other().map(PageLanguage::tag).orElse(page.language().tag()),
                out);
        text("title", page.title(), out);
        list("opening", page.opening(), PageForm::block, out);
        list("sections", page.sections(), PageForm::section, out);
        out.endObject();
    }

    private interface Each<T> {
        void write(T one, JsonOut out) throws IOException;
    }

    private static void section(Section section, JsonOut out) throws IOException {
        out.startObject();
        if (section.anchor().isPresent()) {
            text("anchor", section.anchor().get(), out);
        }
        text("heading", section.heading(), out);
        if (section.stress() != Stress.NONE) {
            text("stress", code(section.stress()), out);
        }
        list("notes", section.notes(), PageForm::block, out);
        list("items", section.items(), PageForm::item, out);
        list("parts", section.parts(), PageForm::section, out);
        out.endObject();
    }

    private static void item(Item item, JsonOut out) throws IOException {
        out.startObject();
        if (item.title().isPresent()) {
            text("title", item.title().get(), out);
        }
        list("blocks", item.blocks(), PageForm::block, out);
        out.endObject();
    }

    private static void block(Block block, JsonOut out) throws IOException {
        out.startObject();
        text("kind", block.getClass().getSimpleName().toLowerCase(Locale.ROOT), out);
        if (block instanceof Paragraph paragraph) {
            if (paragraph.tone() != Tone.PLAIN) {
                text("tone", code(paragraph.tone()), out);
            }
            list("phrases", paragraph.phrases(), PageForm::phrase, out);
        } else if (block instanceof Quote quote) {
            text("words", quote.words(), out);
        } else if (block instanceof Lines lines) {
            list("lines", lines.lines(), (line, to) -> line(line.label(), line.values(), to), out);
        } else if (block instanceof Table table) {
            if (table.caption().isPresent()) {
                text("caption", table.caption().get(), out);
            }
            texts("columns", table.columns(), out);
            list("rows", table.rows(), (row, to) -> row(row, table.columns(), to), out);
        } else if (block instanceof Aside aside) {
            text("label", aside.label(), out);
            texts("texts", aside.texts(), out);
        } else if (block instanceof Drawn drawn) {
            text("title", drawn.picture().title(), out);
            out.name("svg");
            out.text(drawn.picture().svg());
            list("words", drawn.picture().words(), (words, to) -> line(words.label(), words.values(), to), out);
        } else if (block instanceof Boxes boxes) {
            text("label", boxes.label(), out);
            texts("answers", boxes.answers(), out);
        } else if (block instanceof Blanks blanks) {
            out.name("number");
            out.number(blanks.number());
        }
        out.endObject();
    }

    private static void row(Row row, List<String> columns, JsonOut out) throws IOException {
        out.startObject();
        text("first", row.first(), out);
        if (row.leadsTo().isPresent()) {
            text("leadsTo", row.leadsTo().get(), out);
        }
        out.name("cells");
        out.startList();
        for (int i = 0; i < row.cells().size(); i++) {
            line(columns.get(i + 1), row.cells().get(i), out);
        }
        out.endList();
        out.endObject();
    }

    private static void phrase(Phrase phrase, JsonOut out) throws IOException {
        out.startObject();
        text("kind", code(phrase.kind()), out);
        text("text", phrase.text(), out);
        out.endObject();
    }

    private static void line(String label, List<String> values, JsonOut out) throws IOException {
        out.startObject();
        text("label", label, out);
        texts("values", values, out);
        out.endObject();
    }

    private static void text(String name, String value, JsonOut out) throws IOException {
        out.name(name);
        out.text(shown(value));
    }

    private static void texts(String name, List<String> values, JsonOut out) throws IOException {
        list(name, values, (value, to) -> to.text(shown(value)), out);
    }

    /** As on a page: a character that turns or hides what stands around it is spelled out. */
    private static String shown(String text) {
        return TypedText.inLines(text, "\n");
    }

    private static <T> void list(String name, List<T> values, Each<T> each, JsonOut out) throws IOException {
        out.name(name);
        out.startList();
        for (T value : values) {
            each.write(value, out);
        }
        out.endList();
    }

    private static String code(Enum<?> constant) {
        return Wording.code(constant);
    }
}

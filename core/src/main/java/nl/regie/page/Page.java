package nl.regie.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.entry.Language;
import nl.regie.json.StrictJson;
import nl.regie.organisation.HouseStyle;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Block.Tone;

/**
 * A page, before it is text or HTML: a title, what comes first, and sections.
 *
 * @param language in which its own words are
 * @param opening what stands under the title
 * @param contents the table of contents, where it has one
 * @param isInLargePrint whether its letters are large, for who sees less
 * @param house how the organisation that gives it out shows itself on it
 * @param other the language of its words, where they are none of the library's own
 */
public record Page(
        Language language,
        Look look,
        String title,
        List<Block> opening,
        Optional<Contents> contents,
        List<Section> sections,
        boolean isInLargePrint,
        Optional<HouseStyle> house,
        Optional<PageLanguage> other) {
    private static final int WITHIN_A_PAGE = 3;

    /** Keeps what stands on it as it is at this moment. */
    public Page {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
    }

    /** A page to be made. */
    public static Builder titled(Language language, String title) {
        return new Builder(language, Look.PAGE, title);
    }

    /** A page to be made, in another look. */
    public static Builder titled(Language language, Look look, String title) {
        return new Builder(language, look, title);
    }

    /**
     * The same in large letters; what is small enough for one sheet otherwise takes the room that it needs, and begins
     * with what is to be read from afar. A table is read downwards: its columns would be too narrow for its words.
     */
    public Page inLargePrint() {
        List<Section> down = sections.stream().map(Downwards::read).toList();
        return new Page(
                language,
                look,
                title,
                opening,
                contents,
                look == Look.ONE_SHEET ? Stress.largeFirst(down) : down,
                true,
                house,
                other);
    }

    /** The same, its words being in another language. */
    public Page in(PageLanguage spoken) {
        return new Page(language, look, title, opening, contents, sections, isInLargePrint, house, Optional.of(spoken));
    }

    /** The same with another opening and other sections. */
    public Page with(List<Block> first, List<Section> others) {
        return new Page(language, look, title, first, contents, others, isInLargePrint, house, other);
    }

    /** The page as plain text. */
    public String text() {
        return Template.TEXT.fill(this, Map.of());
    }

    /** The page as one accessible HTML page that needs nothing else, and is well-formed XML too. */
    public String html() {
        return html(Map.of());
    }

    /** The same with pictures beside those headings that name one of these. */
    public String html(Map<String, Symbol> symbols) {
        return Template.HTML.fill(this, symbols);
    }

    /**
     * The page as a piece of HTML for a page of a product, within {@code <div class="regie" lang="…">}: its title is an
     * {@code h2}, and it has no style, no script and no contents. {@link #stylesheet()} is the style that goes with it.
     */
    public String fragment() {
        return Template.FRAGMENT.fill(new Content(this, WITHIN_A_PAGE));
    }

    /**
     * The page as JSON, for a product that draws it itself: {@code language}, {@code title}, {@code opening} and
     * {@code sections}, each section with {@code heading}, {@code notes}, {@code items} and {@code parts}, and blocks
     * of a {@code kind} with labels and texts. No text is escaped: whoever shows them in HTML does so.
     */
    public String toJson() {
        return StrictJson.write(this, new PageForm());
    }

    /**
     * The style of all fragments. It touches nothing outside {@code .regie}, and takes its colour from the property
     * {@code --regie-accent} where there is one.
     */
    public static String stylesheet() {
        return Stylesheet.ofFragments();
    }

    /**
     * What else holds for fragments on a narrow screen and on paper, to be put behind {@link #stylesheet()} by a
     * product whose pages are read on a phone or printed. On paper a {@linkplain Look#CARD card} is as large as a
     * wallet.
     */
    public static String stylesheetOfMedia() {
        return Stylesheet.ofMedia();
    }

    /**
     * A table of contents, made of the sections that have an anchor.
     *
     * @param heading what stands above it
     * @param skip the words of the link past it
     */
    public record Contents(String heading, String skip) {}

    /** Makes a page, from its top to its end. */
    public static final class Builder {
        private final Language language;
        private final Look look;
        private final String title;
        private final List<Block> opening = new ArrayList<>();
        private final List<Block> stressed = new ArrayList<>();
        private Optional<Contents> contents = Optional.empty();
        private final List<Section> sections = new ArrayList<>();
        private Optional<HouseStyle> house = Optional.empty();

        private Builder(Language language, Look look, String title) {
            this.language = language;
            this.look = look;
            this.title = title;
        }

        /** Gives it the name and the colour of the organisation that gives it out. */
        public Builder from(Optional<HouseStyle> organisation) {
            house = organisation;
            return this;
        }

        /** Adds a sentence under the title. */
        public Builder open(Phrase... sentence) {
            opening.add(new Paragraph(List.of(sentence), Tone.PLAIN));
            return this;
        }

        /** Adds a sentence that must not be missed, after what else opens the page. */
        public Builder stress(String sentence) {
            stressed.add(new Paragraph(List.of(Phrase.ours(sentence)), Tone.STRESSED));
            return this;
        }

        /** Adds a table of contents. */
        public Builder with(Contents table) {
            contents = Optional.of(table);
            return this;
        }

        /** Adds a section, unless it has nothing. */
        public Builder add(Section section) {
            if (!section.isEmpty()) {
                sections.add(section);
            }
            return this;
        }

        /** Whether there is no section yet. */
        public boolean isEmpty() {
            return sections.isEmpty();
        }

        /** The page as it is now. */
        public Page build() {
            return new Page(
                    language,
                    look,
                    title,
                    Stream.concat(opening.stream(), stressed.stream()).toList(),
                    contents,
                    sections,
                    false,
                    house,
                    Optional.empty());
        }
    }
}
